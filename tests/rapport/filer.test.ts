import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hentKommentarer, laesKommentar } from "../../scripts/rapport/kommentar";
import { planlaeg } from "../../scripts/rapport/plan";
import { findUdstier, gem, lavMapper } from "../../scripts/rapport/udsted";
import { rigtigtKatalog } from "../fixtures/rigtigBank";

const { omraader: kendte } = rigtigtKatalog;
const vaelg = (...ider: readonly string[]) => kendte.filter(({ id }) => ider.includes(id));
const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

let mappe: string;
beforeEach(async () => {
  mappe = await mkdtemp(join(tmpdir(), "bydelskort-rapport-"));
});
afterEach(() => rm(mappe, { recursive: true }));
const skriv = (fil: string, indhold: string | Uint8Array): Promise<void> => writeFile(join(mappe, fil), indhold);

describe("the text of a comment", () => {
  test("comes through as it is, without the mark that some editors put first", () => {
    const tekst = "# Hej\r\n\r\næøå – «$&» 🏙";
    expect(laesKommentar(bytes(`\uFEFF${tekst}`), "k.md")).toEqual({ kind: "tekst", tekst, fil: "k.md" });
  });

  test("may be 20,000 characters and no more", () => {
    expect(laesKommentar(bytes("å".repeat(20_000)), "k.md").kind).toBe("tekst");
    expect(laesKommentar(bytes("å".repeat(20_001)), "k.md")).toEqual({
      kind: "fejl",
      fejl: "kommentaren k.md er på 20.001 tegn; der er plads til 20.000",
    });
  });

  test.each([
    ["windows-1252", Uint8Array.of(0x4e, 0xf8, 0x72), "ikke UTF-8"],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x4e, 0), "ikke UTF-8"],
    ["a file with zeros", Uint8Array.of(0x50, 0, 0x51), "ikke en tekst"],
  ])("in %s is refused", (_, raa, fejl) => {
    expect(laesKommentar(raa, "k.md")).toMatchObject({ kind: "fejl", fejl: expect.stringContaining(fejl) });
  });

  test("of nothing but space is no comment", () => {
    expect(laesKommentar(bytes(" \n\t"), "k.md")).toEqual({ kind: "ingen", grund: "k.md er tom" });
  });
});

describe("comments by area", () => {
  const hent = (sti: string | undefined, ...ider: readonly string[]) => hentKommentarer(sti, vaelg(...ider), { kendte });
  const tekster = async (...ider: readonly string[]) =>
    (await hent(mappe, ...ider)).kommentarer.map((en) => (en.kind === "tekst" ? en.tekst : en.kind));

  test("without a path there are none, and nothing is said of it", async () => {
    expect(await hent(undefined, "bydel:3")).toEqual({ kommentarer: [{ kind: "ingen", grund: undefined }], noter: [] });
  });

  test("a file named for level and area comes before one named for the area, which both levels use", async () => {
    await skriv("noerrebro.md", "begge");
    expect(await tekster("bydel:3", "lokaludvalg:4")).toEqual(["begge", "begge"]);
    await skriv("lokaludvalg-noerrebro.md", "udvalgets");
    expect(await tekster("bydel:3", "lokaludvalg:4")).toEqual(["begge", "udvalgets"]);
  });

  test("a file with the name in Danish letters is found too", async () => {
    await skriv("Vesterbro-Kongens Enghave.md", "v");
    await skriv("Brønshøj-Husum.MD".normalize("NFD"), "b");
    await skriv("statusrapport.markdown", "s");
    expect(await tekster("bydel:4", "bydel:7", "by:101")).toEqual(["s", "v", "b"]);
  });

  test("an area without a file has no comment, and which were looked for is said", async () => {
    await skriv("valby.md", "v");
    const { kommentarer, noter } = await hent(mappe, "bydel:3", "bydel:5");
    expect(kommentarer[0]).toEqual({ kind: "ingen", grund: "ingen bydel-noerrebro.md eller noerrebro.md" });
    expect(kommentarer[1]).toMatchObject({ kind: "tekst", tekst: "v" });
    expect(noter).toEqual([]);
  });

  test("a folder without a match, and files that are named for no area, are warned of", async () => {
    await skriv("nørebro.md", "slåfejl");
    await skriv("billede.png", "");
    const { noter } = await hent(mappe, "bydel:3");
    expect(noter).toEqual([
      `Advarsel: ingen kommentar i ${mappe} passer til det, der er valgt.`,
      `Advarsel: i ${mappe} er der filer, som ikke er opkaldt efter et område: nørebro.md.`,
    ]);
  });

  test("one that cannot be used is its own area's fault alone", async () => {
    await skriv("valby.md", Uint8Array.of(0xff));
    await skriv("noerrebro.md", "n");
    await mkdir(join(mappe, "vanloese.md"));
    const { kommentarer } = await hent(mappe, "bydel:3", "bydel:5", "bydel:6");
    expect(kommentarer.map(({ kind }) => kind)).toEqual(["tekst", "fejl", "fejl"]);
  });

  test("one file is every report's, and that is said; one that cannot be used stops the call", async () => {
    await skriv("k.md", "fælles");
    await skriv("f.md", Uint8Array.of(0xff));
    const { kommentarer, noter } = await hent(join(mappe, "k.md"), "bydel:3", "bydel:5");
    expect(kommentarer).toMatchObject([{ tekst: "fælles" }, { tekst: "fælles" }]);
    expect(noter).toEqual([`Kommentaren i ${join(mappe, "k.md")} kommer i alle 2 rapporter.`]);
    await expect(hent(join(mappe, "f.md"), "bydel:3")).rejects.toThrow("er ikke UTF-8");
    await expect(hent(join(mappe, "findes-ikke.md"), "bydel:3")).rejects.toThrow(/^--kommentar: .*findes-ikke\.md findes ikke$/);
  });
});

