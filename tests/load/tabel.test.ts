import { describe, expect, it } from "vitest";
import { formatCsv } from "../../scripts/data/csv";
import { newFundliste } from "../../src/load/fejl";
import { parseTabel } from "../../src/load/tabel";
import { toTekster } from "./trebydele";

const KOLONNER = ["kode", "navn"];

/** The rows as `linje: celler`, and the findings as text. */
const laes = (tekst: string, kolonner: readonly string[] = KOLONNER) => {
  const liste = newFundliste("data/proeve.csv");
  const raekker: string[] = [];
  parseTabel(tekst, { kolonner, liste, laesRaekke: (celler, linje) => void raekker.push(`${linje}: ${celler.join("|")}`) });
  return { raekker, fund: toTekster(liste.fund), alvor: liste.fund.map(({ alvor }) => alvor) };
};

describe("a quote that is not closed", () => {
  const FORVENTET = "forventet citationstegn om hele cellen, og to for hvert inde i den";

  it("is said with the lines that it swallows, also where the last cell swallows them and nothing else tells", () => {
    expect(laes('kode;navn\n1;Vest\n2;"Midt\n3;Øst\n4;Syd\n')).toMatchObject({
      raekker: ["2: 1|Vest"],
      fund: [`data/proeve.csv linje 3: fundet et citationstegn, der ikke lukkes og sluger linjerne til 6, ${FORVENTET}`],
    });
  });

  it("is said of the header, too", () => {
    expect(laes('kode;navn;"note\n1;Vest;\n')).toMatchObject({ raekker: [], alvor: ["advarsel", "fejl"] });
  });

  it("is said where the cell goes on after it; inside a cell it is a sign like any other", () => {
    expect(laes('kode;navn\n1;"Vest" ende\n2;Midt\n').fund[0]).toContain("linje 2: fundet et citationstegn, der ikke lukkes");
    expect(laes('kode;navn\n1;Ves"t\n')).toMatchObject({ raekker: ['2: 1|Ves"t'], fund: [] });
  });
});

describe("parseTabel reads", () => {
  it("rows with their line in the file", () => {
    expect(laes("kode;navn\n1;Vest\n2;Midt\n")).toEqual({ raekker: ["2: 1|Vest", "3: 2|Midt"], fund: [], alvor: [] });
  });

  it("CRLF, a byte order mark and a first line sep=; as if they were not there, but counts the line", () => {
    expect(laes("\uFEFFsep=;\r\nkode;navn\r\n1;Vest\r\n").raekker).toEqual(["3: 1|Vest"]);
  });

  it("columns in any order, and hands them on in the declared one", () => {
    expect(laes("navn;kode\nVest;1\n").raekker).toEqual(["2: 1|Vest"]);
  });

  it("past empty lines, and counts them", () => {
    expect(laes("kode;navn\n\n1;Vest\n\n2;Midt\n").raekker).toEqual(["3: 1|Vest", "5: 2|Midt"]);
  });

  it("quoted cells with separators, quotes and line breaks, and counts their lines", () => {
    expect(laes('kode;navn\n1;"Vest; ""den\ngamle"""\n2;Midt\n').raekker).toEqual(['2: 1|Vest; "den\ngamle"', "4: 2|Midt"]);
  });

  it("letters with loose accents as one letter", () => {
    expect(laes("kode;navn\n1;A\u030Alholm\n").raekker).toEqual(["2: 1|Ålholm"]);
  });

  it("a Greek question mark as a sign in a cell, though NFC writes it as a semicolon", () => {
    expect(laes("kode;navn\n1;hvad\u037E\n").raekker).toEqual(["2: 1|hvad;"]);
  });

  it("a column called __proto__ like any other", () => {
    expect(laes("kode;__proto__\n1;Vest\n", ["kode", "__proto__"]).raekker).toEqual(["2: 1|Vest"]);
  });

  it("a text longer than its portions whole, also where a quoted cell lies across the cut", () => {
    const raekker = Array.from({ length: 40_000 }, (_, nummer) => [String(nummer), nummer % 3 === 0 ? `lang; "celle"\n${nummer}` : "kort"]);
    const tekst = formatCsv(KOLONNER, raekker);
    const laest = laes(tekst);
    expect(tekst.length).toBeGreaterThan(600_000);
    expect(laest.fund).toEqual([]);
    expect(laest.raekker.map((raekke) => raekke.slice(raekke.indexOf(" ") + 1))).toEqual(raekker.map((celler) => celler.join("|")));
    expect(laest.raekker.at(-1)).toBe('53334: 39999|lang; "celle"\n39999');
  });
});

