/** Development since a common start: heads and density as an index, shares as a change in procentpoint. True distances in time; gaps and breaks lift the pen. */
import { ticks } from "d3-array";
import { harBrudMellem, type Serie } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import { sammenlignTid, type Tid, tidToMaaned } from "../../domain/tid";
import { akserFor, linjeFor, type Maal, type Punktrad, pladsI } from "../model/gnist";
import { erRelativ } from "../tal/afledt";
import { formatTid } from "../tal/dato";
import { formatFortegn, formatTal } from "../tal/format";
import { type Diagramgrundlag, daekker, type Intet, vaerdiI } from "./diagramgrundlag";
import { spredEtiketter } from "./etiketrad";
import { forskelsenhed, opremsning, sammenligntekster } from "./ord";
import { faellesPeriode, type Periode } from "./periode";

export const INDEKSMAAL: Maal = { bredde: 230, hoejde: 182, luft: 4 };
const ETIKET = { afstand: 16, top: 4, bund: INDEKSMAAL.hoejde - 4 };
const STARTINDEKS = 100;

export type Indekslinje = {
  readonly nr: number | undefined;
  readonly navn: string;
  readonly d: string;
  readonly slut: { readonly x: number; readonly y: number; readonly etiket: number; readonly tal: string };
  /** By the chart's dates, as printed and as counted; "" and undefined where the line has no point. */
  readonly tal: readonly string[];
  readonly raa: readonly (number | undefined)[];
};
export type Indekskurve = {
  readonly kind: "tegnet";
  readonly art: "indeks" | "aendring";
  readonly start: Tid;
  readonly titel: string;
  readonly enhed: string;
  readonly linjer: readonly Indekslinje[];
  readonly tider: readonly { readonly tid: Tid; readonly tekst: string }[];
  readonly yTrin: readonly { readonly y: number; readonly tekst: string; readonly erStart: boolean }[];
  readonly xTrin: readonly { readonly x: number; readonly tekst: string }[];
  readonly noter: readonly string[];
};

/** Since `start`: 100 there, or 0 where it is a change. What lies across a break from the start cannot be held against it. */
export const siden = (serie: Serie, start: Tid, art: Indekskurve["art"]): Punktrad => {
  const foerst = vaerdiI(serie, start);
  return serie.map((maaling) => {
    const [fra, til] = sammenlignTid(start, maaling.tid) <= 0 ? [start, maaling.tid] : [maaling.tid, start];
    const kan = foerst !== undefined && isVaerdi(maaling) && !harBrudMellem(serie, fra, til);
    const y = !kan ? undefined : art === "indeks" ? (maaling.vaerdi / foerst) * STARTINDEKS : maaling.vaerdi - foerst;
    return { x: tidToMaaned(maaling.tid), y, brud: maaling.brud };
  });
};

const aarstrin = ({ x0, x1 }: { readonly x0: number; readonly x1: number }): readonly number[] =>
  ticks(x0 / 12, x1 / 12, 4).filter((aar) => Number.isInteger(aar));

/** Whether an indicator of this unit has an index: heads and what is heads over land, or heads over heads of a start. */
const artFor = ({ indikator }: Diagramgrundlag): Indekskurve["art"] =>
  erRelativ(indikator) || indikator.enhed === "indeks" ? "indeks" : "aendring";

/** The longest stretch on which all can be held together; an index cannot start from nought. */
const startFor = ({ linjer }: Diagramgrundlag, art: Indekskurve["art"]): Periode | undefined =>
  faellesPeriode(
    linjer.map(({ serie }) => serie),
    art === "indeks" ? (vaerdi) => vaerdi > 0 : undefined,
  );

