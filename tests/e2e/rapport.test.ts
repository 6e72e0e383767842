import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumFlag, chromiumSti } from "../../scripts/chromium.mjs";
import { tjekUdeladte } from "../../scripts/rapport/afsnit";
import { type Sideoenske, trykSide } from "../../scripts/rapport/tryk";
import { startServer } from "../../scripts/server.mjs";
import { type Bogmaerke, tekstIPdf } from "./pdftekst";
import { manglendeTal, talPaaSiden } from "./sidetal";

const SKABELON = new URL("../fixtures/rapportside/", import.meta.url);
const SKRIFT = "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
const BILLEDER = new URL("billeder/", import.meta.url);

/** As `npm run rapport` runs it, over the fixture's site. */
const rapport = (ord: readonly string[]): Promise<{ readonly kode: number | null; readonly ud: string; readonly fejl: string }> =>
  new Promise((klar, fejl) => {
    const tekst = { ud: "", fejl: "" };
    const proces = spawn(process.execPath, ["scripts/koer.mjs", "scripts/rapport/main.ts", ...ord]);
    proces.stdout.on("data", (del) => (tekst.ud += String(del)));
    proces.stderr.on("data", (del) => (tekst.fejl += String(del)));
    proces.on("error", fejl).on("close", (kode) => klar({ kode, ...tekst }));
  });

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let rod: string;
beforeAll(async () => {
  rod = await mkdtemp(join(tmpdir(), "bydelskort-rapport-"));
  await cp(SKABELON, rod, { recursive: true });
  await cp(SKRIFT, join(rod, "inter.woff2"));
  server = await startServer({ rod });
  browser = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
});
afterAll(async () => {
  await browser?.close();
  await server?.luk();
  await rm(rod, { recursive: true });
});

const NOERREBRO = { side: "bydel/noerrebro/", id: "bydel:3" } as const;
const VALBY = { side: "bydel/valby/", id: "bydel:5" } as const;

type Valg = Pick<Sideoenske, "id"> & Partial<Pick<Sideoenske, "kommentar" | "udeladte" | "taalmodighedMs">> & { readonly side: string };

/** Prints a page and reads both back. */
const tryk = async ({ side, ...valg }: Valg) => {
  let tal: readonly string[] = [];
  const oenske = { kommentar: undefined, udeladte: [], ...valg, adresse: new URL(side, server.url).href };
  const { bytes, sider } = await trykSide(browser, oenske, async (page) => {
    tal = await talPaaSiden(page);
  });
  return { bytes, antalSider: sider, tal, pdf: await tekstIPdf(bytes) };
};

const titler = (bogmaerker: readonly Bogmaerke[]): readonly string[] => bogmaerker.flatMap(({ titel, under }) => [titel, ...titler(under)]);

describe("a report", () => {
  test("is tagged, has the page's language and title, and a bookmark for each heading", async () => {
    const { pdf } = await tryk(NOERREBRO);
    expect(pdf).toMatchObject({ maerket: true, sprog: "da", titel: "Nørrebro – Bydelskort" });
    expect([...pdf.maerker]).toEqual(expect.arrayContaining(["H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure"]));
    expect(pdf.bogmaerker).toEqual([
      { titel: "Nørrebro", under: ["Befolkningen", "Projekterne", "Boligområderne"].map((titel) => ({ titel, under: [] })) },
    ]);
  });

  test("holds every figure of the page on paper, and none of the screen's own", async () => {
    const { bytes, tal, pdf } = await tryk(NOERREBRO);
    await mkdir(BILLEDER, { recursive: true });
    await writeFile(new URL("rapport.pdf", BILLEDER), bytes);
    expect(tal).toEqual(expect.arrayContaining(["80.865", "+22,7 %", "12.345,67", "2.131", "80.865 ▲"]));
    expect(tal.some((et) => /999\.999|77\.777|se noten/.test(et))).toBe(false);
    expect(manglendeTal(tal, pdf.sider)).toEqual([]);
    expect(pdf.sider.join("")).not.toMatch(/999\.999|77\.777/);
  });

  test("has its pages counted and numbered", async () => {
    const { antalSider, pdf } = await tryk(NOERREBRO);
    expect([antalSider, pdf.sider.length]).toEqual([2, 2]);
    expect(pdf.rande.map((rand) => /Side \d af \d/.exec(rand)?.[0])).toEqual(["Side 1 af 2", "Side 2 af 2"]);
  });

  test("shows the reader's own comment, in this report alone", async () => {
    const kommentar = "Lokaludvalget mener, at æ, ø og å skal med.\n\nOg «citater»: <b>$&</b> & 'mere'.";
    const [med, uden] = [await tryk({ ...NOERREBRO, kommentar }), await tryk(NOERREBRO)];
    expect(manglendeTal(kommentar.split("\n\n"), med.pdf.sider)).toEqual([]);
    expect(titler(med.pdf.bogmaerker)).toContain("Kommentar");
    expect(uden.pdf.sider.join("")).not.toContain("Lokaludvalget");
  });

  test("leaves out the sections that are named", async () => {
    const { pdf, tal } = await tryk({ ...NOERREBRO, udeladte: ["projekter", "boliger"] });
    expect(titler(pdf.bogmaerker)).toEqual(["Nørrebro", "Befolkningen"]);
    expect(pdf.sider.join("")).not.toMatch(/4\.650\.000|Mjølnerparken/);
    expect(manglendeTal(tal, pdf.sider)).toEqual([]);
  });

  test("of a page that is missing, or whose script fails, is refused with the reason", async () => {
    await expect(tryk({ side: "bydel/vanloese/", id: "bydel:6" })).rejects.toThrow("siden /bydel/vanloese/ findes ikke (svar 404)");
    await expect(tryk({ ...VALBY, taalmodighedMs: 2000 })).rejects.toThrow(
      "siden /bydel/valby/ blev ikke klar på 2 s: sidens script gik i stå («tallene kom ikke»)",
    );
    expect(browser.contexts()).toEqual([]);
  });
});

