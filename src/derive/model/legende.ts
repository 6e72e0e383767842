/** The legend as a distribution: class blocks, every area a tick inside its class, the city and the selected as labelled lines. */

import { maalFor, talmaalVed } from "../../domain/katalog";
import { isTalmaal } from "../../domain/maaling";
import { BY, type OmraadeId } from "../../domain/omraade";
import { kortfarveFor } from "../../state/view";
import { klasseFor } from "../klasser/graenser";
import { kanMaalesModByen, type Overblik } from "../overblik";
import type { Mangelgrund } from "../tal/afledt";
import { formatTid } from "../tal/dato";
import { formatFortegn, formatTal } from "../tal/format";
import { afrundet, decimalerFor, enhedFor, kortTekst, lysord } from "../tal/vis";
import { type Legendelinje, stableLinjer } from "./legendelinjer";

/** Positions are per cent of the legend's width. */
export type Legendeklasse = {
  readonly nr: number;
  readonly farve: string;
  readonly x: number;
  readonly bredde: number;
  readonly antal: number;
  /** "fra 115 til under 125". */
  readonly spaend: string;
  /** "Vis kun klassen fra 115 til under 125: 3 bydele". */
  readonly tale: string;
  /** "▲ fremgang": written under a class that is a word; "" for one between two numbers. */
  readonly navn: string;
  readonly alene: boolean;
};
export type Legende = {
  readonly enhed: string;
  readonly klasser: readonly Legendeklasse[];
  readonly graenser: readonly { readonly x: number; readonly tekst: string }[];
  readonly maerker: readonly { readonly id: OmraadeId; readonly x: number }[];
  readonly linjer: readonly Legendelinje[];
  readonly mangler: readonly { readonly grund: Mangelgrund; readonly antal: number; readonly tekst: string }[];
  readonly antalTekst: string;
};

/** Where a value stands, linear inside its class; end classes run to the outermost value of the scale. */
export const pladsPaaSkala = (overblik: Overblik, vaerdi: number): number => {
  const { graenser, yderst } = overblik.deling;
  const antal = graenser.length + 1;
  const klasse = klasseFor(graenser, vaerdi);
  const fra = graenser[klasse - 1] ?? Math.min(yderst[0], vaerdi);
  const til = graenser[klasse] ?? Math.max(yderst[1], vaerdi);
  const andel = til > fra ? (vaerdi - fra) / (til - fra) : 0.5;
  return ((klasse + Math.min(1, Math.max(0, andel))) / antal) * 100;
};

/** The unit as the legend's heading: "pct.", "indeks, 1995 = 100", "beboere". */
const enhedsnavn = (overblik: Overblik): string => {
  const { indikator, view, tekster, tider } = overblik;
  const [foerste] = tider;
  const farve = kortfarveFor(view);
  if (farve === "lys") return tekster.udviklingSiden;
  if (farve === "maal") return tekster.fraMaalet(enhedFor(overblik).trim() || tekster.personer);
  if (farve === "vaerdi" && indikator.enhed === "personer") return tekster.personer;
  if (farve === "vaerdi" && indikator.enhed === "indeks" && foerste !== undefined) return tekster.indeksFra(formatTid(foerste, view.sprog));
  return enhedFor(overblik).trim() || tekster.point;
};

/** The city's numeric goals for the shown indicator, or where distances to it are none; on a scale of change or of lights it has no place. */
const maallinjer = (overblik: Overblik): readonly Omit<Legendelinje, "raekke">[] => {
  const { katalog, view, tekster, indikator } = overblik;
  const farve = kortfarveFor(view);
  if (farve === "udvikling" || farve === "lys" || overblik.tid === undefined) return [];
  const alle =
    farve === "maal" ? [talmaalVed(katalog, view.indikator, BY, overblik.tid) ?? []].flat() : maalFor(katalog, view.indikator, BY);
  return alle.filter(isTalmaal).map(({ tid, vaerdi }) => {
    const tekst = `${tekster.maalTid(formatTid(tid, view.sprog))}: ${formatTal(vaerdi, indikator.decimaler, view.sprog)}`;
    return { kind: "maal" as const, x: pladsPaaSkala(overblik, farve === "maal" ? 0 : vaerdi), tekst, valgt: undefined };
  });
};

