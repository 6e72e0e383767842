/** The project's own tables of projects and money: complete, and adding up as the report prints them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fordelingFor, yderpunkter } from "../src/derive/projekter/fordeling";
import { lavOpfoelgning } from "../src/derive/projekter/opfoelgning";
import { buildProjektbank } from "../src/load/hentProjektbank";
import { PROJEKTFILER } from "../src/load/projektfiler";
import { laesKatalog } from "./fixtures/rigtige";

const katalog = laesKatalog();
const tekster = Object.fromEntries(Object.entries(PROJEKTFILER).map(([navn, fil]) => [navn, readFileSync(fil, "utf8")]));
const bank = buildProjektbank(tekster, katalog);
const rader = (tabel: string, aar: string) => bank.oekonomi.filter((rad) => rad.tabel === tabel && rad.aar === aar);
const iAlt = (tabel: string, aar: string) => rader(tabel, aar).find(({ indsatsomraade }) => indsatsomraade === "i-alt")?.vaerdi;
const sum = (tabel: string, aar: string) =>
  rader(tabel, aar)
    .filter(({ indsatsomraade }) => indsatsomraade !== "i-alt")
    .reduce((i, { vaerdi }) => i + vaerdi, 0);

describe("the project bank", () => {
  it("loads without a finding: 104 projects and efforts, and no key figures, as the report has none", () => {
    expect(bank.fund).toEqual([]);
    expect([bank.projekter.length, bank.tal.length]).toEqual([104, 0]);
  });

  it("holds what the report names by name, with the six grants of the pool and their kroner", () => {
    const id = new Map(bank.projekter.map((projekt) => [projekt.id, projekt]));
    for (const navn of [
      "netvaerksgruppen-mjoelnerparken",
      "sprogporten",
      "bydelsmoedre",
      "fra-sport-til-job",
      "jobpatruljen",
      "hotspot",
      "sommercamp",
    ])
      expect(id.has(navn), navn).toBe(true);
    const pulje = [
      "alle-for-en",
      "brug-folkeskolen-amager",
      "brug-folkeskolen-nordvest",
      "bydelsmoedre-kvindeambassadoerer",
      "brug-din-demokratiske-ret",
      "integrationskonference-2009",
    ];
    expect(pulje.reduce((i, navn) => i + (id.get(navn)?.bevilling ?? 0), 0)).toBe(iAlt("budget-tvaergaaende-pulje", "2008-2009"));
  });

  it("asks quarterly figures only where co-financing is printed, and says of 14 projects that it cannot be told", () => {
    const { rader } = lavOpfoelgning(bank, 2009);
    const ved = (grund: string) => rader.filter(({ krav }) => krav === grund).map(({ projekt }) => projekt.id);
    expect([ved("over"), ved("hoejst"), ved("ukendt").length, ved("afsluttet").length]).toEqual([["omraadeloeft"], [], 14, 5]);
    expect(rader.every(({ mangler }) => mangler.length === 0)).toBe(true);
  });

  it("tells no sentence of the report: every description is short and its own", () => {
    for (const { id, beskrivelse } of bank.projekter) expect(beskrivelse.length, id).toBeLessThanOrEqual(200);
  });
});

describe("money", () => {
  it.each([
    ["tabel1-antal", "2008", 114],
    ["tabel1-antal", "2009", 83],
    ["tabel2-kroner", "2008", 48_936_018],
    ["tabel2-kroner", "2009", 41_316_931],
  ])("%s %s adds up to the published %i", (tabel, aar, ventet) => {
    expect([iAlt(tabel, aar), sum(tabel, aar)]).toEqual([ventet, ventet]);
  });

  it("figure 7 adds up to its total of 476,8 million", () => {
    expect(iAlt("figur7", "2008")).toBe(476.8);
    expect(sum("figur7", "2008")).toBeCloseTo(476.8, 6);
  });

  it("shows chapter 9's finding: Bolig has over half of the kroner, Kultur og fritid near half of the projects", () => {
    const yder = yderpunkter(fordelingFor(bank.oekonomi, "2009"));
    expect([yder?.mest.indsatsomraade, yder?.mindst.indsatsomraade]).toEqual(["bolig", "kultur-og-fritid"]);
    expect(yder?.mest.andelKroner).toBeCloseTo(53.3, 1);
    expect(yder?.mindst.andelAntal).toBeCloseTo(45.8, 1);
    expect(fordelingFor([], "2009")).toEqual([]);
  });
});
