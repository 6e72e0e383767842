/** Checks areas: against the published ones, against the unsimplified source, and children against parents. */
import { polygonAreal } from "../plan/areal";
import type { RaaRode } from "../raa/raalag";
import type { KendtAfvigelse } from "./kendteAfvigelser";
import type { Samling, Samlingsfeature } from "./parseSamling";
import { formatPct, type Tjekpunkt } from "./tjekpunkt";

/** The limits, as fractions. */
const PUBLICERET = 0.005;
/**
 * The published areas are measured in the plane of UTM zone 32, which is stretched this much in København, 222 km from its central meridian:
 * (0,9996 · (1 + 222² / (2 · 6383²)))². The median of the 399 roder says the same (0,043 %).
 */
export const UTM32_AREALSKALA = 1.00041;
const BOERN = 0.0001;
/** How far a known deviation may drift before someone should look again. */
const KENDT_SPILLERUM = 0.005;

type Arealtal = { readonly id: number; readonly navn: string; readonly afvigelse: number };

const stoerste = (tal: readonly Arealtal[]): string => {
  const vaerst = tal.reduce<Arealtal | undefined>(
    (a, b) => (a !== undefined && Math.abs(a.afvigelse) >= Math.abs(b.afvigelse) ? a : b),
    undefined,
  );
  return vaerst === undefined ? "intet at måle" : `største afvigelse ${formatPct(vaerst.afvigelse)} (${vaerst.id} ${vaerst.navn})`;
};

const toArealtal = (features: readonly Samlingsfeature[], facit: (feature: Samlingsfeature) => number): readonly Arealtal[] =>
  features.map((feature) => ({
    id: feature.id,
    navn: String(feature.egenskaber.navn),
    afvigelse: polygonAreal(feature.polygoner) / facit(feature) - 1,
  }));

const sumByKode = (
  roder: readonly RaaRode[],
  kode: (rode: RaaRode) => number,
  vaerdi: (rode: RaaRode) => number,
): ReadonlyMap<number, number> => {
  const summer = new Map<number, number>();
  for (const rode of roder) summer.set(kode(rode), (summer.get(kode(rode)) ?? 0) + vaerdi(rode));
  return summer;
};

type Niveau = { readonly samling: Samling; readonly niveau: string; readonly kode: (rode: RaaRode) => number };

/**
 * Each area on the ellipsoid against the sum of its roder's published areal_m2, brought to the ellipsoid. An area whose source outline itself departs from its published area
 * passes only when it stands in the list of known deviations with the same figure.
 */
export const tjekPubliceret = (
  { samling, niveau, kode }: Niveau,
  roder: readonly RaaRode[],
  kendte: readonly KendtAfvigelse[],
): Tjekpunkt => {
  const publiceret = sumByKode(roder, kode, (rode) => rode.arealM2);
  const tal = toArealtal(samling.features, ({ id }) => (publiceret.get(id) ?? Number.NaN) / UTM32_AREALSKALA);
  const over = tal.filter(({ afvigelse }) => !(Math.abs(afvigelse) <= PUBLICERET));
  const kendtById = new Map(kendte.filter((kendt) => kendt.niveau === niveau).map((kendt) => [kendt.kode, kendt.afvigelse]));
  const isKendt = ({ id, afvigelse }: Arealtal): boolean => Math.abs(afvigelse - (kendtById.get(id) ?? Number.NaN)) <= KENDT_SPILLERUM;
  const undtaget = over.filter(isKendt);
  return {
    navn: `areal mod publiceret, ${samling.fil}`,
    maalt: `${stoerste(tal.filter((omraade) => !undtaget.includes(omraade)))}; ${undtaget.length} kendte afvigelser i kilden`,
    krav: "≤ 0,5 %",
    fejl: over
      .filter((omraade) => !isKendt(omraade))
      .map(
        ({ id, navn, afvigelse }) =>
          `${samling.fil}, id ${id} (${navn}): arealet afviger ${formatPct(afvigelse)} fra rodernes publicerede, forventet højst 0,5 %`,
      ),
  };
};

/** Each area against the source's own outlines, before snapping, simplification and rounding: what the derivation itself has cost. */
export const tjekForenkling = ({ samling, kode }: Niveau, roder: readonly RaaRode[], graense: number): Tjekpunkt => {
  const raa = sumByKode(roder, kode, (rode) => polygonAreal(rode.polygoner));
  const tal = toArealtal(samling.features, ({ id }) => raa.get(id) ?? Number.NaN);
  return {
    navn: `areal mod kildens omrids, ${samling.fil}`,
    maalt: stoerste(tal),
    krav: `≤ ${formatPct(graense).replace("+", "")}`,
    fejl: tal
      .filter(({ afvigelse }) => !(Math.abs(afvigelse) <= graense))
      .map(
        ({ id, navn, afvigelse }) =>
          `${samling.fil}, id ${id} (${navn}): forenklingen har ændret arealet ${formatPct(afvigelse)}: sænk MINDSTE_BUGT_M2`,
      ),
  };
};

/** The sum of the children's areas against each parent's own outline. `forael`: the parent's code on a child. */
export const tjekBoern = (foraeldre: Samling, boern: Samling, forael: (barn: Samlingsfeature) => unknown): Tjekpunkt => {
  const sum = (id: number): number =>
    boern.features.filter((barn) => forael(barn) === id).reduce((m2, barn) => m2 + polygonAreal(barn.polygoner), 0);
  const tal = toArealtal(foraeldre.features, ({ id }) => sum(id));
  return {
    navn: `børn = forælder, ${boern.fil} → ${foraeldre.fil}`,
    maalt: stoerste(tal),
    krav: "≤ 0,01 %",
    fejl: tal
      .filter(({ afvigelse }) => !(Math.abs(afvigelse) <= BOERN))
      .map(
        ({ id, navn, afvigelse }) =>
          `${foraeldre.fil}, id ${id} (${navn}): afviger ${formatPct(afvigelse)} fra sine dele i ${boern.fil}, forventet højst 0,01 %`,
      ),
  };
};
