import { describe, expect, test } from "vitest";
import { kvarterernI } from "../../../src/derive/plan/fordeling";
import { bydelFor, type Profilgrundlag, profilomraader } from "../../../src/derive/profil/grundlag";
import { lavProfil } from "../../../src/derive/profil/profil";
import { serieFor } from "../../../src/domain/katalog";
import type { OmraadeId } from "../../../src/domain/omraade";
import { SPROG } from "../../../src/domain/sprog";
import { hentTekster } from "../../../src/domain/sprogvalg";
import { rigtigtKatalog as katalog, rigtigBank } from "../../fixtures/rigtigBank";
import { laesLag } from "../../fixtures/rigtige";

const lag = { bydel: laesLag("bydel"), lokaludvalg: laesLag("lokaludvalg"), kvarter: laesLag("kvarter") };
const grundlag: Profilgrundlag = { katalog, bank: rigtigBank, lag, sprog: "da" };
const omraade = (id: OmraadeId) => katalog.omraadeById.get(id) ?? expect.fail(`expected ${id} in the catalogue`);
const profil = (id: OmraadeId) => lavProfil(grundlag, omraade(id));
const noegletal = (id: OmraadeId, indikator: string) => profil(id).noegletal.find((en) => en.id === indikator);

await hentTekster("en");

describe("whose the figures are", () => {
  test("a lokaludvalg area alone in its bydel is the bydel: the same land, the same residents on every date", () => {
    for (const en of profilomraader(katalog).filter(({ niveau }) => niveau === "lokaludvalg")) {
      const bydel = bydelFor(katalog, en);
      const antal = (id: OmraadeId) => serieFor(katalog, "bef-antal", id).map((m) => (m.kind === "vaerdi" ? m.vaerdi : m.fravaer));
      const ens = bydel !== undefined && en.arealKm2 === bydel.bydel.arealKm2 && String(antal(en.id)) === String(antal(bydel.bydel.id));
      expect([en.navn, bydel?.erSamme]).toEqual([en.navn, ens]);
    }
  });

  test("Christianshavn says that the report's figures are those of Indre By, and its own residents are its own", () => {
    const p = profil("lokaludvalg:1");
    expect(p.hvisTal).toContain("hele bydelen Indre By");
    expect(p.rapporttalHvis).toBe("Tallene gælder hele bydelen Indre By.");
    expect(noegletal("lokaludvalg:1", "bef-antal")?.vaerdi.tekst).not.toBe(noegletal("bydel:1", "bef-antal")?.vaerdi.tekst);
    expect(noegletal("lokaludvalg:1", "bef-antal")?.plads).toMatch(/af 12$/);
  });

  test("Nørrebro's lokaludvalg says nothing of the kind", () =>
    expect(profil("lokaludvalg:4")).toMatchObject({ hvisTal: "", rapporttalHvis: "" }));
});

