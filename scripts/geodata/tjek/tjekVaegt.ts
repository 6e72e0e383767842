/** Checks that the files are light enough to be sent with the first view. */
import { gzipSync } from "node:zlib";
import { formatTal, type Tjekpunkt } from "./tjekpunkt";

/** Bytes after node's zlib at level 9, which the gzip command does not match to the byte. The first two are the issue's, the others keep the rest in proportion. */
export const LOFT_BYTE: ReadonlyMap<string, number> = new Map([
  ["geodata/bydele.geojson", 12_000],
  ["geodata/kvarterer.geojson", 25_000],
  ["geodata/lokaludvalg.geojson", 13_000],
  ["geodata/roder.geojson", 60_000],
  ["geodata/kontekst.geojson", 12_000],
]);

export const gzipByte = (tekst: string): number => gzipSync(tekst, { level: 9 }).length;

export const tjekVaegt = (fil: string, tekst: string): Tjekpunkt => {
  const byte = gzipByte(tekst);
  const loft = LOFT_BYTE.get(fil);
  return {
    navn: `vægt, ${fil}`,
    maalt: `${formatTal(tekst.length)} tegn, ${formatTal(byte)} byte gz`,
    krav: loft === undefined ? "" : `≤ ${formatTal(loft)} byte gz`,
    fejl:
      loft === undefined || byte <= loft
        ? []
        : [`${fil}: fylder ${formatTal(byte)} byte gz, forventet højst ${formatTal(loft)}: hæv MINDSTE_BUGT_M2`],
  };
};
