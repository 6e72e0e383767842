import { describe, expect, it } from "vitest";
import { byg, MAALHOVED, tabel, toTekster } from "./trebydele";

const FIL = "data/maal.csv";
const laes = (...raekker: readonly string[]) => byg({ maal: tabel(MAALHOVED, ...raekker) });

describe("a row of maal.csv", () => {
  it("is a number, words, or both", () => {
    const { maal, fund } = laes(
      "besk;by;101;2010-12;64,8;Op med 10;Kap. 3",
      "besk;bydel;1;2010-12;;Skal stige;Kap. 3",
      "besk;bydel;2;2010-12;60;;Kap. 3",
    );
    expect(fund).toEqual([]);
    expect(maal.map(({ vaerdi, tekst }) => [vaerdi, tekst.da])).toEqual([
      [64.8, "Op med 10"],
      [undefined, "Skal stige"],
      [60, ""],
    ]);
    expect(maal[0]).toMatchObject({ indikator: "besk", omraade: "by:101", tid: "2010-12", kilde: "Kap. 3", sted: { fil: FIL, linje: 2 } });
  });

  it("is refused alone when it is faulty", () => {
    const { maal, fund } = laes(
      "xx;by;101;2010;1;;K",
      "besk;by;7;2010;1;;K",
      "besk;by;101;snart;1;;K",
      "besk;by;101;2010;1.5;;K",
      "besk;by;101;2010;;;K",
      "besk;by;101;2010;1;;",
      "besk;by;101;2010;1;;K",
      "besk;by;101;2010;2;;K",
    );
    expect(maal).toMatchObject([{ vaerdi: 1, sted: { linje: 8 } }]);
    expect(toTekster(fund)).toEqual([
      `${FIL} linje 2, kolonne indikator: fundet «xx», forventet en kendt indikator (bef-antal, besk)`,
      `${FIL} linje 3, kolonne kode: fundet «7», forventet et kendt kodenummer (by: 101)`,
      `${FIL} linje 4, kolonne tid: fundet «snart», forventet et år eller en måned, fx 2009 eller 2009-02`,
      `${FIL} linje 5, kolonne vaerdi: fundet «1.5», forventet et tal med decimalkomma, ikke punktum, fx 59,5`,
      `${FIL} linje 6, kolonne vaerdi: fundet hverken tal eller ord, forventet et tal i vaerdi eller ord i tekst`,
      `${FIL} linje 7, kolonne kilde: fundet en tom celle, forventet en kilde`,
      `${FIL} linje 9: fundet «besk;by;101;2010», forventet hvert mål én gang; den første række gælder`,
    ]);
  });
});
