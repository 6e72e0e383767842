/** What comes late or not at all: tables and outlines half a minute late, script files, the typeface, the graphics card; and a clock that is wrong. */
import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Sidevalg, startet } from "./browser";
import { klar, knap, saetning, tegnet, VENT } from "./laeser";

const { openPage } = startet();
const besked = (page: Page) => page.locator("#besked .kasse");
const noed = (page: Page) => page.locator("#noed");
const FILER = readdirSync(new URL("../../dist/assets/", import.meta.url)).map((fil) => fil.replace(/-[\w-]{8}(\.\w+)$/, "$1"));

const EGET = "/?visning=plan&del=eget&eget=cirkel:12.5424,55.7037,500&byomraader=ja";
/** Where a file is waited for, and what says so there. Without a name it is the page before the app. */
const VENTER: readonly { readonly path: string; readonly filer: readonly string[]; readonly sted?: string; readonly siger: RegExp }[] = [
  {
    path: "/",
    filer: ["omraader.csv", "indikatorer.csv", "maalinger.csv", "maal.csv", "vurderinger.csv", "maalinger-befolkning.csv"],
    siger: /^Tallene er længe undervejs/,
  },
  { path: "/?sprog=en", filer: ["indikatorer-en.csv", "maalinger-befolkning.csv", "en.js"], siger: /^The figures are slow to come/ },
  { path: "/", filer: ["bydele.geojson", "kontekst.geojson"], sted: ".kortmangler", siger: /^Kortet hentes …$/ },
  { path: "/?niveau=lokaludvalg&sprog=en", filer: ["lokaludvalg.geojson"], sted: ".kortmangler", siger: /^The map is being fetched …$/ },
  { path: "/?niveau=kvarter", filer: ["kvarterer.geojson"], sted: ".kortmangler", siger: /^Kortet hentes …$/ },
  {
    path: "/?visning=projekter",
    filer: ["projekter.csv", "aktoerer.csv", "oekonomi.csv", "projektstatus.csv", "boligomraader.geojson", "boligomraadelister.csv"],
    sted: "#projekter",
    siger: /Henter projekterne …/,
  },
  { path: EGET, filer: ["roder.geojson"], sted: "#plan .fund", siger: /^Henter rodernes omrids …$/ },
  { path: EGET, filer: ["udsatte-byomraader-2011.geojson"], sted: "#plan", siger: /Kommunens egne «udsatte byområder»|km² land/ },
  { path: "/", filer: ["main.js"], siger: /^Tallene er længe undervejs/ },
];

test("every data file is among those that come late", () => {
  const sene = new Set(VENTER.flatMap(({ filer }) => filer));
  expect(FILER.filter((fil) => /\.(csv|geojson)$/.test(fil) && !sene.has(fil))).toEqual([]);
});

