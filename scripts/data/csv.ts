/** Rows of text cells to our own CSV: `;`, LF, no BOM, decimal comma. The other way is src/load/tabel.ts. */

const formatCelle = (celle: string): string => (/[;"\n]/.test(celle) ? `"${celle.replaceAll('"', '""')}"` : celle);

/** The header and the rows as one text that ends with a line break. */
export const formatCsv = (kolonner: readonly string[], raekker: readonly (readonly string[])[]): string =>
  [kolonner, ...raekker].map((celler) => `${celler.map(formatCelle).join(";")}\n`).join("");

/** A number with decimal comma and no more decimals than it has: 59.5 → `59,5`. */
export const formatTal = (tal: number): string => String(tal).replace(".", ",");
