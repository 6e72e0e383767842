/** Where a series stands against a dated goal: the distance, the pace that is needed, the pace that was, and where that pace leads. */
import type { Indikator } from "../../domain/indikator";
import type { Serie } from "../../domain/katalog";
import { isVaerdi, type Maal, type Vaerdi } from "../../domain/maaling";
import { tidToMaaned } from "../../domain/tid";
import { afrund } from "../tal/format";
import { forbedring } from "./lys";

/** A line through fewer points says nothing of where it leads. */
const FAERREST_PUNKTER = 3;

/** `maal` is a goal with a number. Paces are in the indicator's unit a year, with the sign of the value's own change. */
export type Maalstatus =
  | { readonly kind: "naaet"; readonly sidst: Vaerdi; readonly afstand: number }
  | { readonly kind: "udloebet"; readonly sidst: Vaerdi; readonly afstand: number }
  | {
      readonly kind: "kan-ikke-afgoeres";
      readonly grund: "brud" | "faa-punkter";
      readonly sidst: Vaerdi;
      readonly afstand: number;
      readonly kraevet: number;
    }
  | {
      readonly kind: "paa-sporet" | "bagud";
      readonly sidst: Vaerdi;
      /** The first value of the pace that was. */
      readonly foerst: Vaerdi;
      /** What is missing, in the indicator's unit, 0 or more. */
      readonly afstand: number;
      readonly kraevet: number;
      readonly opnaaet: number;
      /** The value at the goal's date if the pace goes on. */
      readonly fremskrevet: number;
    };

const erNaaet = ({ retning }: Indikator, vaerdi: number, maal: number): boolean =>
  retning === "mod-nul" ? Math.abs(vaerdi) <= Math.abs(maal) : forbedring(retning, maal, vaerdi) >= 0;

const aarMellem = (fra: Vaerdi, til: { readonly tid: Vaerdi["tid"] }): number => (tidToMaaned(til.tid) - tidToMaaned(fra.tid)) / 12;

/** The values since the last break, which itself begins a new series. */
const sidenBrud = (serie: Serie): readonly Vaerdi[] => {
  const brud = serie.findLastIndex((maaling) => maaling.brud);
  return serie.slice(Math.max(brud, 0)).filter(isVaerdi);
};

/** Undefined without a value, for a goal in words, and for an indicator that is not judged. */
export const maalstatus = (indikator: Indikator, serie: Serie, maal: Maal): Maalstatus | undefined => {
  const sidst = serie.findLast(isVaerdi);
  if (sidst === undefined || maal.vaerdi === undefined || indikator.retning === "neutral") return undefined;
  const afstand = afrund(Math.abs(maal.vaerdi - sidst.vaerdi), indikator.decimaler);
  if (erNaaet(indikator, sidst.vaerdi, maal.vaerdi)) return { kind: "naaet", sidst, afstand };
  const tilbage = aarMellem(sidst, maal);
  if (tilbage <= 0) return { kind: "udloebet", sidst, afstand };
  const kraevet = (maal.vaerdi - sidst.vaerdi) / tilbage;
  const stykke = sidenBrud(serie);
  const foerst = stykke[0];
  if (foerst === undefined || stykke.length < FAERREST_PUNKTER) {
    const grund = serie.some((maaling) => maaling.brud) ? "brud" : "faa-punkter";
    return { kind: "kan-ikke-afgoeres", grund, sidst, afstand, kraevet };
  }
  const opnaaet = (sidst.vaerdi - foerst.vaerdi) / aarMellem(foerst, sidst);
  const fremskrevet = sidst.vaerdi + opnaaet * tilbage;
  const kind = erNaaet(indikator, afrund(fremskrevet, indikator.decimaler), maal.vaerdi) ? "paa-sporet" : "bagud";
  return { kind, sidst, foerst, afstand, kraevet, opnaaet, fremskrevet };
};
