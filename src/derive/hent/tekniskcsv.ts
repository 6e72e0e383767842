/** The view's numbers for programs: RFC 4180 with `,`, decimal point and LF, UTF-8 without BOM, stable ids, one row per area. */
import type { Overblik } from "../overblik";
import { enhedskode, lavByraekke, lavOmraaderaekker, visesSom } from "./omraaderaekker";

/** Nothing is added to what a program reads, not even before what a spreadsheet would take for a formula: that is the other CSV's. */
const celle = (tekst: string): string => (/[",\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

export const skrivTekniskCsv = (kolonner: readonly string[], rader: readonly (readonly string[])[]): string =>
  `${[kolonner, ...rader].map((rad) => rad.map(celle).join(",")).join("\n")}\n`;

/**
 * Columns `niveau,kode,navn,indikator,tid,vaerdi,enhed,fravaer,brud,note,kilde`; a `fra` after `tid` where the value is a change, `viser` where it
 * is a distance or a light. The city's row comes last. Exactly one of `vaerdi` and `fravaer` is filled.
 */
export const lavTekniskCsv = (overblik: Overblik): string => {
  const { view, tid } = overblik;
  const som = visesSom(view);
  const medFra = view.fra !== undefined;
  const by = lavByraekke(overblik);
  const kolonner = [
    ...["niveau", "kode", "navn", "indikator", "tid"],
    ...(medFra ? ["fra"] : []),
    ...(som === undefined ? [] : ["viser"]),
    ...["vaerdi", "enhed", "fravaer", "brud", "note", "kilde"],
  ];
  const rader = [...lavOmraaderaekker(overblik), ...(by === undefined ? [] : [by])].map(
    ({ omraade, vaerdi, fravaer, brud, note, kilde }) => [
      omraade.niveau,
      String(omraade.kode),
      omraade.navn,
      view.indikator,
      tid ?? "",
      ...(medFra ? [view.fra ?? ""] : []),
      ...(som === undefined ? [] : [som]),
      vaerdi === undefined ? "" : String(vaerdi),
      enhedskode(overblik),
      fravaer ?? "",
      brud ? "ja" : "",
      note,
      kilde,
    ],
  );
  return skrivTekniskCsv(kolonner, rader);
};
