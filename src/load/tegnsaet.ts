/** Bytes to text: which character set a file is in, and the signs that it was read in the wrong one. */

export type Tegnsaet = "utf-8" | "utf-16le" | "windows-1252";
export type Afkodet = { readonly tekst: string; readonly tegnsaet: Tegnsaet };

/**
 * A byte order mark decides; else UTF-8 where every byte fits it, else windows-1252, which fits anything. The mark is removed, and so is a
 * letter of which a file that was cut off holds only the first bytes.
 */
export const decodeTekst = (bytes: Uint8Array): Afkodet => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { tekst: new TextDecoder("utf-16le").decode(bytes), tegnsaet: "utf-16le" };
  try {
    // `stream` waits for the rest of the last letter instead of refusing the file.
    return { tekst: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }), tegnsaet: "utf-8" };
  } catch {
    // `stream` changes nothing for single bytes, but keeps node 20 off a short cut that reads windows-1252 as Latin-1 (nodejs/node issue 60888).
    return { tekst: new TextDecoder("windows-1252").decode(bytes, { stream: true }), tegnsaet: "windows-1252" };
  }
};

/**
 * Lost letters, control characters and turns of direction, which are not seen but do something, and the pairs that UTF-8 becomes when it is read as
 * windows-1252 ('Ã¸', 'Ã˜', 'âˆ’').
 */
const MOJIBAKE = /\uFFFD|(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|[ÃÂ][\u00A0-\u00BF˜†…‚ƒ„‡‰]|â[€ˆ]/u;

export const hasMojibake = (tekst: string): boolean => MOJIBAKE.test(tekst);
