import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKortniveau } from "../../src/domain/niveau";
import { parseTid } from "../../src/domain/tid";
import { queryToView, viewToQuery } from "../../src/state/url";
import { FARVER, FLEST_GRAENSER, FLEST_VALGTE, FORSIDE, INDDELINGER, PALETTER, SKALAER, VISNINGER, type View } from "../../src/state/view";
import { tid, vilkaarligView } from "../fixtures/vilkaarlig";

const NOEGLER = [
  "visning",
  "indikator",
  "niveau",
  "inden",
  "tid",
  "fra",
  "farve",
  "omraade",
  "klasse",
  "skala",
  "inddeling",
  "graenser",
  "palet",
  "sprog",
  "aar",
  "projekt",
  "emne",
  "art",
  "tilstand",
  "tema",
  "tekst",
  "del",
  "behov",
  "behovniveau",
  "indsats",
  "fordeling",
  "afstand",
  "eget",
  "indeks",
  "byomraader",
];

/** What the rest of the app trusts a View to be. */
const expectGyldig = (view: View): void => {
  expect(Object.keys(view)).toEqual(Object.keys(FORSIDE));
  expect(VISNINGER).toContain(view.visning);
  expect(view.indikator).toMatch(/^[a-z0-9-]+$/);
  expect(isKortniveau(view.niveau)).toBe(true);
  expect(view.inden === undefined || (Number.isInteger(view.inden) && view.niveau !== "bydel")).toBe(true);
  for (const dato of [view.tid, view.fra]) expect(dato === undefined || parseTid(dato) !== undefined).toBe(true);
  expect(FARVER).toContain(view.farve);
  expect(view.farve === "vaerdi" || view.fra === undefined).toBe(true);
  expect(new Set(view.valgte).size).toBe(view.valgte.length);
  expect(view.valgte.length).toBeLessThanOrEqual(FLEST_VALGTE);
  expect(view.klasse === undefined || (Number.isInteger(view.klasse) && view.klasse >= 0 && view.klasse <= FLEST_GRAENSER)).toBe(true);
  expect(SKALAER).toContain(view.skala);
  expect(INDDELINGER).toContain(view.inddeling);
  expect(view.graenser.length <= FLEST_GRAENSER && view.graenser.length > 0 === (view.inddeling === "egne")).toBe(true);
  expect(view.graenser.every((graense, i) => Number.isFinite(graense) && (i === 0 || graense > (view.graenser[i - 1] ?? 0)))).toBe(true);
  expect(PALETTER).toContain(view.palet);
  expect(["da", "en"]).toContain(view.sprog);
};

describe("a view and its address", () => {
  it("come round: any view, written and read, is the same view, and nothing had to be repaired", () => {
    fc.assert(
      fc.property(vilkaarligView, (view) => {
        expect(queryToView(viewToQuery(view))).toEqual({ view, rettelser: [] });
        expect(queryToView(`?${viewToQuery(view)}`).view).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  it("are one to one: what is read is written again as the shortest form, which never changes", () => {
    fc.assert(
      fc.property(vilkaarligView, fc.infiniteStream(fc.nat()), (view, tal) => {
        const dele = viewToQuery(view).split("&");
        const blandet = dele.map((del) => ({ del, plads: tal.next().value ?? 0 })).sort((a, b) => a.plads - b.plads);
        expect(viewToQuery(queryToView(blandet.map(({ del }) => del).join("&")).view)).toBe(viewToQuery(view));
      }),
      { numRuns: 1000 },
    );
  });

  it("has its keys in one order, and leaves out what is so anyway", () => {
    fc.assert(
      fc.property(vilkaarligView, (view) => {
        const par = [...new URLSearchParams(viewToQuery(view))];
        const pladser = par.map(([noegle]) => NOEGLER.indexOf(noegle));
        expect(pladser).toEqual([...new Set(pladser)].sort((a, b) => a - b));
        const forside: Readonly<Record<string, unknown>> = FORSIDE;
        for (const [noegle, vaerdi] of par) expect(vaerdi, noegle).not.toBe(forside[noegle]);
      }),
    );
  });

  it("can be written with half a sign in the reader's own text, which is read as lost", () => {
    const skrevet = viewToQuery({ ...FORSIDE, projekter: { ...FORSIDE.projekter, tekst: "by\uD83C" } });
    expect(queryToView(skrevet)).toMatchObject({ view: { projekter: { tekst: "by\uFFFD" } }, rettelser: [] });
  });

  it("is empty for the landing view", () => {
    expect(viewToQuery(FORSIDE)).toBe("");
    expect(queryToView("")).toEqual({ view: FORSIDE, rettelser: [] });
    expect(queryToView("?")).toEqual({ view: FORSIDE, rettelser: [] });
  });

  it("can be read by people: colons and commas stand as they are", () => {
    const view: View = {
      ...FORSIDE,
      valgte: ["bydel:3", "kvarter:20101"],
      tid: tid("2009-02"),
      inddeling: "egne",
      graenser: [-2.5, 0, 100],
    };
    expect(viewToQuery(view)).toBe("tid=2009-02&omraade=bydel:3,kvarter:20101&inddeling=egne&graenser=-2.5,0,100");
  });
});

describe("reading is total", () => {
  const noegle = fc.constantFrom(...NOEGLER, "__proto__", "constructor", "toString", "", "kort", "Indikator");
  const vaerdi = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "bydel:1,bydel:1,bydel:02",
      "egne",
      "-0",
      "1e9",
      "NaN",
      "%",
      "%E0%A4%A",
      "\ud800",
      "2009-13",
      "bydel",
      "kvarter",
      "9".repeat(400),
    ),
  );
  const roderi = fc.array(fc.tuple(noegle, vaerdi), { maxLength: 20 }).map((par) => par.map(([n, v]) => `${n}=${v}`).join("&"));

  it("any text gives a valid view, and one that can be sent on", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), roderi), (tekst) => {
        const { view, rettelser } = queryToView(tekst);
        expectGyldig(view);
        expect(queryToView(viewToQuery(view))).toEqual({ view, rettelser: [] });
        for (const { fundet, noegle: hvor } of rettelser) expect(Math.max(fundet.length, hvor.length)).toBeLessThanOrEqual(41);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["a lone surrogate", `omraade=\ud83d&\udc00=1&indikator=%ED%A0%80`],
    ["a broken escape", "tid=%&fra=%E0%A4%A&%=%"],
    ["100 kB of one value", `omraade=${"x".repeat(100_000)}`],
    ["100 kB of areas", `omraade=${"bydel:1,".repeat(12_500)}`],
    ["100 kB of keys", Array.from({ length: 12_000 }, (_, i) => `k${i}=1`).join("&")],
    [
      "the names of the language",
      "__proto__=1&constructor=2&toString=3&hasOwnProperty=4&visning=__proto__&niveau=constructor&palet=toString",
    ],
    ["a null byte and newlines", "indikator=bef\0antal&tid=2009%0A&niveau=by%0Adel"],
  ])("%s gives a valid view", (_, tekst) => {
    const { view, rettelser } = queryToView(tekst);
    expectGyldig(view);
    expect(rettelser.length).toBeLessThanOrEqual(20);
  });
});
