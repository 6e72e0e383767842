/** A dialog over the page: opened, told something, closed, and the focus back where it was. */
import { html, render, type TemplateResult } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";
import { tegnIkon } from "../ikon";

export type Dialog = {
  readonly element: HTMLDialogElement;
  /** Says it where it is seen and heard. */
  readonly sig: (tekst: string) => void;
};

export type Dialogvalg = {
  readonly navn: "del" | "hent" | "indlejr";
  readonly titel: string;
  readonly tekster: Tekster;
  /** What the reader pressed. */
  readonly knap: HTMLElement | null;
  readonly indhold: (dialog: Dialog) => TemplateResult;
  /** Stands before the button that closes. */
  readonly vigtigst?: (dialog: Dialog) => TemplateResult;
};

export const aabnDialog = ({ navn, titel, tekster, knap, indhold, vigtigst }: Dialogvalg): void => {
  // Pressed twice while it was on its way.
  if (document.querySelector("dialog[open]") !== null) return;
  const element = document.createElement("dialog");
  element.className = navn;
  element.setAttribute("aria-labelledby", `${navn}-titel`);
  const dialog: Dialog = {
    element,
    sig: (tekst) => {
      const svar = element.querySelector("[role=status]");
      if (svar !== null) svar.textContent = tekst;
    },
  };
  render(
    html`<h2 id=${`${navn}-titel`}>${titel}</h2>
      ${indhold(dialog)}
      <div class="dialogbund">
        <p role="status"></p>
        <p class="valgknapper">
          ${vigtigst?.(dialog)}
          <button type="button" class="knap" @click=${() => element.close()}>${tegnIkon("luk")}<span>${tekster.luk}</span></button>
        </p>
      </div>`,
    element,
  );
  element.addEventListener("close", () => {
    element.remove();
    // Not every browser focuses a button that is pressed by pointer, and so could not give the focus back to it.
    knap?.focus();
  });
  document.body.append(element);
  element.showModal();
};

/** Copies the field's text. Without permission to the clipboard it stands selected, ready for Ctrl+C, and `selv` is said. */
export const kopierFelt = async (
  felt: HTMLInputElement | HTMLTextAreaElement,
  dialog: Dialog,
  ord: { readonly kopieret: string; readonly selv: string },
): Promise<void> => {
  felt.hidden = false;
  felt.select();
  try {
    await navigator.clipboard.writeText(felt.value);
    dialog.sig(ord.kopieret);
  } catch {
    dialog.sig(ord.selv);
  }
};
