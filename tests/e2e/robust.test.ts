import { readdirSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { andelForskellig, billede } from "./billede";
import { type Sidevalg, startet } from "./browser";
import { klar, knap, saetning, tegnet, VENT } from "./laeser";

const { openPage } = startet();

const BEFOLKNING = "maalinger-befolkning";
const besked = (page: Page) => page.locator("#besked .kasse");

const FILER = readdirSync(new URL("../../dist/assets/", import.meta.url)).filter((fil) => /\.(csv|geojson)$/.test(fil));
const HTML = "<!doctype html><title>Siden findes ikke</title><h1>Siden findes ikke</h1>";
/** `ufarlig`: the page must do as if nothing had happened. */
type Skade = {
  readonly slags: string;
  readonly goer: (rute: Route) => Promise<void>;
  readonly ventet?: RegExp;
  readonly ufarlig?: boolean;
};
const medSammeKrop = async (rute: Route, contentType: string): Promise<void> =>
  rute.fulfill({ status: 200, contentType, body: await (await rute.fetch()).body() });
const SKADER: readonly Skade[] = [
  {
    slags: "missing",
    goer: (rute) => rute.fulfill({ status: 404, contentType: "text/html", body: HTML }),
    ventet: /^request failed: .* 404$/,
  },
  // A server that knows no CSV: the text is right, and is read.
  { slags: "wrong MIME type", goer: (rute) => medSammeKrop(rute, "application/octet-stream"), ufarlig: true },
  { slags: "HTML", goer: (rute) => rute.fulfill({ contentType: "text/html", body: HTML }) },
  { slags: "aborted", goer: (rute) => rute.abort(), ventet: /^request failed: .*ERR_FAILED$/ },
  {
    slags: "truncated",
    goer: async (rute) => {
      const svar = await rute.fetch();
      const krop = await svar.body();
      await rute.fulfill({
        status: 200,
        contentType: svar.headers()["content-type"] ?? "text/csv",
        body: krop.subarray(0, Math.floor(krop.length * 0.5)),
      });
    },
  },
];
/** Asked for by the view of projects, beside the outlines of two levels. */
const PROJEKTFILER = ["projekter", "aktoerer", "oekonomi", "projektstatus", "boligomraader", "boligomraadelister"];
/** Asked for by a part of the planner's overview. */
const PLANFILER = ["roder", "udsatte-byomraader-2011"];
/** The view that asks for the file: outlines come with their own level. */
const stiFor = (navn: string): string =>
  PROJEKTFILER.includes(navn)
    ? "/?visning=projekter"
    : PLANFILER.includes(navn)
      ? "/?visning=plan&del=eget&eget=cirkel:12.5424,55.7037,500&byomraader=ja"
      : navn === "kvarterer"
        ? "/?niveau=kvarter"
        : navn === "lokaludvalg"
          ? "/?niveau=lokaludvalg"
          : navn.endsWith("-en")
            ? "/?sprog=en"
            : "/";

/** One line per broken promise, none when all is well. */
const proev = async (fil: string, skade: Skade): Promise<readonly string[]> => {
  const navn = fil.replace(/-[\w-]{8}\.\w+$/, "");
  const foer = (page: Page) => page.route(`**/${fil}`, skade.goer);
  const { page } = await openPage({ path: stiFor(navn), webgl: false, foer, ventet: skade.ventet === undefined ? [] : [skade.ventet] });
  const brudt: string[] = [];
  const kraev = (holder: boolean, loefte: string) => void (holder || brudt.push(`${skade.slags}: ${loefte}`));
  if (skade.ufarlig === true) {
    await page.waitForLoadState("networkidle");
    await tegnet(page);
    kraev((await besked(page).count()) === 0, "nothing is said");
    kraev((await page.locator(".kortmangler").count()) === 0, "the map is there");
    return brudt;
  }
  const kom = await besked(page)
    .waitFor(VENT)
    .then(
      () => true,
      () => false,
    );
  kraev(kom, "a message comes");
  if (!kom) return brudt;
  kraev((await besked(page).innerText()).includes(navn), `the message names ${navn}`);
  // No promise of figures that are not on their way.
  const sagt = (await saetning(page)) ?? "";
  kraev(sagt.length > 10 && !/^(Henter|Fetching)/.test(sagt), `the page still has its sentence, not «${sagt}»`);
  if (/bydele|kvarterer|lokaludvalg/.test(navn))
    kraev(await page.getByText(/Tallene står i tabellen/).isVisible(), "a sentence stands in the map's place");
  await page.waitForLoadState("networkidle");
  await besked(page).getByRole("button").click();
  const gik = await besked(page)
    .waitFor({ ...VENT, state: "detached" })
    .then(
      () => true,
      () => false,
    );
  kraev(gik, "the message can be closed");
  if (!gik) return brudt;
  if (PROJEKTFILER.includes(navn)) {
    kraev(
      (await page.locator(navn === "projekter" ? "#projekter .penge" : "#projekter .projektliste li").count()) > 0,
      "the rest of the view is there",
    );
    return brudt;
  }
  if (PLANFILER.includes(navn)) {
    kraev((await page.locator("#plan .plankort .omraade").count()) === 67, "the rest of the overview is there");
    const fund = await page.locator("#plan .planside .fund").first().innerText();
    kraev(navn === "roder" ? /kunne ikke hentes/.test(fund) : /km² land/.test(fund), `its own part says what it knows, not «${fund}»`);
    return brudt;
  }
  if (navn === "omraader" || (navn === "indikatorer" && skade.slags !== "truncated")) return brudt;
  await page.locator(`#indikatorer a[href*="${navn === BEFOLKNING ? "bydel-overfoersel-fald" : "bef-taethed"}"]`).click();
  await expect.poll(() => saetning(page), VENT).toMatch(/^(Fald|Tæthed|Density)/);
  kraev((await page.locator("#tabel tbody tr").count()) >= 10, "the table has its rows");
  return brudt;
};

test("the page has nineteen data files to lose", () => expect(FILER.length).toBe(19));

test.each(FILER)("%s missing, cut in half, HTML or aborted: a sentence says so, and the rest of the page works", async (fil) => {
  const brudt = await Promise.all(SKADER.map((skade) => proev(fil, skade)));
  expect(brudt.flat()).toEqual([]);
});

test("without its English words the page stands in Danish, and says so", async () => {
  const foer = (page: Page) => page.route("**/assets/en-*.js", (rute) => rute.abort());
  const { page } = await openPage({ path: "/?sprog=en", webgl: false, foer, ventet: [/en-.*\.js|dynamically imported/] });
  await besked(page).waitFor();
  expect(await besked(page).innerText()).toContain("De engelske tekster kunne ikke hentes");
  expect(await saetning(page)).toMatch(/^Amager Vest er vokset mest/);
});

test("a file that did not come is not said to be unmeasured", async () => {
  const foer = (page: Page) => page.route(`**/${BEFOLKNING}*`, (rute) => rute.fulfill({ contentType: "text/html", body: HTML }));
  const { page } = await openPage({ webgl: false, foer });
  await besked(page).waitFor();
  expect(await page.locator("#tabel").innerText()).not.toContain("ikke målt");
});

test("without WebGL2 the SVG map stays, zooms by buttons, and nothing alarming is said", async () => {
  const { page } = await openPage({ webgl: false });
  await klar(page);
  const bredde = async () => Number((await page.locator("#kort svg.svgkort").getAttribute("viewBox"))?.split(" ")[2]);
  const hel = await bredde();
  for (let i = 1; i <= 3; i++) {
    await knap(page, "Zoom ind").click();
    await expect.poll(bredde, VENT).toBeCloseTo(hel / 1.6 ** i, 0);
  }
  expect(await page.locator("#kort").getAttribute("data-motor")).not.toBe("maplibre");
  expect(await besked(page).count()).toBe(0);
  await knap(page, "Vis hele byen").click();
  await expect.poll(bredde, VENT).toBeCloseTo(hel, 0);
});

test("when the graphics card is lost, the SVG map takes over with the same picture, and goes on working", async () => {
  const { page } = await openPage({ path: "/?omraade=bydel:3" });
  await klar(page);
  await knap(page, "Zoom ind").click();
  await page.locator('#kort[data-motor="maplibre"]').waitFor();
  const kasse = await page.locator("#kort").boundingBox();
  if (kasse === null) throw new Error("expected a map, found none");
  const foer = await billede(page, "tabt-foer", kasse);
  await page.evaluate(() =>
    document.querySelector<HTMLCanvasElement>("#kort canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
  );
  await page.locator('#kort[data-motor="svg"]').waitFor();
  expect(await page.locator("#kort canvas").count()).toBe(0);
  expect(await andelForskellig("tabt-forskel", [foer, await billede(page, "tabt-efter", kasse)])).toBeLessThan(0.005);
  expect(await besked(page).count()).toBe(0);
  await knap(page, "Zoom ud").click();
  await page.locator("#tidslinje select").selectOption("2001");
  await expect.poll(() => saetning(page), VENT).toMatch(/2001/);
});

test("without JavaScript the page holds sentence, map with names, legend and table", async () => {
  const { page } = await openPage({ javaScript: false });
  expect(await saetning(page)).toMatch(/^Amager Vest er vokset mest: fra 43\.614 til 88\.841/);
  expect(await page.locator("#kort .omraader path").count()).toBe(10);
  expect((await page.locator("#kort .etiketter text").allTextContents()).join()).toMatch(/Valby/);
  expect(await page.locator("#legende .skala rect").count()).toBe(5);
  expect(await page.locator("#tabel tbody tr").count()).toBe(11);
  await billede(page, "uden-javascript");
});

test("while data are slow the prerendered page stands, and what is clicked meanwhile does no harm", async () => {
  let slip = (): void => undefined;
  const port = new Promise<void>((resolve) => {
    slip = resolve;
  });
  const foer: Sidevalg["foer"] = (page) =>
    page.route("**/*.csv", async (rute) => {
      await port;
      await rute.continue();
    });
  const { page } = await openPage({ webgl: false, foer });
  const foerste = await saetning(page);
  expect(foerste).toMatch(/^Amager Vest er vokset mest/);
  await knap(page, "Lokaludvalg").click();
  expect(await page.locator("#kort .omraader path").count()).toBe(10);
  slip();
  await klar(page);
  expect(await saetning(page)).toBe(foerste);
  await knap(page, "Lokaludvalg").click();
  await expect.poll(() => page.locator("#kort .omraader path").count(), VENT).toBe(12);
});
