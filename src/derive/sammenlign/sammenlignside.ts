/** The whole comparison as plain objects: sentence, rows, charts, areas that are alike, and the file to take along. */
import { INDSATSOMRAADER } from "../../domain/indikator";
import { type Katalog, niveauerMedRaekker, omraaderPaa } from "../../domain/katalog";
import { isKortniveau, type KORTNIVEAUER } from "../../domain/niveau";
import { BY, type Omraade, type OmraadeId } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { niveauerFor } from "../../state/tilpas";
import type { View } from "../../state/view";
import { lokaliseret } from "../overblik";
import { formatTal } from "../tal/format";
import { sammenligningCsv } from "./csv";
import { type Intet, lavDiagramgrundlag } from "./diagramgrundlag";
import { type Haeldning, lavHaeldning } from "./haeldning";
import { type Indekskurve, lavIndekskurve } from "./indekskurve";
import { lignerFor } from "./ligner";
import { lignerGrunde, lignerOverskrift } from "./lignersaetning";
import { mestForskelSaetning } from "./mestforskel";
import { navneFor, opremsning, sammenligntekster } from "./ord";
import { lavRaekker, type Raekkegruppe } from "./raekker";

export type Mulighed = { readonly id: string; readonly navn: string };
export type Mulighedsgruppe = { readonly navn: string; readonly muligheder: readonly Mulighed[] };

export type Lignerkort = {
  readonly id: OmraadeId;
  readonly navn: string;
  readonly overskrift: string;
  readonly rader: readonly {
    readonly id: OmraadeId;
    readonly navn: string;
    readonly afstand: string;
    readonly grunde: readonly string[];
  }[];
};

export type Sammenlignside = {
  readonly titel: string;
  readonly saetning: string;
  readonly omraader: readonly Omraade[];
  readonly navne: readonly string[];
  /** Selected, but on no level that is compared here; the city is beside them all. */
  readonly udenfor: string;
  readonly grupper: readonly Raekkegruppe[];
  readonly antalKunByen: number;
  readonly haeldning: Haeldning | Intet | undefined;
  readonly indeks: Indekskurve | Intet | undefined;
  readonly indikatornavn: string;
  readonly ligner: readonly Lignerkort[];
  readonly csv: string;
};

const dansk = new Intl.Collator("da");
const efterNavn = (omraader: readonly Omraade[]): readonly Mulighed[] =>
  [...omraader].sort((a, b) => dansk.compare(a.navn, b.navn)).map(({ id, navn }) => ({ id, navn }));

/** Areas that are not chosen yet, by level; kvarterer by the bydel that holds them. */
export const lavMuligheder = (katalog: Katalog, view: View): readonly Mulighedsgruppe[] => {
  const ord = sammenligntekster(view.sprog);
  const paa = (niveau: (typeof KORTNIVEAUER)[number]) => omraaderPaa(katalog, niveau).filter(({ id }) => !view.valgte.includes(id));
  return [
    { navn: ord.bydele, muligheder: efterNavn(paa("bydel")) },
    { navn: ord.lokaludvalg, muligheder: efterNavn(paa("lokaludvalg")) },
    ...efterNavn(omraaderPaa(katalog, "bydel")).map(({ id, navn }) => ({
      navn: teksterFor(view).kvartererI(navn),
      muligheder: efterNavn(paa("kvarter").filter(({ bydel }) => `bydel:${bydel}` === id)),
    })),
  ].filter(({ muligheder }) => muligheder.length > 0);
};

/** Indicators that a chart of areas can be asked of, by indsatsområde. */
export const lavIndikatorvalg = (katalog: Katalog, view: View): readonly Mulighedsgruppe[] =>
  INDSATSOMRAADER.map((indsatsomraade) => ({
    navn: teksterFor(view).indsatsomraade[indsatsomraade],
    muligheder: katalog.indikatorer
      .filter((indikator) => indikator.indsatsomraade === indsatsomraade && niveauerFor(katalog, indikator.id).length > 0)
      .map((indikator) => ({ id: indikator.id, navn: lokaliseret(katalog, indikator, view.sprog).navn })),
  })).filter(({ muligheder }) => muligheder.length > 0);

const lavLigner = (katalog: Katalog, { id, navn }: Omraade, { sprog }: View): Lignerkort => {
  const lignende = lignerFor(katalog, id);
  return {
    id,
    navn,
    overskrift: lignerOverskrift(navn, lignende, sprog),
    rader: lignende.map((en) => ({
      id: en.id,
      navn: en.navn,
      afstand: sammenligntekster(sprog).afstand(formatTal(en.afstand, 2, sprog)),
      grunde: lignerGrunde(katalog, en, sprog),
    })),
  };
};

/** With fewer than two areas there is only what invites to choose: no rows and no charts. */
export const lavSammenlignside = (katalog: Katalog, view: View): Sammenlignside => {
  const { sprog } = view;
  const ord = sammenligntekster(sprog);
  const valgte = view.valgte.flatMap((id) => katalog.omraadeById.get(id) ?? []);
  const omraader = valgte.filter(({ niveau }) => isKortniveau(niveau));
  const navne = navneFor(omraader, sprog);
  const nok = omraader.length > 1;
  const grupper = nok ? lavRaekker(katalog, { omraader, sprog }) : [];
  const grundlag = nok ? lavDiagramgrundlag(katalog, { omraader, indikator: view.indikator, sprog }) : undefined;
  const indeks = grundlag === undefined ? undefined : lavIndekskurve(grundlag);
  const indikatornavn = grundlag?.indikator.navn ?? "";
  return {
    titel: nok ? ord.titelMed(opremsning(navne, sprog)) : ord.titel,
    saetning: nok
      ? mestForskelSaetning(katalog, grupper, { omraader, sprog })
      : omraader[0] === undefined
        ? ord.intro
        : ord.etEndnu(omraader[0].navn),
    omraader,
    navne,
    udenfor: opremsning(
      valgte.filter(({ id, niveau }) => id !== BY && !isKortniveau(niveau)).map(({ navn }) => navn),
      sprog,
    ),
    grupper,
    antalKunByen: katalog.indikatorer.filter(({ id }) => [...niveauerMedRaekker(katalog, id)].join() === "by").length,
    haeldning: grundlag === undefined ? undefined : lavHaeldning(grundlag),
    indeks,
    indikatornavn,
    ligner: omraader.map((omraade) => lavLigner(katalog, omraade, view)),
    csv: nok ? sammenligningCsv({ omraader, navne, grupper, indeks, indikatornavn, sprog }) : "",
  };
};
