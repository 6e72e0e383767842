import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { barometerDa } from "../../src/domain/tekster/barometer/da";
import { barometerEn } from "../../src/domain/tekster/barometer/en";
import { da } from "../../src/domain/tekster/da";
import { en } from "../../src/domain/tekster/en";
import { hentDa } from "../../src/domain/tekster/hent/da";
import { hentEn } from "../../src/domain/tekster/hent/en";
import { ikkefundetDa } from "../../src/domain/tekster/ikkefundet/da";
import { ikkefundetEn } from "../../src/domain/tekster/ikkefundet/en";
import { indlejrDa } from "../../src/domain/tekster/indlejr/da";
import { indlejrEn } from "../../src/domain/tekster/indlejr/en";
import { indlejringDa } from "../../src/domain/tekster/indlejring/da";
import { indlejringEn } from "../../src/domain/tekster/indlejring/en";
import { kopiDa } from "../../src/domain/tekster/kopi/da";
import { kopiEn } from "../../src/domain/tekster/kopi/en";
import { noedDa } from "../../src/domain/tekster/noed/da";
import { noedEn } from "../../src/domain/tekster/noed/en";
import { omDa } from "../../src/domain/tekster/om/da";
import { omEn } from "../../src/domain/tekster/om/en";
import { opfoelgningDa } from "../../src/domain/tekster/opfoelgning/da";
import { opfoelgningEn } from "../../src/domain/tekster/opfoelgning/en";
import { planDa } from "../../src/domain/tekster/plan/da";
import { planEn } from "../../src/domain/tekster/plan/en";
import { profilDa } from "../../src/domain/tekster/profil/da";
import { profilEn } from "../../src/domain/tekster/profil/en";
import { vaerktoejDa } from "../../src/domain/tekster/profil/vaerktoej/da";
import { vaerktoejEn } from "../../src/domain/tekster/profil/vaerktoej/en";
import { projekterDa } from "../../src/domain/tekster/projekter/da";
import { projekterEn } from "../../src/domain/tekster/projekter/en";
import { sammenlignDa } from "../../src/domain/tekster/sammenlign/da";
import { sammenlignEn } from "../../src/domain/tekster/sammenlign/en";

/** What a message needs to know, as something that is seen in the text. */
const INDSAT = new Proxy({}, { get: (_, navn) => `‹${String(navn)}›` });

type Fundet = { readonly sti: string; readonly tekst: string };

/** Every text of a catalogue, the functions filled in: once with texts, once with empty ones, which some of them leave out. */
const tekster = (gren: unknown, sti = ""): readonly Fundet[] => {
  if (typeof gren === "string") return [{ sti, tekst: gren }];
  if (typeof gren === "function")
    return [INDSAT, new Proxy({}, { get: () => "" })].map((m) => ({
      sti,
      tekst: String(gren.toString().startsWith("(m)") ? gren(m) : gren("‹m›")),
    }));
  if (typeof gren === "object" && gren !== null)
    return Object.entries(gren).flatMap(([noegle, under]) => tekster(under, sti === "" ? noegle : `${sti}.${noegle}`));
  throw new Error(`expected a text, a function or a group at ${sti}, got ${typeof gren}`);
};

/** The app, and the build that draws the first page with it. */
const kilder = ["src", "scripts"]
  .flatMap((mappe) => readdirSync(mappe, { recursive: true, encoding: "utf8" }).map((fil) => `${mappe}/${fil}`))
  .filter((fil) => fil.endsWith(".ts") && !fil.startsWith("src/domain/tekster"))
  .map((fil) => readFileSync(fil, "utf8"))
  .join("\n");

/** Proper names keep their letters in English. */
const EGENNAVNE =
  /\b(København|Københavns Kommune|Frederiksberg|Øresund|Statusrapport 2009: Integration – et fælles ansvar|et fælles ansvar|Ørestad)\b/g;

