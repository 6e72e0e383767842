/** A derived figure in words: value or change, with unit, or the reason for its absence. */
import type { Indikator } from "../../domain/indikator";
import type { Overblik } from "../overblik";
import { type Afledt, erRelativ } from "./afledt";
import { afrund, formatEnhed, formatFortegn, formatTal, forskelEnhed } from "./format";

/** Decimals of what the view shows: a change in per cent has one, a change of shares as many as the shares. */
export const decimalerFor = (indikator: Indikator, erAendring: boolean): number =>
  erAendring && erRelativ(indikator) ? 1 : indikator.decimaler;

/** The value as the view prints it. */
export const afrundet = ({ indikator, view }: Pick<Overblik, "indikator" | "view">, vaerdi: number): number =>
  afrund(vaerdi, decimalerFor(indikator, view.fra !== undefined));

/** The number alone: "59,5", "+2,8". */
export const kortTekst = (overblik: Overblik, afledt: Afledt | undefined): string => {
  if (afledt?.kind !== "vaerdi") return "";
  const { indikator, view } = overblik;
  const decimaler = decimalerFor(indikator, view.fra !== undefined);
  return view.fra === undefined ? formatTal(afledt.vaerdi, decimaler, view.sprog) : formatFortegn(afledt.vaerdi, decimaler, view.sprog);
};

/** The unit of what the view shows: a change of head counts is in per cent, a change of shares in procentpoint. */
export const enhedFor = (overblik: Overblik): string => {
  const { indikator, view } = overblik;
  if (view.fra === undefined) return formatEnhed(indikator.enhed, view.sprog);
  if (indikator.enhed === "indeks") return ` ${overblik.tekster.point}`;
  return formatEnhed(erRelativ(indikator) ? "pct." : forskelEnhed(indikator), view.sprog);
};

/** "59,5 pct.", "+2,8 procentpoint", or "skjult af hensyn til diskretion". */
export const visVaerdi = (overblik: Overblik, afledt: Afledt | undefined): string => {
  if (afledt === undefined) return overblik.tekster.ingenTal;
  if (afledt.kind === "mangel") return overblik.tekster.fravaer[afledt.grund];
  return kortTekst(overblik, afledt) + enhedFor(overblik);
};
