/** The accessibility checklist says by name which tests hold it: they are there, and its lines are the statement's. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { erklaeringDa } from "../src/domain/tekster/om/erklaering/da";
import { erklaeringEn } from "../src/domain/tekster/om/erklaering/en";

const rader = readFileSync("docs/tilgaengelighed.md", "utf8")
  .split("\n")
  .flatMap((linje) => {
    const [, nr, , proever] = /^\| (\d+) \| ([^|]+) \| (.+) \|$/.exec(linje) ?? [];
    return nr === undefined || proever === undefined ? [] : [{ nr: Number(nr), proever }];
  });
const naevnte = (proever: string) =>
  [...proever.matchAll(/`(tests\/[^`]+)` «([^»]+)»/g)].map(([, fil = "", titel = ""]) => ({ fil, titel }));
/** A title as the file writes it, between its quotes, not in a comment or as part of another. */
const harTitel = (fil: string, titel: string): boolean => existsSync(fil) && readFileSync(fil, "utf8").includes(`"${titel}"`);

it("the checklist has eleven lines, one for each of the statement's, in both languages", () => {
  expect(rader.map(({ nr }) => nr)).toEqual(Array.from({ length: 11 }, (_, i) => i + 1));
  expect([erklaeringDa.punktliste.length, erklaeringEn.punktliste.length]).toEqual([11, 11]);
});

describe.each(rader)("line $nr", ({ proever }) => {
  it("names tests that are there, by file and title", () => {
    expect(naevnte(proever).length).toBe(proever.split(";").filter((del) => del.includes("tests/")).length);
    expect(naevnte(proever).length).toBeGreaterThan(0);
    expect(naevnte(proever).filter(({ fil, titel }) => !harTitel(fil, titel))).toEqual([]);
  });
});

it("a test that is not there is found: another title, another file, half a title", () => {
  const [fil, titel] = ["tests/e2e/tastatur.test.ts", "the table is one skip link away, and sorts by its headings"];
  expect([
    harTitel(fil, titel),
    harTitel(fil, `${titel} twice`),
    harTitel("tests/e2e/findes-ikke.test.ts", titel),
    harTitel(fil, titel.slice(0, 20)),
  ]).toEqual([true, false, false, false]);
});
