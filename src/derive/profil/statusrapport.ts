/** The city's own report as plain objects: each indsatsområde with its lights, charts, projects and money, then the bydele side by side. */
import { serieFor } from "../../domain/katalog";
import { BY } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Barometertekster } from "../../domain/tekster/barometer/da";
import type { Profiltekster } from "../../domain/tekster/profil/da";
import { RAPPORTENS_AAR } from "../../state/projektvalg";
import { type Barometeromraade, lavBarometer } from "../barometer/barometer";
import type { Indikatorlys } from "../barometer/indikatorlys";
import { type Kurve, lavKurve } from "../barometer/kurve";
import { barometertekster, type Lysvisning } from "../barometer/ord";
import { lavSaetning } from "../model/saetning";
import { FORDELINGSAAR, fordelingFor } from "../projekter/fordeling";
import { tilstandVed } from "../projekter/tilstand";
import { formatTid } from "../tal/dato";
import { formatEnhed, formatTal, formatVaerdi } from "../tal/format";
import { type Boligdel, listerFor } from "./boliger";
import { type Bydelsoversigt, bydeleFor } from "./bydelsoversigt";
import { type Celle, fundet, indikatorFor, intet, maalingscelle, type Profilgrundlag, profiltekster } from "./grundlag";
import { type Kilderad, kilderFor } from "./kilder";
import { befolkningsindikatorer, overblikFor } from "./noegletal";
import { kroner, lavProjektrad, type Projektrad } from "./projekter";
import { type Sidegruppe, sidegrupper } from "./sidegrupper";

export type Rapportindikator = {
  readonly navn: string;
  readonly lys: Lysvisning;
  readonly vaerdi: Celle;
  readonly foer: Celle;
  readonly maal: readonly string[];
};
export type Rapportomraade = {
  readonly id: Barometeromraade["id"];
  readonly navn: string;
  readonly lys: Lysvisning;
  readonly regel: string;
  readonly kort: readonly string[];
  readonly rader: readonly Rapportindikator[];
  readonly kurver: readonly { readonly navn: string; readonly kurve: Kurve }[];
  readonly vurdering: Barometeromraade["vurdering"];
  readonly projekter: readonly { readonly rad: Projektrad; readonly tilstand: string }[];
  readonly oekonomi: readonly string[];
};
export type Statusrapport = {
  readonly ord: Profiltekster;
  readonly kurveord: Barometertekster;
  readonly sprog: Sprog;
  readonly fund: readonly string[];
  readonly omraader: readonly Rapportomraade[];
  readonly bydele: Bydelsoversigt;
  readonly boliger: Boligdel;
  readonly kilder: readonly Kilderad[];
  readonly andreSider: readonly Sidegruppe[];
};

const lavRapportindikator = (en: Indikatorlys, { katalog, sprog }: Profilgrundlag): Rapportindikator => {
  const indikator = katalog.indikatorById.get(en.id);
  const forrige = en.resultat.kind === "lys" ? en.resultat.forrige : undefined;
  return {
    navn: en.navn,
    lys: en.lys,
    vaerdi:
      en.vaerdi === "" && indikator !== undefined
        ? maalingscelle(indikator, serieFor(katalog, en.id, BY).at(-1), { sprog, ord: "fravaer" })
        : fundet(`${en.vaerdi} (${en.tid})`, en.note),
    foer:
      forrige === undefined || indikator === undefined
        ? intet(profiltekster(sprog).ingenFoer)
        : fundet(`${formatVaerdi(forrige.vaerdi, indikator, sprog)} (${formatTid(forrige.tid, sprog)})`),
    maal: en.maal.map(({ kort, overskrift, ord }) => (kort === "" ? `${overskrift} ${ord.tekst}`.trim() : kort)),
  };
};

const kurverFor = (hoved: readonly Indikatorlys[], grundlag: Profilgrundlag): Rapportomraade["kurver"] =>
  hoved.flatMap(({ id, navn }) => {
    const indikator = indikatorFor(grundlag, id);
    const kurve = indikator === undefined ? undefined : lavKurve(grundlag.katalog, indikator, grundlag.sprog);
    return kurve === undefined ? [] : [{ navn, kurve }];
  });

const omraadeFor = (grundlag: Profilgrundlag, en: Barometeromraade): Rapportomraade => {
  const { bank, sprog } = grundlag;
  const ord = profiltekster(sprog);
  const egne = bank.projekter.filter(({ indsatsomraader }) => indsatsomraader[0] === en.id);
  return {
    id: en.id,
    navn: en.navn,
    lys: en.lys,
    regel: en.regel,
    kort: en.kort.filter((linje) => linje !== ""),
    rader: [...en.hoved, ...en.andre].map((indikator) => lavRapportindikator(indikator, grundlag)),
    kurver: kurverFor(en.hoved, grundlag),
    vurdering: en.vurdering,
    projekter: egne.map((projekt) => ({
      rad: lavProjektrad(grundlag, projekt),
      tilstand: ord.rapport.tilstande[tilstandVed(projekt, Number(RAPPORTENS_AAR))],
    })),
    oekonomi: FORDELINGSAAR.flatMap((aar) => {
      const del = fordelingFor(bank.oekonomi, aar).find(({ indsatsomraade }) => indsatsomraade === en.id);
      if (del === undefined) return [];
      const andel = formatTal(del.andelKroner, 1, sprog) + formatEnhed("pct.", sprog);
      return [ord.rapport.oekonomi({ aar, antal: formatTal(del.antal.vaerdi, 0, sprog), kroner: kroner(del.kroner.vaerdi, sprog), andel })];
    }),
  };
};

export const lavStatusrapport = (grundlag: Profilgrundlag): Statusrapport => {
  const { katalog, sprog } = grundlag;
  const barometer = lavBarometer(katalog, { sprog, tekster: teksterFor({ sprog }) });
  const overblik = overblikFor(grundlag, befolkningsindikatorer(grundlag).find(({ enhed }) => enhed === "indeks")?.id ?? "", {
    niveau: "bydel",
    valgt: BY,
  });
  return {
    ord: profiltekster(sprog),
    kurveord: barometertekster(sprog),
    sprog,
    fund: [barometer.samlet, overblik === undefined ? "" : lavSaetning(overblik, undefined).saetning].filter((en) => en !== ""),
    omraader: barometer.omraader.map((en) => omraadeFor(grundlag, en)),
    bydele: bydeleFor(grundlag),
    boliger: listerFor(grundlag),
    kilder: kilderFor(grundlag, []),
    andreSider: sidegrupper(grundlag),
  };
};
