/** SVG to PNG in node, without a browser: resvg with the site's own typeface. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wawoff2 from "wawoff2";

const fil = (modul: string): Promise<Buffer> => readFile(createRequire(import.meta.url).resolve(modul));

/** resvg reads no woff2. */
const hentSkrift = async (vaegt: 400 | 600): Promise<Uint8Array> =>
  // A copy: what the unpacker returns is its own memory, which the next typeface is written into.
  Uint8Array.from(await wawoff2.decompress(await fil(`@fontsource/inter/files/inter-latin-${vaegt}-normal.woff2`)));

/** Initialised once for all pictures of a build. */
export const lavTegner = async (): Promise<(svg: string) => Uint8Array> => {
  await initWasm(await fil("@resvg/resvg-wasm/index_bg.wasm"));
  // One after the other, for the same reason.
  const fontBuffers = [await hentSkrift(400), await hentSkrift(600)];
  return (svg) => new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Inter", loadSystemFonts: false } }).render().asPng();
};
