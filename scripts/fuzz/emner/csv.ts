/** The tables: any text is read or refused row by row, nothing is lost without a word, and what is read is what was written. */
import { isDeepStrictEqual } from "node:util";
import { newFundliste } from "../../../src/load/fejl";
import { parseTabel } from "../../../src/load/tabel";
import { hasMojibake } from "../../../src/load/tegnsaet";
import { type Emne, kraev, vis } from "../emne";
import { saar, vilkaarligTekst } from "../tekst";
import type { Terning } from "../terning";
import { CSVFILER, type Csvfil } from "./csvfiler";

/** A cell as it is written so that any reader reads it: in quotes where it has to be. */
const skrivCelle = (celle: string): string => (/[";\n\r]|^\uFEFF/.test(celle) ? `"${celle.replaceAll('"', '""')}"` : celle);

/** Rows of a text with well-formed quotes, read by a reader that shares nothing with the one under test. */
const laesEnkelt = (tekst: string): readonly (readonly string[])[] =>
  [...tekst.matchAll(/((?:"(?:[^"]|"")*"|[^"\n;]*)(?:;(?:"(?:[^"]|"")*"|[^"\n;]*))*)\n/g)].map(([, raekke = ""]) =>
    [...raekke.matchAll(/(?:^|;)("(?:[^"]|"")*"|[^";]*)/g)].map(([, celle = ""]) =>
      celle.startsWith('"') ? celle.slice(1, -1).replaceAll('""', '"') : celle,
    ),
  );

/** Quotes open only at a cell's beginning, and close at its end: else nobody knows where the row ends. */
const erOrdnet = (tekst: string): boolean => {
  const celle = /(?:"(?:[^"]|"")*"|[^";\n][^;\n]*)?(?:[;\n]|$)/y;
  while (celle.lastIndex < tekst.length) if (!celle.test(tekst)) return false;
  return true;
};

/** Letters in one form, as the tables are promised to be read. */
const somLaest = (celle: string): string => celle.replaceAll("\r\n", "\n").normalize("NFC");

type Tabel = { readonly tekst: string; readonly celler: readonly (readonly string[])[] };

/** Good rows of which some cells are exchanged for anything. */
const lavTabel = (t: Terning, { kolonner, valgfri, gode }: Csvfil): Tabel => {
  const hoved = [...kolonner, ...valgfri];
  const celler = t.flere(5, () => {
    const [raekke = []] = laesEnkelt(`${t.en(gode)}\n`);
    return raekke.map((celle) => (t.sjaelden(12) ? vilkaarligTekst(t) : celle));
  });
  return { celler, tekst: [hoved, ...celler].map((raekke) => `${raekke.map(skrivCelle).join(";")}\n`).join("") };
};

/** Every figure that was read is one, and no text of a reader has become a property's name. */
const brist = (vaerdi: unknown): string | undefined => {
  if (typeof vaerdi === "number") return Number.isFinite(vaerdi) ? undefined : `a figure that is ${vaerdi}`;
  if (typeof vaerdi !== "object" || vaerdi === null) return undefined;
  const proto = Object.getPrototypeOf(vaerdi);
  if (proto !== Object.prototype && proto !== Array.prototype) return "an object that is not a plain one";
  for (const en of Object.values(vaerdi)) {
    const fejl = brist(en);
    if (fejl !== undefined) return fejl;
  }
  return undefined;
};

