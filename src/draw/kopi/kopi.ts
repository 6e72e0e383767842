/** Draws what is said of the saved copy: in the page's foot, and over its lower edge when there is something to know or choose. */
import { html, nothing, render, type TemplateResult } from "lit-html";
import { datoIOrd, megabyte } from "../../derive/kopi";
import { formatTid } from "../../derive/tal/dato";
import type { Kopitilstand } from "../../domain/kopi";
import type { Sprog } from "../../domain/sprog";
import { type Kopitekster, kopiDa } from "../../domain/tekster/kopi/da";
import { kopiEn } from "../../domain/tekster/kopi/en";
import { parseTid } from "../../domain/tid";
import stilark from "./kopi.css?url";

export type Kopihandlinger = {
  readonly spoergOmStoerrelse: () => void;
  readonly gem: () => void;
  readonly stands: () => void;
  readonly skift: () => void;
  readonly fjern: () => void;
};

type Tegnet = { readonly tilstand: Kopitilstand; readonly sprog: Sprog; readonly handlinger: Kopihandlinger };

/** An element of our own in `hvor`, made where it is not there (any more): the app draws the whole foot when it takes the prerendered page over. */
const plads = (dokument: Document, hvor: HTMLElement, id: string): HTMLElement => {
  const fundet = dokument.getElementById(id);
  if (fundet !== null) return fundet;
  const ny = dokument.createElement("div");
  ny.id = id;
  hvor.append(ny);
  return ny;
};

/** Asks for the style, by a link of its own: as an import it would be named in the start file, which everybody fetches. */
export const hentKopistil = (dokument: Document): void => {
  const stil = dokument.createElement("link");
  stil.rel = "stylesheet";
  stil.href = stilark;
  dokument.head.append(stil);
};

const kopiensDato = (tilstand: Extract<Kopitilstand, { kind: "gemt" }>, ord: Kopitekster, sprog: Sprog): string => {
  if (tilstand.svar === undefined) return ord.gemtUkendt;
  const tid = parseTid(tilstand.svar.nyesteTal);
  return ord.gemt({
    dato: datoIOrd(tilstand.svar.hentet, sprog),
    tal: tid === undefined ? tilstand.svar.nyesteTal : formatTid(tid, sprog),
  });
};

const tegnTilstand = ({ tilstand, sprog, handlinger }: Tegnet, ord: Kopitekster): TemplateResult => {
  const fylder = (bytes: number | undefined): string => (bytes === undefined ? "" : ord.mb(megabyte(bytes, sprog)));
  switch (tilstand.kind) {
    case "undersoeges":
      return html`<p>${ord.undersoeges}</p>`;
    case "ikke-gemt":
      return html`<p>${ord.hvad}</p>
        <p><button type="button" class="knap" @click=${handlinger.gem}>${ord.gem(fylder(tilstand.bytes))}</button></p>
        <p role="status">${tilstand.fejl === undefined ? (tilstand.fjernet ? ord.fjernet : "") : ord.fejl[tilstand.fejl]}</p>`;
    case "hentes":
      return html`<p>${ord.hentes({ hentet: fylder(tilstand.hentet), iAlt: fylder(tilstand.bytes) })}</p>
        <progress max=${tilstand.bytes ?? 1} .value=${tilstand.bytes === undefined ? 0 : tilstand.hentet} aria-label=${ord.hentes({ hentet: "", iAlt: "" }).trim()}></progress>
        <p><button type="button" class="knap" @click=${handlinger.stands}>${ord.stands}</button></p>`;
    case "gemt":
      return html`<p role="status">${kopiensDato(tilstand, ord, sprog)}</p>
        <p>${tilstand.svar === undefined ? nothing : ord.fylder(fylder(tilstand.svar.bytes))}</p>
        <p>
          ${tilstand.nyere ? html`<button type="button" class="knap" @click=${handlinger.skift}>${ord.skift}</button>` : nothing}
          <button type="button" class="knap" @click=${handlinger.fjern}>${ord.fjern}</button>
        </p>`;
  }
};

/** What the reader has put away, until there is something else to say. */
let lukket = "";

const tegnOver = (over: HTMLElement, tegnet: Tegnet, ord: Kopitekster): void => {
  const { tilstand, handlinger, sprog } = tegnet;
  const hvad = tilstand.kind !== "gemt" ? "" : tilstand.nyere ? "nyere" : tilstand.udenNet ? "uden-net" : "";
  const luk = (): void => {
    lukket = hvad;
    tegnOver(over, tegnet, ord);
    over.ownerDocument.querySelector("main")?.focus({ preventScroll: true });
  };
  if (hvad === "") lukket = "";
  if (tilstand.kind !== "gemt" || hvad === "" || hvad === lukket) {
    render(nothing, over);
    return;
  }
  const knapper =
    hvad === "nyere"
      ? html`<button type="button" class="knap vigtig" @click=${handlinger.skift}>${ord.skift}</button>
          <button type="button" class="knap" @click=${luk}>${ord.senere}</button>`
      : html`<button type="button" class="knap" @click=${luk}>${ord.luk}</button>`;
  render(
    html`<div class="kopikasse">
      <p><strong>${hvad === "nyere" ? ord.nyere : ord.udenNet}</strong> ${hvad === "nyere" ? ord.nyereHvordan : kopiensDato(tilstand, ord, sprog)}</p>
      <p class="kopiknapper">${knapper}</p>
    </div>`,
    over,
  );
};

/** An area's page has no place in its foot: there is only what lies over the page. */
export const drawKopi = (dokument: Document, tegnet: Tegnet): void => {
  const ord = tegnet.sprog === "en" ? kopiEn : kopiDa;
  const bund = dokument.getElementById("kopi");
  if (bund !== null) {
    const havdeFokus = bund.contains(dokument.activeElement);
    render(tegnTilstand(tegnet, ord), plads(dokument, bund, "kopitilstand"));
    // A button that did its work is gone: the keyboard's place is what it stood below.
    if (havdeFokus && !bund.contains(dokument.activeElement)) bund.querySelector("summary")?.focus({ preventScroll: true });
    if (tegnet.tilstand.kind === "ikke-gemt") tegnet.handlinger.spoergOmStoerrelse();
  }
  const over = plads(dokument, dokument.body, "kopibesked");
  over.setAttribute("role", "status");
  tegnOver(over, tegnet, ord);
};
