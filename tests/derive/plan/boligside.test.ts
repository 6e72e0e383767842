import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lavBoligside } from "../../../src/derive/plan/boligside";
import { listetilstandById } from "../../../src/derive/plan/listetilstand";
import { BOLIGKLASSE_INDIKATOR, boligklasseFor } from "../../../src/domain/boligliste";
import { type Katalog, serieKey } from "../../../src/domain/katalog";
import type { Maaling } from "../../../src/domain/maaling";
import { buildProjektbank } from "../../../src/load/hentProjektbank";
import { parseBoliglister } from "../../../src/load/oekonomi";
import { PROJEKTFILER } from "../../../src/load/projektfiler";
import { laesKatalog } from "../../fixtures/rigtige";
import { tid } from "../../fixtures/vilkaarlig";

const katalog = laesKatalog();
const bank = buildProjektbank(
  Object.fromEntries(Object.entries(PROJEKTFILER).map(([navn, fil]) => [navn, readFileSync(fil, "utf8")])),
  katalog,
);
const paa = (aar: string) =>
  lavBoligside(katalog, bank, { aar, sprog: "da" })
    .rader.filter(({ tilstand }) => tilstand === "paa")
    .map(({ navn }) => navn);

describe("the housing areas' lists", () => {
  it("go from five to four to two, as the report counts them", () => {
    expect(["2006", "2007", "2008", "2009"].map((aar) => paa(aar).length)).toEqual([5, 5, 4, 2]);
    expect(paa("2009")).toEqual(["Mjølnerparken", "Tingbjerg/Utterslevhuse"]);
    const tal = lavBoligside(katalog, bank, { aar: "2009", sprog: "da" }).tal.filter(
      ({ indsatsomraade }) => indsatsomraade === "udsatte-omraader",
    );
    for (const { aar, vaerdi } of tal) expect(paa(aar)).toHaveLength(vaerdi);
  });

  it("are unknown for a year without a list, and for an area that a list does not mention", () => {
    expect(paa("2010")).toEqual([]);
    const { rader } = lavBoligside(katalog, bank, { aar: "2012", sprog: "da" });
    expect(rader.find(({ navn }) => navn === "Tingbjerg/Utterslevhuse")?.tilstand).toBe("ukendt");
    expect(rader.find(({ navn }) => navn === "Hørgården")).toMatchObject({ tilstand: "paa", omraade: undefined });
  });

  it("carry the dwellings of the two that were left", () => {
    const { rader, fund } = lavBoligside(katalog, bank, { aar: "2009", sprog: "da" });
    expect(rader.slice(0, 3).map(({ boliger }) => boliger)).toEqual(["509 (marts 2009)", "2.410 (marts 2009)", ""]);
    expect(fund).toBe("På listen i 2009: 2 – Mjølnerparken, Tingbjerg/Utterslevhuse. For 6 andre vides det ikke.");
    expect([...listetilstandById(bank, "2009")].filter(([, tilstand]) => tilstand === "paa").map(([id]) => id)).toEqual([
      "boligomraade:1",
      "boligomraade:2",
    ]);
  });

  it("are classed by appendix 1 once a table has the share, and not before", () => {
    expect(lavBoligside(katalog, bank, { aar: "2009", sprog: "da" }).rader.some(({ klasse }) => klasse !== undefined)).toBe(false);
    const [maaling] = katalog.maalinger;
    const med: Katalog = {
      ...katalog,
      serieByKey: new Map([
        ...katalog.serieByKey,
        [
          serieKey(BOLIGKLASSE_INDIKATOR, "boligomraade:1"),
          [{ ...(maaling ?? expect.fail("expected a row")), kind: "vaerdi", vaerdi: 40, tid: tid("2008") } as Maaling],
        ],
      ]),
    };
    expect(lavBoligside(med, bank, { aar: "2009", sprog: "da" }).rader[0]?.klasse).toEqual({
      klasse: "hoejrisiko",
      tekst: "Højrisiko efter bilag 1: 40,0 pct. uden for arbejdsmarkedet, 2008",
    });
    expect(lavBoligside(med, bank, { aar: "2007", sprog: "da" }).rader[0]?.klasse).toBeUndefined();
  });

  it.each([
    [100, "udsat"],
    [50, "udsat"],
    [49.9, "hoejrisiko"],
    [40, "hoejrisiko"],
    [39.9, "risiko"],
    [30, "risiko"],
    [29.9, "neutral"],
    [0, "neutral"],
  ] as const)("%s per cent is %s", (andel, klasse) => expect(boligklasseFor(andel)).toBe(klasse));

  it("are taken along row by row with their source, and what they are below", () => {
    const linjer = lavBoligside(katalog, bank, { aar: "2009", sprog: "da" }).csv.trimEnd().split("\r\n");
    expect(linjer).toHaveLength(1 + bank.boliglister.length + 2);
    expect(linjer[1]).toBe("Mjølnerparken;boligomraade:1;2006;ja;Statusrapport 2009, bilag 1");
    expect(linjer.at(-1)).toContain("Listerne kendes for 2006–2009 og 2012");
  });

  it("refuse a faulty row alone", () => {
    const { rader, fund } = parseBoliglister(
      "navn;kode;aar;paa_listen;kilde\nA;1;2009;ja;K\nB;x;2009;ja;K\nC;;09;ja;K\nD;;2009;måske;K\n",
      "f",
    );
    expect([rader.length, fund.map(({ kolonne }) => kolonne)]).toEqual([1, ["kode", "aar", "paa_listen"]]);
  });
});
