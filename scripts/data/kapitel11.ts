/**
 * Reads the figures per bydel straight out of the text of Statusrapport 2009, a second time and independently of data/maalinger.csv.
 * Charts came out of the PDF as all labels, then the title, then all numbers; a figure counts as read where that order is whole.
 */
import { toKlartekst } from "./klartekst";

/** `bydel-overfoersel-fald;bydel;9;2008-12` → `6,1`, as the report prints it. */
export type Aflaesning = ReadonlyMap<string, string>;

/** The names as the charts spell them. */
const NOEGLE_BY_NAVN: ReadonlyMap<string, string> = new Map([
  ["ØSTERBRO", "bydel;2"],
  ["NØRREBRO", "bydel;3"],
  ["VESTERBRO/KNGS-ENGHAVE", "bydel;4"],
  ["VALBY", "bydel;5"],
  ["VANLØSE", "bydel;6"],
  ["BRØNSHØJ-HUSUM", "bydel;7"],
  ["BISPEBJERG", "bydel;8"],
  ["AMAGER ØST", "bydel;9"],
  ["AMAGER VEST", "bydel;10"],
  ["KBH I ALT", "by;101"],
]);

type Diagram = { readonly indikator: string; readonly tid: string; readonly titel: RegExp };

const DIAGRAMMER: readonly Diagram[] = [
  { indikator: "bydel-overfoersel-fald", tid: "2008-12", titel: /^FALDET I ANDELEN AF MODTAGERE/ },
  { indikator: "bydel-overfoersel-andel", tid: "2008-12", titel: /^BYDELENS KONCENTRATION AF/ },
];

const PCT = /^(\d+,\d)%$/;

/** The run of lines that pass, from `fra` in the given direction; lines in between that do not pass are skipped until the first that does. */
const takeWhile = <Vaerdi>(linjer: readonly string[], laes: (linje: string) => Vaerdi | undefined): readonly Vaerdi[] => {
  const start = linjer.findIndex((linje) => laes(linje) !== undefined);
  const laeste: Vaerdi[] = [];
  for (const linje of start < 0 ? [] : linjer.slice(start)) {
    const vaerdi = laes(linje);
    if (vaerdi === undefined) break;
    laeste.push(vaerdi);
  }
  return laeste;
};

/** One chart: labels above its title, percentages below, as many of each. Throws where they do not pair. */
const readDiagram = (linjer: readonly string[], { indikator, tid, titel }: Diagram): readonly (readonly [string, string])[] => {
  const her = linjer.findIndex((linje) => titel.test(linje.toUpperCase()));
  if (her < 0) throw new Error(`rapporten: fandt ikke figuren ${titel.source}`);
  const noegler = takeWhile(linjer.slice(0, her).reverse(), (linje) => NOEGLE_BY_NAVN.get(linje)).toReversed();
  const tal = takeWhile(linjer.slice(her + 1), (linje) => PCT.exec(linje)?.[1]);
  if (noegler.length === 0 || noegler.length !== tal.length)
    throw new Error(`rapporten, figuren ${titel.source}: fundet ${noegler.length} navne og ${tal.length} tal, forventet lige mange`);
  return noegler.map((noegle, plads) => [`${indikator};${noegle};${tid}`, tal[plads] ?? ""]);
};

/** A figure that only the running text, or a table of known order, ties to its area. */
const SAETNINGER: readonly (readonly [noegle: string, saetning: RegExp])[] = [
  ["bydel-beskaeftigelse;bydel;3;2009-02", /På nørrebro er (\d+,\d) procent af indvandrere og efterkommere i beskæftigelse/i],
  ["bydel-beskaeftigelse;bydel;9;2009-02", /mens tallet er (\d+,\d) procent i Amager øst/i],
  ["bydel-beskaeftigelse;by;101;2009-02", /beskæftigelsesindikatoren går frem med \d+,\d procentpoint til (\d+,\d) procent/i],
  ["bydel-beskaeftigelse-kvinder;bydel;3;2009-02", /beskæftigelsesprocent på (\d+,\d) pct\. er der/i],
  ["bydel-beskaeftigelse-kvinder;bydel;5;2009-02", /Nørrebro har Valby \((\d+,\d) pct\.\)/i],
  ["bydel-beskaeftigelse-kvinder;bydel;7;2009-02", /og Brønshøj-Husum \((\d+,\d) pct\.\) den laveste beskæftigelsesprocent/i],
  // Chapter 12's table, as the extraction orders it: work, education, total for August 2008, the same for February 2009; total, women, men of each.
  ["bydel-beskaeftigelse-kvinder;by;101;2009-02", /total Kvinder Mænd(?: \d+,\d){15} \d+,\d (\d+,\d) /],
  ["bydel-beskaeftigelse;by;101;2010-12", /samlet set kan øges til godt (\d+,\d) procent/i],
];

/** Where the running text repeats a chart's figure, it proves that the chart's labels and numbers were paired rightly. */
const BEKRAEFTELSER: readonly (readonly [noegle: string, saetning: RegExp])[] = [
  ["bydel-overfoersel-fald;bydel;5;2008-12", /at Valby \((\d+,\d) pct\.\)/i],
  ["bydel-overfoersel-fald;bydel;4;2008-12", /og Vesterbro\/Kongens Enghave \((\d+,\d) pct\.\)/i],
  ["bydel-overfoersel-fald;bydel;3;2008-12", /mens Nørrebro \((\d+,\d) pct\.\)/i],
  ["bydel-overfoersel-fald;bydel;7;2008-12", /Brønshøj-Husum \((\d+,\d) pct\.\) og Amager Vest/i],
  ["bydel-overfoersel-fald;bydel;10;2008-12", /og Amager Vest \((\d+,\d) pct\.\) har haft/i],
  ["bydel-overfoersel-andel;bydel;3;2008-12", /mere end en tredjedel \((\d+,\d) pct\.\)/i],
];

/** Every figure of chapter 11 that the text gives with certainty. Throws where the text is not as expected. */
export const readKapitel11 = (rapport: string): Aflaesning => {
  const linjer = rapport.split(/\r?\n/).map((linje) => linje.trim());
  const klartekst = toKlartekst(rapport);
  const readSaetning = (noegle: string, saetning: RegExp): string => {
    const tal = saetning.exec(klartekst)?.[1];
    if (tal === undefined) throw new Error(`rapporten: fandt ikke sætningen til ${noegle}`);
    return tal;
  };
  const fraDiagrammer = new Map(DIAGRAMMER.flatMap((diagram) => readDiagram(linjer, diagram)));
  for (const [noegle, saetning] of BEKRAEFTELSER) {
    const iTekst = readSaetning(noegle, saetning);
    const iDiagram = fraDiagrammer.get(noegle);
    if (iTekst !== iDiagram) throw new Error(`rapporten, ${noegle}: figuren har ${iDiagram ?? "intet tal"}, teksten ${iTekst}`);
  }
  return new Map([...fraDiagrammer, ...SAETNINGER.map(([noegle, saetning]): [string, string] => [noegle, readSaetning(noegle, saetning)])]);
};
