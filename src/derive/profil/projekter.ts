/** Projects and efforts that the report names for places in an area, by their state in the report's year, with the kroner that it prints. */

import type { Omraade, OmraadeId } from "../../domain/omraade";
import { BY } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { teksterFor } from "../../domain/sprogvalg";
import { RAPPORTENS_AAR, TILSTANDE, type Tilstand } from "../../state/projektvalg";
import { kvartererI, kvarterernI } from "../plan/fordeling";
import { indeksFor } from "../projekter/projektside";
import { tilstandVed } from "../projekter/tilstand";
import { formatTid } from "../tal/dato";
import { formatTal } from "../tal/format";
import { navnFor, type Profilgrundlag, profiltekster } from "./grundlag";

export type Projektrad = {
  readonly id: string;
  readonly navn: string;
  readonly art: Projekt["art"];
  readonly emne: string;
  readonly sted: string;
  /** "2007–2010", or "" where the report gives no date. */
  readonly periode: string;
  /** "1.200.000 kr."; "" where the report prints none. */
  readonly bevilling: string;
  readonly kilde: string;
};
export type Projektdel = {
  readonly grupper: readonly { readonly tilstand: Tilstand; readonly rader: readonly Projektrad[] }[];
  readonly antal: number;
  readonly iGang: number;
  /** The sum of the printed grants, and of how many; undefined where none is printed. */
  readonly bevillinger: { readonly sum: string; readonly antal: number } | undefined;
  /** Named for a greater area that holds this one. */
  readonly bredere: readonly Projektrad[];
  /** Named for the whole city, and for no place at all. */
  readonly heleByen: number;
  readonly udenSted: number;
};

export const kroner = (beloeb: number, sprog: Profilgrundlag["sprog"]): string => profiltekster(sprog).kroner(formatTal(beloeb, 0, sprog));

export const lavProjektrad = ({ katalog, sprog }: Profilgrundlag, projekt: Projekt): Projektrad => {
  const { indsatsomraade } = teksterFor({ sprog });
  const datoer = [projekt.start, projekt.slut].map((tid) => (tid === undefined ? "" : formatTid(tid, sprog)));
  return {
    id: projekt.id,
    navn: projekt.navn,
    art: projekt.art,
    emne: projekt.indsatsomraader.map((emne) => indsatsomraade[emne]).join(", "),
    sted: projekt.steder.map((sted) => (sted === BY ? profiltekster(sprog).heleByen : navnFor(katalog, sted))).join(", "),
    periode: datoer.every((dato) => dato === "") ? "" : datoer[0] === datoer[1] ? (datoer[0] ?? "") : datoer.join("–"),
    bevilling: projekt.bevilling === undefined ? "" : kroner(projekt.bevilling, sprog),
    kilde: projekt.kilde,
  };
};

export const projekterFor = (grundlag: Profilgrundlag, omraade: Omraade): Projektdel => {
  const { katalog, bank, lag, sprog } = grundlag;
  const kendskab = { katalog, kvarterById: bank.kvarterById };
  const egne = new Set(kvarterernI(katalog, omraade).map(({ id }) => id));
  const rammer = (sted: OmraadeId): readonly OmraadeId[] => kvartererI(sted, kendskab);
  const ligger = (sted: OmraadeId): boolean => rammer(sted).length > 0 && rammer(sted).every((kvarter) => egne.has(kvarter));
  // A point counts as the kvarter that it lies in.
  const formById = new Map(lag.kvarter.former.map((form) => [form.id, form]));
  const alle = indeksFor(katalog, bank, formById).map(({ projekt, punktkvarterer }) => ({
    projekt,
    steder: [...projekt.steder, ...punktkvarterer],
  }));
  const navngivne = alle.filter(({ steder }) => steder.some(ligger)).map(({ projekt }) => projekt);
  const bredere = alle
    .filter(
      ({ projekt, steder }) => !navngivne.includes(projekt) && steder.some((sted) => rammer(sted).some((kvarter) => egne.has(kvarter))),
    )
    .map(({ projekt }) => projekt);
  const aar = Number(RAPPORTENS_AAR);
  const medKroner = navngivne.flatMap(({ bevilling }) => bevilling ?? []);
  return {
    grupper: TILSTANDE.map((tilstand) => ({
      tilstand,
      rader: navngivne.filter((projekt) => tilstandVed(projekt, aar) === tilstand).map((projekt) => lavProjektrad(grundlag, projekt)),
    })).filter(({ rader }) => rader.length > 0),
    antal: navngivne.length,
    iGang: navngivne.filter((projekt) => tilstandVed(projekt, aar) === "i-gang").length,
    bevillinger:
      medKroner.length === 0
        ? undefined
        : {
            sum: kroner(
              medKroner.reduce((sum, beloeb) => sum + beloeb, 0),
              sprog,
            ),
            antal: medKroner.length,
          },
    bredere: bredere.map((projekt) => lavProjektrad(grundlag, projekt)),
    heleByen: bank.projekter.filter(({ steder }) => steder.includes(BY)).length,
    udenSted: bank.projekter.filter(({ steder, punkter }) => steder.length === 0 && punkter.length === 0).length,
  };
};
