/** Reads a derived file back, as a stranger would: the checks look at what was written, not at what was meant. */
import * as v from "valibot";
import type { Punkt } from "../../../src/domain/geometri";
import type { Polygoner } from "../plan/plan";

export type Samlingsfeature = {
  readonly id: number;
  readonly egenskaber: Readonly<Record<string, unknown>>;
  readonly polygoner: Polygoner;
  readonly label: Punkt;
  readonly naboer: readonly number[] | undefined;
};
export type Samling = {
  readonly fil: string;
  readonly noegler: readonly string[];
  readonly bbox: readonly number[];
  readonly features: readonly Samlingsfeature[];
};

const Punktskema = v.tuple([v.number(), v.number()]);
const Ringe = v.array(v.array(Punktskema));
const Skema = v.object({
  type: v.literal("FeatureCollection"),
  bbox: v.array(v.number()),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      id: v.pipe(v.number(), v.integer()),
      properties: v.looseObject({ label: Punktskema, naboer: v.optional(v.array(v.number())) }),
      geometry: v.variant("type", [
        v.object({ type: v.literal("Polygon"), coordinates: Ringe }),
        v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(Ringe) }),
      ]),
    }),
  ),
});

/** @throws Error naming file and place when the text is not what the app expects. */
export const parseSamling = (fil: string, tekst: string): Samling => {
  const json: unknown = JSON.parse(tekst);
  const svar = v.safeParse(Skema, json);
  if (!svar.success) {
    const [foerste] = svar.issues;
    throw new Error(
      `${fil}, ${v.getDotPath(foerste) ?? "roden"}: fundet ${foerste.received}, forventet ${foerste.expected ?? foerste.message}`,
    );
  }
  return {
    fil,
    noegler: Object.keys(Object(json)),
    bbox: svar.output.bbox,
    features: svar.output.features.map(({ id, properties, geometry }) => ({
      id,
      egenskaber: properties,
      polygoner: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
      label: properties.label,
      naboer: properties.naboer,
    })),
  };
};