export const lavLegende = (overblik: Overblik, aktiv: OmraadeId | undefined): Legende => {
  const { deling, tekster, view, indikator, omraader } = overblik;
  const antalKlasser = deling.farver.length;
  const decimaler = decimalerFor(indikator, kortfarveFor(view));
  const tal = (graense: number): string =>
    deling.spejlet
      ? formatFortegn(graense, graense % 1 === 0 ? 0 : Math.max(decimaler, 1), view.sprog)
      : formatTal(graense, graense % 1 === 0 ? 0 : Math.max(decimaler, 1), view.sprog);
  const vaerdier = omraader.flatMap((omraade) => {
    const afledt = overblik.afledtById.get(omraade.id);
    return afledt?.kind === "vaerdi" ? [{ id: omraade.id, vaerdi: afrundet(overblik, afledt.vaerdi) }] : [];
  });
  const niveau = tekster.niveauFlertal[view.niveau];
  const lys = (nr: number): string => (view.farve === "lys" ? lysord(overblik, nr - 1) : "");
  const spaend = (nr: number): string => {
    if (view.farve === "lys") return lys(nr);
    const fra = deling.graenser[nr - 1];
    const til = deling.graenser[nr];
    if (fra === undefined) return til === undefined ? tekster.klasseAlle : tekster.klasseUnder(tal(til));
    return til === undefined ? tekster.klasseOver(tal(fra)) : tekster.klasseMellem({ fra: tal(fra), til: tal(til) });
  };
  const fremhaevede = [...view.valgte, ...(aktiv === undefined || view.valgte.includes(aktiv) ? [] : [aktiv])];
  const by = overblik.by;
  const linjer = stableLinjer([
    ...(by?.kind === "vaerdi" && kanMaalesModByen(overblik)
      ? [
          {
            kind: "by" as const,
            x: pladsPaaSkala(overblik, by.vaerdi),
            tekst: `${tekster.by} ${kortTekst(overblik, by)}`,
            valgt: undefined,
          },
        ]
      : []),
    ...fremhaevede.flatMap((id) => {
      const afledt = overblik.afledtById.get(id);
      const navn = overblik.katalog.omraadeById.get(id)?.navn;
      if (id === BY || navn === undefined || afledt?.kind !== "vaerdi") return [];
      const plads = view.valgte.indexOf(id);
      return [
        {
          kind: "valgt" as const,
          x: pladsPaaSkala(overblik, afledt.vaerdi),
          tekst: `${navn} ${kortTekst(overblik, afledt)}`,
          valgt: plads === -1 ? undefined : plads,
        },
      ];
    }),
    ...maallinjer(overblik),
  ]);
  const grunde = omraader.flatMap((omraade) => {
    const afledt = overblik.afledtById.get(omraade.id);
    return afledt?.kind === "mangel" ? [afledt.grund] : [];
  });
  return {
    enhed: enhedsnavn(overblik),
    klasser: deling.farver.map((farve, nr) => {
      const antal = vaerdier.filter(({ vaerdi }) => klasseFor(deling.graenser, vaerdi) === nr).length;
      return {
        nr,
        farve,
        x: (nr / antalKlasser) * 100,
        bredde: 100 / antalKlasser,
        antal,
        spaend: spaend(nr),
        tale: tekster.kunKlasse({ fra: spaend(nr), antal: `${antal} ${antal === 1 ? tekster.niveauEntal[view.niveau] : niveau}` }),
        navn: lys(nr),
        alene: view.klasse === nr,
      };
    }),
    graenser: view.farve === "lys" ? [] : deling.graenser.map((graense, i) => ({ x: ((i + 1) / antalKlasser) * 100, tekst: tal(graense) })),
    maerker: vaerdier.map(({ id, vaerdi }) => ({ id, x: pladsPaaSkala(overblik, vaerdi) })),
    linjer,
    mangler: [...new Set(grunde)].map((grund) => {
      const antal = grunde.filter((anden) => anden === grund).length;
      const omraader = antal === 1 ? tekster.niveauEntal[view.niveau] : niveau;
      return { grund, antal, tekst: tekster.antalMangler({ omraader, grund: tekster.fravaer[grund] }) };
    }),
    antalTekst: tekster.antal(niveau),
  };
};