describe("where reports are written", () => {
  test("a path that ends with .pdf is a file, anything else a folder", async () => {
    expect(await findUdstier("a/Rapport.PDF", ["bydel-valby"])).toEqual(["a/Rapport.PDF"]);
    expect(await findUdstier("a/2025.1", ["x", "y"])).toEqual(["a/2025.1/x.pdf", "a/2025.1/y.pdf"]);
    await mkdir(join(mappe, "gemt.pdf"));
    expect(await findUdstier(join(mappe, "gemt.pdf"), ["x"])).toEqual([join(mappe, "gemt.pdf/x.pdf")]);
  });

  test("one file for several reports, or a file that is no PDF, is refused", async () => {
    await skriv("noter.txt", "");
    await expect(findUdstier("a.pdf", ["x", "y"])).rejects.toThrow("--ud: a.pdf er én fil, men der er 2 rapporter; giv en mappe i stedet");
    await expect(findUdstier(join(mappe, "noter.txt"), ["x"])).rejects.toThrow("er en fil, som ikke ender på .pdf");
  });

  test("a report is written whole, an old one replaced, and that is told", async () => {
    const ud = join(mappe, "ny/dyb/r.pdf");
    await lavMapper([join(mappe, "ny/dyb"), join(mappe, "ny/dyb")]);
    expect(await gem(ud, bytes("et"))).toEqual({ erstattet: false });
    expect(await gem(ud, bytes("to"))).toEqual({ erstattet: true });
    expect([await readFile(ud, "utf8"), await readdir(join(mappe, "ny/dyb"))]).toEqual(["to", ["r.pdf"]]);
  });

  test("what cannot be written leaves nothing behind, and says why in Danish", async () => {
    await mkdir(join(mappe, "r.pdf"));
    await skriv("fil", "");
    await expect(gem(join(mappe, "r.pdf"), bytes("x"))).rejects.toThrow("kan ikke skrives: der er en mappe af det navn");
    await expect(lavMapper([join(mappe, "fil/under")])).rejects.toThrow("kan ikke skrives: en del af stien er en fil, ikke en mappe");
    expect((await readdir(mappe)).sort()).toEqual(["fil", "r.pdf"]);
  });
});

test("a call becomes one order for each area: its page, its file and its comment, paths from where the caller stands", async () => {
  await skriv("valby.md", "Hej");
  const valg = { alle: false, niveau: undefined, ud: "ud", kommentar: ".", uden: ["projekter"] } as const;
  const { bestillinger } = await planlaeg({ ...valg, omraader: ["Valby", "by:101"], sprog: "en" }, { kendte, her: mappe });
  expect(bestillinger).toEqual([
    {
      id: "bydel:5",
      navn: "Valby",
      side: "en/bydel/valby/",
      ud: join(mappe, "ud/bydel-valby-en.pdf"),
      kommentar: { kind: "tekst", tekst: "Hej", fil: join(mappe, "valby.md") },
      udeladte: ["projekter"],
    },
    expect.objectContaining({ side: "en/statusrapport/", ud: join(mappe, "ud/statusrapport-en.pdf"), navn: "København (Statusrapport)" }),
  ]);
  expect(await readdir(mappe)).toEqual(["valby.md"]);
});
