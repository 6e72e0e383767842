/** What strangers write: a hundred thousand cases of each kind, and faults planted to show that they would be found. */
import { describe, expect, test } from "vitest";
import { type Emne, formatUdbytte, koerEmne } from "../../scripts/fuzz/emne";
import { ANTAL, EMNER, FROE } from "../../scripts/fuzz/emner";
import { lavBeskedemne } from "../../scripts/fuzz/emner/besked";
import { lavCsvemne } from "../../scripts/fuzz/emner/csv";
import { lavUrlemne } from "../../scripts/fuzz/emner/url";
import { nyTerning } from "../../scripts/fuzz/terning";
import { erTilladtVaert } from "../../src/domain/vaert";
import { parseTabel, type Tabelvalg } from "../../src/load/tabel";
import { laesVaertsbesked } from "../../src/load/vaertsbesked";
import { queryToView, viewToQuery } from "../../src/state/url";

const ROLIG_MS = 600_000;

test.each(EMNER)(
  "$navn keeps its promises in a hundred thousand cases",
  (emne) => {
    const udbytte = koerEmne(emne, { froe: FROE, antal: ANTAL });
    console.log(formatUdbytte(emne, udbytte, FROE));
    expect(udbytte.fejl).toBeUndefined();
    expect(udbytte.antal).toBe(ANTAL);
    // A kind of outcome that hardly comes is hardly tried.
    expect(Math.min(...udbytte.antalByOrd.values())).toBeGreaterThan(20);
    expect(udbytte.antalByOrd.size).toBeGreaterThanOrEqual(4);
  },
  ROLIG_MS,
);

const fejlI = (emne: Emne): string => koerEmne(emne, { froe: FROE, antal: 20_000 }).fejl?.besked ?? "nothing was found";

describe("a fault planted in the address", () => {
  const lav = (fejl: { laes?: typeof queryToView; skriv?: typeof viewToQuery }) =>
    lavUrlemne({ laes: queryToView, skriv: viewToQuery, ...fejl });
  const laest = (aendr: (laest: ReturnType<typeof queryToView>, query: string) => ReturnType<typeof queryToView>) =>
    lav({ laes: (query) => aendr(queryToView(query), query) });

  test.each<[string, Emne, RegExp]>([
    [
      "reading throws at a broken escape",
      lav({ laes: (query) => queryToView(decodeURIComponent(query)) }),
      /URI malformed|which is repaired/,
    ],
    ["a key is not written", lav({ skriv: (view) => viewToQuery({ ...view, palet: "ylgnbu" }) }), /read as another view/],
    [
      "too many areas come through",
      laest(({ view, ...rest }) => ({ ...rest, view: view.valgte.length > 3 ? { ...view, valgte: [...view.valgte, "by:1"] } : view })),
      /^valgte is not valid/,
    ],
    [
      "the last of a doubled key decides",
      laest((godt, query) => ({ ...godt, view: { ...godt.view, klasse: query.startsWith("?") ? undefined : godt.view.klasse } })),
      /the order of the keys/,
    ],
    [
      "a stranger's text is shown whole",
      laest(({ view, rettelser }, query) => ({ view, rettelser: rettelser.map((en) => ({ ...en, fundet: query })) })),
      /too much is said/,
    ],
    [
      "half a sign is not thought of",
      lav({
        skriv: (view) =>
          `${viewToQuery({ ...view, projekter: { ...view.projekter, tekst: "" } })}&tekst=${encodeURIComponent(view.projekter.tekst)}`,
      }),
      /./,
    ],
    [
      "a key of a reader becomes everybody's",
      laest((godt, query) => {
        if (query.includes("__proto__")) Object.defineProperty(Object.prototype, `fuzz${query.length}`, { value: 1, configurable: true });
        return godt;
      }),
      /what every object has/,
    ],
  ])("is found: %s", (_, emne, fejl) => {
    try {
      expect(fejlI(emne)).toMatch(fejl);
    } finally {
      for (const navn of Reflect.ownKeys(Object.prototype))
        if (String(navn).startsWith("fuzz")) Reflect.deleteProperty(Object.prototype, navn);
    }
  });
});