test.each(VENTER)(
  "half a minute without $filer at $path: the page stands and says that it waits, and goes on when they come",
  async (m) => {
    const brudt = await Promise.all(
      m.filer.map(async (fil) => {
        let slip = (): void => undefined;
        const port = new Promise<void>((resolve) => {
          slip = resolve;
        });
        const [navn, endelse] = fil.split(/\.(?=\w+$)/);
        const moenster = new RegExp(`/assets/${navn}-[\\w-]{8}\\.${endelse}$`);
        const foer: Sidevalg["foer"] = async (page) => {
          await page.clock.install();
          await page.route(moenster, async (rute) => {
            await port;
            await rute.continue();
          });
        };
        const { page } = await openPage({ path: m.path, webgl: false, foer });
        const sted = m.sted === undefined ? noed(page) : page.locator(m.sted).first();
        const fejl: string[] = [];
        const venter = async (hvad: string, loefte: Promise<unknown>): Promise<void> => {
          await loefte.catch((grund: unknown) => fejl.push(`${fil}: ${hvad} (${String(grund).split("\n")[0]})`));
        };
        await venter("its place comes", sted.waitFor({ state: "attached", ...VENT }));
        await page.clock.fastForward(30_000);
        await venter("it is said", expect.poll(() => sted.innerText(), VENT).toMatch(m.siger));
        await venter("it is seen", sted.waitFor(VENT));
        // A view of its own has its heading when its tables are here.
        if (m.sted === undefined || m.sted === ".kortmangler")
          await venter("the page has its sentence", expect.poll(() => saetning(page), VENT).toMatch(/.{10}/));
        slip();
        await venter("the waiting ends", m.sted === undefined ? noed(page).waitFor({ state: "detached", ...VENT }) : Promise.resolve());
        if (m.sted === ".kortmangler" || m.sted === undefined) {
          await venter("the map comes", klar(page));
          await venter("nothing is said over the map", page.locator(".kortmangler").waitFor({ state: "detached", ...VENT }));
        } else
          await venter(
            "the rest comes",
            expect
              .poll(
                () =>
                  page
                    .locator(m.sted ?? "")
                    .first()
                    .innerText(),
                VENT,
              )
              .not.toMatch(/Henter/),
          );
        if ((await besked(page).count()) > 0) fejl.push(`${fil}: afterwards it says «${await besked(page).innerText()}»`);
        return fejl;
      }),
    );
    expect(brudt.flat()).toEqual([]);
  },
);

