/** Laws of the loader: what is written is read back, and the order of rows and columns says nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv, formatTal } from "../../scripts/data/csv";
import { FRAVAER, type Maaling } from "../../src/domain/maaling";
import { MAALING_KOLONNER } from "../../src/load/maalinger";
import { hasMojibake } from "../../src/load/tegnsaet";
import { byg } from "./trebydele";

const celletekst = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .map((tekst) => tekst.replaceAll("\r", "").normalize("NFC"))
  .filter((tekst) => !hasMojibake(tekst));

const nogle = fc.record({
  indikator: fc.constantFrom("besk", "bef-antal"),
  kode: fc.constantFrom("1", "2", "3"),
  tid: fc.oneof(fc.integer({ min: 1990, max: 2030 }).map(String), fc.constantFrom("2009-02", "2010-12")),
});
const tal = fc.record({
  vaerdi: fc.integer({ min: 0, max: 1000 }).map((tiendedele) => formatTal(tiendedele / 10)),
  fravaer: fc.constant(""),
});
const mangel = fc.record({ vaerdi: fc.constant(""), fravaer: fc.constantFrom(...FRAVAER) });
const rest = fc.record({ brud: fc.constantFrom("", "ja"), note: celletekst, kilde: celletekst.filter((tekst) => tekst !== "") });

/** A row as nine cells, in the order of the header. */
const raekke = fc
  .tuple(nogle, fc.oneof(tal, mangel), rest)
  .map(([{ indikator, kode, tid }, { vaerdi, fravaer }, { brud, note, kilde }]) => [
    indikator,
    "bydel",
    kode,
    tid,
    vaerdi,
    fravaer,
    brud,
    note,
    kilde,
  ]);
const raekker = fc.uniqueArray(raekke, { selector: (celler) => celler.slice(0, 4).join(";"), maxLength: 20 });

const toCeller = (maaling: Maaling): readonly string[] => {
  const [niveau = "", kode = ""] = maaling.omraade.split(":");
  const vaerdi = maaling.kind === "vaerdi" ? formatTal(maaling.vaerdi) : "";
  const fravaer = maaling.kind === "mangel" ? maaling.fravaer : "";
  return [maaling.indikator, niveau, kode, maaling.tid, vaerdi, fravaer, maaling.brud ? "ja" : "", maaling.note, maaling.kilde];
};
const laes = (tekst: string) => byg({ maalinger: tekst });
const udenSted = (maalinger: readonly Maaling[]) => maalinger.map((maaling) => toCeller(maaling).join("\u0001")).sort();

describe("the loader", () => {
  it("reads back every row that was written", () => {
    fc.assert(
      fc.property(raekker, (celler) => {
        const { maalinger, fund } = laes(formatCsv(MAALING_KOLONNER, celler));
        expect(fund).toEqual([]);
        expect(maalinger.map(toCeller)).toEqual(celler);
      }),
    );
  });

  it("gives the same series in whatever order the rows stand", () => {
    const blandet = raekker.chain((celler) => fc.tuple(fc.constant(celler), fc.shuffledSubarray(celler, { minLength: celler.length })));
    fc.assert(
      fc.property(blandet, ([celler, omvendt]) => {
        const a = laes(formatCsv(MAALING_KOLONNER, celler));
        const b = laes(formatCsv(MAALING_KOLONNER, omvendt));
        expect([...b.serieByKey.keys()].sort()).toEqual([...a.serieByKey.keys()].sort());
        for (const [key, serie] of a.serieByKey) expect(b.serieByKey.get(key)?.map(toCeller)).toEqual(serie.map(toCeller));
      }),
    );
  });

  it("gives the same measurements in whatever order the columns stand", () => {
    const pladser = MAALING_KOLONNER.map((_, plads) => plads);
    fc.assert(
      fc.property(raekker, fc.shuffledSubarray(pladser, { minLength: pladser.length }), (celler, orden) => {
        const flyt = (liste: readonly string[]) => orden.map((plads) => liste[plads] ?? "");
        const flyttet = laes(formatCsv(flyt(MAALING_KOLONNER), celler.map(flyt)));
        expect(udenSted(flyttet.maalinger)).toEqual(udenSted(laes(formatCsv(MAALING_KOLONNER, celler)).maalinger));
      }),
    );
  });

  it("never throws, whatever the text, and gives a Katalog", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (tekst) => {
        expect(laes(tekst).omraader).toHaveLength(14);
        expect(laes(`${MAALING_KOLONNER.join(";")}\n${tekst}`).omraader).toHaveLength(14);
      }),
    );
  });
});
