/** The slope chart: each area's figure on the first and on the last date that can be held together, and the line between. */
import { aendringMellem, erRelativ } from "../tal/afledt";
import { formatTid } from "../tal/dato";
import { formatFortegn, formatTal, formatVaerdi, medEnhed } from "../tal/format";
import { type Diagramgrundlag, type Diagramlinje, daekker, type Intet, vaerdiI } from "./diagramgrundlag";
import { spredEtiketter } from "./etiketrad";
import { formatForskel, forskelsenhed, opremsning, sammenligntekster } from "./ord";
import { faellesPeriode, type Periode } from "./periode";

/** Chart units. The lines stand between the two columns of labels; letters are 10–13 units high. */
export const HAELDNING = { bredde: 340, hoejde: 230, venstre: 92, hoejre: 248, top: 34, bund: 216 } as const;
const ETIKET = { afstand: 16, top: HAELDNING.top, bund: HAELDNING.bund };

export type Haeldningslinje = {
  readonly nr: number | undefined;
  readonly navn: string;
  /** Where the line begins and ends, and where the labels stand. */
  readonly y: readonly [number, number];
  readonly etiket: readonly [number, number];
  /** "10,4", without the unit. */
  readonly tal: readonly [string, string];
  /** The same for the table: value, value, change. */
  readonly celler: readonly [string, string, string];
};
export type Haeldning = {
  readonly kind: "tegnet";
  readonly periode: Periode;
  readonly tider: readonly [string, string];
  readonly linjer: readonly Haeldningslinje[];
  /** What the numbers count; "" for heads. */
  readonly enhed: string;
  readonly noter: readonly string[];
};

/** "+12,5 pct." of heads, "+2,8 procentpoint" of shares. */
const aendringstekst = ({ indikator, sprog }: Diagramgrundlag, { serie }: Diagramlinje, periode: Periode): string => {
  const aendring = aendringMellem(indikator, serie, periode);
  if (aendring.kind === "mangel") return sammenligntekster(sprog).ingenForskel;
  return erRelativ(indikator)
    ? medEnhed(formatFortegn(aendring.vaerdi, 1, sprog), "pct.", sprog)
    : formatForskel(aendring.vaerdi, indikator, sprog);
};

export const lavHaeldning = (grundlag: Diagramgrundlag): Haeldning | Intet => {
  const { indikator, sprog, linjer, uden, by } = grundlag;
  const ord = sammenligntekster(sprog);
  if (linjer.length < 2) return { kind: "intet", tekst: ord.forFaaMedTal(indikator.navn) };
  const periode = faellesPeriode(linjer.map(({ serie }) => serie));
  if (periode === undefined) return { kind: "intet", tekst: ord.ingenPeriode(indikator.navn) };
  // Heads in the whole city lie beyond any part of it.
  const medBy = indikator.enhed !== "personer" && daekker(by.serie, periode);
  const tegnes = [...linjer, ...(medBy ? [by] : [])].flatMap((linje) => {
    const [fra, til] = [vaerdiI(linje.serie, periode.fra), vaerdiI(linje.serie, periode.til)];
    return fra === undefined || til === undefined ? [] : [{ linje, par: [fra, til] as const }];
  });
  const tal = tegnes.flatMap(({ par }) => par);
  const [mindst, stoerst] = [Math.min(...tal), Math.max(...tal)];
  const yFor = (vaerdi: number): number =>
    stoerst > mindst
      ? HAELDNING.bund - ((vaerdi - mindst) / (stoerst - mindst)) * (HAELDNING.bund - HAELDNING.top)
      : (HAELDNING.top + HAELDNING.bund) / 2;
  const venstre = spredEtiketter(
    tegnes.map(({ par }) => yFor(par[0])),
    ETIKET,
  );
  const hoejre = spredEtiketter(
    tegnes.map(({ par }) => yFor(par[1])),
    ETIKET,
  );
  return {
    kind: "tegnet",
    periode,
    tider: [formatTid(periode.fra, sprog), formatTid(periode.til, sprog)],
    linjer: tegnes.map(({ linje, par }, i) => ({
      nr: linje.nr,
      navn: linje.navn,
      y: [yFor(par[0]), yFor(par[1])],
      etiket: [venstre[i] ?? 0, hoejre[i] ?? 0],
      tal: [formatTal(par[0], indikator.decimaler, sprog), formatTal(par[1], indikator.decimaler, sprog)],
      celler: [formatVaerdi(par[0], indikator, sprog), formatVaerdi(par[1], indikator, sprog), aendringstekst(grundlag, linje, periode)],
    })),
    enhed: indikator.enhed === "pct." ? medEnhed("", "pct.", sprog).trim() : forskelsenhed(indikator, sprog),
    noter: [
      ...(uden.length === 0 ? [] : [ord.udenTal(opremsning(uden, sprog))]),
      ...(medBy || by.serie.length === 0 ? [] : [indikator.enhed === "personer" ? ord.byTalIkkeMed : ord.byMangler]),
    ],
  };
};
