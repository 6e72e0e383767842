/** An own area in words and tables: what it holds, how many live there, and its parts' figures told as one. */
import { serieFor } from "../../domain/katalog";
import { BY, type Omraade, type OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { tidToAar } from "../../domain/tid";
import { lokaliseret } from "../overblik";
import { projekttekster } from "../projekter/projektside";
import { tilstandVed } from "../projekter/tilstand";
import { formatTid } from "../tal/dato";
import { formatTal, formatVaerdi } from "../tal/format";
import { bydelsandele } from "./egetandele";
import { egetCsv } from "./egetcsv";
import { kvartererI } from "./fordeling";
import { filtreredeProjekter, type Plangrundlag } from "./planprojekter";
import { plantekster } from "./plantekster";
import { lavSamlet, type Samlet } from "./samle";
import { vaerdierVed } from "./vaerdier";

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
    readonly by: string;
    readonly tid: string;
    readonly niveau: string;
    readonly daekning: string;
  }[];
  readonly csv: string;
};

const projekterI = (grundlag: Plangrundlag, fund: Egetfund): Pick<Egetside, "inde" | "roert"> => {
  const { katalog, view, bank } = grundlag;
  const tilstande = projekttekster(view.sprog).tilstande;
  const [boliger, punktprojekter] = [new Set(fund.boliger), new Set(fund.punktprojekter)];
  const andelAf = (kvarter: OmraadeId): number => fund.kvarterandele.get(kvarter) ?? 0;
  const stilling = (sted: OmraadeId): "inde" | "roert" | "ude" => {
    if (boliger.has(sted)) return "inde";
    const kvarterer = kvartererI(sted, { katalog, kvarterById: bank.kvarterById });
    if (katalog.omraadeById.get(sted)?.niveau === "boligomraade" || kvarterer.every((id) => andelAf(id) === 0)) return "ude";
    return kvarterer.every((id) => andelAf(id) === 1) ? "inde" : "roert";
  };
  const fundet = filtreredeProjekter(grundlag).flatMap((projekt) => {
    const steder = projekt.steder.map((sted) => ({ sted, stilling: stilling(sted) }));
    const paaPunkt = punktprojekter.has(projekt.id);
    const bedst =
      paaPunkt || steder.some((en) => en.stilling === "inde") ? "inde" : steder.some((en) => en.stilling === "roert") ? "roert" : "ude";
    const hvor = [
      ...(paaPunkt ? [plantekster(view.sprog).paaPunkt] : []),
      ...steder.filter((en) => en.stilling === bedst).map(({ sted }) => katalog.omraadeById.get(sted)?.navn ?? sted),
    ];
    return bedst === "ude"
      ? []
      : [{ bedst, projekt, tilstand: tilstande[tilstandVed(projekt, Number(view.projekter.aar))], hvor: hvor.join(", ") }];
  });
  return { inde: fundet.filter(({ bedst }) => bedst === "inde"), roert: fundet.filter(({ bedst }) => bedst === "roert") };
};

const byensTal = ({ katalog, view }: Plangrundlag, { indikator }: Samlet): string => {
  const maaling = serieFor(katalog, indikator.id, BY).findLast(
    (en) => en.kind === "vaerdi" && tidToAar(en.tid) <= Number(view.projekter.aar),
  );
  return maaling?.kind === "vaerdi" ? formatVaerdi(maaling.vaerdi, indikator, view.sprog) : "";
};

