/** An own area in words and tables: what it holds, how many live there, and its parts' figures told as one. */

import { isVaerdi } from "../../domain/maaling";
import { BY, type Omraade, type OmraadeId, toOmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import type { Sprog } from "../../domain/sprog";
import { lokaliseret } from "../overblik";
import { tilstandVed } from "../projekter/tilstand";
import { formatTid } from "../tal/dato";
import { formatTal, formatVaerdi } from "../tal/format";
import { bydelsandele } from "./egetandele";
import { egetCsv } from "./egetcsv";
import { egneProjekter } from "./egetprojekter";
import type { Plangrundlag } from "./planprojekter";
import { plantekster } from "./plantekster";
import { lavSamlet, type Samlet } from "./samle";
import { formatAndel, formatSkoen } from "./skoen";
import { serieIndtil, vaerdierVed } from "./vaerdier";

/** What geometry has found of the own area. */
export type Egetfund = {
  /** Land inside, km². */
  readonly arealKm2: number;
  /** How many roder it touches. */
  readonly roder: number;
  /** Share (0..1) of each kvarter's land inside, from its roder up. */
  readonly kvarterandele: ReadonlyMap<OmraadeId, number>;
  /** Housing areas whose middle lies inside. */
  readonly boliger: readonly OmraadeId[];
  /** Ids of the projects with a point inside. */
  readonly punktprojekter: readonly string[];
};

export type Egetdel = { readonly omraade: Omraade; readonly andel: string; readonly beboere: string };
export type Egetprojekt = { readonly projekt: Projekt; readonly tilstand: string; readonly hvor: string };
export type Egetside = {
  readonly fund: readonly string[];
  readonly metode: string;
  readonly bydele: readonly Egetdel[];
  readonly kvarterer: readonly Egetdel[];
  readonly boliger: readonly Omraade[];
  /** Named for a place that lies inside · named for an area that the own area cuts. */
  readonly inde: readonly Egetprojekt[];
  readonly roert: readonly Egetprojekt[];
  readonly samlet: readonly {
    readonly navn: string;
    readonly vaerdi: string;
    /** `vaerdi` says why there is none. */
    readonly mangler: boolean;
    readonly by: string;
    readonly tid: string;
    readonly niveau: string;
    readonly daekning: string;
  }[];
  readonly csv: string;
};

const byensTal = ({ katalog, view }: Plangrundlag, { indikator }: Samlet): string => {
  const maaling = serieIndtil(katalog, indikator.id, { id: BY, aar: view.projekter.aar }).findLast(isVaerdi);
  return maaling === undefined ? "" : formatVaerdi(maaling.vaerdi, indikator, view.sprog);
};

/** A whole area's count is a count, a part's an estimate; "" where there is none. */
const visBeboere = (antal: number | undefined, hel: boolean, sprog: Sprog): string =>
  antal === undefined ? "" : hel ? formatTal(antal, 0, sprog) : formatSkoen(antal, sprog);

export const lavEgetside = (grundlag: Plangrundlag, fund: Egetfund): Egetside => {
  const { katalog, view } = grundlag;
  const { sprog, projekter: valg } = view;
  const ord = plantekster(sprog);
  const m = { aar: valg.aar };
  const bydele = bydelsandele(katalog, fund.kvarterandele);
  // Whole bydele have their own published figures; else what kvarterer tell is nearer than what bydele tell.
  const andeleInde = [...fund.kvarterandele].map(([id, andel]) => ({ andel, bydel: katalog.omraadeById.get(id)?.bydel }));
  const heleBydele =
    andeleInde.length > 0 && andeleInde.every(({ bydel }) => bydel !== undefined && bydele.get(toOmraadeId("bydel", bydel)) === 1);
  const helt = andeleInde.length > 0 && andeleInde.every(({ andel }) => andel === 1);
  const paaBydel = lavSamlet(katalog, { ...m, niveau: "bydel", andele: bydele });
  const paaKvarter = heleBydele ? paaBydel : lavSamlet(katalog, { ...m, niveau: "kvarter", andele: fund.kvarterandele });
  const kendte = new Set(paaKvarter.map(({ indikator }) => indikator.id));
  const alleSamlede = [...paaKvarter, ...paaBydel.filter(({ indikator }) => !kendte.has(indikator.id))];
  const beboere = paaKvarter.find(({ indikator }) => indikator.id === "bef-antal")?.vaerdi;
  const delFor = (id: OmraadeId, andel: number, niveau: "bydel" | "kvarter"): readonly Egetdel[] => {
    const omraade = katalog.omraadeById.get(id);
    const antal = vaerdierVed(katalog, "bef-antal", { niveau, aar: valg.aar })?.vaerdiById.get(id);
    if (omraade === undefined || andel === 0) return [];
    return [
      { omraade, andel: formatAndel(andel, sprog), beboere: antal === undefined ? "" : visBeboere(antal * andel, andel === 1, sprog) },
    ];
  };
  const antalVed = vaerdierVed(katalog, "bef-antal", { niveau: "kvarter", aar: valg.aar })?.vaerdiById;
  const udenTal = [...fund.kvarterandele.keys()].flatMap((id) =>
    antalVed?.has(id) === true ? [] : (katalog.omraadeById.get(id)?.navn ?? []),
  );
  const kvarterer = [...fund.kvarterandele].flatMap(([id, andel]) => delFor(id, andel, "kvarter"));
  // A bydel's residents inside are those of its kvarterer: its own mean would move people across it.
  const beboereI = (bydel: number | undefined): number | undefined =>
    [...fund.kvarterandele].reduce<number | undefined>((i, [id, andel]) => {
      const antal = antalVed?.get(id);
      return antal === undefined || katalog.omraadeById.get(id)?.bydel !== bydel ? i : (i ?? 0) + antal * andel;
    }, undefined);
  const { inde, roert } = egneProjekter(grundlag, fund);
  const iGang = (rader: readonly Egetprojekt[]): number =>
    rader.filter(({ projekt }) => tilstandVed(projekt, Number(valg.aar)) === "i-gang").length;
  const udpeget = view.plan.eget?.kind === "valg" ? view.plan.eget.omraader : [];
  const tid = paaKvarter.find(({ indikator }) => indikator.id === "bef-antal")?.tid;
  const bydelsdele = [...bydele].flatMap(([id, andel]) =>
    delFor(id, andel, "bydel").map((del) => ({ ...del, beboere: visBeboere(beboereI(del.omraade.bydel), andel === 1, sprog) })),
  );
  const boliger = fund.boliger.flatMap((id) => katalog.omraadeById.get(id) ?? []).filter(({ niveau }) => niveau === "boligomraade");
  const samlet = alleSamlede.map((en) => {
    const indikator = lokaliseret(katalog, en.indikator, sprog);
    return {
      navn: indikator.navn,
      vaerdi: en.vaerdi === undefined ? ord.samletGrund[en.grund ?? "intet-tal"] : formatVaerdi(en.vaerdi, indikator, sprog),
      mangler: en.vaerdi === undefined,
      by: byensTal(grundlag, { ...en, indikator }),
      tid: formatTid(en.tid, sprog),
      niveau: ord.samletNiveau[en.niveau],
      daekning: `${formatTal(en.daekning * 100, 0, sprog)} ${ord.pct}`,
    };
  });
  return {
    fund: [
      beboere === undefined || tid === undefined
        ? ord.egetFundUden(formatTal(fund.arealKm2, 2, sprog))
        : ord.egetFund({
            areal: formatTal(fund.arealKm2, 2, sprog),
            beboere: visBeboere(beboere, helt, sprog),
            tid: formatTid(tid, sprog),
            skoen: !helt,
          }),
      ord.egetHolder({
        bydele: String(bydelsdele.length),
        kvarterer: String(kvarterer.length),
        boliger: String(boliger.length),
        inde: String(inde.length),
        indeIGang: String(iGang(inde)),
        roert: String(roert.length),
        roertIGang: String(iGang(roert)),
      }),
      ...(udpeget.some((id) => id.startsWith("boligomraade:")) ? [ord.egetOmtrentlig] : []),
      ...(udenTal.length === 0 ? [] : [ord.egetUdenTal(udenTal.join(", "))]),
    ],
    metode: ord.egetMetode(String(fund.roder)),
    bydele: bydelsdele,
    kvarterer,
    boliger,
    inde,
    roert,
    samlet,
    csv: egetCsv(grundlag, { noter: [ord.egetMetode(String(fund.roder))], fund, bydele, samlet: alleSamlede, boliger, inde, roert }),
  };
};
