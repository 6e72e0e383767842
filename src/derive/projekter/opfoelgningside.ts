/** What is followed, in words: each project's state, the findings, and the same as a table to take along. */
import type { Projekt } from "../../domain/projekt";
import type { Projektbank } from "../../domain/projektbank";
import type { Sprog } from "../../domain/sprog";
import { type Opfoelgningstekster, opfoelgningDa } from "../../domain/tekster/opfoelgning/da";
import { opfoelgningEn } from "../../domain/tekster/opfoelgning/en";
import { formatTal } from "../tal/format";
import { kvartalsdele } from "./kvartaler";
import { lavOpfoelgning, type Noegletalrad, type Opfoelgning, type Opfoelgningsrad } from "./opfoelgning";
import { opfoelgningToCsv } from "./opfoelgningseksport";
import { projekttekster } from "./projektside";

export type Opfoelgningslinje = {
  readonly rad: Opfoelgningsrad;
  readonly indberetning: string;
  readonly kvartal: string;
  /** The key figure's name is the data's own, in Danish. */
  readonly tal: readonly { readonly navn: string; readonly tekst: string }[];
  readonly evaluering: string;
};
export type Opfoelgningside = {
  readonly ord: Opfoelgningstekster;
  readonly linjeById: ReadonlyMap<string, Opfoelgningslinje>;
  /** Those that must report, and those that have done so. */
  readonly linjer: readonly Opfoelgningslinje[];
  readonly uafgjorte: readonly { readonly projekt: Projekt; readonly tekst: string }[];
  /** Whether the table came, and has no row. */
  readonly tom: boolean;
  readonly fund: readonly string[];
  readonly csv: string;
};

const STATUSFIL = "data/projektstatus.csv";

type Fundoenske = {
  readonly ord: Opfoelgningstekster;
  readonly aar: string;
  readonly tom: boolean;
  readonly kvartalnavn: (kvartal: string) => string;
};

const fundFor = ({ rader, nyeste }: Opfoelgning, { ord, aar, tom, kvartalnavn }: Fundoenske): readonly string[] => {
  const skal = rader.filter(({ krav }) => krav === "over");
  const ventet = skal.filter(({ ventede }) => nyeste !== undefined && ventede.includes(nyeste));
  const har = ventet.filter(({ nyeste: eget }) => eget === nyeste);
  const mangler = skal.filter((rad) => rad.mangler.length > 0);
  return [
    ord.skal({ skal: String(skal.length), uafgjort: String(rader.filter(({ krav }) => krav === "ukendt").length) }),
    ...(nyeste !== undefined
      ? [ord.har({ kvartal: kvartalnavn(nyeste), har: String(har.length), ventet: String(ventet.length) })]
      : tom
        ? []
        : [ord.ingenTil(aar)]),
    ...(mangler.length === 0
      ? []
      : [ord.mangler({ projekter: mangler.map((rad) => `${rad.projekt.navn} (${rad.mangler.map(kvartalnavn).join(", ")})`).join("; ") })]),
  ];
};

/** As many decimals as the table has: rounded, a figure could look like its goal. */
const decimaler = (tal: number): number => String(tal).split(".")[1]?.length ?? 0;

/** `aar`: as it stood when that year was over. */
export const lavOpfoelgningside = (
  bank: Pick<Projektbank, "projekter" | "tal" | "fund">,
  { aar, sprog }: { readonly aar: string; readonly sprog: Sprog },
): Opfoelgningside => {
  const [ord, projektord] = [sprog === "en" ? opfoelgningEn : opfoelgningDa, projekttekster(sprog)];
  const opfoelgning = lavOpfoelgning(bank, Number(aar));
  const faldne = bank.fund.filter(({ fil, alvor }) => fil === STATUSFIL && alvor === "fejl");
  const tom = bank.tal.length === 0 && faldne.length === 0;
  const komIkke = faldne.some(({ linje }) => linje === 0);
  const kvartalnavn = (kvartal: string) => ord.kvartal(kvartalsdele(kvartal));
  const skriv = (tal: number) => formatTal(tal, decimaler(tal), sprog);
  const talTekst = ({ tal, stand, retning, forrige }: Noegletalrad): string =>
    [
      skriv(tal.vaerdi),
      ...(tal.maal === undefined ? [ord.udenMaal] : [ord.maalet(skriv(tal.maal))]),
      ...(stand === undefined ? [] : [ord.staar[stand]]),
      ...(forrige === undefined
        ? []
        : [ord.siden[retning ?? "foer"]({ kvartal: kvartalnavn(forrige.kvartal), foer: skriv(forrige.vaerdi) })]),
    ].join(" · ");
  const indberetning = ({ krav, indberetning: tilstand, nyeste, mangler }: Opfoelgningsrad): string => {
    const hvilke = mangler.length === 0 ? "" : ` (${mangler.map(kvartalnavn).join(", ")})`;
    if (krav === "over")
      return komIkke || tilstand === undefined ? ord.krav.over : `${ord.tilstande[tilstand]}${hvilke} · ${ord.krav.over}`;
    return nyeste === undefined ? ord.krav[krav] : `${ord.tilstande.indberettet} · ${ord.krav[krav]}`;
  };
  const linjeFor = (rad: Opfoelgningsrad): Opfoelgningslinje => ({
    rad,
    indberetning: indberetning(rad),
    kvartal: rad.nyeste === undefined ? "" : kvartalnavn(rad.nyeste),
    tal: rad.tal.map((et) => ({ navn: et.tal.noegletal, tekst: talTekst(et) })),
    evaluering:
      rad.evaluering.efter === "rapporten"
        ? ord.rapportensOrd(projektord.evalueringer[rad.evaluering.krav])
        : ord.evalueringsregel[rad.evaluering.grund],
  });
  const alle = opfoelgning.rader.map(linjeFor);
  return {
    ord,
    linjeById: new Map(alle.map((linje) => [linje.rad.projekt.id, linje])),
    linjer: alle.filter(({ rad }) => rad.krav === "over" || rad.nyeste !== undefined),
    uafgjorte: opfoelgning.rader
      .filter(({ krav }) => krav === "ukendt")
      .map(({ projekt }) => ({
        projekt,
        tekst: projekt.bevilling === undefined ? "" : ord.kunBevilling(projektord.kroner(formatTal(projekt.bevilling, 0, sprog))),
      })),
    tom,
    fund:
      komIkke || bank.projekter.length === 0
        ? [ord.komIkke]
        : [...fundFor(opfoelgning, { ord, aar, tom, kvartalnavn }), ...(faldne.length === 0 ? [] : [ord.afvist(String(faldne.length))])],
    csv: opfoelgningToCsv(opfoelgning, aar),
  };
};
