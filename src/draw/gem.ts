/** Saves a file that the page made, as the browser saves a download. */

export const gem = (fil: Blob, navn: string): void => {
  const url = URL.createObjectURL(fil);
  const link = document.createElement("a");
  link.href = url;
  link.download = navn;
  link.click();
  // The browser reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

export const gemCsv = (csv: string, filnavn: string): void => gem(new Blob([csv], { type: "text/csv;charset=utf-8" }), `${filnavn}.csv`);
