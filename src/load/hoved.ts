/** The header line of a table: where each declared column stands, and what is wrong with the header. */
import { citat, type Fundliste, opregn } from "./fejl";

/** `hoved` as it stands in the file, on line `linje`; `kolonner` as the table is declared. */
export type Hoved = {
  readonly hoved: readonly string[];
  readonly linje: number;
  readonly kolonner: readonly string[];
  readonly valgfri: readonly string[];
};

/**
 * The place of each declared column, −1 for an optional one that is not there; undefined (with a finding) where the table cannot be read.
 * An extra column is a warning.
 */
export const placeKolonner = ({ hoved, linje, kolonner, valgfri }: Hoved, liste: Fundliste): readonly number[] | undefined => {
  const fejl = (kolonne: string, fundet: string, forventet: string) => liste.fejl({ linje, kolonne, fundet, forventet });
  if (hoved.length === 1 && kolonner.length > 1)
    return fejl("", citat(hoved[0] ?? ""), `kolonnerne ${kolonner.join(";")} adskilt af semikolon`);
  const dobbelt = hoved.find((navn, plads) => hoved.indexOf(navn) !== plads);
  if (dobbelt !== undefined) return fejl(dobbelt, `kolonnen ${citat(dobbelt)} to gange`, "hver kolonne én gang");
  const mangler = kolonner.filter((navn) => !hoved.includes(navn));
  const kendte = [...kolonner, ...valgfri];
  const fremmede = hoved.filter((navn) => !kendte.includes(navn));
  if (mangler.length > 0) {
    const fundet = fremmede.length === 0 ? `kun ${hoved.join(";")}` : `ukendte kolonner: ${fremmede.map(citat).join(", ")}`;
    return fejl(mangler[0] ?? "", fundet, `også ${mangler.length === 1 ? "kolonnen" : "kolonnerne"} ${mangler.map(citat).join(", ")}`);
  }
  for (const navn of fremmede)
    liste.advarsel({ linje, kolonne: navn, fundet: "en ekstra kolonne", forventet: `kun ${opregn(kendte)}: den læses ikke` });
  return kendte.map((navn) => hoved.indexOf(navn));
};
