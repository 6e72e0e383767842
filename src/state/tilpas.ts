/** Fits a View to what the catalogue really holds, and says what had to give way. */
import { type Katalog, niveauerMedRaekker, serieFor, tiderFor } from "../domain/katalog";
import { KORTNIVEAUER, type Kortniveau } from "../domain/niveau";
import { BY } from "../domain/omraade";
import { type Tid, tidToMaaned } from "../domain/tid";
import { kortfarverFor } from "./kortfarver";
import { forkort, type Rettelse } from "./rettelse";
import { tilpasPlan } from "./tilpasPlan";
import type { Laest } from "./url";
import { FORSIDE, type View, withFarve, withTid } from "./view";

/** The map's levels on which an indicator has rows; empty while its table is not loaded. */
export const niveauerFor = (katalog: Katalog, indikator: string): readonly Kortniveau[] => {
  const niveauer = niveauerMedRaekker(katalog, indikator);
  return KORTNIVEAUER.filter((niveau) => niveauer.has(niveau));
};

/** The indicator has figures, but on no level that the map can show: the map and its table cannot tell of it, its own page can. */
export const harKunSide = (katalog: Katalog, indikator: string): boolean =>
  niveauerMedRaekker(katalog, indikator).size > 0 && niveauerFor(katalog, indikator).length === 0;

const naermeste = (tider: readonly Tid[], oensket: Tid): Tid | undefined =>
  [...tider].sort((a, b) => Math.abs(tidToMaaned(a) - tidToMaaned(oensket)) - Math.abs(tidToMaaned(b) - tidToMaaned(oensket)))[0];

/** Total: an unknown indicator becomes the landing one, a level without data the first one with data, a date without data the nearest. Idempotent. */
export const tilpas = (katalog: Katalog, oensket: View): Laest => {
  const rettelser: Rettelse[] = [];
  const ret = (kind: Rettelse["kind"], noegle: string, fundet: string, brugt: string) =>
    rettelser.push({ kind, noegle, fundet: forkort(fundet), brugt });

  let view = oensket;
  const noedindikator = katalog.indikatorById.has(FORSIDE.indikator) ? FORSIDE.indikator : katalog.indikatorer[0]?.id;
  if (!katalog.indikatorById.has(view.indikator) && noedindikator !== undefined) {
    ret("findes-ikke", "indikator", view.indikator, noedindikator);
    view = { ...view, indikator: noedindikator, tid: undefined, fra: undefined };
  }
  if (harKunSide(katalog, view.indikator) && (view.visning === "kort" || view.visning === "tabel"))
    view = { ...view, visning: "indikator" };
  const niveauer = niveauerFor(katalog, view.indikator);
  const foerste = niveauer[0];
  if (foerste !== undefined && !niveauer.includes(view.niveau)) {
    ret("niveau-uden-data", "niveau", view.niveau, foerste);
    view = { ...view, niveau: foerste, inden: undefined };
  }
  if (view.farve !== "vaerdi" && niveauer.length > 0 && !kortfarverFor(katalog, view.indikator, view.niveau).includes(view.farve)) {
    ret("farve-uden-data", "farve", view.farve, FORSIDE.farve);
    view = withFarve(view, FORSIDE.farve);
  }
  if (view.inden !== undefined && !katalog.omraadeById.has(`bydel:${view.inden}`)) {
    ret("findes-ikke", "inden", String(view.inden), "");
    view = { ...view, inden: undefined };
  }
  const ukendte = view.valgte.filter((id) => !katalog.omraadeById.has(id));
  for (const id of ukendte) ret("findes-ikke", "omraade", id, "");
  if (ukendte.length > 0) view = { ...view, valgte: view.valgte.filter((id) => !ukendte.includes(id)) };

  const plan = tilpasPlan(katalog, view.plan, ret);
  if (plan !== view.plan) view = { ...view, plan };

  // An indicator's page is dated by the city's measurements, the map by its level's.
  const tider =
    view.visning === "indikator"
      ? serieFor(katalog, view.indikator, BY).map(({ tid }) => tid)
      : tiderFor(katalog, view.indikator, view.niveau);
  const tilTid = (noegle: "tid" | "fra"): Tid | undefined => {
    const tid = view[noegle];
    if (tid === undefined || tider.length === 0 || tider.includes(tid)) return tid;
    const brugt = naermeste(tider, tid);
    ret("tid-uden-data", noegle, tid, brugt ?? "");
    return brugt;
  };
  const tid = tilTid("tid");
  const fra = tilTid("fra");
  const sidste = tid ?? tider.at(-1);
  if (fra === undefined || sidste === undefined || tidToMaaned(fra) < tidToMaaned(sidste))
    return { view: { ...view, tid, fra }, rettelser };
  ret("fra-efter-tid", "fra", fra, sidste);
  return { view: { ...view, tid, fra: undefined }, rettelser };
};

/** The view one date on, and whether that was the last; from the last date playing starts over at the first. */
export const withNaesteTid = (katalog: Katalog, oensket: View): { readonly view: View; readonly erSidst: boolean } => {
  const { view } = tilpas(katalog, oensket);
  const tider = tiderFor(katalog, view.indikator, view.niveau);
  const nu = view.tid === undefined ? tider.length - 1 : tider.indexOf(view.tid);
  const begynd = view.fra === undefined ? 0 : tider.indexOf(view.fra) + 1;
  const naeste = nu >= tider.length - 1 ? begynd : nu + 1;
  const erSidst = naeste >= tider.length - 1;
  return { view: withTid(view, erSidst ? undefined : tider[naeste]), erSidst };
};
