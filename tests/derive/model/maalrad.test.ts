import { describe, expect, it } from "vitest";
import { lavMaalrader, type Maalrad } from "../../../src/derive/model/maalrad";
import { lavTidslinje } from "../../../src/derive/model/tidslinje";
import { FORSIDE, type View, withIndikator, withSprog } from "../../../src/state/view";
import { overblikFor } from "../../fixtures/overblik";
import { bygGrund, katalog } from "../../fixtures/trebydele";

const BESK = withIndikator(FORSIDE, "besk");
const ENGELSK = withSprog(BESK, "en");
const rader = (view: View, i = katalog): readonly Maalrad[] => lavMaalrader(overblikFor(view, i));
const medMaal = (...raekker: readonly string[]) =>
  bygGrund({ maal: ["indikator;niveau;kode;tid;vaerdi;tekst;kilde;tekst_en", ...raekker, ""].join("\n") });

describe("goals", () => {
  it("are those of the shown indicator, oldest first, with what has to be known of them and who says it", () => {
    expect(rader(BESK)).toEqual([
      { titel: "Mål juni 2018", ord: { tekst: "Skal stige", lang: undefined }, forbehold: undefined, kilde: "Rapporten" },
      {
        titel: "Mål 2020",
        ord: { tekst: "64,8 pct.", lang: undefined },
        forbehold: { tekst: "Op med fem point", lang: undefined },
        kilde: "Rapporten",
      },
    ]);
    expect(rader(FORSIDE)).toEqual([]);
  });

  it("of a part of the city say of which", () => {
    expect(rader(BESK, medMaal("besk;bydel;2;2010;70;;R;")).map(({ titel }) => titel)).toEqual(["Mål 2010, Midtby"]);
  });

  it("with words that the table translates are translated, also where they only explain a number", () => {
    const i = medMaal("besk;by;101;2010;;Må ikke stige;R;Must not rise", "besk;by;101;2011;100;Skal gå mod 100,0;R;Must approach 100.0");
    expect(rader(ENGELSK, i).map(({ ord, forbehold }) => [ord, forbehold])).toEqual([
      [{ tekst: "Must not rise", lang: undefined }, undefined],
      [
        { tekst: "100.0 per cent", lang: undefined },
        { tekst: "Must approach 100.0", lang: undefined },
      ],
    ]);
  });

  it("with other words stand as they are, and an English page says that they are Danish", () => {
    const i = medMaal("besk;by;101;2010;;Skal op på linje med landet;R;");
    expect(rader(BESK, i)[0]?.ord).toEqual({ tekst: "Skal op på linje med landet", lang: undefined });
    expect(rader(ENGELSK, i)[0]?.ord).toEqual({ tekst: "Skal op på linje med landet", lang: "da" });
    expect(lavTidslinje(overblikFor(ENGELSK, i)).maal).toMatchObject([
      { titel: "Goal 2010", ord: { tekst: "Skal op på linje med landet", lang: "da" } },
    ]);
  });
});
