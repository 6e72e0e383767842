/** The newest population figures of an area beside the city's, with its place among its like, and what changed since the measurement before. */
import { type Indikator, kraeverBefolkning } from "../../domain/indikator";
import { maalingVed, serieFor } from "../../domain/katalog";
import type { Kortniveau } from "../../domain/niveau";
import { BY, type Omraade, type OmraadeId } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import type { Tid } from "../../domain/tid";
import { FORSIDE } from "../../state/view";
import { lavOverblik, lokaliseret, type Overblik } from "../overblik";
import { formatForskel } from "../sammenlign/ord";
import { aendringMellem, erRelativ } from "../tal/afledt";
import { formatTid } from "../tal/dato";
import { formatEnhed, formatFortegn, formatTal } from "../tal/format";
import { visVaerdi } from "../tal/vis";
import { type Celle, fundet, intet, maalingscelle, type Profilgrundlag, profiltekster } from "./grundlag";

export type Noegletal = {
  readonly id: string;
  readonly navn: string;
  readonly vaerdi: Celle;
  readonly by: Celle;
  /** "−2,8 procentpoint", or which part of the city it is; "" where the two share no scale. */
  readonly forskel: string;
  /** "nr. 3 af 10", or "". */
  readonly plads: string;
  readonly tid: string;
};

export type Nyt = {
  readonly id: string;
  readonly navn: string;
  readonly foer: Celle;
  readonly nu: Celle;
  readonly aendring: Celle;
  readonly by: Celle;
};

/** Heads first; origin comes after what else is known of the residents. */
const ORDEN = ["bef-antal", "bef-indeks", "bef-taethed", "bef-vestlig-andel", "bef-ikkevestlig-andel"];
const orden = ({ id }: Indikator): number => (ORDEN.includes(id) ? ORDEN.indexOf(id) : ORDEN.length);

export const befolkningsindikatorer = ({ katalog, sprog }: Profilgrundlag): readonly Indikator[] =>
  katalog.indikatorer
    .filter(({ id }) => kraeverBefolkning(id))
    .sort((a, b) => orden(a) - orden(b))
    .map((indikator) => lokaliseret(katalog, indikator, sprog));

/** An index alone says nothing: its name tells what is 100. */
const navnMedStart = (indikator: Indikator, start: string): string =>
  indikator.enhed === "indeks" && start !== "" ? `${indikator.navn} (${start} = 100)` : indikator.navn;

/** The level's newest figures; undefined where the indicator has none on it. */
export const overblikFor = (
  { katalog, sprog }: Profilgrundlag,
  indikator: string,
  m: { readonly niveau: Kortniveau; readonly valgt?: OmraadeId },
): Overblik | undefined =>
  lavOverblik(katalog, { ...FORSIDE, indikator, niveau: m.niveau, sprog, valgte: m.valgt === undefined ? [] : [m.valgt] });

export const noegletalFor = (grundlag: Profilgrundlag, omraade: Omraade, niveau: Kortniveau): readonly Noegletal[] => {
  const { katalog, sprog } = grundlag;
  const ord = profiltekster(sprog);
  const { plads: pladsord } = teksterFor({ sprog });
  return befolkningsindikatorer(grundlag).flatMap((indikator): readonly Noegletal[] => {
    const overblik = overblikFor(grundlag, indikator.id, { niveau });
    const afledt = overblik?.afledtById.get(omraade.id);
    if (overblik?.tid === undefined || afledt === undefined) return [];
    const by = maalingVed(serieFor(katalog, indikator.id, BY), overblik.tid);
    const byVaerdi = by?.kind === "vaerdi" ? by.vaerdi : undefined;
    const plads = overblik.pladsById.get(omraade.id);
    const kendt = afledt.kind === "vaerdi" && byVaerdi !== undefined;
    const forskel = !kendt
      ? ""
      : indikator.enhed === "personer"
        ? ord.delAfByen(formatTal((afledt.vaerdi / byVaerdi) * 100, 1, sprog) + formatEnhed("pct.", sprog))
        : formatForskel(afledt.vaerdi - byVaerdi, indikator, sprog);
    return [
      {
        id: indikator.id,
        navn: navnMedStart(indikator, overblik.tider[0] === undefined ? "" : formatTid(overblik.tider[0], sprog)),
        vaerdi: afledt.kind === "vaerdi" ? fundet(visVaerdi(overblik, afledt), afledt.maaling.note) : intet(visVaerdi(overblik, afledt)),
        by: maalingscelle(indikator, by, { sprog, ord: "fravaerKort" }),
        forskel,
        plads: plads === undefined ? "" : pladsord({ nr: String(plads.nr), af: String(plads.af) }),
        tid: formatTid(overblik.tid, sprog),
      },
    ];
  });
};

/** "+312 (+0,4 pct.)" of heads, "+0,3 procentpoint" of shares; why not, where it cannot be told. */
const aendringsord = (grundlag: Profilgrundlag, indikator: Indikator, m: { id: OmraadeId; fra: Tid; til: Tid }): Celle => {
  const { katalog, sprog } = grundlag;
  const afledt = aendringMellem(indikator, serieFor(katalog, indikator.id, m.id), m);
  if (afledt.kind === "mangel" || afledt.fra === undefined)
    return intet(teksterFor({ sprog }).fravaer[afledt.kind === "mangel" ? afledt.grund : "ikke-maalt"]);
  const forskel = afledt.maaling.vaerdi - afledt.fra.vaerdi;
  if (!erRelativ(indikator)) return fundet(formatForskel(forskel, indikator, sprog));
  const pct = `${formatFortegn(afledt.vaerdi, 1, sprog)}${formatEnhed("pct.", sprog)}`;
  return fundet(indikator.enhed === "personer" ? `${formatFortegn(forskel, indikator.decimaler, sprog)} (${pct})` : pct);
};

/** What the newest measurement changed. `fra` and `til` are the two dates in words. */
export const nytFor = (
  grundlag: Profilgrundlag,
  omraade: Omraade,
): { readonly fra: string; readonly til: string; readonly rader: readonly Nyt[] } | undefined => {
  const { katalog, sprog } = grundlag;
  // The index says nothing that the heads do not say better from one year to the next.
  const alle = befolkningsindikatorer(grundlag).filter(({ enhed }) => enhed !== "indeks");
  const [foerste] = alle;
  const serie = foerste === undefined ? [] : serieFor(katalog, foerste.id, omraade.id);
  const [til, fra] = [serie.at(-1)?.tid, serie.at(-2)?.tid];
  if (til === undefined || fra === undefined) return undefined;
  const celle = (indikator: Indikator, tid: Tid): Celle =>
    maalingscelle(indikator, maalingVed(serieFor(katalog, indikator.id, omraade.id), tid), { sprog, ord: "fravaerKort" });
  return {
    fra: formatTid(fra, sprog),
    til: formatTid(til, sprog),
    rader: alle.map((indikator) => ({
      id: indikator.id,
      navn: indikator.navn,
      foer: celle(indikator, fra),
      nu: celle(indikator, til),
      aendring: aendringsord(grundlag, indikator, { id: omraade.id, fra, til }),
      // The city's newest figure may carry a remark that its change needs.
      by: {
        ...aendringsord(grundlag, indikator, { id: BY, fra, til }),
        note: maalingVed(serieFor(katalog, indikator.id, BY), til)?.note ?? "",
      },
    })),
  };
};