describe("parseTabel refuses the whole table", () => {
  it("when a column is missing", () => {
    expect(laes("kode\n1\n", ["kode", "navn", "areal"])).toEqual({
      raekker: [],
      fund: ["data/proeve.csv linje 1: fundet «kode», forventet kolonnerne kode;navn;areal adskilt af semikolon"],
      alvor: ["fejl"],
    });
    expect(laes("kode;navn\n1;Vest\n", ["kode", "navn", "areal"]).fund).toEqual([
      "data/proeve.csv linje 1, kolonne areal: fundet kun kode;navn, forventet også kolonnen «areal»",
    ]);
  });

  it("when a column has another name than expected, and names both", () => {
    expect(laes("kode;nvan\n1;Vest\n").fund).toEqual([
      "data/proeve.csv linje 1, kolonne navn: fundet ukendte kolonner: «nvan», forventet også kolonnen «navn»",
    ]);
  });

  it("when a column stands twice", () => {
    expect(laes("kode;navn;kode\n1;Vest;1\n").fund).toEqual([
      "data/proeve.csv linje 1, kolonne kode: fundet kolonnen «kode» to gange, forventet hver kolonne én gang",
    ]);
  });

  it("when the cells are separated by commas", () => {
    expect(laes("kode,navn\n1,Vest\n").fund).toEqual([
      "data/proeve.csv linje 1: fundet «kode,navn», forventet kolonnerne kode;navn adskilt af semikolon",
    ]);
  });

  it("when the file is empty", () => {
    for (const tekst of ["", "\uFEFF", "\n \n"])
      expect(laes(tekst)).toEqual({
        raekker: [],
        fund: ["data/proeve.csv: fundet en tom fil, forventet en tabel med kolonnerne kode;navn"],
        alvor: ["fejl"],
      });
  });

  it("when a server delivered a page in place of the table", () => {
    for (const tekst of ["<!DOCTYPE html>\n<html><body>404</body></html>", "\n <html>", '<?xml version="1.0"?>'])
      expect(laes(tekst).fund).toEqual(["data/proeve.csv: fundet HTML, forventet CSV: filen er HTML, ikke CSV"]);
  });
});

describe("parseTabel loses one row", () => {
  it("with too few or too many cells, and keeps the others", () => {
    expect(laes("kode;navn\n1\n2;Midt;x\n3;Øst\n")).toEqual({
      raekker: ["4: 3|Øst"],
      fund: ["data/proeve.csv linje 2: fundet 1 celle, forventet 2 celler", "data/proeve.csv linje 3: fundet 3 celler, forventet 2 celler"],
      alvor: ["fejl", "fejl"],
    });
  });

  it("that was cut off, and says that the file may be", () => {
    expect(laes("kode;navn\n1;Vest\n2").fund).toEqual([
      "data/proeve.csv linje 3: fundet 1 celle og intet linjeskift, forventet 2 celler: filen ser ud til at være afkortet",
    ]);
  });

  it("that was read in the wrong character set, and says in which column", () => {
    const laest = laes("kode;navn\n1;NÃ¸rrebro\n2;Midt\n");
    expect(laest.raekker).toEqual(["3: 2|Midt"]);
    expect(laest.fund).toEqual([
      "data/proeve.csv linje 2, kolonne navn: fundet «NÃ¸rrebro», forventet tekst i UTF-8 uden styretegn: filen kan være gemt eller læst med et forkert tegnsæt",
    ]);
  });
});

describe("parseTabel warns and loses nothing", () => {
  it("when there is a column too many", () => {
    expect(laes("kode;navn;bem\n1;Vest;?\n")).toEqual({
      raekker: ["2: 1|Vest"],
      fund: ["data/proeve.csv linje 1, kolonne bem: fundet en ekstra kolonne, forventet kun kode, navn: den læses ikke"],
      alvor: ["advarsel"],
    });
  });

  it("when the last line is whole but has no line break: the row stays, but the reader is told that more may be missing", () => {
    expect(laes("kode;navn\n1;Vest")).toEqual({
      raekker: ["2: 1|Vest"],
      fund: ["data/proeve.csv linje 2: fundet intet linjeskift til sidst, forventet et linjeskift: filen kan være afkortet"],
      alvor: ["fejl"],
    });
  });
});
