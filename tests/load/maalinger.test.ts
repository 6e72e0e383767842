import { describe, expect, it } from "vitest";
import { serieFor } from "../../src/domain/katalog";
import { addMaalinger } from "../../src/load/katalog";
import { bygMaalinger, toTekster } from "./trebydele";

const FIL = "data/maalinger.csv";
/** One good row below the faulty one, to see that only the faulty one is lost. */
const GOD = "besk;bydel;3;2009-02;50,0;;;;Rapporten";
const fejlI = (raekke: string) => {
  const { maalinger, fund } = bygMaalinger(raekke, GOD);
  expect(maalinger.map(({ omraade }) => omraade)).toEqual(["bydel:3"]);
  expect(fund.map(({ alvor }) => alvor)).toEqual(["fejl"]);
  return toTekster(fund)[0];
};

describe("a row of maalinger.csv", () => {
  it("is a value with its unit left to the indicator, its note, source and place", () => {
    expect(bygMaalinger("besk;bydel;1;2009-02;59,5;;ja;En note.;Rapporten, kap. 11").maalinger).toEqual([
      {
        kind: "vaerdi",
        indikator: "besk",
        omraade: "bydel:1",
        tid: "2009-02",
        vaerdi: 59.5,
        brud: true,
        note: "En note.",
        kilde: "Rapporten, kap. 11",
        sted: { fil: FIL, linje: 2 },
      },
    ]);
  });

  it("is a typed absence where it has no value", () => {
    for (const fravaer of ["ikke-maalt", "diskretioneret", "ikke-relevant", "ikke-koblet"])
      expect(bygMaalinger(`besk;bydel;1;2009;;${fravaer};;;R`).maalinger).toMatchObject([{ kind: "mangel", fravaer, brud: false }]);
  });

  it("keeps a zero apart from an absence", () => {
    expect(bygMaalinger("besk;bydel;1;2009;0;;;;R").maalinger).toMatchObject([{ kind: "vaerdi", vaerdi: 0 }]);
  });

  it("reads minus in both spellings", () => {
    expect(bygMaalinger("bef-antal;bydel;1;2009;-3;;;;R", "bef-antal;bydel;2;2009;−3;;;;R").maalinger).toMatchObject([
      { vaerdi: -3 },
      { vaerdi: -3 },
    ]);
  });
});

describe("a faulty row of maalinger.csv is refused alone", () => {
  it("when its indicator is unknown", () => {
    expect(fejlI("bsek;bydel;1;2009;1;;;;R")).toBe(
      `${FIL} linje 2, kolonne indikator: fundet «bsek», forventet en kendt indikator (bef-antal, besk)`,
    );
  });

  it("when its area is unknown, or a name", () => {
    expect(fejlI("besk;bydel;9;2009;1;;;;R")).toBe(
      `${FIL} linje 2, kolonne kode: fundet «9», forventet et kendt kodenummer (bydel: 1, 2, 3)`,
    );
    expect(fejlI("besk;bydel;amager;2009;1;;;;R")).toBe(
      `${FIL} linje 2, kolonne kode: fundet «amager», forventet et kendt kodenummer (bydel: 1, 2, 3)`,
    );
  });

  it("when its level is unknown", () => {
    expect(fejlI("besk;sogn;1;2009;1;;;;R")).toBe(
      `${FIL} linje 2, kolonne niveau: fundet «sogn», forventet et af by, bydel, lokaludvalg, kvarter, boligomraade`,
    );
  });

  it("when its date is none", () => {
    for (const tid of ["2009-13", "februar 2009", "09", "2009-2", ""])
      expect(fejlI(`besk;bydel;1;${tid};1;;;;R`)).toMatch(
        /linje 2, kolonne tid: fundet .*, forventet et år eller en måned, fx 2009 eller 2009-02$/,
      );
  });

  it("when it has both a value and a reason for none", () => {
    expect(fejlI("besk;bydel;1;2009;5;ikke-maalt;;;R")).toBe(
      `${FIL} linje 2, kolonne fravaer: fundet både værdien «5» og fraværet «ikke-maalt», forventet kun den ene`,
    );
  });

  it("when it has neither", () => {
    expect(fejlI("besk;bydel;1;2009;;;;;R")).toBe(
      `${FIL} linje 2, kolonne vaerdi: fundet hverken værdi eller fravær, forventet en værdi eller en grund i kolonnen fravaer`,
    );
  });

  it("when its reason is unknown", () => {
    expect(fejlI("besk;bydel;1;2009;;ukendt;;;R")).toBe(
      `${FIL} linje 2, kolonne fravaer: fundet «ukendt», forventet en af ikke-maalt, diskretioneret, ikke-relevant, ikke-koblet`,
    );
  });

  it("when its value is no number, or mixes comma and point", () => {
    expect(fejlI("besk;bydel;1;2009;mange;;;;R")).toBe(`${FIL} linje 2, kolonne vaerdi: fundet «mange», forventet et tal, fx 59,5`);
    expect(fejlI("besk;bydel;1;2009;59.5;;;;R")).toBe(
      `${FIL} linje 2, kolonne vaerdi: fundet «59.5», forventet et tal med decimalkomma, ikke punktum, fx 59,5`,
    );
    expect(fejlI("besk;bydel;1;2009;1.234,5;;;;R")).toBe(
      `${FIL} linje 2, kolonne vaerdi: fundet «1.234,5», forventet et tal med højst ét decimalkomma og uden tusindtalsskilletegn, fx 1234,5`,
    );
  });

  it("when its break is not 'ja'", () => {
    expect(fejlI("besk;bydel;1;2009;5;;nej;;R")).toBe(`${FIL} linje 2, kolonne brud: fundet «nej», forventet ja eller en tom celle`);
  });

  it("when it has no source", () => {
    expect(fejlI("besk;bydel;1;2009;5;;;;")).toBe(`${FIL} linje 2, kolonne kilde: fundet en tom celle, forventet en kilde`);
  });
});

