/** Reach in words: which projects can be measured from, how much of each area they reach, and what is nearest to each housing area. */

import type { Form } from "../../domain/geometri";
import { omraaderPaa } from "../../domain/katalog";
import { BY, type Omraade, type OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { csvTal, skrivCsv } from "../tal/csv";
import { formatTid } from "../tal/dato";
import { formatTal } from "../tal/format";
import { bydelsandele } from "./egetandele";
import { filternote } from "./filtertekst";
import { opregning } from "./opregning";
import { type Plangrundlag, projekterIGang } from "./planprojekter";
import { plantekster } from "./plantekster";
import { formatAndel, formatSkoen } from "./skoen";
import { vaerdierVed } from "./vaerdier";

/** The places that a distance can be measured from: small enough to say where, and with an outline. */
export type Maalesteder = {
  readonly former: readonly Form[];
  readonly projekterBySted: ReadonlyMap<OmraadeId, readonly Projekt[]>;
  /** Projects that run, but are named for no such place, or for another one too: of them a share would be no most. */
  readonly udeladt: number;
  readonly medtaget: number;
};

const MAALBARE: readonly string[] = ["kvarter", "boligomraade"];

export const findMaalesteder = (grundlag: Plangrundlag, formById: ReadonlyMap<OmraadeId, Form>): Maalesteder => {
  const igang = projekterIGang(grundlag);
  const projekterBySted = new Map<OmraadeId, readonly Projekt[]>();
  let medtaget = 0;
  for (const projekt of igang) {
    const maalbar = (id: OmraadeId): boolean => formById.has(id) && MAALBARE.includes(grundlag.katalog.omraadeById.get(id)?.niveau ?? "");
    if (projekt.steder.length === 0 || !projekt.steder.every(maalbar)) continue;
    medtaget++;
    for (const id of projekt.steder) projekterBySted.set(id, [...(projekterBySted.get(id) ?? []), projekt]);
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
  /** Share (0..1) of each kvarter's land within reach. */
  readonly kvarterandele: ReadonlyMap<OmraadeId, number>;
  /** For each housing area: the nearest place, or those equally near, and metres from the area's middle to its outline. */
  readonly naermesteById: ReadonlyMap<OmraadeId, { readonly steder: readonly OmraadeId[]; readonly meter: number }>;
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

/** `fund` undefined while it is being computed. */
export const lavRaekkeviddeside = (grundlag: Plangrundlag, steder: Maalesteder, fund: Raekkeviddefund | undefined): Raekkeviddeside => {
  const { katalog, view } = grundlag;
  const { sprog, plan, projekter: valg } = view;
  const ord = plantekster(sprog);
  const navnFor = (id: OmraadeId): string => katalog.omraadeById.get(id)?.navn ?? id;
  // From the kvarterer up, on either level: a bydel's mean would move people across it, and the two levels would tell of two cities.
  const beboere = vaerdierVed(katalog, "bef-antal", { niveau: "kvarter", aar: valg.aar });
  const kvarterandele = fund?.kvarterandele ?? new Map<OmraadeId, number>();
  const andele = plan.behovniveau === "kvarter" ? kvarterandele : bydelsandele(katalog, kvarterandele);
  const naaedeI = (kvarter: OmraadeId): number | undefined => {
    const antal = beboere?.vaerdiById.get(kvarter);
    return antal === undefined ? undefined : antal * (kvarterandele.get(kvarter) ?? 0);
  };
  const kvarterer = omraaderPaa(katalog, "kvarter");
  const naaedeIOmraade = ({ id, niveau, kode }: Omraade): number | undefined => {
    const kendte = kvarterer
      .filter((kvarter) => (niveau === "kvarter" ? kvarter.id === id : kvarter.bydel === kode))
      .flatMap((kvarter) => naaedeI(kvarter.id) ?? []);
    return kendte.length === 0 ? undefined : kendte.reduce((i, antal) => i + antal, 0);
  };
  const rader = omraaderPaa(katalog, plan.behovniveau)
    .map((omraade) => ({ omraade, andel: andele.get(omraade.id) ?? 0, naaede: naaedeIOmraade(omraade) }))
    .sort((a, b) => b.andel - a.andel || a.omraade.kode - b.omraade.kode);
  const pct = (andel: number): string => `${formatAndel(andel, sprog)} ${ord.pct}`;
  const land = rader.reduce((i, { omraade }) => i + (omraade.arealKm2 ?? 0), 0);
  const naaet = rader.reduce((i, { omraade, andel }) => i + (omraade.arealKm2 ?? 0) * andel, 0);
  const mennesker = rader.reduce((i, { naaede = 0 }) => i + naaede, 0);
  const naermeste = omraaderPaa(katalog, "boligomraade").flatMap((omraade) => {
    const en = fund?.naermesteById.get(omraade.id);
    const projekter = new Set((en?.steder ?? []).flatMap((sted) => steder.projekterBySted.get(sted) ?? []));
    return en === undefined ? [] : [{ omraade, ...en, projekter: [...projekter] }];
  });
  const afstand = formatTal(Number(plan.afstand), 0, sprog);
  const uden = rader.filter(({ andel }) => andel === 0);
  const metode = ord.rkMetode({ udeladt: String(steder.udeladt), antal: String(steder.medtaget), aar: valg.aar });
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
                af: String(steder.medtaget + steder.udeladt),
                beboere: beboere === undefined ? "" : formatSkoen(mennesker, sprog),
                tid: beboere === undefined ? "" : formatTid(beboere.tid, sprog),
              }),
              uden.length === 0
                ? ord.rkAlle
                : ord.rkUden({
                    antal: String(uden.length),
                    navne: opregning(uden, sprog),
                  }),
            ],
    metode,
    linjer:
      fund === undefined
        ? []
        : rader.map(({ omraade, andel, naaede }) => ({
            omraade,
            andel: pct(andel),
            beboere: naaede === undefined ? "–" : formatSkoen(naaede, sprog),
          })),
    naermeste: naermeste.map(({ omraade, steder: naere, meter, projekter }) => ({
      omraade,
      sted: naere.map(navnFor).join(", "),
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
        ...naermeste.map(({ omraade, steder: naere, meter }) => [
          omraade.id,
          omraade.navn,
          "",
          "",
          "",
          valg.aar,
          naere.map(navnFor).join(", "),
          csvTal(meter, 0),
        ]),
      ],
      [metode, filternote(grundlag)],
    ),
  };
};
