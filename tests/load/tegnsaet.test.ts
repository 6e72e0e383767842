import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTekst, hasMojibake } from "../../src/load/tegnsaet";

const TEKST = "kode;navn\n2;Østerbro\n7;Brønshøj-Husum\n";
const utf8 = new TextEncoder();
const medForan = (maerke: readonly number[], bytes: Uint8Array) => Uint8Array.from([...maerke, ...bytes]);
const toLatin1 = (tekst: string) => Uint8Array.from(tekst, (tegn) => tegn.charCodeAt(0));
const toUtf16le = (tekst: string) => medForan([0xff, 0xfe], new Uint8Array(Uint16Array.from(tekst, (tegn) => tegn.charCodeAt(0)).buffer));

describe("decodeTekst", () => {
  it("reads UTF-8 without a byte order mark", () => {
    expect(decodeTekst(utf8.encode(TEKST))).toEqual({ tekst: TEKST, tegnsaet: "utf-8" });
  });

  it("reads UTF-8 with a byte order mark, and takes the mark away", () => {
    expect(decodeTekst(medForan([0xef, 0xbb, 0xbf], utf8.encode(TEKST)))).toEqual({ tekst: TEKST, tegnsaet: "utf-8" });
  });

  it("reads windows-1252 where the bytes are not UTF-8", () => {
    expect(decodeTekst(toLatin1(TEKST))).toEqual({ tekst: TEKST, tegnsaet: "windows-1252" });
  });

  it("reads the signs that only windows-1252 has", () => {
    expect(decodeTekst(Uint8Array.from([0x80, 0x20, 0x96])).tekst).toBe("€ –");
  });

  it("reads UTF-16LE by its byte order mark", () => {
    expect(decodeTekst(toUtf16le(TEKST))).toEqual({ tekst: TEKST, tegnsaet: "utf-16le" });
  });

  it("reads a file that was cut off in the middle of a letter as what it was, without that letter", () => {
    const bytes = utf8.encode("kode;navn\n2;Østerbro\n7;Brønshøj");
    const cut = bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1);
    expect(decodeTekst(cut)).toEqual({ tekst: "kode;navn\n2;Østerbro\n7;Brønsh", tegnsaet: "utf-8" });
  });

  it("gives back whatever text was written as UTF-8", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (tekst) => decodeTekst(utf8.encode(`a${tekst}`)).tekst === `a${tekst}`));
  });
});

describe("hasMojibake", () => {
  it("recognises UTF-8 that was read as windows-1252", () => {
    for (const tegn of ["æ", "ø", "å", "Æ", "Ø", "Å", "é", "−", "–", "’"])
      expect(hasMojibake(new TextDecoder("windows-1252").decode(utf8.encode(tegn))), tegn).toBe(true);
  });

  it("recognises lost letters", () => {
    expect(hasMojibake("N\uFFFDrrebro")).toBe(true);
  });

  it("recognises what is not seen but does something: controls, and turns of direction", () => {
    for (const tegn of ["\0", "\u0007", "\u001B[31m", "\u0085", "\u202Egnihton", "\u2066a\u2069"])
      expect(hasMojibake(`Valby${tegn}`), tegn).toBe(true);
    expect(hasMojibake("to\nlinjer\tog en tabulator")).toBe(false);
  });

  it("lets Danish text be", () => {
    for (const tekst of ["Østerbro", "Ålholm", "À la carte", "Äpple", "kap. 11’s «figur» – 59,5 pct. −2", "pr. km²"])
      expect(hasMojibake(tekst), tekst).toBe(false);
  });
});