test("a browser that dies under a report is said in Danish", async () => {
  const egen = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
  const oenske = { id: NOERREBRO.id, adresse: new URL(NOERREBRO.side, server.url).href, kommentar: undefined, udeladte: [] };
  await expect(trykSide(egen, oenske, () => egen.close())).rejects.toThrow("Chromium gik ned, mens rapporten blev lavet");
});

test("a section to leave out that no page has is told with those they have", async () => {
  const adresser = [NOERREBRO, VALBY, { side: "bydel/vanloese/" }].map(({ side }) => new URL(side, server.url).href);
  expect(await tjekUdeladte(browser, ["projekter", "befolkning"], adresser)).toBeUndefined();
  expect(await tjekUdeladte(browser, ["projekter", "vejret"], adresser)).toBe(
    "--uden: ukendt afsnit «vejret». Kendte afsnit: befolkning, projekter, boliger",
  );
});

describe("npm run rapport", () => {
  test("makes what it can, a line each, tells what failed, and leaves only whole files", async () => {
    const ud = await mkdtemp(join(tmpdir(), "bydelskort-ud-"));
    await writeFile(join(ud, "noerrebro.md"), "Vi vil have flere træer.");
    await writeFile(join(ud, "bydel-noerrebro.pdf"), "den gamle");
    const { kode, ud: sagt } = await rapport(["--omraade", "norrebro,bydel:6", "--ud", ud, "--kommentar", ud, "--dist", rod]);
    expect(kode).toBe(1);
    const linjer = sagt.trim().split("\n");
    expect(linjer).toContainEqual(
      expect.stringMatching(/^\[\d\/2\] Nørrebro … 2 sider, \d+ kB, .* s \(kommentar fra .*noerrebro\.md; erstatter den gamle fil\)$/),
    );
    expect(linjer).toContainEqual(
      expect.stringMatching(/^\[\d\/2\] Vanløse … FEJLEDE: siden \/bydel\/vanloese\/ findes ikke \(svar 404\)$/),
    );
    expect(linjer.slice(-3)).toEqual([
      expect.stringMatching(/^1 af 2 rapporter lavet på .* s \(2 sider, \d+ kB\)\.$/),
      "Ikke lavet:",
      "  Vanløse: siden /bydel/vanloese/ findes ikke (svar 404)",
    ]);
    expect((await readdir(ud)).sort()).toEqual(["bydel-noerrebro.pdf", "noerrebro.md"]);
    const pdf = await tekstIPdf(await readFile(join(ud, "bydel-noerrebro.pdf")));
    expect(manglendeTal(["Vi vil have flere træer."], pdf.sider)).toEqual([]);
    await rm(ud, { recursive: true });
  });

  test("a section that is nowhere, and an area that is none, end with 2 and nothing written", async () => {
    const ud = join(rod, "ud.pdf");
    const afsnit = await rapport(["--omraade", "bydel:3", "--ud", ud, "--dist", rod, "--uden", "vejret"]);
    expect([afsnit.kode, afsnit.fejl.trim()]).toEqual([2, "--uden: ukendt afsnit «vejret». Kendte afsnit: befolkning, projekter, boliger"]);
    const navn = await rapport(["--omraade", "Nørrebo", "--ud", ud, "--dist", rod]);
    expect([navn.kode, navn.fejl]).toEqual([2, expect.stringContaining("Nærmest er Nørrebro (bydel:3)")]);
    expect(await readdir(rod)).not.toContain("ud.pdf");
  });
});
