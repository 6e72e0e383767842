/** The map coloured by distance to the goal, and by light: what is drawn, said and listed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LYSFARVER } from "../../src/derive/klasser/palet";
import { lavScene } from "../../src/derive/kort/scene";
import { lavLegende } from "../../src/derive/model/legende";
import { lavRangliste } from "../../src/derive/model/rangliste";
import { lavSaetning } from "../../src/derive/model/saetning";
import { lavTabel } from "../../src/derive/model/tabel";
import { talmaalVed } from "../../src/domain/katalog";
import { tilpas } from "../../src/state/tilpas";
import { FORSIDE, type View, withFarve, withIndikator, withOmraade, withTid } from "../../src/state/view";
import { overblikFor } from "../fixtures/overblik";
import { byg, katalog, MAALINGER } from "../fixtures/trebydele";
import { tid } from "../fixtures/vilkaarlig";

const BESK = withTid(withIndikator(FORSIDE, "besk"), tid("2009-02"));
const MAAL = withFarve(BESK, "maal");
const LYS = withFarve(BESK, "lys");
const sig = (view: View) => lavSaetning(overblikFor(view), undefined).saetning;
const fyld = (view: View, i = katalog) =>
  lavScene(overblikFor(view, i)).omraader.map((omraade) => [
    omraade.nr,
    omraade.fyld.kind === "mangel" ? omraade.fyld.grund : omraade.fyld.kind === "klasse" ? omraade.vaerdi : "",
  ]);

describe("distance to the goal", () => {
  it("is the value less the goal's number, above and below it, as printed", () => {
    expect(fyld(MAAL)).toEqual([
      [1, "−5,3"],
      [2, "+0,3"],
      [3, "diskretioneret"],
    ]);
  });

  it("has one colour above the goal, another below, and the same on every date", () => {
    const farve = (view: View, nr: number) => {
      const omraade = lavScene(overblikFor(view)).omraader.find((en) => en.nr === nr);
      return omraade?.fyld.kind === "klasse" ? omraade.fyld.farve : omraade?.fyld.kind;
    };
    expect(farve(MAAL, 1)).not.toBe(farve(MAAL, 2));
    expect(overblikFor(withTid(MAAL, tid("2010"))).deling).toEqual(overblikFor(MAAL).deling);
  });

  it("stands on a legend whose middle is the goal", () => {
    const legende = lavLegende(overblikFor(MAAL), undefined);
    expect(legende.enhed).toBe("procentpoint fra målet");
    expect(legende.linjer.map(({ kind, tekst }) => [kind, tekst])).toEqual([
      ["by", "København −2,5"],
      ["maal", "Mål 2020: 64,8"],
    ]);
    expect(legende.linjer[1]?.x).toBe(legende.graenser.find(({ tekst }) => tekst === "0")?.x);
  });

  it("is said in words, with the goal's number and date", () => {
    expect(sig(MAAL)).toBe(
      "Beskæftigelse februar 2009 mod byens mål på 64,8 pct. i 2020: Midtby 0,3 procentpoint over målet, Nørreby 5,3 procentpoint under målet. Hele København: 2,5 procentpoint under målet. Tal for 2 af 3 bydele.",
    );
    expect(sig(withOmraade(MAAL, "bydel:1"))).toBe(
      "Nørreby februar 2009 – beskæftigelse: 59,5 pct., 5,3 procentpoint under målet (byens mål på 64,8 pct. i 2020). Det er 2,8 procentpoint under hele København (2,5 procentpoint under målet).",
    );
    expect(sig({ ...MAAL, sprog: "en" })).toMatch(
      /^Employment February 2009 against the city's goal of 64\.8 per cent by 2020: Midtby 0\.3 percentage points above the goal/,
    );
  });

  it("of an area with a goal of its own is to that one", () => {
    const egne = byg({
      maal: "indikator;niveau;kode;tid;vaerdi;tekst;kilde\nbesk;by;101;2020;64,8;;R\nbesk;bydel;2;2012;70;;R\nbesk;bydel;2;2009;60;;R\n",
    });
    expect(fyld(MAAL, egne)[1]).toEqual([2, "−4,9"]);
    // Once every date has passed, the last one is what there is.
    expect(talmaalVed(egne, "besk", "bydel:2", tid("2013"))).toMatchObject({ vaerdi: 70 });
    expect(talmaalVed(egne, "besk", "bydel:2", tid("2008"))).toMatchObject({ vaerdi: 60 });
    expect(talmaalVed(egne, "besk", "bydel:1", tid("2008"))).toMatchObject({ vaerdi: 64.8 });
  });

  it("is a column of the table, with the difference to the city", () => {
    const tabel = lavTabel(overblikFor(MAAL));
    expect(tabel.vaerdiOverskrift).toBe("Afstand til mål, procentpoint");
    expect(tabel.rader.map(({ navn, vaerdi, plads, forskel }) => [navn, vaerdi, plads, forskel])).toEqual([
      ["Nørreby", "−5,3", "2", "−2,8"],
      ["Midtby", "+0,3", "1", "+2,8"],
      ["Østerby", "skjult af hensyn til diskretion", "", ""],
      ["København", "−2,5", "", ""],
    ]);
  });
});

describe("lights", () => {
  it("are each area's own by the report's rule; one measurement gives none, and says so", () => {
    expect(fyld(withTid(LYS, tid("2010")))).toEqual([
      [1, "▲"],
      [2, "ikke-koblet"],
      [3, "foerste-maaling"],
    ]);
    // Over the break of 2014 every light is a standstill.
    expect(fyld(withTid(LYS, tid("2014")))[0]).toEqual([1, "■"]);
  });

  it("have three colours, and on the legend three words", () => {
    const legende = lavLegende(overblikFor(LYS), undefined);
    expect(legende.klasser.map(({ navn, farve, antal }) => [navn, farve, antal])).toEqual([
      ["▼\u00a0tilbagegang", LYSFARVER[0], 0],
      ["■\u00a0stilstand", LYSFARVER[1], 0],
      ["▲\u00a0fremgang", LYSFARVER[2], 2],
    ]);
    expect(legende.graenser).toEqual([]);
    expect(legende.klasser[2]?.tale).toBe("Vis kun klassen ▲\u00a0fremgang: 2 bydele");
    expect(legende.maerker.every(({ x }) => x > 66 && x < 100)).toBe(true);
  });

  it("are said in words, and have no rank and no bar", () => {
    expect(sig(LYS)).toBe(
      "Beskæftigelse februar 2009: ▲\u00a0fremgang i 2 bydele. Hele København: ▲\u00a0fremgang. Tal for 2 af 3 bydele.",
    );
    expect(sig(withOmraade(LYS, "bydel:1"))).toBe(
      "Nørreby – beskæftigelse: ▲\u00a0fremgang, fra 58,0 pct. (2008) til 59,5 pct. (februar 2009).",
    );
    const liste = lavRangliste(overblikFor(LYS));
    expect(liste.rader.map(({ tekst, soejle }) => [tekst, soejle])).toEqual([
      ["▲\u00a0fremgang", undefined],
      ["▲\u00a0fremgang", undefined],
      ["skjult", undefined],
    ]);
    expect(overblikFor(LYS).pladsById.size).toBe(0);
  });
});

describe("what a level has no figures for", () => {
  const sagt = (view: View) => tilpas(katalog, view).rettelser.map(({ kind, fundet }) => [kind, fundet]);

  it("gives way to the value, and is told", () => {
    expect(sagt(withFarve(withIndikator(FORSIDE, "tillid"), "lys"))).toEqual([["farve-uden-data", "lys"]]);
    expect(sagt(withFarve(FORSIDE, "maal"))).toEqual([["farve-uden-data", "maal"]]);
    expect(tilpas(katalog, withFarve(FORSIDE, "lys")).view.farve).toBe("vaerdi");
    expect(sagt(MAAL)).toEqual([]);
  });

  it("is not asked of the next indicator, which starts with its values", () => {
    expect(withIndikator(LYS, "tillid").farve).toBe("vaerdi");
  });
});

it("the order of the rows changes nothing, whatever the colours tell", () => {
  const [hoved = "", ...raekker] = MAALINGER.trimEnd().split("\n");
  const VIEWS = [BESK, MAAL, LYS, withTid(LYS, tid("2014"))];
  const ventet = VIEWS.map((view) => fyld(view));
  fc.assert(
    fc.property(fc.shuffledSubarray(raekker, { minLength: raekker.length }), (blandet) => {
      const andet = byg({ maalinger: [hoved, ...blandet, ""].join("\n") });
      expect(VIEWS.map((view) => fyld(view, andet))).toEqual(ventet);
    }),
    { numRuns: 50 },
  );
});
