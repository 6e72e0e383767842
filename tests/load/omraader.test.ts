import { describe, expect, it } from "vitest";
import { parseOmraader } from "../../src/load/omraader";
import { OMRAADER, tabel, toTekster } from "./trebydele";

const HOVED = "niveau;kode;navn;bydel;lokaludvalg;areal_km2";
const laes = (...raekker: readonly string[]) => parseOmraader(tabel(HOVED, ...raekker), "data/omraader.csv");

describe("parseOmraader", () => {
  it("reads every area with its place among the others", () => {
    const { omraader, omraadeById, fund } = parseOmraader(OMRAADER, "data/omraader.csv");
    expect(fund).toEqual([]);
    expect(omraader).toHaveLength(14);
    expect(omraadeById.get("kvarter:32")).toEqual({
      id: "kvarter:32",
      niveau: "kvarter",
      kode: 32,
      navn: "Æblehaven",
      bydel: 2,
      lokaludvalg: 3,
      arealKm2: 0.25,
    });
  });

  it("leaves out what has no meaning for the city", () => {
    expect(laes("by;101;Byen;;;").omraader[0]).toEqual({
      id: "by:101",
      niveau: "by",
      kode: 101,
      navn: "Byen",
      bydel: undefined,
      lokaludvalg: undefined,
      arealKm2: undefined,
    });
  });

  it("refuses an unknown level, a code that is no number, a missing name and bad parents", () => {
    const { omraader, fund } = laes(
      "sogn;1;A;;;",
      "bydel;en;B;;;",
      "bydel;1;;;;",
      "kvarter;2;C;x;;",
      "kvarter;3;D;1;y;",
      "bydel;4;E;;;1.5",
      "bydel;5;F;5;;2",
    );
    expect(omraader.map(({ navn }) => navn)).toEqual(["F"]);
    expect(toTekster(fund)).toEqual([
      "data/omraader.csv linje 2, kolonne niveau: fundet «sogn», forventet et af by, bydel, lokaludvalg, kvarter, boligomraade",
      "data/omraader.csv linje 3, kolonne kode: fundet «en», forventet et kodenummer",
      "data/omraader.csv linje 4, kolonne navn: fundet en tom celle, forventet et navn",
      "data/omraader.csv linje 5, kolonne bydel: fundet «x», forventet et bydelsnummer eller en tom celle",
      "data/omraader.csv linje 6, kolonne lokaludvalg: fundet «y», forventet et lokaludvalgsnummer eller en tom celle",
      "data/omraader.csv linje 7, kolonne areal_km2: fundet «1.5», forventet et tal med decimalkomma, ikke punktum, fx 59,5",
    ]);
  });

  it("keeps the first of two rows for one area", () => {
    const { omraader, fund } = laes("bydel;1;Først;1;;1", "bydel;1;Sidst;1;;1");
    expect(omraader.map(({ navn }) => navn)).toEqual(["Først"]);
    expect(toTekster(fund)).toEqual([
      "data/omraader.csv linje 3, kolonne kode: fundet «bydel;1», forventet hvert område én gang; den første række gælder",
    ]);
  });
});
