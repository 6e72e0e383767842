/** Draws an embedded map or table into its places. The same code runs at build, for the page that stands before any script. */
import { html, render, type TemplateResult } from "lit-html";
import type { Besked } from "../../derive/model/beskeder";
import type { Indikatorgruppe } from "../../derive/model/indikatorliste";
import type { Kortside } from "../../derive/model/side";
import type { OmraadeId } from "../../domain/omraade";
import type { Indlejringstekster } from "../../domain/tekster/indlejring/da";
import type { Del } from "../../state/indlejring";
import type { Change } from "../change";
import { bevarFokus, fokusNu } from "../fokus";
import { drawBesked } from "../side/besked";
import { drawIndikatorvalg } from "../side/indikatorer";
import { drawLegende } from "../side/legende";
import { drawSaetning } from "../side/saetning";
import { drawTabel } from "../side/tabel";
import { drawTidslinje } from "../side/tidslinje";
import { tegnBundlinje } from "./ramme";

const PLADSER = ["saetning", "kort", "legende", "tidslinje", "indikatorvalg", "talene", "tabel", "bund", "besked", "live"] as const;
export type Indlejringspladser = Readonly<Record<(typeof PLADSER)[number], HTMLElement>>;
/** The map is adopted, the fold keeps how it stands, `live` speaks; the rest is drawn anew. */
const TOEMMES = PLADSER.filter((id) => id !== "kort" && id !== "talene" && id !== "live");

/** The empty page: a map has its table in a fold below it, a table stands alone. */
export const tegnGrundrids = (ord: Indlejringstekster, m: { readonly erTabel: boolean }): TemplateResult =>
  html`<section id="saetning"></section>
    <div id="kort" ?hidden=${m.erTabel}></div>
    <section id="legende" ?hidden=${m.erTabel}></section>
    <section id="tidslinje"></section>
    <div id="indikatorvalg"></div>
    <details id="talene" ?open=${m.erTabel}><summary>${ord.talene}</summary><section id="tabel"></section></details>
    <footer id="bund"></footer>
    <div id="besked"></div>
    <div id="live" class="kun-tale" aria-live="polite"></div>`;

/** What the build drew there goes, in the same task as it is drawn again: nothing is seen to change. */
export const findIndlejringspladser = (dokument: Document): Indlejringspladser => {
  const find = (id: string): HTMLElement => {
    const element = dokument.getElementById(id);
    if (element === null) throw new Error(`embed: expected an element with id "${id}", got none`);
    return element;
  };
  const pladser = Object.fromEntries(PLADSER.map((id) => [id, find(id)])) as Indlejringspladser;
  for (const id of TOEMMES) pladser[id].replaceChildren();
  return pladser;
};

export type Kortindlejring = {
  readonly side: Kortside;
  readonly ord: Indlejringstekster;
  readonly dele: readonly Del[];
  /** What can be chosen among, where the reader may. */
  readonly grupper: readonly Indikatorgruppe[];
  readonly beskeder: readonly Besked[];
  readonly fuld: string;
  readonly aktiv: OmraadeId | undefined;
  readonly spiller: boolean;
};

export type Kortindlejringshandlinger = {
  readonly change: Change;
  readonly peg: (id: OmraadeId | undefined) => void;
  readonly spil: () => void;
  readonly stands: () => void;
  readonly lukBesked: () => void;
};

export const drawKortindlejring = (pladser: Indlejringspladser, m: Kortindlejring, handlinger: Kortindlejringshandlinger): void => {
  const { side, ord, dele, aktiv, spiller } = m;
  const { view, tekster, indikator } = side;
  const { change, peg } = handlinger;
  const dokument = pladser.kort.ownerDocument;
  const fokus = fokusNu(dokument, Object.values(pladser));
  const titel = `${side.tabel.overskrift} – ${tekster.produkt}`;
  if (dokument.title !== titel) dokument.title = titel;
  pladser.tidslinje.hidden = !dele.includes("tidslinje");
  pladser.indikatorvalg.hidden = !dele.includes("valg");
  drawSaetning(pladser.saetning, { saetning: side.saetning, indikator, maalrader: side.maalrader, tekster });
  drawLegende(pladser.legende, { legende: side.legende, styring: undefined, tekster, view, aktiv, peg }, change);
  drawTidslinje(
    pladser.tidslinje,
    { tidslinje: side.tidslinje, tekster, view, spiller, spil: handlinger.spil, stands: handlinger.stands },
    change,
  );
  if (!pladser.indikatorvalg.hidden)
    drawIndikatorvalg(pladser.indikatorvalg, { grupper: m.grupper, tekster, view, href: () => "" }, change);
  drawTabel(pladser.tabel, { tabel: side.tabel, tekster, view }, change);
  const graenser = view.visning === "tabel" ? "" : tekster.kreditering;
  render(
    tegnBundlinje({ ord, fuld: m.fuld, fuldOrd: view.visning === "tabel" ? ord.seHele : ord.seKort, kilde: indikator.kilde, graenser }),
    pladser.bund,
  );
  drawBesked(pladser.besked, { beskeder: m.beskeder, tekster, luk: handlinger.lukBesked });
  bevarFokus(fokus, pladser.kort.parentElement ?? pladser.kort);
};