describe("a script file that is gone, as after a new version was put in place of the old", () => {
  const VISNING = /^Denne visning kunne ikke hentes|^This view could not be fetched/;
  test.each([
    ["vis.js", "/?visning=barometer", "#barometer", VISNING],
    ["vis.css", "/?visning=indikator&indikator=bydel-beskaeftigelse", "#barometer", VISNING],
    ["sammenlignvisning.js", "/?visning=sammenlign&omraade=bydel:3,bydel:5", "#sammenlign", VISNING],
    ["projektvisning.js", "/?visning=projekter", "#projekter", VISNING],
    ["hentProjektbank.js", "/?visning=projekter", "#projekter", VISNING],
    ["planvisning.js", "/?visning=plan", "#plan", VISNING],
    ["planlag.js", EGET, "#plan .fund", /^Omrids eller beregning kunne ikke hentes|^Outlines or/],
    ["egetgeometri.js", EGET, "#plan .fund", /^Omrids eller beregning kunne ikke hentes|^Outlines or/],
    ["raekkevidde.js", "/?visning=plan&del=raekkevidde", "#plan", /Afstandene kunne ikke regnes|could not be computed/],
    ["om.js", "/?visning=om", "#om", VISNING],
    ["main.js", "/", "#noed", /^Siden kan læses, men ikke betjenes|^The page, in Danish, can be read/],
    ["grund.js", "/", "#noed", /^Siden kan læses, men ikke betjenes|^The page, in Danish, can be read/],
  ] as const)("%s at %s: its place says so in both languages, and the rest of the page works", async (fil, path, sted, siger) => {
    const [navn, endelse] = fil.split(".");
    const moenster = new RegExp(`/assets/${navn}-[\\w-]{8}\\.${endelse}$`);
    expect(FILER).toContain(fil);
    const proev = async (sprog: "da" | "en"): Promise<void> => {
      const { page } = await openPage({
        path: sprog === "da" ? path : `${path}${path.includes("?") ? "&" : "?"}sprog=en`,
        webgl: false,
        foer: (side) => side.route(moenster, (rute) => rute.fulfill({ status: 404, contentType: "text/html", body: "<h1>404</h1>" })),
        ventet: [new RegExp(`request failed: .*${navn}-.*404`)],
      });
      await expect.poll(() => page.locator(sted).first().innerText(), VENT).toMatch(siger);
      const paaDansk = /kunne ikke|ikke betjenes/.test(await page.locator(sted).first().innerText());
      expect(paaDansk, sprog).toBe(sprog === "da");
      if (sted === "#noed") {
        expect(await page.locator("#kort .omraader path").count()).toBe(10);
        return;
      }
      await page.locator(`.visninger a[href*="visning=tabel"], .visninger a[href$="tabel"]`).first().click();
      await expect.poll(() => page.locator("#tabel tbody tr").count(), VENT).toBeGreaterThan(9);
    };
    await Promise.all([proev("da"), proev("en")]);
  });

  test("the dialogs of «Hent» and «Del»: a message says so, and can be closed", async () => {
    const { page } = await openPage({
      path: "/?sprog=en",
      webgl: false,
      foer: (side) => side.route(/dialoger-/, (rute) => rute.abort()),
      ventet: [/dialoger/],
    });
    await klar(page);
    await knap(page, "Download").click();
    await besked(page).waitFor();
    expect(await besked(page).innerText()).toContain("That could not be fetched. Reload the page to try again.");
    await besked(page).getByRole("button", { name: "Close" }).click();
    await besked(page).waitFor({ state: "detached" });
  });

  test("MapLibre: the SVG map zooms on, and nothing is said", async () => {
    const { page } = await openPage({
      foer: (side) => side.route(/maplibreKort-/, (rute) => rute.abort()),
      ventet: [/maplibreKort/],
    });
    await klar(page);
    const bredde = async () => Number((await page.locator("#kort svg.svgkort").getAttribute("viewBox"))?.split(" ")[2]);
    const foer = await bredde();
    for (let i = 0; i < 3; i++) await knap(page, "Zoom ind").click();
    await expect.poll(bredde, VENT).toBeCloseTo(foer / 1.6 ** 3, 0);
    await expect.poll(() => page.locator("#kort").getAttribute("data-motor"), VENT).toBe("svg");
    expect(await besked(page).count()).toBe(0);
  });

  test("an area's own page is whole without its script, and its comment stands as text without what reads Markdown", async () => {
    const uden = await openPage({
      path: "/bydel/noerrebro/",
      foer: (side) => side.route(/profil-start-/, (rute) => rute.abort()),
      ventet: [/profil-start/],
    });
    expect(await uden.page.locator("h1").innerText()).toBe("Nørrebro");
    expect(await uden.page.locator("main table").count()).toBeGreaterThan(2);
    expect(await uden.page.getByRole("button").count()).toBe(0);
    const { page } = await openPage({
      path: "/en/bydel/noerrebro/",
      foer: (side) => side.route(/profil-(kommentar|gembillede)-/, (rute) => rute.abort()),
      ventet: [/profil-kommentar/, /profil-gembillede/],
    });
    await page.locator(".tilpas summary").click();
    await page.locator(".tilpas textarea").fill("Et **mærke**\n\nog et til");
    await expect.poll(() => page.locator("#kommentar .kommentar p").allTextContents(), VENT).toEqual(["Et **mærke**", "og et til"]);
    await page.locator("main figure summary").first().click();
    await page.locator("main figure").first().getByRole("button", { name: "SVG", exact: true }).click();
    await expect.poll(() => page.locator("main figure [role=status]").first().innerText(), VENT).toMatch(/could not/i);
  });
});

