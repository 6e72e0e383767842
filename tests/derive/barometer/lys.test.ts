/** The lights, held against the report's own cases. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forbedring, hovedudvikling, lysVed } from "../../../src/derive/barometer/lys";
import { INDSATSOMRAADER, RETNINGER } from "../../../src/domain/indikator";
import { serieFor } from "../../../src/domain/katalog";
import { parseTid, type Tid } from "../../../src/domain/tid";
import { laesKatalog } from "../../fixtures/rigtige";

const katalog = laesKatalog();
const tid = (tekst: string): Tid => parseTid(tekst) ?? expect.fail(`expected a date, got ${tekst}`);
const indikator = (id: string) => katalog.indikatorById.get(id) ?? expect.fail(`expected indicator ${id}`);
const lys = (id: string, naar?: string) =>
  lysVed(indikator(id), serieFor(katalog, id, "by:101"), naar === undefined ? undefined : tid(naar));
const udvikling = (id: string, naar?: string) => {
  const et = lys(id, naar);
  return et.kind === "lys" ? [et.udvikling, et.grund] : [et.kind, et.grund];
};

describe("the report's own cases", () => {
  it("gives the six main lights as the report has them", () => {
    const lysene = INDSATSOMRAADER.filter((omraade) => omraade !== "befolkning").map((omraade) => [
      omraade,
      hovedudvikling(katalog.indikatorer.filter((en) => en.indsatsomraade === omraade && en.hovedmaal).map(({ id }) => lys(id))),
    ]);
    expect(Object.fromEntries(lysene)).toEqual({
      beskaeftigelse: "fremgang",
      uddannelse: "stilstand",
      bolig: "fremgang",
      tryghed: "fremgang",
      "kultur-og-fritid": "stilstand",
      "sundhed-og-omsorg": "stilstand",
    });
  });

  it.each([
    ["besk-hoved", "fremgang", "vaerdier"],
    ["udd-hoved", "stilstand", "ikke-signifikant"],
    ["udd-skoler", "stilstand", "uaendret"],
    ["udd-boernehaveklasser", "fremgang", "vaerdier"],
    ["udd-foerstevalg", "tilbagegang", "vaerdier"],
    ["udd-rangliste", "tilbagegang", "vaerdier"],
    ["bolig-boliger", "fremgang", "vaerdier"],
    ["tryg-hoved", "fremgang", "vaerdier"],
    ["tryg-trygge", "tilbagegang", "vaerdier"],
    ["tryg-inklusion", "stilstand", "uaendret"],
    ["kultur-5kl", "stilstand", "brud"],
    ["kultur-kulturliv", "tilbagegang", "vaerdier"],
    ["sund-rygning", "stilstand", "ikke-signifikant"],
    ["sund-helbred", "fremgang", "vaerdier"],
  ])("%s is %s by %s", (id, ventet, grund) => {
    expect(udvikling(id)).toEqual([ventet, grund]);
  });

  it("tells the light as it stood at an earlier date", () => {
    expect(udvikling("besk-hoved", "2006-11")).toEqual(["intet", "foerste-maaling"]);
    expect(udvikling("besk-hoved", "2008-08")).toEqual(["stilstand", "uaendret"]);
    expect(udvikling("tryg-hoved", "2006")).toEqual(["stilstand", "brud"]);
    expect(udvikling("tryg-hoved", "2005")).toEqual(["tilbagegang", "vaerdier"]);
  });

  it("gives no light without a figure, and never to population", () => {
    expect(udvikling("udd-boernehave")).toEqual(["intet", "ingen-maaling"]);
    expect(lysVed(indikator("bef-antal"), serieFor(katalog, "bef-antal", "by:101"))).toMatchObject({ grund: "bedoemmes-ikke" });
  });
});

describe("laws", () => {
  const RANG = { fremgang: 2, stilstand: 1, tilbagegang: 0 } as const;
  const enSerie = (vaerdier: readonly number[]) =>
    vaerdier.map((vaerdi, i) => ({
      kind: "vaerdi" as const,
      indikator: "x",
      omraade: "by:101" as const,
      tid: tid(String(2000 + i)),
      gruppe: undefined,
      brud: false,
      signifikant: undefined,
      note: "",
      kilde: "k",
      sted: { fil: "f", linje: i },
      vaerdi,
    }));
  const tal = fc.integer({ min: -500, max: 500 }).map((heltal) => heltal / 10);
  const retning = fc.constantFrom(...RETNINGER.filter((en) => en !== "neutral"));
  const med = (r: (typeof RETNINGER)[number]) => ({ ...indikator("besk-hoved"), retning: r });

  it("a better value never worsens the light", () => {
    fc.assert(
      fc.property(retning, tal, tal, tal, (r, forrige, a, b) => {
        const [daarlig, god] = forbedring(r, a, b) >= 0 ? [a, b] : [b, a];
        const [et, andet] = [daarlig, god].map((vaerdi) => lysVed(med(r), enSerie([forrige, vaerdi])));
        if (et?.kind !== "lys" || andet?.kind !== "lys") throw new Error("expected two lights");
        expect(RANG[andet.udvikling]).toBeGreaterThanOrEqual(RANG[et.udvikling]);
      }),
    );
  });

  it("towards zero counts alike from both sides", () => {
    fc.assert(
      fc.property(tal, tal, (a, b) => {
        const lysene = [
          lysVed(med("mod-nul"), enSerie([a, b])),
          lysVed(med("mod-nul"), enSerie([-a, -b])),
          lysVed(med("mod-nul"), enSerie([a, -b])),
        ];
        expect(new Set(lysene.map((et) => et.kind === "lys" && et.udvikling)).size).toBe(1);
      }),
    );
  });
});
