/** What the head's «Hent» and «Del» open, in a file of its own that comes with the first press on either. */
import "./hent.css";
import { henttekster } from "../../derive/hent/ord";
import { aabnDelDialog } from "./del";
import type { Hentgrundlag } from "./grundlag";
import { aabnHentDialog } from "./hentdialog";

export const aabn = (hvad: "hent" | "del", m: Hentgrundlag): void =>
  (hvad === "hent" ? aabnHentDialog : aabnDelDialog)(henttekster(m.side.view.sprog), m);
