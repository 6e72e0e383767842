/** Draws every part of the page into its own place in index.html. The same code runs at build, for the prerendered page. */
import type { Besked } from "../derive/model/beskeder";
import type { Side } from "../derive/model/side";
import type { Forslag } from "../derive/model/soegning";
import type { OmraadeId } from "../domain/omraade";
import type { View } from "../state/view";
import type { Change } from "./change";
import { type Egenvisning, egenvisningFor } from "./egenvisning";
import { bevarFokus, fokusNu } from "./fokus";
import type { Hentdel } from "./hentdel";
import { drawAndre } from "./side/andre";
import { drawBesked } from "./side/besked";
import { drawBund, drawSpring } from "./side/bund";
import { drawHoved } from "./side/hoved";
import { drawIndikatorer, drawIndikatorvalg } from "./side/indikatorer";
import { drawLegende } from "./side/legende";
import { drawPanel } from "./side/panel";
import { drawRangliste } from "./side/rangliste";
import { drawSaetning } from "./side/saetning";
import { drawSoeg } from "./side/soeg";
import { drawStyring } from "./side/styring";
import { drawTabel } from "./side/tabel";
import { drawTidslinje } from "./side/tidslinje";

const PLADSER = [
  "spring",
  "hoved",
  "side",
  "indikatorer",
  "indikatorvalg",
  "saetning",
  "styring",
  "legende",
  "tidslinje",
  "panel",
  "rangliste",
  "andre",
  "barometer",
  "sammenlign",
  "projekter",
  "plan",
  "tabel",
  "om",
  "bund",
  "besked",
  "live",
  "kort",
] as const;
export type Pladser = Readonly<Record<(typeof PLADSER)[number], HTMLElement>>;

/** Parts whose content is drawn anew; the map is adopted, `side` holds them, `live` speaks. */
const TOEMMES = PLADSER.filter((id) => id !== "kort" && id !== "side" && id !== "live");

/** The places in index.html. What the build drew there goes, in the same task as it is drawn again: nothing is seen to change. */
export const findPladser = (dokument: Document): Pladser => {
  const find = (id: string): HTMLElement => {
    const element = dokument.getElementById(id);
    if (element === null) throw new Error(`index.html: expected an element with id "${id}", got none`);
    return element;
  };
  const pladser = Object.fromEntries(PLADSER.map((id) => [id, find(id)])) as Pladser;
  for (const id of TOEMMES) pladser[id].replaceChildren();
  return pladser;
};

export type Sidehandlinger = {
  readonly change: Change;
  readonly href: (view: View) => string;
  readonly peg: (id: OmraadeId | undefined) => void;
  readonly spil: () => void;
  readonly stands: () => void;
  readonly hentdel: Hentdel;
  readonly zoomTil: (id: OmraadeId) => void;
  readonly lukBesked: () => void;
  readonly kopi: () => void;
  readonly find: (tekst: string) => readonly Forslag[] | undefined;
  readonly vaelgForslag: (forslag: Forslag) => void;
};

export type Sidetilstand = {
  readonly aktiv: OmraadeId | undefined;
  readonly spiller: boolean;
  readonly beskeder: readonly Besked[];
  readonly egenvisning: Egenvisning;
};

export const drawSide = (
  pladser: Pladser,
  side: Side,
  m: { readonly tilstand: Sidetilstand; readonly handlinger: Sidehandlinger },
): void => {
  const { view, tekster } = side;
  const { side: alt, ...dele } = pladser;
  const fokus = fokusNu(alt.ownerDocument, Object.values(dele));
  const { change, href, peg } = m.handlinger;
  const { aktiv, spiller, beskeder } = m.tilstand;
  const dokument = pladser.side.ownerDocument;
  dokument.documentElement.lang = view.sprog;
  if (alt.dataset.visning !== view.visning) {
    // Another view begins at its top; at build there is no window to scroll.
    dokument.defaultView?.scrollTo?.({ top: 0, behavior: "instant" });
    alt.dataset.visning = view.visning;
  }
  const egenplads = egenvisningFor(view);
  const egen =
    egenplads !== undefined
      ? m.tilstand.egenvisning(pladser[egenplads], { katalog: side.katalog, view, tekster, grupper: side.grupper, link: { href, change } })
      : undefined;
  const titel = egen ?? side.tabel.overskrift;
  if (dokument.title !== `${titel} – ${tekster.produkt}`) dokument.title = `${titel} – ${tekster.produkt}`;
  pladser.side.toggleAttribute("data-sammenligner", view.valgte.length > 1);

  const indikatorvalg = { grupper: side.grupper, tekster, view, href };
  drawSpring(pladser.spring, { tekster, view });
  drawHoved(pladser.hoved, { tekster, view, kunSide: side.kunSide, href, hentdel: m.handlinger.hentdel }, change);
  const soeg = pladser.hoved.querySelector<HTMLElement>("#soeg");
  if (soeg !== null) drawSoeg(soeg, { tekster, find: m.handlinger.find, vaelg: m.handlinger.vaelgForslag });
  drawIndikatorer(pladser.indikatorer, indikatorvalg, change);
  drawIndikatorvalg(pladser.indikatorvalg, indikatorvalg, change);
  drawSaetning(pladser.saetning, { saetning: side.saetning, indikator: side.indikator, maalrader: side.maalrader, tekster });
  drawStyring(pladser.styring, { styring: side.styring, tekster, view }, change);
  drawLegende(pladser.legende, { legende: side.legende, styring: side.styring, tekster, view, aktiv, peg }, change);
  drawTidslinje(
    pladser.tidslinje,
    { tidslinje: side.tidslinje, tekster, view, spiller, spil: m.handlinger.spil, stands: m.handlinger.stands },
    change,
  );
  drawPanel(
    pladser.panel,
    { omraader: side.panel, diagram: side.diagram, muligheder: side.muligheder, tekster, view, zoomTil: m.handlinger.zoomTil },
    change,
  );
  drawRangliste(pladser.rangliste, { rangliste: side.rangliste, tekster, view, peg }, change);
  drawAndre(pladser.andre, { omraader: side.panel, tekster, view }, change);
  drawTabel(pladser.tabel, { tabel: side.tabel, tekster, view }, change);
  drawBund(pladser.bund, { tekster, view, kopi: m.handlinger.kopi }, { href, change });
  drawBesked(pladser.besked, { beskeder, tekster, luk: m.handlinger.lukBesked });
  bevarFokus(fokus, alt);
};
