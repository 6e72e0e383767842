/**
 * What an embed adds to the grammar of links (`url.ts`): that it is one, which controls it has, how high it is. The app itself needs none of it.
 * Reading is total like the rest of the grammar; writing is canonical.
 */
import { enAf } from "./enAf";
import { forkort, type Rettelse } from "./rettelse";
import { queryToView, viewToQuery } from "./url";
import { FORSIDE, type View, type Visning } from "./view";

/** Controls that an editor may give the reader. `zoom` fetches MapLibre when the reader asks for it, `zoomnu` at once. */
export const DELE = ["tidslinje", "valg", "zoom", "zoomnu"] as const;
export type Del = (typeof DELE)[number];

/** The views that can be embedded; `profil`, an area's card, stands beside them. */
export const INDLEJREDE_VISNINGER = ["kort", "tabel", "indikator", "barometer"] as const satisfies readonly Visning[];

/** CSS pixels: lower than this holds no map with its legend, higher is a mistake. */
export const MINDSTE_HOEJDE = 240;
export const STOERSTE_HOEJDE = 2000;

export type Indlejring = {
  readonly view: View;
  /** A card about `view.valgte[0]` in place of the view. */
  readonly profil: boolean;
  /** In the order of DELE. */
  readonly dele: readonly Del[];
  /** CSS pixels that the editor has set; undefined: as high as the content, and the page around is told. */
  readonly hoejde: number | undefined;
};

export const FOERSTE_INDLEJRING: Indlejring = { view: FORSIDE, profil: false, dele: [], hoejde: undefined };

export type Indlejringslaest = { readonly indlejring: Indlejring; readonly rettelser: readonly Rettelse[] };

/** Keys of the channel to the page around (`kanal.ts`), and those that pym's own script adds: no part of the view. */
const KANALNOEGLER = ["id", "childId", "initialWidth", "parentTitle", "parentUrl"];

/** Marks a query as an embed's, and says which of the two kinds. */
const laesArt = (tekst: string): "1" | "profil" | undefined => (tekst === "1" || tekst === "profil" ? tekst : undefined);
const laesHoejde = (tekst: string): number | undefined => {
  const hoejde = /^\d{1,5}$/.test(tekst) ? Number(tekst) : Number.NaN;
  return hoejde >= MINDSTE_HOEJDE && hoejde <= STOERSTE_HOEJDE ? hoejde : undefined;
};

export const erIndlejret = (query: string): boolean => new URLSearchParams(query).has("indlejret");

/** The query without its `?`. */
export const indlejringToQuery = ({ view, profil, dele, hoejde }: Indlejring): string =>
  [
    viewToQuery(view),
    `indlejret=${profil ? "profil" : "1"}`,
    dele.length === 0 ? "" : `dele=${DELE.filter((del) => dele.includes(del)).join(",")}`,
    hoejde === undefined ? "" : `hoejde=${hoejde}`,
  ]
    .filter((del) => del !== "")
    .join("&");

/** Reads any text. What the view's own keys say is left to `queryToView`; a view that cannot be embedded becomes the map. */
export const queryToIndlejring = (query: string): Indlejringslaest => {
  const par = new URLSearchParams(query);
  const rettelser: Rettelse[] = [];
  const ukendt = (noegle: string, fundet: string, brugt: string): void =>
    void rettelser.push({ kind: "ukendt-vaerdi", noegle, fundet: forkort(fundet), brugt });
  const tag = <T>(noegle: string, laes: (tekst: string) => T | undefined): T | undefined => {
    const tekst = par.get(noegle) ?? "";
    par.delete(noegle);
    const vaerdi = tekst === "" ? undefined : laes(tekst);
    if (tekst !== "" && vaerdi === undefined) ukendt(noegle, tekst, "");
    return vaerdi;
  };
  const art = tag("indlejret", laesArt);
  const hoejde = tag("hoejde", laesHoejde);
  const oensket = (par.get("dele") ?? "").split(",").filter((del) => del !== "");
  par.delete("dele");
  for (const del of oensket.filter((en) => enAf(DELE)(en) === undefined).slice(0, 3)) ukendt("dele", del, "");
  for (const noegle of KANALNOEGLER) par.delete(noegle);

  const laest = queryToView(par.toString());
  // A card is about an area, whatever view its address carries.
  const kendt = art === "profil" ? FORSIDE.visning : enAf(INDLEJREDE_VISNINGER)(laest.view.visning);
  if (kendt === undefined) ukendt("visning", laest.view.visning, FORSIDE.visning);
  return {
    indlejring: {
      view: { ...laest.view, visning: kendt ?? FORSIDE.visning },
      profil: art === "profil",
      dele: DELE.filter((del) => oensket.includes(del)),
      hoejde,
    },
    rettelser: [...laest.rettelser, ...rettelser],
  };
};

/** A card's view is the map's, and says nothing. */
const medProfilsVisning = (indlejring: Indlejring): Indlejring =>
  indlejring.profil ? { ...indlejring, view: { ...indlejring.view, visning: FORSIDE.visning } } : indlejring;

/**
 * What the page around asks for: a view keeps the editor's controls and height, and the kind and language that it does not name; the query of a
 * whole embed (`indlejret`) is taken as it stands.
 */
export const medVaertensValg = (nu: Indlejring, query: string): Indlejring => {
  const { indlejring } = queryToIndlejring(query);
  if (erIndlejret(query)) return indlejring;
  const par = new URLSearchParams(query);
  const { visning, sprog } = indlejring.view;
  return medProfilsVisning({
    ...nu,
    view: {
      ...indlejring.view,
      visning: par.has("visning") ? visning : nu.view.visning,
      sprog: par.has("sprog") ? sprog : nu.view.sprog,
    },
  });
};

export const ARTER = ["kort", "tid", "indikator", "barometer", "profil", "tabel"] as const;
export type Art = (typeof ARTER)[number];

/** The six kinds that an editor chooses among; a map with a timeline is a kind of its own. */
export const artFor = ({ profil, dele, view: { visning } }: Indlejring): Art => {
  if (profil) return "profil";
  if (visning === "tabel" || visning === "indikator" || visning === "barometer") return visning;
  return dele.includes("tidslinje") ? "tid" : "kort";
};
export const erKortart = (art: Art): boolean => art === "kort" || art === "tid" || art === "tabel";