describe("a fault planted in the reading of tables", () => {
  const lav = (aendr: (tekst: string, valg: Tabelvalg) => void) => lavCsvemne(aendr);
  const raekke = (aendr: (celler: readonly string[], linje: number, laes: Tabelvalg["laesRaekke"]) => void) =>
    lav((tekst, valg) => parseTabel(tekst, { ...valg, laesRaekke: (celler, linje) => aendr(celler, linje, valg.laesRaekke) }));

  test.each<[string, Emne, RegExp]>([
    [
      "a text throws",
      lav((tekst, valg) => (tekst.includes("\uD800") ? encodeURIComponent(tekst) : parseTabel(tekst, valg))),
      /URI malformed/,
    ],
    ["the fifth row is lost", raekke((celler, linje, laes) => (linje === 6 ? undefined : laes(celler, linje))), /^expected/],
    ["a row comes twice", raekke((celler, linje, laes) => [0, 1].forEach(() => void laes(celler, linje))), /read twice/],
    [
      "cells are trimmed",
      raekke((celler, linje, laes) =>
        laes(
          celler.map((celle) => celle.trim()),
          linje,
        ),
      ),
      /^expected/,
    ],
    [
      "figures are guessed at",
      raekke((celler, linje, laes) =>
        laes(
          celler.map((celle) => (celle === "-0" ? "0" : celle)),
          linje,
        ),
      ),
      /^expected/,
    ],
    ["a Greek question mark parts cells", lav((tekst, valg) => parseTabel(tekst.normalize("NFC"), valg)), /^expected/],
    [
      "a finding quotes the file",
      lav((tekst, valg) => {
        parseTabel(tekst, valg);
        if (tekst.length > 400) valg.liste.fejl({ linje: 1, kolonne: "", fundet: tekst.repeat(9), forventet: "mindre" });
      }),
      /a finding as long as|^expected/,
    ],
  ])("is found: %s", (_, emne, fejl) => {
    expect(fejlI(emne)).toMatch(fejl);
  });
});

describe("a fault planted in the message handler", () => {
  const lav = (fejl: Partial<Parameters<typeof lavBeskedemne>[0]>) =>
    lavBeskedemne({ laes: laesVaertsbesked, erTilladt: erTilladtVaert, ...fejl });
  const felt = (indhold: unknown, navn: string): unknown => (indhold as Record<string, unknown> | null)?.[navn];

  test.each<[string, Emne, RegExp]>([
    [
      "any host that ends as a listed one may",
      lav({ erTilladt: (fra) => /kk\.dk$|kort\.example$|localhost/.test(fra) }),
      /is taken for another/,
    ],
    ["a page without an origin may", lav({ erTilladt: (fra, m) => fra === "null" || erTilladtVaert(fra, m) }), /is taken for another/],
    [
      "the version is not looked at",
      lav({ laes: (en) => laesVaertsbesked(typeof en === "object" && en !== null && felt(en, "v") === 2 ? { ...en, v: 1 } : en) }),
      /was read as/,
    ],
    ["nothing is looked at", lav({ laes: (en) => String(felt(en, "query")) }), /was read as|Cannot convert/],
    [
      "a message as text counts",
      lav({ laes: (en) => laesVaertsbesked(typeof en === "string" && en.startsWith("{") ? JSON.parse(en) : en) }),
      /was read as|JSON/,
    ],
  ])("is found: %s", (_, emne, fejl) => {
    expect(fejlI(emne)).toMatch(fejl);
  });
});

test("a case can be tried again alone: the same seed and number give the same throws, others do not", () => {
  const kast = (froe: number, nr: number) => Array.from({ length: 20 }, nyTerning(froe, nr).tal.bind(undefined, 1_000_000));
  expect(kast(1, 7)).toEqual(kast(1, 7));
  expect(new Set([kast(1, 7), kast(1, 8), kast(2, 7), kast(2, 6)].map(String)).size).toBe(4);
  const tredje: Emne = { navn: "tredje", loefter: "", proev: (t) => (t.tal(1000) === 3 ? fejl() : "ok") };
  const fejl = (): never => {
    throw new Error("fundet");
  };
  const fundet = koerEmne(tredje, { froe: 5, antal: 10_000 }).fejl;
  expect(koerEmne(tredje, { froe: 5, antal: 1, fra: fundet?.tilfaelde ?? 0 }).fejl).toEqual(fundet);
  expect(formatUdbytte(tredje, koerEmne(tredje, { froe: 5, antal: 10_000 }), 5)).toContain(`--froe 5 --fra ${fundet?.tilfaelde} --antal 1`);
});
