/** What the head's «Hent» and «Del» open, in a file of its own that comes with the first press on either; an editor's dialog is a file more. */
import "./hent.css";
import { henttekster } from "../../derive/hent/ord";
import { aabnDelDialog } from "./del";
import type { Hentgrundlag } from "./grundlag";
import { aabnHentDialog } from "./hentdialog";

export type Hvad = "hent" | "del" | "indlejr";

/** Rejects where the editor's dialog did not come. */
export const aabn = async (hvad: Hvad, m: Hentgrundlag): Promise<void> => {
  if (hvad === "indlejr") return (await import("../indlejr/indlejrdialog")).aabnIndlejrDialog(m);
  const ord = henttekster(m.side.view.sprog);
  if (hvad === "hent") aabnHentDialog(ord, m);
  else aabnDelDialog(ord, m, (naeste) => void aabn(naeste, m).catch(m.kommerIkke));
};
