/** Where the looks of a curve's parts are found in its drawing (draw/barometer/kurve.ts): the legend of its picture takes them from there. */
import type { Legendetegn } from "./billedramme";

const som = (form: "linje" | "flag", vaelger: string): Legendetegn => ({ kind: "som", form, vaelger });

/** The indicator's own line, or that of a comparison group by its class: "g1". */
export const linjetegn = (klasse: string): Legendetegn => som("linje", klasse === "egen" ? ".egen path" : `.gruppe.${klasse} path`);
export const FLAGTEGN = som("flag", ".flag .stang");
export const VEJTEGN = som("linje", ".flag .sti");
export const BRUDTEGN = som("linje", ".brudstreg path");
