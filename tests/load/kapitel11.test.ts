/** The second reading of the report, on a text in the shape of the real one: labels, title, numbers, and sentences broken by the columns. */
import { describe, expect, it } from "vitest";
import { readKapitel11 } from "../../scripts/data/kapitel11";
import { toKlartekst } from "../../scripts/data/klartekst";

const rapport = (tal: { readonly nordvest: string; readonly sidste: string }) => `
at Valby (8,0 pct.)
og Vesterbro/Kongens Enghave (8,1 pct.) er de bydele, der har haft det største fald, mens Nørrebro (7,0
pct.), Brønshøj-Husum (7,2 pct.) og Amager Vest
(${tal.nordvest} pct.) har haft et mindre fald
På nørrebro er 50, 5 procent
af indvandrere og efterkommere i beskæftigelse,
mens tallet er 60,5 procent i Amager øst.
Med en beskæftigelsesprocent på 51,5 pct. er der
6,6 procentpoint op. udover
Nørrebro har Valby (52,5 pct.) og Brønshøj-Husum
(53,5 pct.) den laveste beskæftigelsesprocent
samlet set kan øges til godt 70,5 procent.
Når beskæftigelsesindikatoren går frem med 2,4
procentpoint til 61,5 procent
total
Kvinder
Mænd
1,1
1,2
1,3
2,1
2,2
2,3
3,1
3,2
3,3
4,1
4,2
4,3
5,1
5,2
5,3
61,5
55,5
66,5
 mere end en tredjedel (90,0 pct.)
AMAGER VEST
BRØNSHØJ-HUSUM
VALBY
VESTERBRO/KNGS-ENGHAVE
NØRREBRO
KBH I ALT
FALDET I ANDELEN AF MODTAGERE AF OVERFØRSELSINDKOMST
OG HøJRISIKO
6,0%
7,2%
8,0%
8,1%
7,0%
${tal.sidste}
AMAGER ØST
NØRREBRO
ByDeleNS KONCeNtRatION aF PeRSONeR
10,0%
90,0%
`;

describe("readKapitel11", () => {
  it("pairs each chart's labels with its numbers, and takes the rest from the sentences", () => {
    expect(Object.fromEntries(readKapitel11(rapport({ nordvest: "6,0", sidste: "7,5%" })))).toEqual({
      "bydel-overfoersel-fald;bydel;10;2008-12": "6,0",
      "bydel-overfoersel-fald;bydel;7;2008-12": "7,2",
      "bydel-overfoersel-fald;bydel;5;2008-12": "8,0",
      "bydel-overfoersel-fald;bydel;4;2008-12": "8,1",
      "bydel-overfoersel-fald;bydel;3;2008-12": "7,0",
      "bydel-overfoersel-fald;by;101;2008-12": "7,5",
      "bydel-overfoersel-andel;bydel;9;2008-12": "10,0",
      "bydel-overfoersel-andel;bydel;3;2008-12": "90,0",
      "bydel-beskaeftigelse;bydel;3;2009-02": "50,5",
      "bydel-beskaeftigelse;bydel;9;2009-02": "60,5",
      "bydel-beskaeftigelse;by;101;2009-02": "61,5",
      "bydel-beskaeftigelse-kvinder;bydel;3;2009-02": "51,5",
      "bydel-beskaeftigelse-kvinder;bydel;5;2009-02": "52,5",
      "bydel-beskaeftigelse-kvinder;bydel;7;2009-02": "53,5",
      "bydel-beskaeftigelse-kvinder;by;101;2009-02": "55,5",
      "bydel-beskaeftigelse;by;101;2010-12": "70,5",
    });
  });

  it("stops where a chart has not as many numbers as labels", () => {
    expect(() => readKapitel11(rapport({ nordvest: "6,0", sidste: "" }))).toThrow("fundet 6 navne og 5 tal, forventet lige mange");
  });

  it("stops where the running text gives another figure than the chart: then they are paired wrongly", () => {
    expect(() => readKapitel11(rapport({ nordvest: "6,9", sidste: "7,5%" }))).toThrow("figuren har 6,0, teksten 6,9");
  });
});

describe("toKlartekst", () => {
  it("mends words and numbers that the columns broke", () => {
    expect(toKlartekst("andelen af beskæf-\ntigede er 59, 5\n procent i Brønshøj-Husum")).toBe(
      "andelen af beskæftigede er 59,5 procent i Brønshøj-Husum",
    );
  });
});
