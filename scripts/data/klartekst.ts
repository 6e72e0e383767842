/** The running text of the report as one line, with the extraction's line breaks, split words and split numbers mended. */

export const toKlartekst = (rapport: string): string =>
  rapport
    .replaceAll(/(\p{L})-\r?\n\s*(\p{Ll})/gu, "$1$2")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(\d), (\d)/g, "$1,$2");
