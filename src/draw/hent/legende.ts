/** The legend that stands below a map on the page, its signs as they look there. */
import type { Legendepunkt } from "../../derive/hent/billedramme";
import type { Tegn } from "./tegn";

/** A group for each list. */
export const laesLegende = (lister: Iterable<Element>): readonly (readonly Legendepunkt<Tegn>[])[] =>
  [...lister].map((liste) =>
    [...liste.querySelectorAll("li")].map((punkt) => {
      const af = punkt.querySelector("svg");
      return {
        tegn: af === null ? { kind: "intet" } : { kind: "kopi", af },
        tekst: (punkt.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
      };
    }),
  );
