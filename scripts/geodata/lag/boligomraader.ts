/** The housing areas of the report and of later lists. No open outline exists: the street block (rode) or delområde that holds them stands in. */

import { isPunktI } from "../net/dissolve";
import { toLabel } from "../plan/label";
import type { Polygoner } from "../plan/plan";
import { fejl } from "../raa/fejl";
import type { Niveauer, Omraade } from "./niveauer";
import type { Omraadefeature } from "./samling";

type Omrids = { readonly kind: "rode"; readonly kode: number } | { readonly kind: "delomraade"; readonly navn: string };
type Boligomraade = { readonly id: string; readonly navn: string; readonly omrids: Omrids };

/** In the order that gives them their number. Source: Statusrapport 2009, bilag 1, and the ministry's later lists; blocks looked up by address. */
const BOLIGOMRAADER: readonly Boligomraade[] = [
  { id: "mjoelnerparken", navn: "Mjølnerparken", omrids: { kind: "rode", kode: 157 } },
  { id: "tingbjerg-utterslevhuse", navn: "Tingbjerg/Utterslevhuse", omrids: { kind: "rode", kode: 267 } },
  { id: "akacieparken", navn: "Akacieparken", omrids: { kind: "delomraade", navn: "Ved Kulbanevej" } },
  { id: "lundtoftegade", navn: "Lundtoftegade", omrids: { kind: "rode", kode: 145 } },
  { id: "aldersrogade", navn: "Aldersrogade", omrids: { kind: "rode", kode: 163 } },
  { id: "bispeparken", navn: "Bispeparken", omrids: { kind: "rode", kode: 312 } },
  { id: "staerevej", navn: "Stærevej mv.", omrids: { kind: "rode", kode: 289 } },
  { id: "blaagaarden", navn: "Blågården", omrids: { kind: "rode", kode: 124 } },
];

const findOmrids = (
  { navn, omrids }: Boligomraade,
  roder: readonly Omraade[],
  udsatte: readonly Omraadefeature[],
): { polygoner: Polygoner; kilde: string } => {
  if (omrids.kind === "rode") {
    const rode = roder.find(({ kode }) => kode === omrids.kode);
    const fundet =
      rode ?? fejl("rode.geojson", `boligområdet ${navn} mangler sin rode`, { fundet: "ingen", forventet: `rode_nr ${omrids.kode}` });
    return { polygoner: fundet.polygoner, kilde: `rode ${omrids.kode}` };
  }
  const del = udsatte.find(({ egenskaber }) => egenskaber.delomraade === omrids.navn);
  const fundet =
    del ??
    fejl("udsatte-byomraader-2011.geojson", `boligområdet ${navn} mangler sit delområde`, {
      fundet: "intet",
      forventet: `delomraade «${omrids.navn}»`,
    });
  return { polygoner: fundet.polygoner, kilde: `delområde «${omrids.navn}» (udsatte byområder 2011)` };
};

/** One feature per housing area, id = its number 1–8; kvarter and bydel are those that hold its label point. */
export const toBoligomraader = ({ roder, kvarterer }: Niveauer, udsatte: readonly Omraadefeature[]): readonly Omraadefeature[] =>
  BOLIGOMRAADER.map((boligomraade, i) => {
    const { polygoner, kilde } = findOmrids(boligomraade, roder, udsatte);
    const label = toLabel(polygoner);
    const kvarter = kvarterer.find((omraade) => isPunktI(label, omraade.polygoner));
    const { id, navn } = boligomraade;
    return {
      id: i + 1,
      egenskaber: {
        id,
        kode: i + 1,
        navn,
        geometrikvalitet: "omtrentlig",
        geometrikilde: kilde,
        kvarter: kvarter?.kode,
        bydel: kvarter?.bydel,
        label,
      },
      polygoner,
    };
  });
