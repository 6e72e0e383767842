/** The words around a picture of an indicator's curve. */
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Indikatorside } from "../barometer/indikatorside";
import type { Billedramme } from "./billedramme";
import { BRUDTEGN, FLAGTEGN, linjetegn, VEJTEGN } from "./kurvetegn";
import { afsender, henttekster } from "./ord";

/** Undefined where the page has no curve. */
export const lavKurveramme = ({ kurve, indikatorlys, ord, ...side }: Indikatorside, sprog: Sprog): Billedramme | undefined => {
  if (kurve === undefined) return undefined;
  const hent = henttekster(sprog);
  const tekster = teksterFor({ sprog });
  return {
    titel: indikatorlys.navn,
    undertitel: [
      [tekster.by, [indikatorlys.vaerdi, indikatorlys.tid].filter((del) => del !== "").join(", ")].filter((del) => del !== "").join(" · "),
      side.population === "" ? "" : hent.hvem(side.population),
    ].filter((linje) => linje !== ""),
    legendetitel: "",
    legende: [
      kurve.linjer.map(({ navn }, i) => ({ tegn: linjetegn(i === 0 ? "egen" : `g${i}`), tekst: navn })),
      [
        ...kurve.flag.map(({ titel }) => ({ tegn: FLAGTEGN, tekst: titel })),
        ...(kurve.flag.some(({ sti }) => sti !== "") ? [{ tegn: VEJTEGN, tekst: ord.vejTilMaal }] : []),
        ...(kurve.brud.length > 0 ? [{ tegn: BRUDTEGN, tekst: hent.brud }] : []),
      ],
    ],
    kilder: [hent.kilde(side.kilde), hent.licens, afsender(tekster)],
  };
};
