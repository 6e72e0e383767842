/** «Hent billede» under a figure: three buttons that fold out. What makes the pictures is fetched at the first press. */
import "./knapper.css";
import { html, type TemplateResult } from "lit-html";
import type { Billedramme } from "../../derive/hent/billedramme";
import { henttekster } from "../../derive/hent/ord";
import type { Sprog } from "../../domain/sprog";
import type { Billedart } from "./gembillede";
import type { Tegn } from "./tegn";

export type Hentvalg = {
  readonly sprog: Sprog;
  /** What the picture is of, for those who hear it: more than one may be on the page. */
  readonly navn: string;
  /** Asked when a picture is made; null: nothing is drawn, and nothing happens. */
  readonly figur: () => SVGSVGElement | null;
  readonly ramme: () => Billedramme<Tegn>;
  /** Without its ending. */
  readonly filnavn: string;
};

const ARTER: readonly Billedart[] = ["png", "png2", "svg"];

const hent = async (art: Billedart, valg: Hentvalg, svar: Element | null | undefined): Promise<void> => {
  const ord = henttekster(valg.sprog);
  const figur = valg.figur();
  if (figur === null) return;
  const sig = (tekst: string): void => {
    if (svar) svar.textContent = tekst;
  };
  try {
    const { gemBillede } = await import("./gembillede");
    sig(ord.hentet(await gemBillede(art, { figur, ramme: valg.ramme(), filnavn: valg.filnavn })));
  } catch {
    sig(ord.billedfejl);
  }
};

const fold = (haendelse: KeyboardEvent): void => {
  const detaljer = haendelse.currentTarget as HTMLDetailsElement;
  if (haendelse.key !== "Escape" || !detaljer.open) return;
  detaljer.open = false;
  detaljer.querySelector("summary")?.focus();
};

export const tegnHentKnapper = (valg: Hentvalg): TemplateResult => {
  const ord = henttekster(valg.sprog);
  const tryk = (art: Billedart) => (haendelse: Event) =>
    void hent(art, valg, (haendelse.currentTarget as Element).closest("details")?.querySelector("[role=status]"));
  return html`<details class="hentbillede" @keydown=${fold}>
    <summary>${ord.hentBillede}<span class="kun-tale">: ${valg.navn}</span></summary>
    <div role="group" aria-label=${ord.hentBilledeAf(valg.navn)}>
      ${ARTER.map((art) => html`<button type="button" class="knap" title=${ord.artHvad[art]} @click=${tryk(art)}>${ord.arter[art]}</button>`)}
      <span role="status"></span>
    </div>
  </details>`;
};