describe("Nørrebro's figures, as the tables have them", () => {
  test("key figures with the city, the difference and the place", () => {
    expect(noegletal("bydel:3", "bef-antal")).toMatchObject({
      vaerdi: { tekst: "79.676", mangler: false },
      by: { tekst: "667.099", note: expect.stringContaining("10.298 uden for inddeling") },
      forskel: "11,9 pct. af byens",
      plads: "nr. 4 af 10",
      tid: "2025",
    });
    expect(noegletal("bydel:3", "bef-ikkevestlig-andel")?.forskel).toBe("+0,1 procentpoint");
  });

  test("no place among a few: where some bydele's figures cannot be tied, none has a rank", () => {
    const tal = profil("bydel:3").rapporttal;
    expect(tal.find(({ id }) => id === "bydel-beskaeftigelse")).toMatchObject({ vaerdi: { tekst: "59,5 pct." }, plads: "" });
    expect(tal.find(({ id }) => id === "bydel-overfoersel-fald")?.plads).toMatch(/af 9$/);
  });

  test("residents come first, origin last", () => {
    const ids = profil("bydel:3").noegletal.map(({ id }) => id);
    expect(ids[0]).toBe("bef-antal");
    expect(ids.findIndex((id) => id.includes("vestlig") || id.includes("efterkommere"))).toBeGreaterThan(2);
  });

  test("what the newest measurement changed is the difference of the two figures beside it", () => {
    const antal = profil("bydel:3").nyt?.rader.find(({ id }) => id === "bef-antal");
    expect(antal).toMatchObject({ foer: { tekst: "79.070" }, nu: { tekst: "79.676" }, aendring: { tekst: "+606 (+0,8 pct.)" } });
  });

  test("the finding tells growth, work and projects, each in its own sentence", () => {
    const { fund } = profil("bydel:3");
    expect(fund).toHaveLength(3);
    expect(fund[0]).toBe(
      "Nørrebro voksede fra 68.508 til 79.676 beboere fra 1995 til 2025 (16 pct.). Hele byen voksede 42 pct. Væksten er nr. 10 af 10 bydele.",
    );
    expect(fund[1]).toContain("var 59,5 pct. af indvandrere");
    expect(fund[1]).toContain("62,3 pct. (−2,8 procentpoint)");
    expect(fund[2]).toContain("21 projekter og indsatser");
  });

  test("every fifth year and the newest stand in the table", () =>
    expect(profil("bydel:3").udvikling.rader.map(({ tid }) => tid)).toEqual(["1995", "2000", "2005", "2010", "2015", "2020", "2025"]));
});

describe("typed absence", () => {
  test("Indre By's employment stands in a figure that cannot be tied to it, and the page says so with its remark", () => {
    const { rapporttal, fund } = profil("bydel:1");
    const arbejde = rapporttal.find(({ id }) => id === "bydel-beskaeftigelse");
    expect(arbejde?.vaerdi).toMatchObject({ tekst: "tallet kan ikke henføres med sikkerhed", mangler: true });
    expect(arbejde?.vaerdi.note).toMatch(/rækkefølge er gået tabt/);
    expect(arbejde).toMatchObject({ plads: "", forskel: "" });
    expect(fund.join()).not.toMatch(/beskæftigelse|arbejde eller uddannelse/);
  });

  test("a kvarter where nobody lived in 1995 has no growth, and is hatched where it has no density", () => {
    const { kvarterer } = profil("bydel:10");
    const oerestad = kvarterer?.rader.find(({ navn }) => navn === "Ørestad City");
    expect(oerestad?.celler[1]).toMatchObject({ tekst: "ikke relevant", mangler: true });
    expect(kvarterer?.kort?.harMangler).toBe(true);
  });
});

describe("every page", () => {
  const alle = profilomraader(katalog).flatMap((en) =>
    SPROG.map((sprog) => ({ navn: `${en.id} ${sprog}`, profil: lavProfil({ ...grundlag, sprog }, en), en })),
  );
  test.each(alle)("$navn: kvarterer add up to the area, and no text has lost its figure", ({ profil: p, en }) => {
    const sidste = (id: OmraadeId) => serieFor(katalog, "bef-antal", id).at(-1);
    const sum = kvarterernI(katalog, en).reduce((i, { id }) => {
      const maaling = sidste(id);
      return i + (maaling?.kind === "vaerdi" ? maaling.vaerdi : Number.NaN);
    }, 0);
    const hele = sidste(en.id);
    expect(hele?.kind === "vaerdi" ? hele.vaerdi : undefined).toBe(sum);
    expect(p.kvarterer?.kort?.omrids).toHaveLength(p.kvarterer?.rader.length ?? -1);
    expect(JSON.stringify({ ...p, ord: undefined })).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(p.fund.length).toBeGreaterThanOrEqual(2);
  });

  test("projects of the ten bydele: a project is with each bydel that it is named for, and all named places are somewhere", () => {
    const paaSider = new Set(
      profilomraader(katalog)
        .filter(({ niveau }) => niveau === "bydel")
        .flatMap((en) => lavProfil(grundlag, en).projekter.grupper.flatMap(({ rader }) => rader.map(({ id }) => id))),
    );
    const medSted = rigtigBank.projekter.filter(({ steder }) => steder.some((sted) => sted !== "by:101"));
    expect([...paaSider].sort()).toEqual(medSted.map(({ id }) => id).sort());
  });
});
