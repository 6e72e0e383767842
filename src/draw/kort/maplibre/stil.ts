/** MapLibre's style for a level: the same land, colours and borders as the SVG map; values come as feature-state. */
import type { FilterSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Mangelgrund } from "../../../derive/tal/afledt";
import type { Kontekstform, Kortlag, Polygon } from "../../../domain/geometri";
import type { Kortniveau } from "../../../domain/niveau";
import { MOENSTERSTIER, moensterId } from "../moenstre";

/** As in kort.css; a picture test holds the two renderers together. */
export const FARVER = { vand: "#e3edf3", land: "#f4f2ee", landkant: "#dcd8d0", udenfor: "#eceae6", graense: "#ffffff" } as const;
/** How much of its colour an area keeps while another class is shown alone. */
const DAEMPET = 0.16;

export const GRUNDE = Object.keys(MOENSTERSTIER) as Mangelgrund[];
export const kildeFor = (niveau: Kortniveau): string => `omraader-${niveau}`;
export const lagFor = (niveau: Kortniveau): string => `flade-${niveau}`;
export const moensterlagFor = (niveau: Kortniveau, grund: Mangelgrund): string => `${lagFor(niveau)}-${grund}`;
export const kantFor = (niveau: Kortniveau): string => `kant-${niveau}`;
/** Every layer that a level may have. */
export const lagnavneFor = (niveau: Kortniveau): string[] => [
  lagFor(niveau),
  ...GRUNDE.map((grund) => moensterlagFor(niveau, grund)),
  kantFor(niveau),
];

const straks = { duration: 0, delay: 0 };

const multipolygon = (polygoner: readonly Polygon[]): GeoJSON.MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: polygoner.map((ringe) => ringe.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
});

/** `tolerance: 0`: MapLibre would thin each outline by itself, and shared borders would come apart. */
const geojson = (features: GeoJSON.Feature[]): GeoJSONSourceSpecification => ({
  type: "geojson",
  tolerance: 0,
  buffer: 32,
  data: { type: "FeatureCollection", features },
});

export const lavKilde = (lag: Kortlag): GeoJSONSourceSpecification =>
  geojson(
    lag.former.map((form) => ({ type: "Feature", id: form.nr, properties: { id: form.id }, geometry: multipolygon(form.polygoner) })),
  );

const daempet = (fuld: number): ["case", ["boolean", ["feature-state", string], false], number, number] => [
  "case",
  ["boolean", ["feature-state", "daempet"], false],
  DAEMPET,
  fuld,
];

/** One kind of absence: a pattern cannot follow feature-state, its opacity can. */
export const lavMoensterlag = (niveau: Kortniveau, grund: Mangelgrund): LayerSpecification => ({
  id: moensterlagFor(niveau, grund),
  type: "fill",
  source: kildeFor(niveau),
  paint: {
    "fill-pattern": moensterId(grund),
    "fill-opacity": ["case", ["==", ["feature-state", "grund"], grund], daempet(1), 0],
    "fill-opacity-transition": straks,
  },
});

/** Fill and borders. Pattern layers come between them when there is something to draw in them: each costs at every step in time. */
export const lavLag = (niveau: Kortniveau): LayerSpecification[] => [
  {
    id: lagFor(niveau),
    type: "fill",
    source: kildeFor(niveau),
    paint: {
      "fill-color": ["to-color", ["feature-state", "farve"], FARVER.udenfor],
      "fill-color-transition": straks,
      "fill-opacity": daempet(1),
      "fill-opacity-transition": straks,
    },
  },
  {
    id: kantFor(niveau),
    type: "line",
    source: kildeFor(niveau),
    layout: { "line-join": "round" },
    paint: { "line-color": FARVER.graense, "line-width": 1.1 },
  },
];

const LAND: FilterSpecification = ["==", ["geometry-type"], "Polygon"];

/** Water, land around the city, and one level on top. No glyphs, no sprite, no request but the worker. */
export const lavStil = (lag: Kortlag, kontekst: readonly Kontekstform[]): StyleSpecification => ({
  version: 8,
  sources: {
    kontekst: geojson(kontekst.map((form) => ({ type: "Feature", properties: {}, geometry: multipolygon(form.polygoner) }))),
    [kildeFor(lag.niveau)]: lavKilde(lag),
  },
  layers: [
    { id: "vand", type: "background", paint: { "background-color": FARVER.vand } },
    { id: "land", type: "fill", source: "kontekst", filter: LAND, paint: { "fill-color": FARVER.land } },
    { id: "landkant", type: "line", source: "kontekst", paint: { "line-color": FARVER.landkant, "line-width": 1 } },
    ...lavLag(lag.niveau),
  ],
});
