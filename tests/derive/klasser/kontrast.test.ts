/** The text colours of the style sheets, by computation: 4.5:1 is what WCAG 2.2 AA asks of small text. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kontrast } from "./farvesyn";

const MAPPE = "src/draw/stil/";
const stilark = readdirSync(MAPPE)
  .filter((fil) => fil.endsWith(".css"))
  .map((fil) => ({ fil, css: readFileSync(MAPPE + fil, "utf8") }));
const grund = stilark.find(({ fil }) => fil === "grund.css")?.css ?? "";
const FARVER = new Map([...grund.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, navn = "", hex = ""]) => [navn, hex]));
const farve = (navn: string): string => FARVER.get(navn) ?? "";

/** Variables that any rule writes text with: `color: var(--x)`, or `fill` in a rule whose selector ends in `text`. */
const tekstfarver = new Set(
  stilark.flatMap(({ css }) => [
    ...[...css.matchAll(/[\s;{]color:\s*var\(--([\w-]+)\)/g)].map(([, navn = ""]) => navn),
    ...[...css.matchAll(/text\s*\{[^}]*?fill:\s*var\(--([\w-]+)\)/g)].map(([, navn = ""]) => navn),
  ]),
);

it("the measure is WCAG's: black on white 21, equal colours 1, #767676 the greyest that passes", () => {
  expect(kontrast("#000000", "#fff")).toBeCloseTo(21, 5);
  expect(kontrast("#1b5a86", "#1b5a86")).toBe(1);
  expect(kontrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe("text on white", () => {
  it("is written with colours that grund.css declares", () => {
    expect(tekstfarver.size).toBeGreaterThan(3);
    for (const navn of tekstfarver) expect(FARVER.has(navn), navn).toBe(true);
  });

  it.each([...tekstfarver, "nr0", "nr1", "nr2", "nr3"].filter((navn) => !navn.startsWith("bund")))("has 4.5:1 in --%s", (navn) => {
    expect(kontrast(farve(navn), farve("bund"))).toBeGreaterThanOrEqual(4.5);
  });
});

describe("text on other grounds", () => {
  it.each([
    ["blaek-let", "bund-let"],
    ["accent", "accent-bund"],
    ["blaek", "accent-bund"],
    ["blaek", "vand"],
    ["blaek", "land"],
    ["bund", "blaek"],
  ])("--%s has 4.5:1 on --%s", (tekst, bund) => {
    expect(kontrast(farve(tekst), farve(bund))).toBeGreaterThanOrEqual(4.5);
  });

  it("the quiet place names have 4.5:1 on water and on land", () => {
    const kort = stilark.find(({ fil }) => fil === "kort.css")?.css ?? "";
    const fyld = /\.stednavne text\s*\{[^}]*?fill:\s*(#[0-9a-f]{6}|var\(--[\w-]+\))/.exec(kort)?.[1] ?? "";
    const hex = fyld.startsWith("#") ? fyld : farve(fyld.slice(6, -1));
    for (const bund of ["vand", "land"]) expect(kontrast(hex, farve(bund)), bund).toBeGreaterThanOrEqual(4.5);
  });
});

it("what marks a control or a chosen area has 3:1 on the ground", () => {
  for (const navn of ["kant", "accent", "nr0", "nr1", "nr2", "nr3", "by"])
    expect(kontrast(farve(navn), farve("bund")), navn).toBeGreaterThanOrEqual(3);
});
