/**
 * The page for an address without a page. It is shown at that address, so nothing says how far below the site's root it stands, nor where the
 * root is. It therefore asks for its style once for each depth, and the one that is there shows the links that lead right from that depth.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { stiPaa } from "../../src/domain/slug";
import type { Sprog } from "../../src/domain/sprog";
import { da } from "../../src/domain/tekster/da";
import { type Ikkefundettekster, ikkefundetDa } from "../../src/domain/tekster/ikkefundet/da";
import { ikkefundetEn } from "../../src/domain/tekster/ikkefundet/en";

/** The site's own pages stand at most three folders down; a deeper wrong address has the page without its looks and links. */
const DYBDER = [0, 1, 2, 3, 4, 5];
const MAPPE = "404/";

const op = (dybde: number): string => (dybde === 0 ? "./" : "../".repeat(dybde));

const veje = (sprog: Sprog, ord: Ikkefundettekster): string =>
  DYBDER.map((dybde) => {
    const kort = `${op(dybde)}${sprog === "en" ? "?sprog=en" : ""}`;
    const sider = `${op(dybde)}${stiPaa("statusrapport/", sprog)}`;
    return `<p class="veje d${dybde}" hidden><a class="knap" href="${kort}">${ord.ikkefundetTilKortet}</a><a class="knap" href="${sider}">${ord.ikkefundetTilSiderne}</a></p>`;
  }).join("\n      ");

const lavSide = (ikon: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${ikkefundetDa.ikkefundetTitel} – ${da.produkt}</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ikon)}">
    ${DYBDER.map((dybde) => `<link rel="stylesheet" href="${op(dybde)}${MAPPE}d${dybde}.css">`).join("\n    ")}
  </head>
  <body>
    <header class="maerke">${da.produkt} <span>${da.undertitel}</span></header>
    <main>
    <section class="sprog">
      <h1>${ikkefundetDa.ikkefundetTitel}</h1>
      <p>${ikkefundetDa.ikkefundetHvorfor}</p>
      ${veje("da", ikkefundetDa)}
    </section>
    <section class="sprog" lang="en">
      <h2>${ikkefundetEn.ikkefundetTitel}</h2>
      <p>${ikkefundetEn.ikkefundetHvorfor}</p>
      ${veje("en", ikkefundetEn)}
    </section>
    </main>
  </body>
</html>
`;

/** At the host's own root every greater depth is there too, since «..» stops at the root: the smallest has the word. */
const dybdestil = (dybde: number): string =>
  `@import "./stil.css";\n\n.veje.d${dybde} {\n  display: block;\n}\n\n.veje.d${dybde} ~ .veje {\n  display: none !important;\n}\n`;

/** The app's ground style, whose typeface is the file that the build has named; the page asks for it at once. */
const lavStil = async (skrift: string): Promise<string> => {
  const grund = await readFile("src/draw/stil/grund.css", "utf8");
  const flyttet = grund.replace(/url\("[^"]+\.woff2"\)/, `url("../${skrift}")`);
  if (flyttet === grund) throw new Error("expected src/draw/stil/grund.css to name a .woff2 file, got none");
  return `${flyttet}\nhtml {\n  font-family: "Inter", "Inter-reserve", system-ui, sans-serif;\n}\n\n${await readFile("scripts/byg/ikkefundet.css", "utf8")}`;
};

export const ikkefundet = (): Plugin => ({
  name: "bydelskort:ikkefundet",
  generateBundle: {
    order: "post",
    handler: async function (_, bundle) {
      const skrift = Object.keys(bundle).find((fil) => /inter-latin-wght.*\.woff2$/.test(fil));
      if (skrift === undefined) this.error("expected the typeface in the build, got none");
      const filer = [
        ["404.html", lavSide(await readFile("public/favicon.svg", "utf8"))],
        [`${MAPPE}stil.css`, await lavStil(skrift)],
        ...DYBDER.map((dybde) => [`${MAPPE}d${dybde}.css`, dybdestil(dybde)]),
      ] as const;
      for (const [fileName = "", source = ""] of filer) this.emitFile({ type: "asset", fileName, source });
    },
  },
});
