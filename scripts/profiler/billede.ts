/** SVG to PNG in node, without a browser: resvg with the site's own typeface. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wawoff2 from "wawoff2";

const fil = (modul: string): Promise<Buffer> => readFile(createRequire(import.meta.url).resolve(modul));

/** resvg reads no woff2. The two weights that a picture is set in. */
const hentSkrift = (): Promise<readonly Uint8Array[]> =>
  Promise.all(
    ["400", "600"].map(async (vaegt) => wawoff2.decompress(await fil(`@fontsource/inter/files/inter-latin-${vaegt}-normal.woff2`))),
  );

/** Initialised once for all pictures of a build. */
export const lavTegner = async (): Promise<(svg: string) => Uint8Array> => {
  await initWasm(await fil("@resvg/resvg-wasm/index_bg.wasm"));
  const fontBuffers = [...(await hentSkrift())];
  return (svg) => new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Inter", loadSystemFonts: false } }).render().asPng();
};
