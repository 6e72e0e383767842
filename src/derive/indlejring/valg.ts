/** What an editor can choose among for an embed, and the embed that each choice leads to. */
import { type Katalog, omraaderPaa, tiderFor } from "../../domain/katalog";
import { KORTNIVEAUER, type Kortniveau } from "../../domain/niveau";
import type { OmraadeId } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Indlejrtekster } from "../../domain/tekster/indlejr/da";
import { indlejrDa } from "../../domain/tekster/indlejr/da";
import { indlejrEn } from "../../domain/tekster/indlejr/en";
import type { Tid } from "../../domain/tid";
import { type Art, artFor, DELE, type Del, erKortart, type Indlejring } from "../../state/indlejring";
import { harKunSide, niveauerFor } from "../../state/tilpas";
import { FORSIDE, type View, withIndikator, withNiveau, withoutInden } from "../../state/view";
import { type Indikatorgruppe, lavIndikatorliste, medKort } from "../model/indikatorliste";
import { formatTid } from "../tal/dato";
import { indlejringstekster } from "./ord";

export const indlejrtekster = (sprog: Sprog): Indlejrtekster => (sprog === "en" ? indlejrEn : indlejrDa);

const medDel = (dele: readonly Del[], del: Del, er: boolean): readonly Del[] => DELE.filter((en) => (en === del ? er : dele.includes(en)));

/** An indicator that no map can show gives way to the landing one, or the choice of a map would lead back where it came from. */
export const withArt = (katalog: Katalog, indlejring: Indlejring, art: Art): Indlejring => {
  const { view } = indlejring;
  const paaKort = erKortart(art) && harKunSide(katalog, view.indikator) ? withIndikator(view, FORSIDE.indikator) : view;
  return {
    ...indlejring,
    profil: art === "profil",
    dele: medDel(indlejring.dele, "tidslinje", art === "tid"),
    // The area of a card was chosen for the card.
    view: { ...paaKort, ...(indlejring.profil ? { valgte: [] } : {}), visning: art === "tid" || art === "profil" ? "kort" : art },
  };
};

export const ZOOMVALG = ["nej", "zoom", "zoomnu"] as const;
export type Zoomvalg = (typeof ZOOMVALG)[number];
export const zoomFor = ({ dele }: Indlejring): Zoomvalg => (dele.includes("zoomnu") ? "zoomnu" : dele.includes("zoom") ? "zoom" : "nej");
export const withZoom = (indlejring: Indlejring, zoom: Zoomvalg): Indlejring => {
  const medZoom = medDel(indlejring.dele, "zoom", zoom === "zoom");
  return { ...indlejring, dele: medDel(medZoom, "zoomnu", zoom === "zoomnu") };
};
export const withValg = (indlejring: Indlejring, er: boolean): Indlejring => ({ ...indlejring, dele: medDel(indlejring.dele, "valg", er) });

/** The view that the part of the city leads to: a bydel's own areas, or all. */
export const withUdsnit = (view: View, bydel: number | undefined): View =>
  bydel === undefined
    ? { ...withoutInden(view), niveau: view.niveau, valgte: [] }
    : { ...view, inden: bydel, klasse: undefined, valgte: [] };

export const withIndlejretIndikator = (view: View, indikator: string): View => ({
  ...withIndikator(view, indikator),
  visning: view.visning,
});
export const withIndlejretNiveau = (view: View, niveau: Kortniveau): View => ({ ...withNiveau(view, niveau), valgte: [] });

type Mulighed<T> = { readonly vaerdi: T; readonly navn: string };

export type Indlejringsvalg = {
  readonly art: Art;
  readonly harKort: boolean;
  /** Empty where the kind has no such choice. */
  readonly grupper: readonly Indikatorgruppe[];
  readonly niveauer: readonly Mulighed<Kortniveau>[];
  readonly bydele: readonly Mulighed<number>[];
  readonly omraader: readonly Mulighed<OmraadeId>[];
  /** Areas chosen on the map that are no single one of `omraader`, in words; "" where there are none. */
  readonly flere: string;
  readonly tider: readonly Mulighed<Tid>[];
};

/** `indlejring` must have been fitted. Words are in `sprog`, the dialog's own: the embed may speak another. */
export const lavIndlejringsvalg = (katalog: Katalog, indlejring: Indlejring, sprog: Sprog): Indlejringsvalg => {
  const art = artFor(indlejring);
  const { view } = indlejring;
  const tekster = teksterFor({ sprog });
  const harKort = erKortart(art);
  const alle = lavIndikatorliste(katalog, { ...view, sprog });
  const grupper = art === "indikator" ? alle : medKort(alle);
  const navn = (id: OmraadeId): string => katalog.omraadeById.get(id)?.navn ?? id;
  const paaNiveau = omraaderPaa(katalog, view.niveau).filter(({ bydel }) => view.inden === undefined || bydel === view.inden);
  const medSide = [...omraaderPaa(katalog, "bydel"), ...omraaderPaa(katalog, "lokaludvalg")];
  const medTal = niveauerFor(katalog, view.indikator);
  return {
    art,
    harKort,
    grupper: harKort || art === "indikator" ? grupper : [],
    niveauer: harKort
      ? KORTNIVEAUER.filter((niveau) => medTal.includes(niveau)).map((vaerdi) => ({ vaerdi, navn: tekster.niveauFlertal[vaerdi] }))
      : [],
    bydele: harKort && view.niveau !== "bydel" ? omraaderPaa(katalog, "bydel").map(({ kode, navn }) => ({ vaerdi: kode, navn })) : [],
    omraader: (art === "profil" ? medSide : harKort ? paaNiveau : []).map(({ id, niveau, navn }) => ({
      vaerdi: id,
      navn: art === "profil" && niveau === "lokaludvalg" ? `${navn} (${tekster.niveauEntal.lokaludvalg})` : navn,
    })),
    flere:
      harKort && view.valgte.length > 0 && !(view.valgte.length === 1 && paaNiveau.some(({ id }) => id === view.valgte[0]))
        ? view.valgte.map(navn).join(", ")
        : "",
    tider: harKort
      ? [...tiderFor(katalog, view.indikator, view.niveau)].reverse().map((vaerdi) => ({ vaerdi, navn: formatTid(vaerdi, sprog) }))
      : [],
  };
};

/** What the frame is called for those who cannot see it. */
export const indlejringstitel = (katalog: Katalog, indlejring: Indlejring): string => {
  const { view } = indlejring;
  const { produkt } = teksterFor(view);
  const art = artFor(indlejring);
  const ord = indlejrtekster(view.sprog);
  if (art === "barometer") return `${ord.arter.barometer} – ${produkt}`;
  const valgt = view.valgte[0];
  if (art === "profil")
    return `${valgt === undefined ? "" : (katalog.omraadeById.get(valgt)?.navn ?? "")}: ${indlejringstekster(view.sprog).noegletal.toLowerCase()} – ${produkt}`;
  const indikator = katalog.indikatorById.get(view.indikator);
  const navn = (view.sprog === "en" ? katalog.engelskById.get(view.indikator)?.navn : undefined) ?? indikator?.navn ?? view.indikator;
  return `${ord.arter[art]}: ${navn} – ${produkt}`;
};
