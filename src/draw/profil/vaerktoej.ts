/** What script adds to an area's page: print, copy, an own comment, an own choice of sections. Without it the page is complete. */
import { html, render, type TemplateResult } from "lit-html";
import type { OmraadeId } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import type { Vaerktoejstekster } from "../../domain/tekster/profil/vaerktoej/da";
import { LAENGSTE_KOMMENTAR, type Profilvalg, parseProfilfil, skrivProfilvalg, TOMT_PROFILVALG } from "../../state/profilvalg";
import { gem } from "../gem";
import { gemValg, hentValg } from "./huskevalg";

export type Profilplads = {
  readonly id: OmraadeId;
  readonly sprog: Sprog;
  readonly ord: Vaerktoejstekster;
  readonly filnavn: string;
  readonly vaerktoej: HTMLElement;
  /** Where the comment is drawn, and what stands there without one. */
  readonly kommentar: HTMLElement;
  readonly afsnit: readonly HTMLElement[];
  /** The finding and where it comes from, for the clipboard. */
  readonly tekst: () => string;
};

/** Where the words for Markdown do not come, its text does: a paragraph for each empty line. */
const tegnUdenMarkdown = (tekst: string): TemplateResult => html`${tekst.split(/\n{2,}/).map((afsnit) => html`<p>${afsnit}</p>`)}`;

/** Draws the comment and the chosen sections, then the tools. Resolves when the page is as it was chosen. */
export const startVaerktoej = async (m: Profilplads): Promise<void> => {
  const { ord } = m;
  const hoejst = LAENGSTE_KOMMENTAR.toLocaleString(m.sprog === "en" ? "en-GB" : "da-DK");
  const tomKommentar = [...m.kommentar.childNodes];
  let valg = hentValg(m.id);
  let besked = "";
  let fejl = "";
  let gemmes = true;

  const tegnSiden = async (): Promise<void> => {
    for (const afsnit of m.afsnit) afsnit.hidden = valg.udeladte.includes(afsnit.id);
    const skrevet = valg.kommentar;
    if (skrevet.trim() === "") {
      m.kommentar.replaceChildren(...tomKommentar);
      return;
    }
    const tegnMarkdown = await import("./kommentar").then(
      (modul) => modul.tegnMarkdown,
      () => tegnUdenMarkdown,
    );
    // Something newer may have been written meanwhile.
    if (valg.kommentar !== skrevet) return;
    const plads = document.createElement("div");
    plads.className = "kommentar";
    render(
      html`${m.kommentar.closest("[data-afsnit]") === null ? html`<h2>${ord.kommentar}</h2>` : html`<p class="under">${ord.kommentarHer}</p>`}${tegnMarkdown(skrevet)}`,
      plads,
    );
    m.kommentar.replaceChildren(plads);
  };
  const skift = (nyt: Partial<Profilvalg>): void => {
    valg = { ...valg, ...nyt };
    gemmes = gemValg(m.id, valg);
    void tegnSiden();
    tegn();
  };
  /** Also where the field holds what was never taken in: lit sets it only when the comment itself changes. */
  const erstat = (nyt: Profilvalg): void => {
    skift(nyt);
    const felt = m.vaerktoej.querySelector("textarea");
    if (felt !== null) felt.value = nyt.kommentar;
  };
  const sig = (tekst: string, erFejl = false): void => {
    besked = erFejl ? "" : tekst;
    fejl = erFejl ? tekst : "";
    tegn();
  };
  const kopier = async (tekst: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tekst);
      sig(ord.kopieret);
    } catch {
      sig(ord.kunneIkkeKopiere, true);
    }
  };
  const skriv = (haendelse: Event): void => {
    const { value } = haendelse.target as HTMLTextAreaElement;
    fejl = value.length > LAENGSTE_KOMMENTAR ? ord.forLang(hoejst) : "";
    besked = "";
    if (fejl === "") skift({ kommentar: value });
    else tegn();
  };
  const hentFil = async (haendelse: Event): Promise<void> => {
    const felt = haendelse.target as HTMLInputElement;
    const fil = felt.files?.[0];
    if (fil === undefined) return;
    const laest = parseProfilfil(await fil.text());
    felt.value = "";
    if (laest === undefined) {
      sig(ord.kunneIkkeHentes({ navn: fil.name, hoejst }), true);
      return;
    }
    erstat(laest);
    sig(ord.hentet(fil.name));
  };
  const tegn = (): void => {
    render(
      html`<button type="button" class="knap" @click=${() => print()}>${ord.udskriv}</button>
        <button type="button" class="knap" @click=${() => kopier(location.href.replace(/#.*$/, ""))}>${ord.kopierLink}</button>
        <button type="button" class="knap" @click=${() => kopier(m.tekst())}>${ord.kopierTekst}</button>
        <details class="tilpas">
          <summary class="knap">${ord.tilpas}</summary>
          <div>
            <label>${ord.kommentar}<textarea rows="6" .value=${valg.kommentar} @input=${skriv}></textarea></label>
            <p class="under">${ord.kommentarHvad}</p>
            <fieldset><legend>${ord.afsnit}</legend>
              ${m.afsnit.map(
                ({ id, firstElementChild }) =>
                  html`<label><input type="checkbox" .checked=${!valg.udeladte.includes(id)} @change=${(h: Event) =>
                    skift({
                      udeladte: (h.target as HTMLInputElement).checked ? valg.udeladte.filter((en) => en !== id) : [...valg.udeladte, id],
                    })} />${firstElementChild?.textContent ?? id}</label>`,
              )}
            </fieldset>
            <p class="under">${gemmes ? ord.hvor : ord.ikkeGemt}</p>
            <p class="handlinger">
              <button type="button" class="knap" @click=${() => gem(new Blob([skrivProfilvalg(valg)], { type: "application/json" }), `${m.filnavn}.json`)}>${ord.gem}</button>
              <label class="knap filvalg">${ord.hent}<input type="file" accept=".json,.md,.txt" @change=${hentFil} /></label>
              <button type="button" class="knap" @click=${() => {
                erstat(TOMT_PROFILVALG);
                sig(ord.ryddet);
              }}>${ord.ryd}</button>
            </p>
          </div>
        </details>
        <span class="svar" role="status">${besked}</span><span class="svar fejl" role="alert">${fejl}</span>`,
      m.vaerktoej,
    );
  };
  tegn();
  await tegnSiden();
};
