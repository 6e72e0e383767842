/** Everything that is drawn on a map or in a chart, by computation from the style sheets' own colours: seen on what lies below it, and told from its like. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { farverFor, farverForAendring, LYSFARVER } from "../../../src/derive/klasser/palet";
import { MOENSTER_BUND, MOENSTER_STREG, MOENSTERSTIER } from "../../../src/draw/kort/moenstre";
import { FLEST_GRAENSER, PALETTER, VALGT_FORM } from "../../../src/state/view";
import { afstand, kontrast, SYN } from "./farvesyn";

const CSS = readdirSync("src/draw", { recursive: true, encoding: "utf8" })
  .filter((fil) => fil.endsWith(".css"))
  .map((fil) => ({ fil: fil.replaceAll("\\", "/"), css: readFileSync(`src/draw/${fil}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "") }));
const FARVER = new Map(
  CSS.flatMap(({ css }) => [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, navn = "", hex = ""]) => [navn, hex])),
);

/** The colour of `--x`, of `#abc`, and of "var(--x)". */
const hexAf = (vaerdi: string): string => {
  const navn = /^var\(--([\w-]+)\)$/.exec(vaerdi)?.[1];
  const hex = navn === undefined ? vaerdi : (FARVER.get(navn) ?? "");
  if (!/^#[0-9a-f]{3}([0-9a-f]{3})?$/.test(hex)) throw new Error(`expected a colour, got "${vaerdi}"`);
  return hex;
};
const farve = (navn: string): string => hexAf(`var(--${navn})`);
/** What a rule sets: its selector as it is written in the file. */
const regel = (fil: string, vaelger: string, egenskab: string): string => {
  const css = CSS.find((en) => en.fil === fil)?.css ?? "";
  const blok = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].find(([, navne = ""]) => navne.trim() === vaelger)?.[2] ?? "";
  const fundet = new RegExp(`(?:^|;)\\s*${egenskab}:\\s*([^;]+);`).exec(blok)?.[1];
  if (fundet === undefined) throw new Error(`${fil}: expected ${egenskab} in the rule of ${vaelger}`);
  return fundet.trim();
};

/** Every colour that an area can have, in any number of classes. */
const KLASSEFARVER = [
  ...new Set([
    ...PALETTER.flatMap((palet) => Array.from({ length: FLEST_GRAENSER + 1 }, (_, i) => farverFor(palet, i + 1)).flat()),
    ...[1, 2, 3].flatMap((side) => farverForAendring(side, side)),
    ...LYSFARVER,
    MOENSTER_BUND,
  ]),
];
const HVID = "#ffffff";
/** White below dark: seen where either of the two is. */
const bedste = (farver: readonly string[], bund: string): number => Math.max(...farver.map((en) => kontrast(en, bund)));

it("every class, pattern and light is in the list that the lines are held against", () => {
  expect(KLASSEFARVER.length).toBeGreaterThan(30);
  for (const en of KLASSEFARVER) expect(en).toMatch(/^#[0-9a-f]{6}$/);
});

describe("on every colour that an area can have", () => {
  it("the outline of what is pointed at, and of the first selected, has 3:1 in one of its two colours", () => {
    for (const navn of ["blaek", "nr0"])
      for (const bund of KLASSEFARVER) expect(bedste([farve(navn), HVID], bund), bund).toBeGreaterThanOrEqual(3);
  });

  it("the outlines of the four selected lie in a white casing that is wider than they are, and have 4.5:1 against that", () => {
    expect(regel("stil/kort.css", ".kant-hvid", "stroke")).toBe("#fff");
    const bredde = (klasse: string) => Number(regel("stil/kort.css", klasse, "stroke-width"));
    expect(bredde(".kant-hvid")).toBeGreaterThanOrEqual(bredde(".kant-moerk") + 2);
    for (const navn of ["nr0", "nr1", "nr2", "nr3"]) expect(kontrast(farve(navn), HVID), navn).toBeGreaterThanOrEqual(4.5);
  });

  it("the focus ring's dark and white have 3:1, and against each other", () => {
    const css = CSS.find(({ fil }) => fil === "stil/grund.css")?.css ?? "";
    expect(regel("stil/grund.css", ":focus-visible", "outline")).toBe("3px solid var(--blaek)");
    expect(regel("stil/grund.css", ":focus-visible", "box-shadow")).toBe("0 0 0 2px #fff");
    expect(css).not.toMatch(/outline:\s*(?:none|0)[^}]*:focus/);
    for (const bund of [...KLASSEFARVER, farve("bund"), farve("vand"), farve("land")])
      expect(bedste([farve("blaek"), HVID], bund), bund).toBeGreaterThanOrEqual(3);
    expect(kontrast(farve("blaek"), HVID)).toBeGreaterThanOrEqual(3);
  });

  it("names and values have 4.5:1 against their halo, whatever lies below it", () => {
    const halo = /rgb\(255 255 255 \/ (\d+)%\)/.exec(regel("stil/kort.css", ".etiketter text", "stroke"))?.[1];
    const andel = Number(halo) / 100;
    const blandet = (bund: string): string =>
      `#${[1, 3, 5]
        .map((i) =>
          Math.round(255 * andel + Number.parseInt(bund.slice(i, i + 2), 16) * (1 - andel))
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")}`;
    const tekst = hexAf(regel("stil/kort.css", ".etiketter text", "fill"));
    for (const bund of KLASSEFARVER) expect(kontrast(tekst, blandet(bund)), bund).toBeGreaterThanOrEqual(4.5);
  });

  it("two neighbours are parted by a border: white, or the classes' own difference, or the frame around a legend's block", () => {
    expect(regel("stil/kort.css", ".omraader path", "stroke")).toBe("#fff");
    const ramme = hexAf(regel("stil/kort.css", ".skala rect", "stroke"));
    // A pale class beside a pale class has no 3:1 against white: the dark frame of the block in the legend has it, and the number on the map.
    for (const bund of KLASSEFARVER) expect(bedste([HVID, ramme], bund), bund).toBeGreaterThanOrEqual(3);
  });
});

