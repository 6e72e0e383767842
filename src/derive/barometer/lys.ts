/**
 * The light of an indicator: its development since the measurement before, given its direction. It says nothing about the level, nor about
 * whether a goal will be met. Source of the rule: Statusrapport 2009, chapter 2.
 */
import type { Indikator, Retning } from "../../domain/indikator";
import { harBrudMellem, type Serie, serieIndtil } from "../../domain/katalog";
import { isVaerdi, type Vaerdi } from "../../domain/maaling";
import type { Tid } from "../../domain/tid";
import { afrund } from "../tal/format";

export const UDVIKLINGER = ["fremgang", "stilstand", "tilbagegang"] as const;
export type Udvikling = (typeof UDVIKLINGER)[number];

/** Told apart without colour. */
export const LYSFORM: Readonly<Record<Udvikling, string>> = { fremgang: "▲", stilstand: "■", tilbagegang: "▼" };

/** What decided it. `ikke-signifikant` and `brud` come from the source's own words and outrank the two values. */
export type Lysgrund = "vaerdier" | "uaendret" | "ikke-signifikant" | "brud";
export type Lys =
  | {
      readonly kind: "lys";
      readonly udvikling: Udvikling;
      readonly grund: Lysgrund;
      readonly maaling: Vaerdi;
      readonly forrige: Vaerdi;
    }
  | {
      readonly kind: "intet";
      readonly grund: "bedoemmes-ikke" | "foerste-maaling" | "ingen-maaling";
      readonly maaling: Vaerdi | undefined;
    };

/** How much nearer to what is wanted, in the indicator's unit; negative: further away. 0 for a neutral indicator. */
export const forbedring = (retning: Retning, fra: number, til: number): number => {
  switch (retning) {
    case "op":
      return til - fra;
    case "ned":
      return fra - til;
    case "mod-nul":
      return Math.abs(fra) - Math.abs(til);
    case "neutral":
      return 0;
    default:
      return retning satisfies never;
  }
};

/** The light as it stood at `tid` (the newest where undefined): of the last value then, against the value before it. */
export const lysVed = (indikator: Indikator, serie: Serie, tid?: Tid): Lys => {
  const vaerdier = serieIndtil(serie, tid).filter(isVaerdi);
  const maaling = vaerdier.at(-1);
  const forrige = vaerdier.at(-2);
  if (maaling === undefined) return { kind: "intet", grund: "ingen-maaling", maaling: undefined };
  if (indikator.retning === "neutral") return { kind: "intet", grund: "bedoemmes-ikke", maaling };
  if (forrige === undefined) return { kind: "intet", grund: "foerste-maaling", maaling };
  if (harBrudMellem(serie, forrige.tid, maaling.tid)) return { kind: "lys", udvikling: "stilstand", grund: "brud", maaling, forrige };
  if (maaling.signifikant === false) return { kind: "lys", udvikling: "stilstand", grund: "ikke-signifikant", maaling, forrige };
  // As printed: what reads alike has not changed.
  const naermere = afrund(forbedring(indikator.retning, forrige.vaerdi, maaling.vaerdi), indikator.decimaler);
  if (naermere === 0) return { kind: "lys", udvikling: "stilstand", grund: "uaendret", maaling, forrige };
  return { kind: "lys", udvikling: naermere > 0 ? "fremgang" : "tilbagegang", grund: "vaerdier", maaling, forrige };
};

/**
 * One light of a main goal that is followed by several indicators: progress (or setback) only where all of them agree, standstill where they
 * do not. Reproduces the report's six. Undefined where none has a light.
 */
export const hovedudvikling = (lys: readonly Lys[]): Udvikling | undefined => {
  const udviklinger = new Set(lys.flatMap((et) => (et.kind === "lys" ? [et.udvikling] : [])));
  const [foerste] = udviklinger;
  return udviklinger.size > 1 ? "stilstand" : foerste;
};
