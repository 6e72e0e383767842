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
import type { Del, Indlejring } from "../../state/indlejring";
import { harKunSide, niveauerFor } from "../../state/tilpas";
import { FORSIDE, type View, withIndikator, withNiveau, withoutInden } from "../../state/view";
import { type Indikatorgruppe, lavIndikatorliste } from "../model/indikatorliste";
import { formatTid } from "../tal/dato";

export const ARTER = ["kort", "tid", "indikator", "barometer", "profil", "tabel"] as const;
export type Art = (typeof ARTER)[number];

export const indlejrtekster = (sprog: Sprog): Indlejrtekster => (sprog === "en" ? indlejrEn : indlejrDa);

export const artFor = ({ profil, dele, view: { visning } }: Indlejring): Art => {
  if (profil) return "profil";
  if (visning === "kort") return dele.includes("tidslinje") ? "tid" : "kort";
  return visning === "tabel" || visning === "indikator" || visning === "barometer" ? visning : "kort";
};

const medDel = (dele: readonly Del[], del: Del, er: boolean): readonly Del[] => [...dele.filter((en) => en !== del), ...(er ? [del] : [])];

const erKortart = (art: Art): boolean => art === "kort" || art === "tid" || art === "tabel";

/** An indicator that no map can show gives way to the landing one, or the choice of a map would lead back where it came from. */
export const withArt = (katalog: Katalog, indlejring: Indlejring, art: Art): Indlejring => {
  const { view } = indlejring;
  const paaKort = erKortart(art) && harKunSide(katalog, view.indikator) ? withIndikator(view, FORSIDE.indikator) : view;
  return {
    ...indlejring,
    profil: art === "profil",
    dele: medDel(indlejring.dele, "tidslinje", art === "tid"),
    view: { ...paaKort, visning: art === "tid" || art === "profil" ? "kort" : art },
  };
};

export const ZOOMVALG = ["nej", "zoom", "zoomnu"] as const;
export type Zoomvalg = (typeof ZOOMVALG)[number];
export const zoomFor = ({ dele }: Indlejring): Zoomvalg => (dele.includes("zoomnu") ? "zoomnu" : dele.includes("zoom") ? "zoom" : "nej");
export const withZoom = (indlejring: Indlejring, zoom: Zoomvalg): Indlejring => {
  const uden = indlejring.dele.filter((del) => del !== "zoom" && del !== "zoomnu");
  return { ...indlejring, dele: zoom === "nej" ? uden : [...uden, zoom] };
};
export const withValg = (indlejring: Indlejring, er: boolean): Indlejring => ({ ...indlejring, dele: medDel(indlejring.dele, "valg", er) });

/** The view that the part of the city leads to: a bydel's own areas, or all. */
export const withUdsnit = (view: View, bydel: number | undefined): View =>
  bydel === undefined ? { ...withoutInden(view), niveau: view.niveau } : { ...view, inden: bydel, klasse: undefined };

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
  /** Several that are chosen on the map, in words; "" where it is one at the most. */
  readonly flere: string;
  readonly tider: readonly Mulighed<Tid>[];
};

/** `indlejring` must have been fitted. Words are in `sprog`, the dialog's own: the embed may speak another. */
export const lavIndlejringsvalg = (katalog: Katalog, indlejring: Indlejring, sprog: Sprog): Indlejringsvalg => {
  const art = artFor(indlejring);
  const { view } = indlejring;
  const tekster = teksterFor({ sprog });
  const harKort = erKortart(art);
  const grupper = lavIndikatorliste(katalog, { ...view, sprog })
    .map((gruppe) => ({ ...gruppe, indikatorer: gruppe.indikatorer.filter(({ kunSide }) => art === "indikator" || !kunSide) }))
    .filter(({ indikatorer }) => indikatorer.length > 0);
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
    flere: art !== "profil" && view.valgte.length > 1 ? view.valgte.map(navn).join(", ") : "",
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
    return `${valgt === undefined ? "" : (katalog.omraadeById.get(valgt)?.navn ?? "")}: ${ord.arter.profil.toLowerCase()} – ${produkt}`;
  const indikator = katalog.indikatorById.get(view.indikator);
  const navn = (view.sprog === "en" ? katalog.engelskById.get(view.indikator)?.navn : undefined) ?? indikator?.navn ?? view.indikator;
  return `${ord.arter[art]}: ${navn} – ${produkt}`;
};
