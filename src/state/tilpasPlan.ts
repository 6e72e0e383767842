/** Fits the planner's choices to what the catalogue holds, and says what had to give way. */
import { kraeverBefolkning } from "../domain/indikator";
import { type Katalog, niveauerMedRaekker } from "../domain/katalog";
import { BEHOVSNIVEAUER, type Behovsniveau, EGET_INDEKS, FOERSTE_PLAN, type Planvalg } from "./planvalg";
import type { Rettelse } from "./rettelse";

type Ret = (kind: Rettelse["kind"], noegle: string, fundet: string, brugt: string) => void;

/** The planner's levels on which an indicator has rows; all while its table may be on its way. */
const planniveauer = (katalog: Katalog, id: string): readonly Behovsniveau[] => {
  const niveauer = niveauerMedRaekker(katalog, id);
  return niveauer.size === 0 && kraeverBefolkning(id) ? BEHOVSNIVEAUER : BEHOVSNIVEAUER.filter((niveau) => niveauer.has(niveau));
};
const kanOrdne = (katalog: Katalog, id: string): boolean => katalog.indikatorById.has(id) && planniveauer(katalog, id).length > 0;

const tilpasEget = (katalog: Katalog, eget: Planvalg["eget"], ret: Ret): Planvalg["eget"] => {
  if (eget?.kind !== "valg") return eget;
  // The whole city is no part of it, and has no outline here.
  const kendte = eget.omraader.filter((id) => katalog.omraadeById.has(id) && !id.startsWith("by:"));
  for (const id of eget.omraader) if (!kendte.includes(id)) ret("findes-ikke", "eget", id, "");
  if (kendte.length === eget.omraader.length) return eget;
  return kendte.length === 0 ? undefined : { kind: "valg", omraader: kendte };
};

/** The same object where nothing gave way. Idempotent. */
export const tilpasPlan = (katalog: Katalog, oensket: Planvalg, ret: Ret): Planvalg => {
  let plan = oensket;
  const indeks = plan.indeks.filter(({ indikator }) => kanOrdne(katalog, indikator));
  for (const del of plan.indeks) if (!indeks.includes(del)) ret("findes-ikke", "indeks", del.indikator, "");
  if (indeks.length < plan.indeks.length) plan = { ...plan, indeks };
  const kendt = plan.behov === EGET_INDEKS ? plan.indeks.length > 0 : kanOrdne(katalog, plan.behov);
  if (!kendt && plan.behov !== FOERSTE_PLAN.behov) {
    ret("findes-ikke", "behov", plan.behov, FOERSTE_PLAN.behov);
    plan = { ...plan, behov: FOERSTE_PLAN.behov };
  }
  const niveauer = plan.behov === EGET_INDEKS ? BEHOVSNIVEAUER : planniveauer(katalog, plan.behov);
  const [foerste] = niveauer;
  // Other parts of the overview have a level of their own to be on.
  if (plan.del === "behov" && foerste !== undefined && !niveauer.includes(plan.behovniveau)) {
    ret("niveau-uden-data", "behovniveau", plan.behovniveau, foerste);
    plan = { ...plan, behovniveau: foerste };
  }
  const eget = tilpasEget(katalog, plan.eget, ret);
  return eget === plan.eget ? plan : { ...plan, eget };
};