export const lavIndekskurve = (grundlag: Diagramgrundlag): Indekskurve | Intet => {
  const { indikator, sprog, by, uden } = grundlag;
  const ord = sammenligntekster(sprog);
  const art = artFor(grundlag);
  const periode = startFor(grundlag, art);
  if (grundlag.linjer.length < 2) return { kind: "intet", tekst: ord.forFaaMedTal(indikator.navn) };
  if (periode === undefined) return { kind: "intet", tekst: ord.ingenPeriode(indikator.navn) };
  const start = periode.fra;
  const medBy = daekker(by.serie, periode) && (art === "aendring" || (vaerdiI(by.serie, start) ?? 0) > 0);
  const rader = [...grundlag.linjer, ...(medBy ? [by] : [])].map((linje) => ({ linje, rad: siden(linje.serie, start, art) }));
  const raa = akserFor(rader.map(({ rad }) => rad));
  if (raa === undefined) return { kind: "intet", tekst: ord.ingenPeriode(indikator.navn) };
  const trin = ticks(raa.y0, raa.y1 > raa.y0 ? raa.y1 : raa.y0 + 1, 5);
  const akser = { ...raa, y0: Math.min(raa.y0, trin[0] ?? raa.y0), y1: Math.max(raa.y1, trin.at(-1) ?? raa.y1) };
  const decimaler = art === "indeks" ? 0 : indikator.decimaler;
  const skriv = (tal: number): string => (art === "indeks" ? formatTal(tal, decimaler, sprog) : formatFortegn(tal, decimaler, sprog));
  const ender = rader.map(({ rad }) => {
    const sidst = rad.findLast(({ y }) => y !== undefined);
    const [x, y] = pladsI(akser, INDEKSMAAL, { x: sidst?.x ?? akser.x1, y: sidst?.y ?? akser.y0 });
    return { x, y, tal: sidst?.y === undefined ? "" : skriv(sidst.y) };
  });
  const etiketter = spredEtiketter(
    ender.map(({ y }) => y),
    ETIKET,
  );
  const tider = [...new Set(rader.flatMap(({ linje }) => linje.serie.map(({ tid }) => tid)))].sort(sammenlignTid);
  const startpunkt = art === "indeks" ? STARTINDEKS : 0;
  const afbrudt = rader.some(({ linje, rad }) => linje.serie.some((maaling, i) => isVaerdi(maaling) && rad[i]?.y === undefined));
  return {
    kind: "tegnet",
    art,
    start,
    titel: art === "indeks" ? ord.indeksTitel(formatTid(start, sprog)) : ord.aendringTitel(formatTid(start, sprog)),
    enhed: art === "indeks" ? "" : forskelsenhed(indikator, sprog),
    linjer: rader.map(({ linje, rad }, i) => {
      const raa = tider.map((tid) => rad[linje.serie.findIndex((maaling) => maaling.tid === tid)]?.y);
      return {
        nr: linje.nr,
        navn: linje.navn,
        d: linjeFor(rad, akser, INDEKSMAAL),
        slut: { ...(ender[i] ?? { x: 0, y: 0, tal: "" }), etiket: etiketter[i] ?? 0 },
        tal: raa.map((y) => (y === undefined ? "" : skriv(y))),
        raa,
      };
    }),
    tider: tider.map((tid) => ({ tid, tekst: formatTid(tid, sprog) })),
    yTrin: trin.map((tal) => ({
      y: pladsI(akser, INDEKSMAAL, { x: akser.x0, y: tal })[1],
      tekst: art === "indeks" ? formatTal(tal, 0, sprog) : formatFortegn(tal, Number.isInteger(tal) ? 0 : 1, sprog),
      erStart: tal === startpunkt,
    })),
    xTrin: aarstrin(akser).map((aar) => ({ x: pladsI(akser, INDEKSMAAL, { x: aar * 12, y: akser.y0 })[0], tekst: String(aar) })),
    noter: [
      art === "indeks"
        ? ord.indeksHvad(formatTid(start, sprog))
        : ord.aendringHvad({ start: formatTid(start, sprog), enhed: forskelsenhed(indikator, sprog) }),
      ...(uden.length === 0 ? [] : [ord.udenTal(opremsning(uden, sprog))]),
      ...(medBy || by.serie.length === 0 ? [] : [ord.byMangler]),
      ...(afbrudt ? [ord.efterBrud] : []),
    ],
  };
};