test("without the typeface the machine's own stands in its place, and the page works", async () => {
  const { page } = await openPage({
    webgl: false,
    foer: (side) => side.route(/\.woff2$/, (rute) => rute.fulfill({ status: 404, body: "" })),
    ventet: [/woff2 404/],
  });
  await klar(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await knap(page, "Lokaludvalg").click();
  await expect.poll(() => page.locator("#kort .omraader path").count(), VENT).toBe(12);
  expect(await besked(page).count()).toBe(0);
});

describe("a graphics card that is lost", () => {
  const tab = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const gl = document.querySelector<HTMLCanvasElement>("#kort canvas")?.getContext("webgl2");
      gl?.getExtension("WEBGL_lose_context")?.loseContext();
      return gl !== undefined && gl !== null;
    });

  test("ten times in a row, however often the map asks for it again: the SVG map stands and works", async () => {
    const { page } = await openPage({ path: "/?omraade=bydel:3" });
    await klar(page);
    await knap(page, "Zoom ind").click();
    await page.locator('#kort[data-motor="maplibre"]').waitFor();
    for (let i = 0; i < 10; i++) {
      await tab(page);
      await page.locator('#kort[data-motor="svg"]').waitFor();
      await knap(page, i % 2 === 0 ? "Zoom ud" : "Zoom ind").click();
      await page.locator("#tidslinje select").selectOption(String(2001 + i));
      await expect.poll(() => saetning(page), VENT).toContain(String(2001 + i));
    }
    expect(await page.locator("#kort .omraader path").count()).toBe(10);
    expect(await besked(page).count()).toBe(0);
  });

  test.each([0, 30, 200])("%d ms after it was given: the SVG map goes on", async (ms) => {
    const { page } = await openPage({
      foer: (side) =>
        side.addInitScript((efter) => {
          const { getContext } = HTMLCanvasElement.prototype;
          Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
            value(this: HTMLCanvasElement, ...ord: Parameters<typeof getContext>) {
              const gl = Reflect.apply(getContext, this, ord) as WebGL2RenderingContext | null;
              if (ord[0] === "webgl2" && this.isConnected) {
                setTimeout(() => {
                  gl?.getExtension("WEBGL_lose_context")?.loseContext();
                  Object.assign(globalThis, { tabt: true });
                }, efter);
              }
              return gl;
            },
          });
        }, ms),
    });
    await klar(page);
    await knap(page, "Zoom ind").click();
    await expect.poll(() => page.evaluate(() => "tabt" in globalThis), VENT).toBe(true);
    await expect.poll(() => page.locator("#kort").getAttribute("data-motor"), VENT).toBe("svg");
    await knap(page, "Vis hele byen").click();
    await knap(page, "Lokaludvalg").click();
    await expect.poll(() => page.locator("#kort .omraader path").count(), VENT).toBe(12);
    expect(await besked(page).count()).toBe(0);
  });
});

test("a clock that is wrong changes nothing that is shown", async () => {
  const stier = ["/", "/?visning=barometer&sprog=en", "/?visning=plan", "/bydel/noerrebro/"] as const;
  const tekstAf = async (path: string, { timezone, nu }: Pick<Sidevalg, "timezone"> & { readonly nu?: Date }): Promise<string> => {
    const foer: Sidevalg["foer"] = async (page) => {
      if (nu !== undefined) await page.clock.setFixedTime(nu);
    };
    const { page } = await openPage({ path, webgl: false, foer, ...(timezone === undefined ? {} : { timezone }) });
    // The app has drawn: an area's own page has no words for the time before.
    await noed(page).waitFor({ state: "detached", ...VENT });
    await page.waitForLoadState("networkidle");
    await tegnet(page);
    await expect.poll(() => page.locator("main").innerText(), VENT).not.toMatch(/Henter/);
    // Names on the map find their places by the page's size, which settles in its own time.
    return (await page.locator("main :is(h1, h2, h3, p, li, td, th, option)").allTextContents()).join("\n");
  };
  const tekster = (valg: Parameters<typeof tekstAf>[1]) => Promise.all(stier.map((sti) => tekstAf(sti, valg)));
  const rigtigt = await tekster({});
  expect(rigtigt[0]).toMatch(/Amager Vest er vokset mest/);
  for (const valg of [
    { nu: new Date(0), timezone: "Pacific/Honolulu" },
    { nu: new Date("2099-12-31T23:59:59Z"), timezone: "Pacific/Kiritimati" },
  ])
    expect(await tekster(valg)).toEqual(rigtigt);
});
