/** The words around a picture of the map, and of the chart that compares the selected areas. */
import { BY } from "../../domain/omraade";
import type { Side } from "../model/side";
import { formatTid } from "../tal/dato";
import type { Billedramme, Legendepunkt } from "./billedramme";
import { afsender, henttekster, stort } from "./ord";

/** "2025", "1995 til 2025", "Afstand til mål, februar 2009". */
const datotekst = ({ view, tid, tekster }: Side): string => {
  const nu = tid === undefined ? "" : formatTid(tid, view.sprog);
  if (view.fra !== undefined)
    return `${tekster.farveNavn.udvikling}, ${tekster.tidSpan({ fra: formatTid(view.fra, view.sprog), til: nu })}`;
  return view.farve === "vaerdi" ? nu : [tekster.farveNavn[view.farve], nu].filter((del) => del !== "").join(", ");
};

/** "Bydele", or "Kvarterer i Nørrebro" where one is drilled into. */
const stedtekst = ({ katalog, view, tekster }: Side): string => {
  const bydel = view.inden === undefined ? undefined : katalog.omraadeById.get(`bydel:${view.inden}`);
  return bydel === undefined ? stort(tekster.niveauFlertal[view.niveau]) : tekster.kvartererI(bydel.navn);
};

/** The licence's name is one word. */
const samlet = (tekst: string): string => tekst.replaceAll("CC BY 4.0", "CC\u00a0BY\u00a04.0");

const kilderFor = ({ view, indikator, tekster }: Side, { graenser }: { readonly graenser: boolean }): readonly string[] => {
  const ord = henttekster(view.sprog);
  const licens = indikator.kilde.includes("CC BY") ? "" : ord.licens;
  return [
    ord.kilde(indikator.kilde),
    [licens, graenser ? tekster.kreditering : ""].filter((del) => del !== "").join(" "),
    afsender(tekster),
  ]
    .filter((linje) => linje !== "")
    .map(samlet);
};

const hvem = ({ view, indikator: { population } }: Side): string => (population === "" ? "" : henttekster(view.sprog).hvem(population));

const klasser = ({ legende, view }: Side): readonly Legendepunkt[] =>
  legende.klasser.map(({ farve, spaend, antal, alene }) => ({
    tegn: { kind: "farve", farve, daempet: view.klasse !== undefined && !alene },
    tekst: `${stort(spaend)} (${antal})`,
  }));

const mangler = ({ legende }: Side): readonly Legendepunkt[] =>
  legende.mangler.map(({ grund, antal, tekst }) => ({ tegn: { kind: "moenster", grund }, tekst: `${antal} ${tekst}` }));

/** The selected areas with their outlines. */
const valgte = ({ scene, tabel, tekster }: Side): readonly Legendepunkt[] => {
  const vaerdiById = new Map(tabel.rader.map(({ id, vaerdi }) => [id, vaerdi]));
  return scene.omraader
    .filter(({ valgt }) => valgt !== undefined)
    .sort((a, b) => (a.valgt ?? 0) - (b.valgt ?? 0))
    .map(({ id, navn, valgt }) => ({
      tegn: { kind: "som", form: "linje", vaelger: `.kant-moerk.nr${valgt}` },
      tekst: `${navn}: ${vaerdiById.get(id) ?? tekster.ingenTal}`,
    }));
};

/** The whole city, and its goal where the legend has a line for it. */
const byen = ({ tabel, legende, tekster }: Side): readonly Legendepunkt[] =>
  [
    ...tabel.rader.filter(({ id }) => id === BY).map(({ vaerdi }) => `${tekster.niveauNavn.by}: ${vaerdi}`),
    ...legende.linjer.filter(({ kind }) => kind === "maal").map(({ tekst }) => tekst),
  ]
    .filter((tekst) => tekst !== "")
    .map((tekst) => ({ tegn: { kind: "intet" }, tekst }));

export const lavKortramme = (side: Side): Billedramme => ({
  titel: side.indikator.navn,
  undertitel: [[stedtekst(side), datotekst(side)].filter((del) => del !== "").join(" · "), hvem(side)].filter((linje) => linje !== ""),
  legendetitel: `${stort(side.legende.enhed)} (${side.legende.antalTekst})`,
  legende: [klasser(side), mangler(side), valgte(side), byen(side)],
  kilder: kilderFor(side, { graenser: true }),
});

/** `former`: the marks of the selected areas, in their order. Undefined where the page shows no such chart. */
export const lavSammenligningsramme = (side: Side, former: readonly string[]): Billedramme | undefined => {
  const { diagram, katalog, view, tekster, tidslinje } = side;
  if (diagram === undefined) return undefined;
  const spaend = [tidslinje.stop[0], tidslinje.stop.at(-1)];
  const [fra, til] = spaend.map((stop) => (stop === undefined ? undefined : formatTid(stop.tid, view.sprog)));
  return {
    titel: diagram.titel,
    undertitel: [fra === undefined || til === undefined ? "" : tekster.tidSpan({ fra, til }), hvem(side)].filter((linje) => linje !== ""),
    legendetitel: "",
    legende: [
      [
        ...diagram.linjer.map(({ id }, i) => ({
          tegn: { kind: "som", form: "linje", vaelger: `.egen.nr${i}` } as const,
          tekst: `${former[i] ?? ""} ${id === BY ? tekster.by : (katalog.omraadeById.get(id)?.navn ?? id)}`.trim(),
        })),
        ...(diagram.byLinje === "" ? [] : [{ tegn: { kind: "som", form: "linje", vaelger: ".by" } as const, tekst: tekster.by }]),
      ],
    ],
    kilder: kilderFor(side, { graenser: false }),
  };
};
