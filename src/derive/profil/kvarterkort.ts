/** The kvarterer of an area as small maps of chosen years, one scale for all of them: the whole city's, over all years. */
import type { Form, Punkt } from "../../domain/geometri";
import { maalingVed, serieFor, tiderFor } from "../../domain/katalog";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import { type Tid, tidToAar } from "../../domain/tid";
import { FORSIDE } from "../../state/view";
import { klassedelingFor } from "../klasser/deling";
import { klasseFor } from "../klasser/graenser";
import { projicer } from "../kort/projektion";
import { formatTid } from "../tal/dato";
import { afrund, formatTal } from "../tal/format";
import type { Profilgrundlag } from "./grundlag";
import { formatAf, indpas, indpassetSti } from "./indpas";

export const KORTINDIKATOR = "bef-taethed";
/** How far apart the shown years are, back from the newest. */
const AAR_IMELLEM = 10;

export type Kvarterkort = {
  readonly bredde: number;
  readonly hoejde: number;
  /** Where the legend begins. */
  readonly legendeY: number;
  /** One map's own size, and where each map begins. */
  readonly felt: { readonly bredde: number; readonly hoejde: number };
  readonly omrids: readonly { readonly id: OmraadeId; readonly nr: number; readonly d: string }[];
  /** Where a kvarter's number stands, by place in `omrids`; undefined where there is no room for it. */
  readonly numre: readonly ({ readonly x: number; readonly y: number } | undefined)[];
  readonly kort: readonly {
    readonly tid: string;
    readonly x: number;
    readonly y: number;
    /** By place in `omrids`: the class colour, or undefined without a figure. `moerk`: a label on it is white. */
    readonly fyld: readonly ({ readonly farve: string; readonly moerk: boolean } | undefined)[];
  }[];
  readonly legende: readonly { readonly farve: string; readonly tekst: string }[];
  readonly harMangler: boolean;
};

const BREDDE = 360;
const LUFT = 12;
/** A narrow area stands four in a row, a broad one two and two. */
const SMAL = { kolonner: 4, hoejde: 130 } as const;
const BRED = { kolonner: 2, hoejde: 130 } as const;
/** Width for each unit of height below which an area is narrow. */
const SMAL_UNDER = 0.8;
/** Above each map stands its year; below them all the legend. */
const OVERSKRIFT = 18;
const LEGENDE = 36;
/** One line more where a kvarter has no figure. */
const MANGELLINJE = 20;
/** From this class on, white is read better than black. */
const moerkFra = (antal: number): number => Math.ceil(antal / 2);

/** The newest year and those before it, at most four, the oldest first. */
const visteTider = (tider: readonly Tid[]): readonly Tid[] => {
  const sidst = tider.at(-1);
  if (sidst === undefined) return [];
  return tider.filter((tid) => (tidToAar(sidst) - tidToAar(tid)) % AAR_IMELLEM === 0).slice(-4);
};

/** Least distance between two numbers, the drawing's units, across or down. */
const NUMMERPLADS = 14;

/** The greatest kvarterer first; one whose number would touch another's gets none. */
const medPlads = (oensker: readonly { readonly punkt: Punkt; readonly km2: number }[]): Kvarterkort["numre"] => {
  const taget: Punkt[] = [];
  const faar = new Set<number>();
  for (const { punkt, i } of oensker.map((en, i) => ({ ...en, i })).sort((a, b) => b.km2 - a.km2)) {
    const fri = taget.every(([x, y]) => Math.abs(x - punkt[0]) >= NUMMERPLADS || Math.abs(y - punkt[1]) >= NUMMERPLADS);
    if (!fri) continue;
    taget.push(punkt);
    faar.add(i);
  }
  return oensker.map(({ punkt: [x, y] }, i) => (faar.has(i) ? { x, y } : undefined));
};

export const kvarterkortFor = ({ katalog, lag, sprog }: Profilgrundlag, kvarterer: readonly Omraade[]): Kvarterkort | undefined => {
  const formById = new Map<OmraadeId, Form>(lag.kvarter.former.map((form) => [form.id, form]));
  const former = kvarterer.flatMap(({ id }) => formById.get(id) ?? []);
  const tider = visteTider(tiderFor(katalog, KORTINDIKATOR, "kvarter"));
  if (former.length === 0 || tider.length === 0) return undefined;
  const { kolonner, hoejde } = formatAf(former) < SMAL_UNDER ? SMAL : BRED;
  const felt = { bredde: (BREDDE - (kolonner - 1) * LUFT) / kolonner, hoejde };
  const indpasning = indpas(former, felt);
  const deling = klassedelingFor(katalog, { ...FORSIDE, indikator: KORTINDIKATOR, niveau: "kvarter", sprog }, tider.at(-1));
  const decimaler = katalog.indikatorById.get(KORTINDIKATOR)?.decimaler ?? 0;
  const fyldFor = (id: OmraadeId, tid: Tid) => {
    const maaling = maalingVed(serieFor(katalog, KORTINDIKATOR, id), tid);
    if (maaling?.kind !== "vaerdi") return undefined;
    const klasse = klasseFor(deling.graenser, afrund(maaling.vaerdi, decimaler));
    return { farve: deling.farver[klasse] ?? "", moerk: klasse >= moerkFra(deling.farver.length) };
  };
  const kort = tider.map((tid, i) => ({
    tid: formatTid(tid, sprog),
    x: (i % kolonner) * (felt.bredde + LUFT),
    y: Math.floor(i / kolonner) * (felt.hoejde + OVERSKRIFT + LUFT) + OVERSKRIFT,
    fyld: former.map(({ id }) => fyldFor(id, tid)),
  }));
  const raekker = Math.ceil(kort.length / kolonner);
  const harMangler = kort.some(({ fyld }) => fyld.some((en) => en === undefined));
  const legendeY = raekker * (felt.hoejde + OVERSKRIFT + LUFT);
  return {
    bredde: BREDDE,
    hoejde: legendeY + LEGENDE + (harMangler ? MANGELLINJE : 0),
    legendeY,
    felt,
    omrids: former.map((form, i) => ({ id: form.id, nr: i + 1, d: indpassetSti(form.polygoner, indpasning) })),
    numre: medPlads(
      former.map(({ id, label }) => ({ punkt: indpasning.punkt(projicer(label)), km2: katalog.omraadeById.get(id)?.arealKm2 ?? 0 })),
    ),
    kort,
    legende: deling.farver.map((farve, i) => ({
      farve,
      tekst: i === 0 ? "" : formatTal(deling.graenser[i - 1] ?? 0, decimaler, sprog),
    })),
    harMangler,
  };
};