describe("two rows of one key", () => {
  it("give the first, and a finding at the second that names the first", () => {
    const katalog = bygMaalinger("besk;bydel;1;2009;1;;;;R", "besk;bydel;1;2010;2;;;;R", "besk;bydel;1;2009;3;;;;R");
    expect(katalog.maalinger).toMatchObject([{ vaerdi: 1 }, { vaerdi: 2 }]);
    expect(serieFor(katalog, "besk", "bydel:1")).toMatchObject([{ vaerdi: 1 }, { vaerdi: 2 }]);
    expect(toTekster(katalog.fund)).toEqual([
      `${FIL} linje 4: fundet endnu en måling af «besk» for «bydel:1» 2009, forventet én måling; ${FIL} linje 2 gælder`,
    ]);
  });
});

describe("a percent outside 0–100", () => {
  it("is kept, with a warning", () => {
    const { maalinger, fund } = bygMaalinger("besk;bydel;1;2009;101;;;;R", "bef-antal;bydel;1;2009;101;;;;R");
    expect(maalinger).toHaveLength(2);
    expect(fund).toEqual([
      { alvor: "advarsel", fil: FIL, linje: 2, kolonne: "vaerdi", fundet: "«101»", forventet: "en procent fra 0 til 100" },
    ]);
  });
});

describe("group and significance", () => {
  const HOVED = "indikator;niveau;kode;tid;vaerdi;fravaer;brud;note;kilde;gruppe;signifikans";
  const laes = (...raekker: readonly string[]) => addMaalinger(bygMaalinger(), [HOVED, ...raekker, ""].join("\n"), "data/ny.csv");

  it("make a series of their own, beside the indicator's", () => {
    const katalog = laes("besk;bydel;1;2009;60;;;;R;;nej", "besk;bydel;1;2009;70;;;;R;danskere;", "besk;bydel;1;2010;61;;;;R;;ja");
    expect(katalog.fund).toEqual([]);
    expect(serieFor(katalog, "besk", "bydel:1")).toMatchObject([
      { vaerdi: 60, gruppe: undefined, signifikant: false },
      { vaerdi: 61, signifikant: true },
    ]);
    expect(serieFor(katalog, "besk", "bydel:1", "danskere")).toMatchObject([{ vaerdi: 70, gruppe: "danskere", signifikant: undefined }]);
  });

  it("are refused when unknown, and the rest of the table still loads", () => {
    const katalog = laes("besk;bydel;1;2009;60;;;;R;naboer;", "besk;bydel;1;2010;61;;;;R;;maaske", "besk;bydel;1;2011;62;;;;R;;");
    expect(serieFor(katalog, "besk", "bydel:1")).toMatchObject([{ vaerdi: 62 }]);
    expect(toTekster(katalog.fund).map((tekst) => tekst.split(", forventet")[0])).toEqual([
      "data/ny.csv linje 2, kolonne gruppe: fundet «naboer»",
      "data/ny.csv linje 3, kolonne signifikans: fundet «maaske»",
    ]);
  });

  it("an indicator, date and group told twice is refused, with the group in the finding", () => {
    const katalog = laes("besk;bydel;1;2009;60;;;;R;danskere;", "besk;bydel;1;2009;61;;;;R;danskere;");
    expect(toTekster(katalog.fund)[0]).toContain("2009, gruppen «danskere»");
  });
});
