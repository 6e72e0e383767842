/** An estimate is printed as roughly as it is known. */
import type { Sprog } from "../../domain/sprog";
import { formatTal } from "../tal/format";

/** To the nearest hundred from a thousand up, to the nearest ten below; "<10" where it is next to none, "0" where it is none. */
export const formatSkoen = (tal: number, sprog: Sprog): string => {
  if (tal <= 0) return "0";
  if (tal < 10) return "<10";
  const trin = tal < 1000 ? 10 : 100;
  return formatTal(Math.round(tal / trin) * trin, 0, sprog);
};

/** A share in per cent: what is less than half of one, but not none, is told apart from none. */
export const formatAndel = (andel: number, sprog: Sprog): string =>
  andel > 0 && andel < 0.005 ? "<1" : andel < 1 && andel > 0.995 ? ">99" : formatTal(andel * 100, 0, sprog);
