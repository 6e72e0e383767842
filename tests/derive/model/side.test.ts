import { describe, expect, it } from "vitest";
import { lavBeskeder } from "../../../src/derive/model/beskeder";
import { lavIndikatorliste } from "../../../src/derive/model/indikatorliste";
import { fokusFor, lavSide } from "../../../src/derive/model/side";
import { lavStyring, type Styring } from "../../../src/derive/model/styring";
import { tiderFor } from "../../../src/domain/katalog";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import { da, type Tekster } from "../../../src/domain/tekster/da";
import type { Rettelse } from "../../../src/state/rettelse";
import {
  FORSIDE,
  INDDELINGER,
  PALETTER,
  type View,
  withFarve,
  withFra,
  withInddeling,
  withInden,
  withIndikator,
  withOmraade,
  withPalet,
  withSammenlignet,
  withSprog,
  withTid,
} from "../../../src/state/view";
import { bydelslag } from "../../fixtures/kvadrater";
import { overblikFor } from "../../fixtures/overblik";
import { laesKatalog, laesLag } from "../../fixtures/rigtige";
import { bygGrund, katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const styring = (view: View) => lavStyring(overblikFor(view));
const BESK = withIndikator(FORSIDE, "besk");

describe("the controls", () => {
  it("offer the levels that have figures", () => {
    expect(styring(FORSIDE).niveauer.map(({ niveau, harTal }) => [niveau, harTal])).toEqual([
      ["bydel", true],
      ["lokaludvalg", false],
      ["kvarter", true],
    ]);
  });

  it("offer every level while the table is on its way", () => {
    expect(lavStyring(overblikFor(FORSIDE, bygGrund())).niveauer.every(({ harTal }) => harTal)).toBe(true);
  });

  it("offer a development from the first date, ending after it began", () => {
    const udvikling = (view: View) => {
      const til = styring(view).farver.find(({ farve }) => farve === "udvikling")?.view;
      return til && [til.fra, til.tid];
    };
    expect(udvikling(BESK)).toEqual(["2008", undefined]);
    expect(udvikling(withTid(BESK, tid("2010")))).toEqual(["2008", "2010"]);
    expect(udvikling(withTid(BESK, tid("2008")))).toEqual(["2008", undefined]);
    expect(udvikling(withFra(BESK, tid("2010")))).toEqual(["2010", undefined]);
    expect(udvikling(withIndikator(FORSIDE, "tillid"))).toBeUndefined();
  });

  it("offer the ways of colouring that have figures, and none where there is only one", () => {
    const farver = (view: View) => styring(view).farver.map(({ farve, valgt }) => (valgt ? `${farve} *` : farve));
    expect(farver(FORSIDE)).toEqual(["vaerdi *", "udvikling"]);
    expect(farver(withIndikator(FORSIDE, "tillid"))).toEqual([]);
    expect(farver(BESK)).toEqual(["vaerdi *", "udvikling", "maal", "lys"]);
    expect(farver(withFarve(BESK, "lys"))).toEqual(["vaerdi", "udvikling", "maal", "lys *"]);
    expect(farver(withFra(BESK, tid("2008")))).toEqual(["vaerdi", "udvikling *", "maal", "lys"]);
  });

  it("offer of scale, breaks and colours what changes what is seen", () => {
    const valg = ({ skalaer, inddelinger, inddeling, paletter }: Styring) => [
      skalaer.length,
      inddelinger.length,
      inddeling,
      paletter.length,
    ];
    const kvantil: View = { ...BESK, inddeling: "kvantil" };
    expect(valg(styring(kvantil))).toEqual([2, 5, "kvantil", 2]);
    // A development mirrors its breaks around zero, in two colours of its own.
    expect(valg(styring(withFra({ ...kvantil, tid: tid("2010") }, tid("2008"))))).toEqual([2, 2, "auto", 0]);
    expect(valg(styring(withInddeling(withFra(BESK, tid("2008")), "egne", [2])))).toEqual([2, 2, "egne", 2]);
    // With one date to show there is one scale.
    expect(styring(withIndikator(FORSIDE, "tillid")).skalaer).toEqual([]);
    expect(styring(withFra(BESK, tid("2010"))).skalaer).toEqual([]);
  });

  it.each([FORSIDE, BESK, withFra(FORSIDE, tid("1995")), withFra(withTid(BESK, tid("2010")), tid("2008"))])(
    "offer no breaks and no colours that leave the legend as it is: %o",
    (view) => {
      const by = view.indikator === "besk" ? katalog : laesKatalog();
      const legende = (af: View) => JSON.stringify(lavSide(by, af, undefined)?.legende.klasser);
      const { inddelinger, paletter, graenser } = lavStyring(overblikFor(view, by));
      const udeladte = INDDELINGER.filter((inddeling) => !inddelinger.includes(inddeling));
      for (const inddeling of udeladte) expect(legende(withInddeling(view, inddeling, graenser)), inddeling).toBe(legende(view));
      for (const palet of PALETTER)
        expect(legende(withPalet(view, palet)) === legende(view), palet).toBe(palet === view.palet || paletter.length === 0);
    },
  );

  it("offer the way back from a bydel by its name", () => {
    expect([styring(FORSIDE).inden, styring(withInden(FORSIDE, 2)).inden]).toEqual([undefined, "Midtby"]);
  });
});

describe("the list of indicators", () => {
  it("has a heading for each group that has any, the population first, and marks the shown one", () => {
    const grupper = lavIndikatorliste(katalog, BESK);
    expect(grupper.map(({ navn, indikatorer }) => [navn, indikatorer.length])).toEqual([
      ["Befolkning", 3],
      ["Beskæftigelse", 1],
      ["Tryghed", 1],
    ]);
    expect(grupper.flatMap(({ indikatorer }) => indikatorer.filter(({ valgt }) => valgt).map(({ id }) => id))).toEqual(["besk"]);
  });

  it("is in the language of the page, and in Danish where a translation is missing", () => {
    const engelsk = withSprog(FORSIDE, "en");
    expect(lavIndikatorliste(katalog, engelsk)[0]?.indikatorer[0]?.navn).toBe("Growth since 1995");
    expect(lavIndikatorliste(bygGrund({ indikatorTekster: "" }), engelsk)[0]?.indikatorer[0]?.navn).toBe("Vækst siden 1995");
  });
});

describe("messages", () => {
  const rettelse = { kind: "tid-uden-data", noegle: "tid", fundet: "1066", brugt: "1995" } as const;
  const fund = { fil: "data/maal.csv", linje: 3, kolonne: "tid", fundet: "«x»", forventet: "et år" } as const;

  it("are none where nothing is to be said", () => {
    expect(lavBeskeder({ rettelser: [], fund: [{ ...fund, alvor: "advarsel" }], fejl: [], view: FORSIDE })).toEqual([]);
  });

  it("say what was repaired and what could not be loaded, under headings of their own", () => {
    const beskeder = lavBeskeder({
      rettelser: [rettelse],
      fund: [{ ...fund, alvor: "fejl" }],
      fejl: [() => "geodata/bydele.geojson: ingen forbindelse"],
      view: FORSIDE,
    });
    expect(beskeder.map(({ titel }) => titel)).toEqual([da.rettelser, da.fejlOverskrift]);
    expect(beskeder[0]?.linjer).toEqual(["Der er ingen tal for 1066; viser nærmeste: 1995."]);
    expect(beskeder[1]?.linjer).toEqual([
      "geodata/bydele.geojson: ingen forbindelse",
      "Fejl i data/maal.csv linje 3, kolonne tid: fundet «x», forventet et år",
    ]);
  });

  it("tell dates in words, in the reader's language, but what could not be read as it was written", () => {
    const linjer = (rettelse: Rettelse, view = FORSIDE) =>
      lavBeskeder({ rettelser: [rettelse], fund: [], fejl: [], view }).flatMap((besked) => besked.linjer);
    const foer: Rettelse = { kind: "fra-efter-tid", noegle: "fra", fundet: "2025", brugt: "2009-02" };
    expect(linjer(foer)).toEqual(["Udviklingen kan ikke begynde i 2025, når kortet viser februar 2009; kortet viser værdier i stedet."]);
    expect(linjer(foer, withSprog(FORSIDE, "en"))).toEqual([
      "Change cannot begin in 2025 while the map shows February 2009; the map shows values instead.",
    ]);
    expect(linjer({ ...rettelse, fundet: "2009-03", brugt: "2009-02" })).toEqual([
      "Der er ingen tal for marts 2009; viser nærmeste: februar 2009.",
    ]);
    expect(linjer({ kind: "ukendt-vaerdi", noegle: "tid", fundet: "2009-13", brugt: "" })).toEqual(["«2009-13» kan ikke bruges som tid."]);
  });

  it("tell in English what did not come or cannot be read, and each thing once", () => {
    const gaaet = (fil: string) => (tekster: Tekster) => tekster.fund({ fil, linje: 0, dansk: `${fil}: ingen forbindelse` });
    const fejl = [gaaet("geodata/bydele.geojson"), gaaet("geodata/bydele.geojson")];
    const linjer = (view: typeof FORSIDE) =>
      lavBeskeder({ rettelser: [], fund: [{ ...fund, alvor: "fejl" }], fejl, view }).flatMap((besked) => besked.linjer);
    expect(linjer(withSprog(FORSIDE, "en"))).toEqual([
      "The file geodata/bydele.geojson could not be fetched or read in full.",
      "Line 3 of data/maal.csv cannot be read and is left out.",
    ]);
    expect(linjer(FORSIDE)).toHaveLength(2);
  });

  it("are cut where they are many, with how many more", () => {
    const [besked] = lavBeskeder({ rettelser: [], fund: [], fejl: Array.from({ length: 20 }, (_, i) => () => `${i}`), view: FORSIDE });
    expect(besked?.linjer).toEqual(["0", "1", "2", "3", "4", "5", "… og 14 til"]);
  });
});

describe("the whole page", () => {
  it("is none where the catalogue has no indicator", () => {
    expect(lavSide(bygGrund({ indikatorer: "" }), FORSIDE, undefined)).toBeUndefined();
  });

  it("has the city in the panel until areas are chosen, and a chart when there are two", () => {
    expect(lavSide(katalog, FORSIDE, undefined)?.panel.map(({ id }) => id)).toEqual(["by:101"]);
    const to = withSammenlignet(withOmraade(FORSIDE, "bydel:3"), "bydel:1");
    const side = lavSide(katalog, to, undefined);
    expect(side?.panel.map(({ id }) => id)).toEqual(["bydel:3", "bydel:1"]);
    expect(side?.diagram?.linjer).toHaveLength(2);
    expect(side?.muligheder.map(({ id }) => id)).toEqual(["bydel:2"]);
  });

  it("is the same object of facts whenever it is made", () => {
    for (const view of [FORSIDE, BESK, withFra(BESK, tid("2008"))])
      expect(lavSide(katalog, view, "bydel:1")).toEqual(lavSide(katalog, view, "bydel:1"));
  });

  it("can be made of every indicator, level, first and last date and language of the real city", () => {
    const by = laesKatalog();
    for (const { id } of by.indikatorer)
      for (const niveau of KORTNIVEAUER)
        for (const sprog of ["da", "en"] as const) {
          const tider = tiderFor(by, id, niveau);
          for (const t of [tider[0], tider.at(-1)]) {
            const side = lavSide(by, { ...FORSIDE, indikator: id, niveau, sprog, tid: t }, undefined);
            if (side === undefined) expect.fail(`${id} ${niveau}`);
            const laengst = Math.max(...side.scene.omraader.map(({ vaerdi }) => vaerdi.length));
            expect(laengst, `${id} ${niveau}: room for the longest number`).toBeLessThanOrEqual(side.vaerditegn);
            expect(JSON.stringify(side), `${id} ${niveau}`).not.toMatch(/NaN|Infinity|undefined/);
          }
        }
  });
});

describe("the outlines of a bydel", () => {
  it("are its kvarterer, or none for the whole city", () => {
    const by = laesKatalog();
    const lag = laesLag("kvarter");
    expect(fokusFor(by, lag, { ...FORSIDE, niveau: "kvarter" })).toEqual([]);
    const fokus = fokusFor(by, lag, withInden(FORSIDE, 3));
    expect(fokus.length).toBeGreaterThan(1);
    expect(new Set(fokus.map(({ id }) => by.omraadeById.get(id)?.bydel))).toEqual(new Set([3]));
    expect(fokusFor(katalog, bydelslag, withInden(FORSIDE, 99))).toEqual([]);
  });
});
