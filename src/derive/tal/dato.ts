/** Dates in words: "februar 2009", "2009". */
import type { Sprog } from "../../domain/sprog";
import { type Tid, tidToAar, tidToMaaned } from "../../domain/tid";

const MAANEDER: Readonly<Record<Sprog, readonly string[]>> = {
  da: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

export const formatTid = (tid: Tid, sprog: Sprog): string =>
  tid.length === 4 ? tid : `${MAANEDER[sprog][tidToMaaned(tid) % 12] ?? ""} ${tidToAar(tid)}`;
