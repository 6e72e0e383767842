/** The licences of the built site: each package whose words or code stand in dist/ is named there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const LICENSER = readFileSync(join(DIST, "licenser.txt"), "utf8");
const INDHOLD = LICENSER.split("=".repeat(80))[0] ?? "";
const SCRIPTS = readdirSync(join(DIST, "assets"))
  .filter((fil) => fil.endsWith(".js"))
  .map((fil) => readFileSync(join(DIST, "assets", fil), "utf8"))
  .join("\n");

/** What the browser is given, found without asking the bundler: the packages that package.json gives to the site, by a trace each leaves in dist. */
const SPOR: Readonly<Record<string, RegExp>> = {
  "@turf/buffer": /jsts|OverlayOp|BufferOp/,
  "lit-html": /lit\$/,
  "maplibre-gl": /maplibregl-/,
  earcut: /maplibregl-/,
  marked: /blockquote/,
  papaparse: /BAD_DELIMITERS/,
  "simple-statistics": /cannot generate more classes than there are data values/i,
};

describe("licenser.txt", () => {
  test.each(Object.entries(SPOR))("names %s, whose trace is in the scripts", (navn, spor) => {
    expect(spor.test(SCRIPTS)).toBe(true);
    expect(INDHOLD).toMatch(new RegExp(`^${navn.replaceAll("/", "\\/")} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  });

  test("names every package that the site itself depends on, or one of its parts", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const navn of Object.keys(dependencies)) expect(INDHOLD).toContain(navn === "@turf/turf" ? "@turf/" : `${navn} `);
  });

  test("names no tool that only builds", () => {
    for (const navn of ["happy-dom", "vitest", "typescript", "playwright-core", "@resvg"]) expect(INDHOLD).not.toContain(navn);
  });

  test("has the words of each: as many as are listed", () => {
    const antal = INDHOLD.match(/^\S+ \d+\.\d+\.\d+ \(/gm)?.length ?? 0;
    expect(antal).toBeGreaterThan(30);
    expect(LICENSER.split("=".repeat(80))).toHaveLength(1 + 2 * antal);
    expect(LICENSER).toContain("SIL OPEN FONT LICENSE");
  });
});