describe("the four selected", () => {
  const FIRE = ["nr0", "nr1", "nr2", "nr3"].map(farve);

  it("have four shapes, and colours that any two of are told apart by for every eye, or by their shape", () => {
    expect(new Set(VALGT_FORM).size).toBe(4);
    expect(FIRE.length).toBe(VALGT_FORM.length);
    for (const [i, en] of FIRE.entries())
      for (const anden of FIRE.slice(i + 1))
        for (const syn of SYN) expect(afstand(en, anden, syn), `${en} and ${anden}, ${syn}`).toBeGreaterThanOrEqual(8);
  });

  it("and the city's line beside them have 3:1 on white as lines, 4.5:1 as words", () => {
    for (const en of [...FIRE, farve("nrby"), farve("by")]) expect(kontrast(en, HVID), en).toBeGreaterThanOrEqual(4.5);
    for (const en of FIRE) expect(afstand(en, farve("nrby"), "normalt"), en).toBeGreaterThanOrEqual(8);
  });
});

describe("lights", () => {
  const ORD = ["fremgang", "stilstand", "tilbagegang"].map(farve);

  it("as words and shapes have 4.5:1 on white, on a hovered row and on a quiet ground", () => {
    for (const en of ORD)
      for (const bund of [HVID, farve("bund-let"), farve("accent-bund")])
        expect(kontrast(en, bund), `${en} on ${bund}`).toBeGreaterThanOrEqual(4.5);
  });

  it("differ in lightness or hue for every eye: none is red, none green", () => {
    for (const [i, en] of ORD.entries())
      for (const anden of ORD.slice(i + 1))
        for (const syn of SYN) expect(afstand(en, anden, syn), `${en} and ${anden}, ${syn}`).toBeGreaterThanOrEqual(8);
  });
});

describe("patterns of absence", () => {
  it("have lines of 3:1 on their own ground, and no two are the same lines", () => {
    expect(kontrast(MOENSTER_STREG, MOENSTER_BUND)).toBeGreaterThanOrEqual(3);
    const stier = Object.values(MOENSTERSTIER);
    expect(new Set(stier).size).toBe(stier.length);
  });

  it("lie on a ground that no class has: at least five from any of them for every eye", () => {
    for (const en of KLASSEFARVER.filter((klasse) => klasse !== MOENSTER_BUND))
      for (const syn of SYN) expect(afstand(en, MOENSTER_BUND, syn), `${en}, ${syn}`).toBeGreaterThanOrEqual(5);
  });
});

describe("marks of projects", () => {
  const KORT = "projekter/faelles.css";

  it("have an edge of 3:1 on the quiet map, also where they are not filled", () => {
    const css = CSS.find(({ fil }) => fil === KORT)?.css ?? "";
    const kanter = [...css.matchAll(/\.maerke[^{}]*\{[^}]*?stroke:\s*([^;]+);/g)].map(([, vaerdi = ""]) => hexAf(vaerdi.trim()));
    expect(kanter.length).toBeGreaterThanOrEqual(3);
    for (const kant of kanter)
      for (const bund of [HVID, farve("land"), farve("vand")]) expect(kontrast(kant, bund), `${kant} on ${bund}`).toBeGreaterThanOrEqual(3);
  });
});

describe("text on what the pointer lies on, and on what is chosen", () => {
  /** Every rule that sets a ground for a state, with the text's own colour where it sets one too. */
  const tilstande = CSS.flatMap(({ fil, css }) =>
    [...css.matchAll(/([^{}]*(?::hover|aria-pressed|aria-current|aria-selected|\.valgt)[^{}]*)\{([^{}]*)\}/g)].flatMap(
      ([, vaelger = "", blok = ""]) => {
        const bund = /background(?:-color)?:\s*(var\(--[\w-]+\)|#[0-9a-f]{3,6})/.exec(blok)?.[1];
        const tekst = /(?:^|[;\s])color:\s*(var\(--[\w-]+\)|#[0-9a-f]{3,6})/.exec(blok)?.[1] ?? "var(--blaek)";
        return bund === undefined
          ? []
          : [{ hvor: `${fil}: ${vaelger.trim().replaceAll(/\s+/g, " ")}`, bund: hexAf(bund), tekst: hexAf(tekst) }];
      },
    ),
  );

  it("has 4.5:1 in every rule that changes the ground", () => {
    expect(tilstande.length).toBeGreaterThan(6);
    for (const { hvor, bund, tekst } of tilstande) expect(kontrast(tekst, bund), hvor).toBeGreaterThanOrEqual(4.5);
  });
});
