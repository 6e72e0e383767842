import { describe, expect, it } from "vitest";
import { parseGraenser } from "../../../src/derive/klasser/egne";
import { lavStyring } from "../../../src/derive/model/styring";
import { lavOverblik } from "../../../src/derive/overblik";
import { queryToView, viewToQuery } from "../../../src/state/url";
import { FORSIDE, INDDELINGER, type View, withInddeling } from "../../../src/state/view";
import { laesKatalog } from "../../fixtures/rigtige";

describe("parseGraenser", () => {
  it("reads numbers as they are written in Danish and in English, in any order, once each", () => {
    expect(parseGraenser("150; 100;125,5; 100")).toEqual([100, 125.5, 150]);
    expect(parseGraenser("−2,5; -1.5 ;0;")).toEqual([-2.5, -1.5, 0]);
  });

  it.each(["", " ; ", "hundrede", "100; x", "1;2;3;4;5;6", "100 125", "Infinity", "NaN"])("refuses «%s»", (tekst) => {
    expect(parseGraenser(tekst)).toBeUndefined();
  });
});

describe("own breaks", () => {
  const katalog = laesKatalog();
  const baerer = (view: View): void => expect(queryToView(viewToQuery(view))).toEqual({ view, rettelser: [] });

  it.each(["150; 100", "1;2;3;4;5", "0,1;0,25", "−2,5; 3", "127,46666666666667; 130", "1e30", "0x10", "0,0000001", "1234567890123", "-0"])(
    "typed as «%s» are refused, or stand in the link as they are used",
    (tekst) => {
      const graenser = parseGraenser(tekst);
      if (graenser !== undefined) baerer(withInddeling(FORSIDE, "egne", graenser));
    },
  );

  it.each(INDDELINGER.filter((inddeling) => inddeling !== "egne"))("begun from today's (%s) stand in the link too", (inddeling) => {
    for (const { id: indikator } of katalog.indikatorer) {
      const view: View = { ...FORSIDE, indikator, inddeling };
      const overblik = lavOverblik(katalog, view);
      if (overblik === undefined) expect.fail("no indicator");
      const { graenser, graensetekst } = lavStyring(overblik);
      if (graenser.length === 0) continue;
      baerer(withInddeling(view, "egne", graenser));
      expect(parseGraenser(graensetekst)).toEqual(graenser);
    }
  });

  it("cannot be chosen where there are none to begin from", () => {
    const view = withInddeling({ ...FORSIDE, indikator: "bydel-overfoersel-andel" }, "egne", []);
    baerer(view);
  });
});
