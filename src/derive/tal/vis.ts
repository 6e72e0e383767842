/** A derived figure in words: value, change, distance or light, with unit, or the reason for its absence. */
import type { Indikator } from "../../domain/indikator";
import { type Kortfarve, kortfarveFor, type View } from "../../state/view";
import { LYSFORM, UDVIKLINGER, type Udvikling } from "../barometer/lys";
import type { Overblik } from "../overblik";
import { type Afledt, erRelativ, LYSTAL } from "./afledt";
import { afrund, formatEnhed, formatFortegn, formatTal, forskelEnhed } from "./format";

/** Changes and distances carry their sign, and their unit is that of a difference. */
export const erForskel = (farve: Kortfarve): boolean => farve === "udvikling" || farve === "maal";

/** Decimals of what the view shows: a change in per cent has one, a change of shares as many as the shares. */
export const decimalerFor = (indikator: Indikator, farve: Kortfarve): number => {
  if (farve === "lys") return 0;
  return farve === "udvikling" && erRelativ(indikator) ? 1 : indikator.decimaler;
};

/** The value as the view prints it. */
export const afrundet = ({ indikator, view }: { readonly indikator: Indikator; readonly view: View }, vaerdi: number): number =>
  afrund(vaerdi, decimalerFor(indikator, kortfarveFor(view)));

/** The light that a number of LYSTAL stands for. */
const lysFor = (tal: number): Udvikling => UDVIKLINGER.find((udvikling) => LYSTAL[udvikling] === tal) ?? "stilstand";

/** "▲ fremgang", never parted at the end of a line. */
export const lysord = ({ tekster }: Pick<Overblik, "tekster">, tal: number): string =>
  `${LYSFORM[lysFor(tal)]}\u00a0${tekster.udviklingsord[lysFor(tal)]}`;

/** A number of the view's scale with its sign where it is a difference: "59,5", "+2,8". */
export const formatVist = ({ indikator, view }: Pick<Overblik, "indikator" | "view">, tal: number): string => {
  const farve = kortfarveFor(view);
  return (erForskel(farve) ? formatFortegn : formatTal)(tal, decimalerFor(indikator, farve), view.sprog);
};

/** In as few signs as possible: "59,5", "+2,8", "▲". */
export const kortTekst = (overblik: Overblik, afledt: Afledt | undefined): string => {
  if (afledt?.kind !== "vaerdi") return "";
  return overblik.view.farve === "lys" ? LYSFORM[lysFor(afledt.vaerdi)] : formatVist(overblik, afledt.vaerdi);
};

/** The number, or the light with its word, for a list whose heading has the unit. */
export const listeTekst = (overblik: Overblik, afledt: Afledt | undefined): string =>
  overblik.view.farve === "lys" ? visVaerdi(overblik, afledt) : kortTekst(overblik, afledt);

/** The unit of what the view shows: a change of head counts is in per cent, a difference of shares in procentpoint. */
export const enhedFor = ({ indikator, view, tekster }: Overblik): string => {
  const farve = kortfarveFor(view);
  if (farve === "lys") return "";
  if (farve === "vaerdi") return formatEnhed(indikator.enhed, view.sprog);
  if (indikator.enhed === "indeks") return ` ${tekster.point}`;
  return formatEnhed(farve === "udvikling" && erRelativ(indikator) ? "pct." : forskelEnhed(indikator), view.sprog);
};

const visAfstand = (overblik: Overblik, afstand: number): string => {
  const { indikator, view, tekster } = overblik;
  const trykt = afrundet(overblik, afstand);
  const tal = formatTal(Math.abs(trykt), indikator.decimaler, view.sprog) + enhedFor(overblik);
  if (trykt === 0) return tekster.paaMaalet;
  return trykt > 0 ? tekster.overMaalet(tal) : tekster.underMaalet(tal);
};

/** "59,5 pct.", "+2,8 procentpoint", "2,5 procentpoint under målet", "▲ fremgang", or "skjult af hensyn til diskretion". */
export const visVaerdi = (overblik: Overblik, afledt: Afledt | undefined): string => {
  const { tekster, view } = overblik;
  if (afledt === undefined) return tekster.ingenTal;
  if (afledt.kind === "mangel") return tekster.fravaer[afledt.grund];
  if (view.farve === "lys") return lysord(overblik, afledt.vaerdi);
  return view.farve === "maal" ? visAfstand(overblik, afledt.vaerdi) : kortTekst(overblik, afledt) + enhedFor(overblik);
};
