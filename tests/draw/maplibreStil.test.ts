/** MapLibre's style, held against its own specification, for every level. */
import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { GRUNDE, kantFor, lagnavneFor, lavMoensterlag, lavStil } from "../../src/draw/kort/maplibre/stil";
import { parseKontekst, parseKortlag } from "../../src/load/geometri";
import { LAGFILER } from "../../src/load/hentGeometri";

const kontekst = parseKontekst(readFileSync("geodata/kontekst.geojson", "utf8"), "geodata/kontekst.geojson");

describe.each(["bydel", "lokaludvalg", "kvarter"] as const)("MapLibre's style for %s", (niveau) => {
  const lag = parseKortlag(readFileSync(LAGFILER[niveau], "utf8"), niveau, LAGFILER[niveau]);
  const stil = lavStil(lag, kontekst);

  it("is valid", () => {
    expect(validateStyleMin(stil)).toEqual([]);
  });

  it("asks for nothing from anywhere: no glyphs, no sprite, no tiles, no address", () => {
    expect(JSON.stringify(stil)).not.toMatch(/https?:|"glyphs"|"sprite"|"url"/);
  });

  it("gives every area a number that MapLibre can keep state on, and no outline its own thinning", () => {
    const kilde = stil.sources[`omraader-${niveau}`];
    if (kilde?.type !== "geojson" || typeof kilde.data !== "object" || !("features" in kilde.data))
      throw new Error("expected a FeatureCollection");
    expect(kilde.tolerance).toBe(0);
    expect(kilde.data.features.every((feature) => Number.isInteger(feature.id))).toBe(true);
    expect(new Set(kilde.data.features.map((feature) => feature.id)).size).toBe(lag.former.length);
  });

  it("stays valid with a pattern layer for each kind of absence below the borders", () => {
    const kant = stil.layers.at(-1);
    expect(kant?.id).toBe(kantFor(niveau));
    const moenstre = GRUNDE.map((grund) => lavMoensterlag(niveau, grund));
    const alle = { ...stil, layers: [...stil.layers.slice(0, -1), ...moenstre, ...stil.layers.slice(-1)] };
    expect(validateStyleMin(alle)).toEqual([]);
    expect(alle.layers.map(({ id }) => id)).toEqual(expect.arrayContaining(lagnavneFor(niveau)));
    expect(new Set(moenstre.map(({ paint }) => JSON.stringify(paint))).size).toBe(GRUNDE.length);
  });
});
