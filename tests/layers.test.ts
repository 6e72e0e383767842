import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { type Kilde, lagFejl } from "./layers";

const ROD = new URL("..", import.meta.url).pathname;

/** Sources of one folder. Only what the checker judges by content is read. */
const kilderI = async (mappe: string): Promise<readonly Kilde[]> => {
  const fund = await readdir(ROD + mappe, { recursive: true, withFileTypes: true });
  return fund
    .filter((f) => f.isFile())
    .map((f) => `${f.parentPath}/${f.name}`)
    .map((fil) => ({ sti: relative(ROD, fil).split(sep).join("/"), tekst: fil.endsWith(".ts") ? readFileSync(fil, "utf8") : "" }));
};

/** The faults of one source, without the place. */
const fejlI = (sti: string, tekst: string): readonly string[] => lagFejl([{ sti, tekst }]).map((f) => f.replace(/^\S+: /, ""));

test("imports only go down, for packages too, and every file is in a layer and short enough to read", async () => {
  const kilder = (await Promise.all(["src", "scripts", "tests"].map(kilderI))).flat();
  expect(kilder.filter((k) => k.sti.startsWith("src/")).length).toBeGreaterThan(0);
  expect(lagFejl(kilder)).toEqual([]);
});

describe("the checker sees every form of import", () => {
  test.each([
    ['import { withBydel } from "../state/view";'],
    ['import type { View } from "../state/view";'],
    ['import "../state/view";'],
    ['import view, { type View as V } from "../state/view.ts";'],
    ['import * as view\n  from\n  "../state/view";'],
    ['export { withBydel } from "../state/view";'],
    ['export * from "../state/view";'],
    ['export type { View } from "../state/view";'],
    ['const view = await import("../state/view");'],
    ["const view = await import(`../state/view`);"],
    ['let view: import("../state/view").View;'],
    ['import view = require("../state/view");'],
    ['import tekst from "../state/view?raw";'],
    ['import Worker from "../state/view?worker&url";'],
    ['const url = new URL("../state/view.ts", import.meta.url);'],
  ])("%s", (tekst) => {
    expect(fejlI("src/domain/tid.ts", tekst)).toEqual(["domain must not import state (may: nothing)"]);
  });

  test("what only looks like an import is none", () => {
    const tekst = [
      '// import "../draw/map";',
      '/* export * from "../draw/map" */',
      "const a = 'import \"../draw/map\"';",
      'const b = `import x from "../draw/map"; document.body`;',
      'const c = /["`]import "..\\/draw"/;',
    ].join("\n");
    expect(fejlI("src/domain/tid.ts", tekst)).toEqual([]);
  });

  test("an import() of a computed name is a fault, because nobody can check it", () => {
    expect(fejlI("src/load/csv.ts", "await import(navn);")).toEqual(["import() must name its module as plain text"]);
  });

  test("the fault names the file and the line", () => {
    expect(lagFejl([{ sti: "src/state/url.ts", tekst: '\n\nimport { scene } from "../derive/scene";' }])).toEqual([
      "src/state/url.ts:3: state must not import derive (may: domain)",
    ]);
  });
});

describe("layers", () => {
  test.each([
    ["src/load/csv.ts", "../state/view", "load must not import state (may: domain)"],
    ["src/load/csv.ts", "../derive/scene", "load must not import derive (may: domain)"],
    ["src/derive/barometer/lys.ts", "../../load/csv", "derive must not import load (may: state, domain)"],
    ["src/derive/scene.ts", "../draw/map", "derive must not import draw (may: state, domain)"],
    ["src/draw/map.ts", "../load/csv", "draw must not import load (may: derive, state, domain)"],
    ["src/draw/map.ts", "../main", "draw must not import src/main"],
    ["src/draw/map.ts", "../../scripts/server.mjs", "draw must not import scripts/server.mjs"],
    ["src/main.ts", "../tests/layers", "main must not import tests/layers"],
    ["src/derive/scene.ts", "../../geodata/bydele.geojson?url", "derive must not import geodata/bydele.geojson"],
    ["src/domain/tid.ts", "papaparse", "domain must not import the package papaparse (may: none)"],
    ["src/derive/scene.ts", "lit-html", expect.stringContaining("derive must not import the package lit-html")],
    ["src/draw/panel.ts", "d3-scale", expect.stringContaining("draw must not import the package d3-scale")],
    ["src/load/csv.ts", "@turf/turf", expect.stringContaining("load must not import the package @turf/turf")],
    ["src/derive/scene.ts", "d3-scale", "derive must not import the package d3-scale (may: @turf/turf, d3-array, simple-statistics)"],
  ])("%s may not import %s", (sti, specifier, fejl) => {
    expect(fejlI(sti, `import x from "${specifier}";`)).toEqual([fejl]);
  });

  test.each([
    ["src/derive/scene.ts", "../domain/tid"],
    ["src/derive/barometer/lys.ts", "../scene"],
    ["src/derive/areal.ts", "d3-array"],
    ["src/draw/panel.ts", "lit-html/directives/repeat.js"],
    ["src/draw/map.ts", "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url"],
    ["src/load/geografi.ts", "../../geodata/bydele.geojson?url"],
    ["src/main.ts", "./load/katalog"],
    ["src/main.ts", "@fontsource-variable/inter"],
    ["src/main.ts", "./stil.css"],
  ])("%s may import %s", (sti, specifier) => {
    expect(fejlI(sti, `import x from "${specifier}";`)).toEqual([]);
  });
});

describe("the outside world", () => {
  test.each([
    ["src/derive/a.ts", "const bredde = window.innerWidth;", "derive must not use window (only: draw, main)"],
    ["src/state/a.ts", "globalThis.document.title = titel;", "state must not use document (only: draw, main)"],
    ["src/load/a.ts", "const rod = { document };", "load must not use document (only: draw, main)"],
    ["src/draw/a.ts", 'await fetch("/x");', "draw must not use fetch (only: load)"],
    ["src/main.ts", 'await window.fetch("/x");', "main must not use fetch (only: load)"],
    ["src/main.ts", 'await globalThis.fetch("/x");', "main must not use fetch (only: load)"],
    ["src/load/a.ts", 'await fetch("/x");', undefined],
    ["src/draw/a.ts", "document.body.append(window.name);", undefined],
    ["src/derive/a.ts", "type A = { window: number; document(): void }; const b = { fetch: 1 }; a.window = b.fetch;", undefined],
  ])("%s: %s", (sti, tekst, fejl) => {
    expect(fejlI(sti, tekst)).toEqual(fejl === undefined ? [] : [fejl]);
  });
});

describe("files and folders", () => {
  test.each([["src/utils/tal.ts"], ["src/draw/helpers/tal.ts"], ["scripts/common/tal.mjs"], ["tests/services/tal.ts"]])(
    "%s has a folder that says nothing",
    (sti) => {
      expect(lagFejl([{ sti, tekst: "" }])[0]).toContain("must be named after its subject");
    },
  );

  test("a source in no layer, a barrel, a long file and a broken file are faults", () => {
    expect(fejlI("src/tal.ts", "")[0]).toContain("is in no layer");
    expect(fejlI("src/draw/index.ts", "")[0]).toContain("no barrels");
    expect(fejlI("src/draw/kort.ts", "f();\n".repeat(181))).toEqual(["181 lines, at most 180; split it by subject"]);
    expect(fejlI("src/draw/kort.ts", "f();\n".repeat(180))).toEqual([]);
    expect(fejlI("src/draw/kort.ts", "const = ;")[0]).toContain("cannot be parsed");
  });
});
