/** Share: the link to exactly this view, to copy. */
import { html, render } from "lit-html";
import type { Tekster } from "../domain/tekster/da";
import { tegnIkon } from "./ikon";

const kopier = async (dialog: HTMLDialogElement, tekster: Tekster): Promise<void> => {
  const felt = dialog.querySelector("input");
  const svar = dialog.querySelector("[role=status]");
  felt?.select();
  try {
    await navigator.clipboard.writeText(felt?.value ?? "");
    if (svar !== null) svar.textContent = tekster.kopieret;
  } catch {
    // Without permission to the clipboard the link stands selected, ready for Ctrl+C.
    if (svar !== null) svar.textContent = tekster.kopierSelv;
  }
};

export const aabnDel = (adresse: string, tekster: Tekster): void => {
  const dialog = document.createElement("dialog");
  dialog.className = "del";
  dialog.setAttribute("aria-labelledby", "del-titel");
  render(
    html`<h2 id="del-titel">${tekster.del}</h2>
      <p>${tekster.delHvad}</p>
      <label><span class="kun-tale">${tekster.delLink}</span><input type="text" readonly .value=${adresse} /></label>
      <p role="status"></p>
      <p class="valgknapper">
        <button type="button" class="knap vigtig" @click=${() => void kopier(dialog, tekster)}>${tekster.kopierLink}</button>
        <button type="button" class="knap" @click=${() => dialog.close()}>${tegnIkon("luk")}<span>${tekster.luk}</span></button>
      </p>`,
    dialog,
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
