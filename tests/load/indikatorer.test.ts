import { describe, expect, it } from "vitest";
import { ENHEDER } from "../../src/domain/indikator";
import { opregn } from "../../src/load/fejl";
import { parseIndikatorer } from "../../src/load/indikatorer";
import { parseIndikatorTekster } from "../../src/load/indikatorTekster";
import { INDIKATORER, INDIKATORHOVED, tabel, toTekster } from "./trebydele";

const FIL = "data/indikatorer.csv";
const laes = (...raekker: readonly string[]) => parseIndikatorer(tabel(INDIKATORHOVED, ...raekker), FIL);

describe("parseIndikatorer", () => {
  it("reads every field of an indicator", () => {
    const { indikatorById, fund } = parseIndikatorer(INDIKATORER, FIL);
    expect(fund).toEqual([]);
    expect(indikatorById.get("besk")).toEqual({
      id: "besk",
      indsatsomraade: "beskaeftigelse",
      navn: "I beskæftigelse",
      kortNavn: "Beskæftigelse",
      definition: "Andelen i arbejde",
      enhed: "pct.",
      decimaler: 1,
      retning: "op",
      population: "18–64-årige",
      kilde: "Rapporten",
      hovedmaal: false,
    });
  });

  it("refuses words that are not in the vocabulary, and says which are", () => {
    const { indikatorer, fund } = laes(
      "A b;bolig;N;K;D;pct.;1;op;P;S",
      "a;miljoe;N;K;D;pct.;1;op;P;S",
      "b;bolig;N;K;D;kr.;1;op;P;S",
      "c;bolig;N;K;D;pct.;4;op;P;S",
      "d;bolig;N;K;D;pct.;1;frem;P;S",
      "e;bolig;N;K;;pct.;1;op;P;S",
    );
    expect(indikatorer).toEqual([]);
    expect(toTekster(fund)).toEqual([
      `${FIL} linje 2, kolonne id: fundet «A b», forventet små bogstaver a–z, tal og bindestreg`,
      `${FIL} linje 3, kolonne indsatsomraade: fundet «miljoe», forventet et af befolkning, beskaeftigelse, uddannelse, bolig, tryghed, kultur-og-fritid, sundhed-og-omsorg`,
      `${FIL} linje 4, kolonne enhed: fundet «kr.», forventet en af ${opregn(ENHEDER)}`,
      `${FIL} linje 5, kolonne decimaler: fundet «4», forventet et helt tal fra 0 til 3`,
      `${FIL} linje 6, kolonne retning: fundet «frem», forventet en af op, ned, mod-nul, neutral`,
      `${FIL} linje 7, kolonne definition: fundet en tom celle, forventet en tekst`,
    ]);
  });

  it("keeps the first of two rows for one id", () => {
    const { indikatorer, fund } = laes("a;bolig;Først;K;D;pct.;1;op;P;S", "a;bolig;Sidst;K;D;pct.;1;op;P;S");
    expect(indikatorer.map(({ navn }) => navn)).toEqual(["Først"]);
    expect(toTekster(fund)).toEqual([`${FIL} linje 3, kolonne id: fundet «a», forventet hver indikator én gang; den første række gælder`]);
  });
});

describe("parseIndikatorTekster", () => {
  const { indikatorById } = parseIndikatorer(INDIKATORER, FIL);
  const laesTekster = (...raekker: readonly string[]) =>
    parseIndikatorTekster(tabel("id;navn;kort_navn;definition;population", ...raekker), { fil: "data/indikatorer-en.csv", indikatorById });

  it("reads the English texts of each indicator", () => {
    const { tekstById, fund } = laesTekster(
      "bef-antal;Residents;Residents;People on 1 January;All",
      "besk;In employment;Employment;Share in work;Aged 18–64",
    );
    expect(fund).toEqual([]);
    expect(tekstById.get("besk")).toEqual({
      id: "besk",
      navn: "In employment",
      kortNavn: "Employment",
      definition: "Share in work",
      population: "Aged 18–64",
    });
  });

  it("refuses unknown and repeated ids and empty cells, and warns of an indicator without a text", () => {
    const { tekstById, fund } = laesTekster("bolig;A;A;A;A", "besk;B;B;B;B", "besk;C;C;C;C", "bef-antal;D;;D;D");
    expect([...tekstById.keys()]).toEqual(["besk"]);
    expect(toTekster(fund)).toEqual([
      "data/indikatorer-en.csv linje 2, kolonne id: fundet «bolig», forventet en kendt indikator (bef-antal, besk)",
      "data/indikatorer-en.csv linje 4, kolonne id: fundet «besk», forventet hver indikator én gang; den første række gælder",
      "data/indikatorer-en.csv linje 5, kolonne kort_navn: fundet en tom celle, forventet en tekst",
      "data/indikatorer-en.csv, kolonne id: fundet ingen række, forventet en tekst til «bef-antal»",
    ]);
    expect(fund.map(({ alvor }) => alvor)).toEqual(["fejl", "fejl", "fejl", "advarsel"]);
  });
});

describe("hovedmaal", () => {
  it("is read where the table has the column, and must be ja or empty", () => {
    const raekke = "x;bolig;N;K;D;pct.;1;op;P;S";
    const laest = (celle: string) => parseIndikatorer(tabel(`${INDIKATORHOVED};hovedmaal`, `${raekke};${celle}`), FIL);
    expect([laest("ja"), laest("")].map(({ indikatorer }) => indikatorer[0]?.hovedmaal)).toEqual([true, false]);
    expect(toTekster(laest("nej").fund)).toEqual([`${FIL} linje 2, kolonne hovedmaal: fundet «nej», forventet ja eller en tom celle`]);
  });
});