describe.each([
  { navn: "the page", dansk: da, engelsk: en },
  { navn: "the page before its script", dansk: noedDa, engelsk: noedEn },
  { navn: "the barometer", dansk: barometerDa, engelsk: barometerEn },
  { navn: "what is taken along", dansk: hentDa, engelsk: hentEn },
  { navn: "the page for an address without one", dansk: ikkefundetDa, engelsk: ikkefundetEn },
  { navn: "an embed", dansk: indlejringDa, engelsk: indlejringEn },
  { navn: "the editor's dialog", dansk: indlejrDa, engelsk: indlejrEn },
  { navn: "the saved copy", dansk: kopiDa, engelsk: kopiEn },
  { navn: "the page about the figures", dansk: omDa, engelsk: omEn },
  { navn: "the view of projects", dansk: projekterDa, engelsk: projekterEn },
  { navn: "an area's own page", dansk: profilDa, engelsk: profilEn },
  { navn: "its tools", dansk: vaerktoejDa, engelsk: vaerktoejEn },
  { navn: "areas side by side", dansk: sammenlignDa, engelsk: sammenlignEn },
  { navn: "the planner's overview", dansk: planDa, engelsk: planEn },
  { navn: "what is followed of projects", dansk: opfoelgningDa, engelsk: opfoelgningEn },
])("the messages of $navn", ({ dansk: da, engelsk: en }) => {
  it("have the same keys in both languages, in every group", () => {
    expect(
      tekster(en)
        .map(({ sti }) => sti)
        .sort(),
    ).toEqual(
      tekster(da)
        .map(({ sti }) => sti)
        .sort(),
    );
  });

  it.each([
    ["da", da],
    ["en", en],
  ] as const)("are never empty, nor padded, nor with holes (%s)", (_, katalog) => {
    for (const { sti, tekst } of tekster(katalog)) {
      expect(tekst.trim(), sti).not.toBe("");
      expect(tekst, sti).not.toMatch(/undefined|\[object|function|=>/);
      if (tekst.includes("‹")) expect(tekst, sti).not.toMatch(/^ | {2}| $/);
      expect(tekst, sti).toBe(tekst.normalize("NFC"));
    }
  });

  it("say the same things: an English message uses what the Danish one is given", () => {
    const indsatte = (katalog: unknown) =>
      new Map(tekster(katalog).map(({ sti, tekst }) => [sti, [...new Set(tekst.match(/‹\w+›/g) ?? [])].sort()]));
    const paaEngelsk = indsatte(en);
    for (const [sti, navne] of indsatte(da)) expect(paaEngelsk.get(sti), sti).toEqual(navne);
  });

  it.each(Object.keys(da))("%s is used by the page", (noegle) => {
    expect(new RegExp(`\\.${noegle}\\b|[{,]\\s*${noegle}\\s*[,}]`).test(kilder), noegle).toBe(true);
  });
});

describe("the English messages", () => {
  it("are English: no Danish letters, but in names", () => {
    for (const { sti, tekst } of tekster(en)) expect(tekst.replaceAll(EGENNAVNE, ""), sti).not.toMatch(/[æøåÆØÅ]/);
  });

  it("count one suggestion as one", () => {
    expect(["1", "8"].map(en.soegAntal)).toEqual(["1 suggestion", "8 suggestions"]);
  });

  it("are translated: hardly any is the Danish one", () => {
    const dansk = new Map(tekster(da).map(({ sti, tekst }) => [sti, tekst]));
    const ens = tekster(en).filter(({ sti, tekst }) => dansk.get(sti) === tekst && /\p{L}{4}/u.test(tekst.replaceAll(/‹\w+›/g, "")));
    expect(ens.map(({ sti }) => sti).length / dansk.size, ens.map(({ sti }) => sti).join(" ")).toBeLessThan(0.1);
  });
});

describe("the words", () => {
  it("are those of today: none of the two old ones", () => {
    for (const { sti, tekst } of [...tekster(da), ...tekster(en)])
      expect(tekst, sti).not.toMatch(/ghetto|parallelsamfund|parallel societ/i);
  });

  it("never say procent of a difference between shares", () => {
    expect(JSON.stringify(tekster(da))).not.toMatch(/procent(?!point)/);
  });
});
