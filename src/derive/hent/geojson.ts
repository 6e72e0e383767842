/** The view as GeoJSON (RFC 7946): the shown areas with outline, number and colour; what it is, its source and licence in members of the top level. */
import type { Kortlag, Polygon, Punkt } from "../../domain/geometri";
import type { Overblik } from "../overblik";
import { enhedskode, lavOmraaderaekker, visesSom } from "./omraaderaekker";
import { henttekster } from "./ord";

/** Twice the signed area: positive anticlockwise. */
const omloeb = (ring: readonly Punkt[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[i + 1] ?? ring[0] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);

/** Outer rings anticlockwise, holes clockwise, as the standard has it. */
const drejet = (polygon: Polygon): Polygon => polygon.map((ring, i) => (omloeb(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));

const geometri = (polygoner: readonly Polygon[]) => {
  const [foerste, anden] = polygoner;
  if (foerste === undefined) return null;
  return anden === undefined
    ? { type: "Polygon", coordinates: drejet(foerste) }
    : { type: "MultiPolygon", coordinates: polygoner.map(drejet) };
};

/** An area whose outline is unknown has the geometry null. Numbers are as they are held; `null` with a `fravaer` where there is none. */
export const lavGeojson = (overblik: Overblik, lag: Kortlag, adresse: string): string => {
  const { view, indikator, tekster } = overblik;
  const ord = henttekster(view.sprog);
  const formById = new Map(lag.former.map((form) => [form.id, form]));
  const features = lavOmraaderaekker(overblik).map(({ omraade, vaerdi, fravaer, klasse, note, kilde }) => ({
    type: "Feature",
    id: omraade.id,
    properties: {
      niveau: omraade.niveau,
      kode: omraade.kode,
      navn: omraade.navn,
      indikator: indikator.id,
      tid: overblik.tid ?? null,
      ...(view.fra === undefined ? {} : { fra: view.fra }),
      vaerdi: vaerdi ?? null,
      enhed: enhedskode(overblik),
      fravaer: fravaer ?? null,
      fravaer_tekst: fravaer === undefined ? null : tekster.fravaer[fravaer],
      klasse: klasse?.nr ?? null,
      farve: klasse?.farve ?? null,
      note,
      kilde,
    },
    geometry: geometri(formById.get(omraade.id)?.polygoner ?? []),
  }));
  return JSON.stringify({
    type: "FeatureCollection",
    titel: indikator.navn,
    definition: indikator.definition,
    population: indikator.population,
    ...(visesSom(view) === undefined ? {} : { viser: visesSom(view) }),
    kilde: indikator.kilde,
    graenser: tekster.kreditering,
    licens: ord.licensGeojson,
    link: adresse,
    features,
  });
};
