/** The legend that stands below a map on the page, its signs as they look there. */
import type { Legendepunkt } from "../../derive/hent/billedramme";
import type { Tegn } from "./tegn";

/** A group for each list, and one for what stands in it without a sign: a heading. */
export const laesLegende = (lister: Iterable<Element>): readonly (readonly Legendepunkt<Tegn>[])[] =>
  [...lister].flatMap((liste) => {
    const punkter = [...liste.querySelectorAll("li")].map((punkt): Legendepunkt<Tegn> => {
      const af = punkt.querySelector("svg");
      return {
        tegn: af === null ? { kind: "intet" } : { kind: "kopi", af },
        tekst: (punkt.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
      };
    });
    return [punkter.filter(({ tegn }) => tegn.kind === "intet"), punkter.filter(({ tegn }) => tegn.kind !== "intet")];
  });