/** What holds for any text: each row is read or refused at its line, and what is said is short and about this file. */
const holdVedAlt = (tekst: string, fil: Csvfil, tabel: typeof parseTabel): { readonly laest: number; readonly afvist: number } => {
  const linjer = new Set<number>();
  const liste = newFundliste("data/fuzz.csv");
  const laesRaekke = (celler: readonly string[], linje: number): void => {
    kraev(linje > 1 && !linjer.has(linje), () => `line ${linje} was read twice, or is the header's, in ${vis(tekst)}`);
    kraev(
      fil.kolonner.every((_, i) => typeof celler[i] === "string"),
      () => `line ${linje} has a cell that is no text in ${vis(tekst)}`,
    );
    linjer.add(linje);
  };
  tabel(tekst, { kolonner: fil.kolonner, valgfri: fil.valgfri, liste, laesRaekke });
  const { raekker, fund } = fil.laes(tekst);
  const antalLinjer = tekst.normalize("NFC").split("\n").length;
  for (const en of [...fund, ...liste.fund]) {
    kraev(
      en.fil === "data/fuzz.csv" && en.linje >= 0 && en.linje <= antalLinjer,
      () => `a finding about line ${en.linje} of ${antalLinjer} in ${vis(tekst)}`,
    );
    kraev(
      en.fundet.length + en.forventet.length < 2000,
      () => `a finding as long as ${en.fundet.length + en.forventet.length} of ${vis(tekst)}`,
    );
    kraev(en.fundet !== "" && en.forventet !== "", () => `a finding without words of ${vis(tekst)}`);
  }
  const ordnet = erOrdnet(tekst.replace(/^\uFEFF?(?:sep=;\r?\n)?/, "").replaceAll("\r\n", "\n"));
  kraev(ordnet || fund.some(({ alvor }) => alvor === "fejl"), () => `a quote that is not closed is passed over in ${vis(tekst)}`);
  const fejllinjer = new Set(fund.filter(({ alvor }) => alvor === "fejl").map(({ linje }) => linje));
  kraev(
    raekker.length + [...linjer].filter((linje) => fejllinjer.has(linje)).length >= linjer.size,
    () => `a row of ${fil.navn} was lost without a word in ${vis(tekst)}`,
  );
  kraev(raekker.length <= linjer.size, () => `more rows of ${fil.navn} were read than there are in ${vis(tekst)}`);
  const fejl = brist(raekker);
  kraev(fejl === undefined, () => `${fejl} was read from ${vis(tekst)}`);
  return { laest: raekker.length, afvist: fejllinjer.size };
};

/** The reader of rows is handed in, so that a test can plant faults in it. */
export const lavCsvemne = (tabel: typeof parseTabel): Emne => {
  /** A text whose quotes are in order: the very cells come back, but for those that are refused as read in a wrong character set. */
  const holdVedGod = ({ tekst, celler }: Tabel, fil: Csvfil): void => {
    const liste = newFundliste("data/fuzz.csv");
    const kom: string[][] = [];
    tabel(tekst, { kolonner: fil.kolonner, valgfri: fil.valgfri, liste, laesRaekke: (raekke) => kom.push([...raekke]) });
    const ventet = celler.map((raekke) => raekke.map(somLaest)).filter((raekke) => !raekke.some(hasMojibake));
    kraev(
      isDeepStrictEqual(kom, ventet) && kom.length + liste.fund.length === celler.length,
      () => `expected ${vis(ventet)}, got ${vis(kom)} from ${vis(tekst)}`,
    );
  };
  return {
    navn: "csv",
    loefter: "indlæsning kaster aldrig, hver række er læst eller afvist ved sin linje, og det læste er det skrevne",
    proev: (t) => {
      const fil = t.en(CSVFILER);
      const god = lavTabel(t, fil);
      const slags = t.tal(4);
      if (slags === 0) holdVedGod(god, fil);
      const tekst =
        slags <= 1 ? god.tekst : slags === 2 ? saar(t, god.tekst) : t.sjaelden(3) ? vilkaarligTekst(t, 200) : saar(t, saar(t, god.tekst));
      const { laest, afvist } = holdVedAlt(tekst, fil, tabel);
      return laest > 0 && afvist > 0 ? "læst og afvist" : laest > 0 ? "læst" : afvist > 0 ? "afvist" : "tom";
    },
  };
};

export const csv = lavCsvemne(parseTabel);
