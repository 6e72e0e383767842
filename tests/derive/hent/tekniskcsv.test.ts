import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { lavTabelCsv } from "../../../src/derive/hent/tabelcsv";
import { lavTekniskCsv, skrivTekniskCsv } from "../../../src/derive/hent/tekniskcsv";
import { FORSIDE, withFarve, withFra, withInden, withIndikator, withTid } from "../../../src/state/view";
import { FJENDTLIGE_NAVNE, fjendtligt } from "../../fixtures/fjendtlig";
import { overblikFor } from "../../fixtures/overblik";
import { tid } from "../../fixtures/vilkaarlig";

const BESK = withIndikator(FORSIDE, "besk");
const laes = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe("the technical CSV", () => {
  it("has a row per area with its ids, and the city last", () => {
    const csv = lavTekniskCsv(overblikFor(withTid(BESK, tid("2009-02"))));
    expect(csv.split("\n")[0]).toBe("niveau,kode,navn,indikator,tid,vaerdi,enhed,fravaer,brud,note,kilde");
    expect(csv.split("\n")[1]).toBe("bydel,1,Nørreby,besk,2009-02,59.5,pct.,,,Trykt forkert i kapitel 3.,Rapporten");
    expect(laes(csv).map(({ niveau, kode }) => `${niveau}:${kode}`)).toEqual(["bydel:1", "bydel:2", "bydel:3", "by:101"]);
  });

  it("is UTF-8 without a mark, with LF and a point before decimals", () => {
    const csv = lavTekniskCsv(overblikFor(withTid(BESK, tid("2009-02"))));
    expect(csv).not.toMatch(/[\uFEFF\r]/);
    expect(csv.endsWith("\n")).toBe(true);
  });

  it("gives each row a value or a reason, never both and never neither", () => {
    for (const view of [
      BESK,
      withTid(BESK, tid("2010")),
      withFra(BESK, tid("2008")),
      withFarve(BESK, "maal"),
      withFarve(BESK, "lys"),
      withInden(FORSIDE, 2),
    ])
      for (const { vaerdi, fravaer } of laes(lavTekniskCsv(overblikFor(view)))) expect((vaerdi === "") !== (fravaer === "")).toBe(true);
  });

  it("tells a change's first date, and that a number is a distance or a light", () => {
    const aendring = laes(lavTekniskCsv(overblikFor(withTid(withFra(BESK, tid("2008")), tid("2010")))));
    expect(aendring[0]).toMatchObject({ fra: "2008", tid: "2010", vaerdi: "3.2", enhed: "procentpoint" });
    expect(laes(lavTekniskCsv(overblikFor(withTid(withFra(BESK, tid("2008")), tid("2014")))))[0]).toMatchObject({
      vaerdi: "",
      fravaer: "brud",
    });
    expect(laes(lavTekniskCsv(overblikFor(withTid(withFarve(BESK, "lys"), tid("2010")))))[0]).toMatchObject({ viser: "lys", enhed: "lys" });
  });

  it("reads back whatever was written", () => {
    const tekst = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...FJENDTLIGE_NAVNE, '"', ",", "\n", "\r\n", '","', ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(tekst, tekst, tekst), { minLength: 1 }), (rader) => {
        const laest = Papa.parse<string[]>(skrivTekniskCsv(["a", "b", "c"], rader), { delimiter: ",", newline: "\n" }).data.slice(1, -1);
        expect(laest).toEqual(rader);
      }),
    );
  });

  it("keeps a hostile name as it is: what a program reads is not changed", () => {
    const navne = laes(lavTekniskCsv(overblikFor(BESK, fjendtligt))).map(({ navn }) => navn);
    expect(navne.slice(0, 3)).toEqual([...FJENDTLIGE_NAVNE]);
  });
});

describe("the CSV for Excel", () => {
  const laesDansk = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ";" }).data;

  it("has decimal commas, and the reason beside a missing number", () => {
    const csv = lavTabelCsv(overblikFor(withTid(BESK, tid("2009-02"))), "https://eksempel.dk/?x");
    expect(csv.startsWith("\uFEFFOmråde;Værdi, pct.;Hvorfor intet tal;")).toBe(true);
    expect(csv).toContain("\r\nNørreby;59,5;;");
    expect(laesDansk(csv).find(([navn]) => navn === "Nørreby")?.[4]).toBe("-2,8");
    for (const [navn, tal, grund] of laesDansk(csv).slice(1, 5))
      expect(`${navn}: ${(tal === "") !== (grund === "")}`).toBe(`${navn}: true`);
    expect(csv.trimEnd().endsWith("https://eksempel.dk/?x")).toBe(true);
  });

  it("marks a name that a spreadsheet would compute as text", () => {
    expect(laesDansk(lavTabelCsv(overblikFor(BESK, fjendtligt), ""))[1]?.[0]).toBe(`'${FJENDTLIGE_NAVNE[0]}`);
  });
});
