/** Search as an ARIA combobox: type, arrow, Enter. On a phone it opens from a button. */
import { html, nothing, render } from "lit-html";
import type { Forslag } from "../../derive/model/soegning";
import type { Tekster } from "../../domain/tekster/da";
import { tegnIkon } from "../ikon";

export type Soegevalg = {
  readonly tekster: Tekster;
  /** Undefined while that cannot be told yet; asked once with nothing when the field is entered. */
  readonly find: (tekst: string) => readonly Forslag[] | undefined;
  readonly vaelg: (forslag: Forslag) => void;
};

/** `valgFoerst`: Enter was pressed before anything could be found. */
type Soegetilstand = { tekst: string; aktiv: number; aaben: boolean; valgFoerst: boolean };

/** What is being typed: the field's own business until something is chosen. */
const tilstande = new WeakMap<HTMLElement, Soegetilstand>();

export const drawSoeg = (element: HTMLElement, valg: Soegevalg): void => {
  const tilstand = tilstande.get(element) ?? { tekst: "", aktiv: -1, aaben: false, valgFoerst: false };
  tilstande.set(element, tilstand);
  const { tekster } = valg;
  const fundet = tilstand.aaben ? valg.find(tilstand.tekst) : [];
  const forslag = fundet ?? [];
  const tegnIgen = (nyt: Partial<Soegetilstand>): void => {
    Object.assign(tilstand, nyt);
    drawSoeg(element, valg);
  };
  const luk = (): void => {
    const havdeFokus = element.contains(document.activeElement);
    element.classList.remove("aaben");
    tegnIgen({ tekst: "", aktiv: -1, aaben: false, valgFoerst: false });
    // On a phone the field is gone now, and the button that opened it takes the focus back; on a wide screen there is no such button.
    if (havdeFokus) element.querySelector<HTMLElement>(".soegeknap")?.focus();
  };
  const vaelg = (valgt: Forslag | undefined): void => {
    if (valgt === undefined) return;
    luk();
    valg.vaelg(valgt);
  };
  const tast = (haendelse: KeyboardEvent): void => {
    if (haendelse.key === "Escape") {
      luk();
      return;
    }
    if (haendelse.key === "Enter") {
      haendelse.preventDefault();
      if (fundet === undefined) tilstand.valgFoerst = true;
      vaelg(forslag[Math.max(0, tilstand.aktiv)]);
      return;
    }
    const skridt = haendelse.key === "ArrowDown" ? 1 : haendelse.key === "ArrowUp" ? -1 : 0;
    if (skridt === 0 || forslag.length === 0) return;
    haendelse.preventDefault();
    tegnIgen({ aktiv: (tilstand.aktiv + skridt + forslag.length) % forslag.length });
  };
  const aabn = (): void => {
    element.classList.add("aaben");
    element.querySelector("input")?.focus();
  };
  const vises = tilstand.aaben && tilstand.tekst.trim() !== "";
  render(
    html`<button type="button" class="knap soegeknap" aria-label=${tekster.soegKort} @click=${aabn}>${tegnIkon("soeg")}</button>
      <div class="soegefelt" @focusout=${(h: FocusEvent) => {
        if (!(h.relatedTarget instanceof Node && element.contains(h.relatedTarget))) luk();
      }}>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${tekster.soeg}
          placeholder=${tekster.soeg}
          aria-expanded=${vises && forslag.length > 0}
          aria-controls="soegeforslag"
          aria-autocomplete="list"
          aria-activedescendant=${tilstand.aktiv >= 0 && forslag.length > 0 ? `forslag-${tilstand.aktiv}` : nothing}
          .value=${tilstand.tekst}
          @input=${(h: Event) => tegnIgen({ tekst: (h.target as HTMLInputElement).value, aktiv: -1, aaben: true, valgFoerst: false })}
          @keydown=${tast}
          @focus=${() => valg.find("")}
        />
        <ul id="soegeforslag" role="listbox" aria-label=${tekster.soeg} ?hidden=${!vises || forslag.length === 0}>
          ${forslag.map(
            (f, i) =>
              html`<li id=${`forslag-${i}`} role="option" aria-selected=${i === tilstand.aktiv} @pointerdown=${(h: Event) => {
                h.preventDefault();
                vaelg(f);
              }}>
                <span>${f.navn}</span><small>${f.slags}</small>
              </li>`,
          )}
        </ul>
        <p class=${vises && fundet?.length === 0 ? "intet" : "kun-tale"} role="status">${vises && fundet !== undefined ? (forslag.length === 0 ? tekster.soegIngen(tilstand.tekst) : tekster.soegAntal(String(forslag.length))) : ""}</p>
      </div>`,
    element,
  );
  if (tilstand.valgFoerst && fundet !== undefined) {
    tilstand.valgFoerst = false;
    vaelg(fundet[0]);
  }
};
