/** Reach in words: which projects can be measured from, how much of each area they reach, and what is nearest to each housing area. */

import type { Form } from "../../domain/geometri";
import { omraaderPaa } from "../../domain/katalog";
import { BY, type Omraade, type OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { csvTal, skrivCsv } from "../tal/csv";
import { formatTid } from "../tal/dato";
import { formatTal } from "../tal/format";
import { type Plangrundlag, projekterIGang } from "./planprojekter";
import { plantekster } from "./plantekster";
import { vaerdierVed } from "./vaerdier";

/** The places that a distance can be measured from: small enough to say where, and with an outline. */
export type Maalesteder = {
  readonly former: readonly Form[];
  readonly projekterBySted: ReadonlyMap<OmraadeId, readonly Projekt[]>;
  /** Projects that run, but are named for no such place. */
  readonly udeladt: number;
  readonly medtaget: number;
};

const MAALBARE: readonly string[] = ["kvarter", "boligomraade"];

export const findMaalesteder = (grundlag: Plangrundlag, formById: ReadonlyMap<OmraadeId, Form>): Maalesteder => {
  const igang = projekterIGang(grundlag);
  const projekterBySted = new Map<OmraadeId, readonly Projekt[]>();
  let medtaget = 0;
  for (const projekt of igang) {
    const steder = projekt.steder.filter((id) => formById.has(id) && MAALBARE.includes(grundlag.katalog.omraadeById.get(id)?.niveau ?? ""));
    if (steder.length > 0) medtaget++;
    for (const id of steder) projekterBySted.set(id, [...(projekterBySted.get(id) ?? []), projekt]);
  }
  return {
    former: [...projekterBySted.keys()].sort().flatMap((id) => formById.get(id) ?? []),
    projekterBySted,
    udeladt: igang.length - medtaget,
    medtaget,
  };
};

/** What geometry has found. */
export type Raekkeviddefund = {
  /** Share (0..1) of each area's land within reach. */
  readonly andelById: ReadonlyMap<OmraadeId, number>;
  /** For each housing area: the nearest place, and metres from the area's middle to its outline. */
  readonly naermesteById: ReadonlyMap<OmraadeId, { readonly sted: OmraadeId; readonly meter: number }>;
};
export type Raekkeviddeside = {
  readonly fund: readonly string[];
  readonly metode: string;
  readonly linjer: readonly { readonly omraade: Omraade; readonly andel: string; readonly beboere: string }[];
  readonly naermeste: readonly { readonly omraade: Omraade; readonly sted: string; readonly meter: string; readonly projekter: string }[];
  /** Per cent, for the map. */
  readonly vaerdiById: ReadonlyMap<OmraadeId, number>;
  readonly csv: string;
};

const NAEVNES = 3;

/** `fund` undefined while it is being computed. */
export const lavRaekkeviddeside = (grundlag: Plangrundlag, steder: Maalesteder, fund: Raekkeviddefund | undefined): Raekkeviddeside => {
  const { katalog, view } = grundlag;
  const { sprog, plan, projekter: valg } = view;
  const ord = plantekster(sprog);
  const navnFor = (id: OmraadeId): string => katalog.omraadeById.get(id)?.navn ?? id;
  const beboere = vaerdierVed(katalog, "bef-antal", { niveau: plan.behovniveau, aar: valg.aar });
  const rader = omraaderPaa(katalog, plan.behovniveau)
    .map((omraade) => {
      const andel = fund?.andelById.get(omraade.id) ?? 0;
      const antal = beboere?.vaerdiById.get(omraade.id);
      return { omraade, andel, antal, naaede: antal === undefined ? undefined : antal * andel };
    })
    .sort((a, b) => b.andel - a.andel || a.omraade.kode - b.omraade.kode);
  const pct = (andel: number): string => `${formatTal(andel * 100, 0, sprog)} ${ord.pct}`;
  const land = rader.reduce((i, { omraade }) => i + (omraade.arealKm2 ?? 0), 0);
  const naaet = rader.reduce((i, { omraade, andel }) => i + (omraade.arealKm2 ?? 0) * andel, 0);
  const mennesker = rader.reduce((i, { naaede = 0 }) => i + naaede, 0);
  const naermeste = omraaderPaa(katalog, "boligomraade").flatMap((omraade) => {
    const en = fund?.naermesteById.get(omraade.id);
    return en === undefined ? [] : [{ omraade, ...en, projekter: steder.projekterBySted.get(en.sted) ?? [] }];
  });
  const afstand = formatTal(Number(plan.afstand), 0, sprog);
  const uden = rader.filter(({ andel }) => andel === 0);
  return {
    fund:
      steder.former.length === 0
        ? [ord.rkIngen({ aar: valg.aar, udeladt: String(steder.udeladt) })]
        : fund === undefined
          ? [ord.rkRegner]
          : [
              ord.rkFund({
                afstand,
                andel: pct(land > 0 ? naaet / land : 0),
                by: navnFor(BY),
                antal: String(steder.medtaget),
                beboere: beboere === undefined ? ord.intetTal : formatTal(mennesker, 0, sprog),
                tid: beboere === undefined ? "" : formatTid(beboere.tid, sprog),
              }),
              uden.length === 0
                ? ord.rkAlle
                : ord.rkUden({
                    antal: String(uden.length),
                    navne: uden
                      .slice(0, NAEVNES * 4)
                      .map(({ omraade }) => omraade.navn)
                      .join(", "),
                  }),
            ],
    metode: ord.rkMetode({ udeladt: String(steder.udeladt), antal: String(steder.medtaget), aar: valg.aar }),
    linjer:
      fund === undefined
        ? []
        : rader.map(({ omraade, andel, naaede }) => ({
            omraade,
            andel: pct(andel),
            beboere: naaede === undefined ? "–" : formatTal(naaede, 0, sprog),
          })),
    naermeste: naermeste.map(({ omraade, sted, meter, projekter }) => ({
      omraade,
      sted: navnFor(sted),
      meter: meter === 0 ? ord.rkInde : `${formatTal(Math.round(meter / 10) * 10, 0, sprog)} m`,
      projekter: projekter.map(({ navn }) => navn).join(", "),
    })),
    vaerdiById: new Map(fund === undefined ? [] : rader.map(({ omraade, andel }) => [omraade.id, andel * 100] as const)),
    csv: skrivCsv(
      ["omraade", "navn", "afstand_m", "andel_af_land", "anslaaede_beboere", "aar", "naermeste_sted", "meter"],
      [
        ...rader.map(({ omraade, andel, naaede }) => [
          omraade.id,
          omraade.navn,
          plan.afstand,
          csvTal(andel, 4),
          csvTal(naaede, 0),
          valg.aar,
          "",
          "",
        ]),
        ...naermeste.map(({ omraade, sted, meter }) => [omraade.id, omraade.navn, "", "", "", valg.aar, navnFor(sted), csvTal(meter, 0)]),
      ],
    ),
  };
};
