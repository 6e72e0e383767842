/** Checks one derived file against RFC 7946 and our own promises about ids, decimals and labels. */
import type { Punkt } from "../../../src/domain/geometri";
import { toBbox } from "../lag/samling";
import { isPunktI } from "../net/dissolve";
import { CELLE, PLADSER_PR_GRAD } from "../net/topologi";
import { ringAreal } from "../plan/areal";
import { findKryds } from "../plan/kryds";
import type { Samling, Samlingsfeature } from "./parseSamling";
import type { Tjekpunkt } from "./tjekpunkt";

const isAfrundet = (tal: number): boolean => Math.round(tal * PLADSER_PR_GRAD) / PLADSER_PR_GRAD === tal;

const ringFejl = (ring: readonly Punkt[], r: number): readonly string[] => [
  ...(ring.length < 4 ? [`har kun ${ring.length} punkter, forventet mindst 4`] : []),
  ...(ring[0]?.join() === ring.at(-1)?.join() ? [] : ["er ikke lukket"]),
  ...(ringAreal(ring) > 0 === (r === 0) ? [] : ["vender forkert (RFC 7946: ydre ringe mod uret, huller med uret)"]),
  ...(new Set(ring.map(String)).size === ring.length - 1 ? [] : ["rører sig selv i et punkt"]),
  ...(ring.flat().every(isAfrundet) ? [] : ["har mere end 5 decimaler"]),
];

/** One by one, in whole places: two parts may meet in a corner, but nowhere else. */
const toSegmenter = (ring: readonly Punkt[]): readonly (readonly Punkt[])[] => {
  const hele = ring.map(([x, y]): Punkt => [Math.round(x * PLADSER_PR_GRAD), Math.round(y * PLADSER_PR_GRAD)]);
  return hele.slice(1).map((b, i) => [hele[i] ?? b, b]);
};

const featureFejl = ({ polygoner, label }: Samlingsfeature): readonly string[] => {
  const kryds = findKryds(polygoner.flat().flatMap(toSegmenter), CELLE);
  return [
    ...polygoner.flatMap((ringe, p) => ringe.flatMap((ring, r) => ringFejl(ring, r).map((fejl) => `polygon ${p}, ring ${r} ${fejl}`))),
    ...kryds.map(({ ved }) => `krydser sig selv ved [${ved.map((tal) => tal / PLADSER_PR_GRAD)}]`),
    ...(isPunktI(label, polygoner.slice(0, 1)) ? [] : [`har label [${label}] uden for sin største del`]),
  ];
};

const samlingFejl = ({ noegler, bbox, features }: Samling): readonly string[] => {
  const ider = features.map(({ id }) => id);
  const sand = toBbox(features.map(({ polygoner }) => polygoner));
  const naboerById = new Map(features.map(({ id, naboer }) => [id, naboer ?? []]));
  return [
    ...(noegler.join() === "type,bbox,features" ? [] : [`har medlemmerne ${noegler.join(", ")}, forventet type, bbox, features`]),
    ...(bbox.join() === sand.join() ? [] : [`har bbox [${bbox}], forventet [${sand}]`]),
    ...ider.flatMap((id, i) =>
      i > 0 && id <= (ider[i - 1] ?? id) ? [`har id ${id} efter ${ider[i - 1]}, forventet stigende og entydige`] : [],
    ),
    ...[...naboerById].flatMap(([id, naboer]) =>
      naboer.flatMap((nabo) => (naboerById.get(nabo)?.includes(id) ? [] : [`${id} har naboen ${nabo}, som ikke har ${id}`])),
    ),
  ];
};

/** Closed rings, right-hand rule, no self-contact, decimals, bbox, ids, labels inside, neighbours both ways. */
export const tjekForm = (samling: Samling): Tjekpunkt => {
  const { fil, features } = samling;
  const punkter = features.flatMap(({ polygoner }) => polygoner.flat()).reduce((sum, ring) => sum + ring.length, 0);
  return {
    navn: `form, ${fil}`,
    maalt: `${features.length} områder, ${punkter} punkter`,
    krav: "RFC 7946, ingen selvkryds, 5 decimaler, label inde, naboer gensidige",
    fejl: [
      ...samlingFejl(samling).map((fejl) => `${fil}: ${fejl}`),
      ...features.flatMap((feature) => featureFejl(feature).map((fejl) => `${fil}, id ${feature.id}: ${fejl}`)),
    ],
  };
};
