/** The barometer in one screen: six indsatsområder with a main light each, what is new, and every light over time. */
import { INDSATSOMRAADER, type Indsatsomraade } from "../../domain/indikator";
import type { Katalog } from "../../domain/katalog";
import type { Sprog } from "../../domain/sprog";
import type { Barometertekster } from "../../domain/tekster/barometer/da";
import type { Tekster } from "../../domain/tekster/da";
import { formatTid } from "../tal/dato";
import { type Historikrad, lavHistorik } from "./historik";
import { type Indikatorlys, lavIndikatorlys } from "./indikatorlys";
import { hovedudvikling, UDVIKLINGER, type Udvikling } from "./lys";
import { barometertekster, formatForskel, type Lysvisning, visUdvikling } from "./ord";

export type Nyhed = { readonly id: string; readonly tekst: string; readonly lys: Lysvisning };
export type Barometeromraade = {
  readonly id: Indsatsomraade;
  readonly navn: string;
  readonly udvikling: Udvikling | undefined;
  readonly lys: Lysvisning;
  /** Why the main light is as it is where several indicators make it; "" where one does. */
  readonly regel: string;
  /** What the first look tells beside the light: the figure and its goal, or how many of the indicators went which way. */
  readonly kort: readonly string[];
  readonly hoved: readonly Indikatorlys[];
  readonly andre: readonly Indikatorlys[];
  readonly nyt: readonly Nyhed[];
  readonly vurdering: { readonly tekst: string; readonly kilde: string } | undefined;
};

export type Barometer = {
  readonly ord: Barometertekster;
  readonly samlet: string;
  readonly omraader: readonly Barometeromraade[];
  readonly historik: readonly Historikrad[];
};

const nyhederFor = (katalog: Katalog, alle: readonly Indikatorlys[], sprog: Sprog): readonly Nyhed[] =>
  alle.flatMap(({ id, navn, lys, vaerdi, tid, resultat }) => {
    const indikator = katalog.indikatorById.get(id);
    if (resultat.kind !== "lys" || indikator === undefined) return [];
    const forskel = formatForskel(resultat.maaling.vaerdi - resultat.forrige.vaerdi, indikator, sprog);
    const siden = formatTid(resultat.forrige.tid, sprog);
    return [{ id, lys, tekst: barometertekster(sprog).nytOp({ navn, til: vaerdi, tid, forskel, siden }) }];
  });

const kortFor = (hoved: readonly Indikatorlys[], sprog: Sprog): readonly string[] => {
  const ord = barometertekster(sprog);
  const [foerst] = hoved;
  if (hoved.length === 1 && foerst !== undefined)
    return [`${foerst.kortNavn}: ${foerst.vaerdi}`, foerst.maal.find(({ kort }) => kort !== "")?.kort ?? ""].filter(
      (linje) => linje !== "",
    );
  const antal = (en: Udvikling) => hoved.filter(({ resultat }) => resultat.kind === "lys" && resultat.udvikling === en).length;
  const dele = UDVIKLINGER.flatMap((en) => (antal(en) === 0 ? [] : [ord.antalUdvikling[en](antal(en))]));
  return [ord.foelgesPaa(hoved.length), dele.join(", ")];
};

/** `tekster`: the page's own catalogue, for the names of the indsatsområder. */
export const lavBarometer = (katalog: Katalog, m: { readonly sprog: Sprog; readonly tekster: Tekster }): Barometer => {
  const { sprog, tekster } = m;
  const ord = barometertekster(sprog);
  const omraader = INDSATSOMRAADER.flatMap((id): Barometeromraade[] => {
    const alle = katalog.indikatorer
      .filter((indikator) => indikator.indsatsomraade === id)
      .map((indikator) => lavIndikatorlys(katalog, indikator, sprog))
      // A figure of a bydel's indicator that the city has once is told where the bydele are: on the map.
      .filter(({ resultat, maal }) => resultat.kind === "lys" || (maal.length > 0 && resultat.grund === "ingen-maaling"));
    const hoved = alle.filter(({ hovedmaal }) => hovedmaal);
    if (hoved.length === 0) return [];
    const udvikling = hovedudvikling(hoved.map(({ resultat }) => resultat));
    const vurdering = katalog.vurderinger.find((en) => en.indsatsomraade === id);
    return [
      {
        id,
        navn: tekster.indsatsomraade[id],
        udvikling,
        lys: visUdvikling(udvikling, sprog),
        regel: hoved.length > 1 ? ord.regelHoved(hoved.length) : "",
        kort: kortFor(hoved, sprog),
        hoved,
        andre: alle.filter(({ hovedmaal }) => !hovedmaal),
        nyt: nyhederFor(katalog, alle, sprog),
        vurdering: vurdering && { tekst: vurdering.tekst[sprog], kilde: vurdering.kilde },
      },
    ];
  });
  const antal = (en: Udvikling) => omraader.filter(({ udvikling }) => udvikling === en).length;
  const [fremgang, stilstand, tilbagegang] = UDVIKLINGER.map(antal);
  return {
    ord,
    samlet: ord.samlet({ fremgang: fremgang ?? 0, stilstand: stilstand ?? 0, tilbagegang: tilbagegang ?? 0 }),
    omraader,
    historik: lavHistorik(
      katalog,
      omraader.flatMap(({ hoved, andre, navn }) => [...hoved, ...andre].map(({ id }) => ({ id, omraade: navn }))),
      sprog,
    ),
  };
};