export const lavEgetside = (grundlag: Plangrundlag, fund: Egetfund): Egetside => {
  const { katalog, view } = grundlag;
  const { sprog, projekter: valg } = view;
  const ord = plantekster(sprog);
  const m = { arealKm2: fund.arealKm2, aar: valg.aar };
  const bydele = bydelsandele(katalog, fund.kvarterandele);
  const paaKvarter = lavSamlet(katalog, { ...m, niveau: "kvarter", andele: fund.kvarterandele });
  // What kvarterer tell is nearer than what bydele tell.
  const kendte = new Set(paaKvarter.map(({ indikator }) => indikator.id));
  const paaBydel = lavSamlet(katalog, { ...m, niveau: "bydel", andele: bydele }).filter(({ indikator }) => !kendte.has(indikator.id));
  const alleSamlede = [...paaKvarter, ...paaBydel];
  const beboere = paaKvarter.find(({ indikator }) => indikator.id === "bef-antal")?.vaerdi;
  const delFor = (id: OmraadeId, andel: number, niveau: "bydel" | "kvarter"): readonly Egetdel[] => {
    const omraade = katalog.omraadeById.get(id);
    const antal = vaerdierVed(katalog, "bef-antal", { niveau, aar: valg.aar })?.vaerdiById.get(id);
    if (omraade === undefined || andel === 0) return [];
    return [{ omraade, andel: formatTal(andel * 100, 0, sprog), beboere: antal === undefined ? "" : formatTal(antal * andel, 0, sprog) }];
  };
  const antalVed = vaerdierVed(katalog, "bef-antal", { niveau: "kvarter", aar: valg.aar })?.vaerdiById;
  const udenTal = [...fund.kvarterandele.keys()].flatMap((id) =>
    antalVed?.has(id) === true ? [] : (katalog.omraadeById.get(id)?.navn ?? []),
  );
  const kvarterer = [...fund.kvarterandele].flatMap(([id, andel]) => delFor(id, andel, "kvarter"));
  // A bydel's residents inside are those of its kvarterer: its own mean would move people across it.
  const beboereI = (bydel: number | undefined): number =>
    [...fund.kvarterandele].reduce((i, [id, andel]) => {
      const antal = antalVed?.get(id) ?? 0;
      return katalog.omraadeById.get(id)?.bydel === bydel ? i + antal * andel : i;
    }, 0);
  const { inde, roert } = projekterI(grundlag, fund);
  const tid = paaKvarter.find(({ indikator }) => indikator.id === "bef-antal")?.tid;
  const bydelsdele = [...bydele].flatMap(([id, andel]) =>
    delFor(id, andel, "bydel").map((del) => ({ ...del, beboere: formatTal(beboereI(del.omraade.bydel), 0, sprog) })),
  );
  const boliger = fund.boliger.flatMap((id) => katalog.omraadeById.get(id) ?? []).filter(({ niveau }) => niveau === "boligomraade");
  const samlet = alleSamlede.map((en) => {
    const indikator = lokaliseret(katalog, en.indikator, sprog);
    return {
      navn: indikator.kortNavn,
      vaerdi: en.vaerdi === undefined ? ord.samletGrund[en.grund ?? "intet-tal"] : formatVaerdi(en.vaerdi, indikator, sprog),
      by: byensTal(grundlag, { ...en, indikator }),
      tid: formatTid(en.tid, sprog),
      niveau: ord.samletNiveau[en.niveau],
      daekning: `${formatTal(en.daekning * 100, 0, sprog)} ${ord.pct}`,
    };
  });
  return {
    fund: [
      ord.egetFund({
        areal: formatTal(fund.arealKm2, 2, sprog),
        beboere: beboere === undefined ? ord.intetTal : formatTal(beboere, 0, sprog),
        tid: tid === undefined ? "" : formatTid(tid, sprog),
      }),
      ord.egetHolder({
        bydele: String(bydelsdele.length),
        kvarterer: String(kvarterer.length),
        boliger: String(boliger.length),
        inde: String(inde.length),
        roert: String(roert.length),
      }),
      ...(udenTal.length === 0 ? [] : [ord.egetUdenTal(udenTal.join(", "))]),
    ],
    metode: ord.egetMetode(String(fund.roder)),
    bydele: bydelsdele,
    kvarterer,
    boliger,
    inde,
    roert,
    samlet,
    csv: egetCsv(grundlag, { fund, bydele, samlet: alleSamlede, boliger, inde, roert }),
  };
};
