/** The words around a picture of an indicator's curve. */
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Indikatorside } from "../barometer/indikatorside";
import type { Billedramme, Legendepunkt } from "./billedramme";
import { henttekster } from "./ord";

const som = (form: "linje" | "flag", vaelger: string, tekst: string): Legendepunkt => ({ tegn: { kind: "som", form, vaelger }, tekst });

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
      kurve.linjer.map(({ navn }, i) => som("linje", i === 0 ? ".egen path" : `.gruppe.g${i} path`, navn)),
      [
        ...kurve.flag.map(({ titel }) => som("flag", ".flag .stang", titel)),
        ...(kurve.flag.some(({ sti }) => sti !== "") ? [som("linje", ".flag .sti", ord.vejTilMaal)] : []),
        ...(kurve.brud.length > 0 ? [som("linje", ".brudstreg path", hent.brud)] : []),
      ],
    ],
    kilder: [hent.kilde(side.kilde), hent.licens, `${tekster.produkt} – ${tekster.undertitel}`],
  };
};
