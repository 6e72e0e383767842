import { describe, expect, test } from "vitest";
import { findPakker, licenstekst, pakkemappe } from "../../scripts/byg/licenser";

const navne = (filer: readonly string[]): readonly string[] => findPakker(filer).map(({ navn }) => navn);

describe("whose file it is", () => {
  test.each([
    ["/x/node_modules/lit-html/lit-html.js", "/x/node_modules/lit-html"],
    ["node_modules/@turf/area/dist/esm/index.js", "node_modules/@turf/area"],
    ["/x/node_modules/@turf/clean/node_modules/d3-array/src/a.js", "/x/node_modules/@turf/clean/node_modules/d3-array"],
    ["/x/node_modules/maplibre-gl/dist/worker.mjs?worker&url", "/x/node_modules/maplibre-gl"],
    ["/x/src/main.ts", undefined],
    ["\0rolldown/runtime.js", undefined],
  ])("%s", (fil, mappe) => expect(pakkemappe(fil)).toBe(mappe));
});

test("a package is named once, however many of its files went in", () => {
  expect(navne(["node_modules/lit-html/lit-html.js", "node_modules/lit-html/node/lit-html.js", "src/main.ts"])).toEqual(["lit-html"]);
});

test("what MapLibre's ready-made file is made of is named beside it", () => {
  expect(navne(["node_modules/maplibre-gl/dist/maplibre-gl.mjs"])).toEqual(
    expect.arrayContaining(["maplibre-gl", "earcut", "kdbush", "pbf", "@maplibre/mlt", "@mapbox/tiny-sdf", "murmurhash-js"]),
  );
});

test("every package brings words of its licence: its file, its README's part, or our own copy", () => {
  const [murmur, jsts, lit] = ["murmurhash-js", "@turf/jsts", "lit-html"].map((navn) => findPakker([`node_modules/${navn}/x.js`])[0]);
  expect(murmur?.tekst).toMatch(/^Copyright \(c\) 2011 Gary Court[\s\S]*WARRANTY OF ANY KIND/);
  expect(jsts?.tekst).toMatch(/^Eclipse Distribution License/);
  expect(lit?.tekst).toMatch(/^BSD 3-Clause License/);
});

test("a package without words of its licence is refused", () => {
  expect(() => findPakker(["node_modules/@mapbox/jsonlint-lines-primitives/lib/jsonlint.js"])).toThrow(
    "expected @mapbox/jsonlint-lines-primitives 2.0.2 to bring its licence, got none without text",
  );
});

test("the text lists each with its version, then its words", () => {
  const tekst = licenstekst([{ navn: "en-pakke", version: "1.2.3", licens: "MIT", tekst: "Må bruges." }]);
  expect(tekst.match(/en-pakke 1\.2\.3 \(MIT\)/g)).toHaveLength(2);
  expect(tekst).toContain("Må bruges.");
});
