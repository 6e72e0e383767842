/** One area, opened: its figures beside what holds it, its housing areas, its projects by state. */

import { omraaderPaa } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import { BY, type Omraade, type OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { TILSTANDE, type Tilstand } from "../../state/projektvalg";
import { tilstandVed } from "../projekter/tilstand";
import { formatTid } from "../tal/dato";
import { formatTal } from "../tal/format";
import { kvartererI } from "./fordeling";
import { type Listetilstand, listetilstand, listetilstandById } from "./listetilstand";
import { omraadeCsv } from "./omraadecsv";
import { filtrerTilPlan, type Plangrundlag } from "./planprojekter";
import { plantekster } from "./plantekster";
import { lavSammenligning, type Sammenligning } from "./sammenligning";
import { serieIndtil } from "./vaerdier";

export type Omraadeprojekt = {
  readonly projekt: Projekt;
  /** Named for an area that holds this one: it may be anywhere in it. "" where it is named for this one or a place in it. */
  readonly bredere: string;
};
export type Omraadeside = {
  readonly omraade: Omraade;
  readonly sammenligning: Sammenligning;
  /** What is known of safety there, with its date and whom it counts; "" where nothing is. */
  readonly tryghed: string;
  /** A housing area's years on the lists: "2006: på listen, …"; "" for any other area. */
  readonly lister: string;
  /** The outline is approximate. */
  readonly omtrentlig: boolean;
  readonly boliger: readonly { readonly id: OmraadeId; readonly navn: string; readonly tilstand: Listetilstand }[];
  readonly projekter: readonly { readonly tilstand: Tilstand; readonly rader: readonly Omraadeprojekt[] }[];
  readonly csv: string;
};

/** The report's one figure of safety for housing areas in two bydele together. */
const TRYGHED = { indikator: "tryg-trygge", gruppe: "to-bydele", bydele: [3, 7] } as const;

const tryghedFor = ({ katalog, view }: Plangrundlag, omraade: Omraade): string => {
  if (omraade.niveau === "kvarter" || !TRYGHED.bydele.some((bydel) => bydel === omraade.bydel)) return "";
  const ord = plantekster(view.sprog);
  const indtil = serieIndtil(katalog, TRYGHED.indikator, { id: BY, aar: view.projekter.aar, gruppe: TRYGHED.gruppe }).filter(isVaerdi);
  return indtil.length === 0
    ? ""
    : ord.tryghed(
        indtil.map(({ vaerdi, tid }) => `${formatTal(vaerdi, 0, view.sprog)} ${ord.pct} (${formatTid(tid, view.sprog)})`).join(", "),
      );
};

const listerFor = ({ view, bank }: Plangrundlag, id: OmraadeId): string => {
  const ord = plantekster(view.sprog);
  const egne = bank.boliglister.filter(({ omraade }) => omraade === id);
  return egne.length === 0 ? "" : ord.fraliste(egne.map((en) => `${en.aar} ${ord.listestatus[listetilstand(en)]}`).join(", "));
};

/** Undefined where the area is not known. */
export const lavOmraadeside = (grundlag: Plangrundlag, id: OmraadeId): Omraadeside | undefined => {
  const { katalog, view, bank } = grundlag;
  const omraade = katalog.omraadeById.get(id);
  if (omraade === undefined) return undefined;
  const { sprog, projekter: valg } = view;
  const kendskab = { katalog, kvarterById: bank.kvarterById };
  const egne = new Set(kvartererI(id, kendskab));
  /** A place is in the area when it is it, or when all that it touches lies in it. */
  const liggerI = (sted: OmraadeId): boolean => {
    if (sted === id || id === BY) return true;
    const kvarterer = kvartererI(sted, kendskab);
    return omraade.niveau !== "boligomraade" && kvarterer.length > 0 && kvarterer.every((en) => egne.has(en));
  };
  const navnFor = (sted: OmraadeId): string => katalog.omraadeById.get(sted)?.navn ?? sted;
  const rader = filtrerTilPlan(grundlag).flatMap((projekt): readonly Omraadeprojekt[] => {
    if (projekt.steder.some(liggerI)) return [{ projekt, bredere: "" }];
    const om = projekt.steder.filter((sted) => kvartererI(sted, kendskab).some((en) => egne.has(en)));
    return om.length === 0 ? [] : [{ projekt, bredere: om.map(navnFor).join(", ") }];
  });
  const sammenligning = lavSammenligning(katalog, { id, aar: valg.aar, sprog, kvarterById: bank.kvarterById });
  const lister = listetilstandById(bank, valg.aar);
  const projekter = TILSTANDE.map((tilstand) => ({
    tilstand,
    rader: rader.filter(({ projekt }) => tilstandVed(projekt, Number(valg.aar)) === tilstand),
  })).filter(({ rader: deres }) => deres.length > 0);
  return {
    omraade,
    sammenligning,
    tryghed: tryghedFor(grundlag, omraade),
    lister: listerFor(grundlag, id),
    omtrentlig: omraade.niveau === "boligomraade",
    boliger:
      omraade.niveau === "boligomraade"
        ? []
        : omraaderPaa(katalog, "boligomraade")
            .filter((bolig) => id === BY || kvartererI(bolig.id, kendskab).some((en) => egne.has(en)))
            .map((bolig) => ({
              id: bolig.id,
              navn: bolig.navn,
              tilstand: lister.get(bolig.id) ?? "ukendt",
            })),
    projekter,
    csv: omraadeCsv(grundlag, { omraade, sammenligning, projekter }),
  };
};
