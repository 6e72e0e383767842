/** What is known of the selected areas: the shown figure, its place and development, and the other indicators beside it. */
import type { Indikator } from "../../domain/indikator";
import { serieFor } from "../../domain/katalog";
import type { Niveau } from "../../domain/niveau";
import { BY, type OmraadeId } from "../../domain/omraade";
import { profilsti, stiPaa } from "../../domain/slug";
import { harKunSide, niveauerFor } from "../../state/tilpas";
import { lokaliseret, type Overblik } from "../overblik";
import { afledtFor, vaerdiVed } from "../tal/afledt";
import { formatTid } from "../tal/dato";
import { formatEnhed, formatTal } from "../tal/format";
import { visVaerdi } from "../tal/vis";
import { akserFor, linjeFor, type Maal, pladsI, punkterFor } from "./gnist";

export type Gnist = { readonly linje: string; readonly byLinje: string; readonly punkt: readonly [number, number] | undefined };
export type Panelrad = {
  readonly indikator: string;
  readonly navn: string;
  readonly vaerdi: string;
  /** What the value counts and its own date: "pr. km² · 2025". */
  readonly tid: string;
  readonly mangler: boolean;
  readonly gnist: Gnist | undefined;
  readonly vist: boolean;
};
export type Panelomraade = {
  readonly id: OmraadeId;
  readonly niveau: Niveau;
  readonly navn: string;
  readonly vaerdi: string;
  readonly mangler: boolean;
  readonly plads: string;
  readonly by: string;
  readonly note: string;
  /** "Ligger i Amager Vest · 19,3 km² land". */
  readonly fakta: string;
  readonly rader: readonly Panelrad[];
  /** Number of the bydel that can be drilled into. */
  readonly drilBydel: number | undefined;
  /** Address of its own page below the root; undefined where it has none. */
  readonly profil: string | undefined;
  /** Whether the map's level shows it, so that one can zoom to it. */
  readonly paaKortet: boolean;
};

export const GNIST: Maal = { bredde: 84, hoejde: 24, luft: 3 };

const gnistFor = (overblik: Overblik, indikator: string, id: OmraadeId): Gnist | undefined => {
  const rad = punkterFor(serieFor(overblik.katalog, indikator, id));
  const byRad = id === BY ? [] : punkterFor(serieFor(overblik.katalog, indikator, BY));
  const enhed = overblik.katalog.indikatorById.get(indikator)?.enhed;
  // A part and the whole share no scale when people are counted.
  const medBy = enhed === "personer" ? [] : byRad;
  if (rad.filter((punkt) => punkt.y !== undefined).length < 2) return undefined;
  const akser = akserFor([rad, medBy]);
  if (akser === undefined) return undefined;
  const sidst = rad.findLast((punkt) => punkt.y !== undefined);
  return {
    linje: linjeFor(rad, akser, GNIST),
    byLinje: linjeFor(medBy, akser, GNIST),
    punkt: sidst?.y === undefined ? undefined : pladsI(akser, GNIST, { x: sidst.x, y: sidst.y }),
  };
};

const radFor = (overblik: Overblik, raa: Indikator, id: OmraadeId): Panelrad => {
  const { katalog, view, tekster } = overblik;
  const indikator = lokaliseret(katalog, raa, view.sprog);
  const serie = serieFor(katalog, indikator.id, id);
  const vist = indikator.id === view.indikator;
  const sidste = serie.findLast((maaling) => maaling.kind === "vaerdi") ?? serie.at(-1);
  const tid = vist ? overblik.tid : sidste?.tid;
  const afledt = tid === undefined ? undefined : vaerdiVed(serie, tid);
  return {
    indikator: indikator.id,
    navn: indikator.kortNavn,
    vaerdi:
      afledt?.kind === "vaerdi"
        ? formatTal(afledt.vaerdi, indikator.decimaler, view.sprog) + (indikator.enhed === "pct." ? formatEnhed("pct.", view.sprog) : "")
        : tekster.fravaerKort[afledt?.kind === "mangel" ? afledt.grund : "ikke-maalt"],
    tid: [
      afledt?.kind === "vaerdi" && indikator.enhed !== "pct." ? formatEnhed(indikator.enhed, view.sprog).trim() : "",
      tid === undefined ? "" : formatTid(tid, view.sprog),
    ]
      .filter((del) => del !== "")
      .join(" · "),
    mangler: afledt?.kind !== "vaerdi",
    gnist: gnistFor(overblik, indikator.id, id),
    vist,
  };
};

export const lavPanelomraade = (overblik: Overblik, id: OmraadeId): Panelomraade => {
  const { katalog, view, tekster, tid } = overblik;
  const omraade = katalog.omraadeById.get(id);
  const paaKortet = overblik.afledtById.get(id) ?? (id === BY ? overblik.by : undefined);
  const afledt = paaKortet ?? (tid === undefined ? undefined : afledtFor(katalog, view, id, tid));
  const plads = overblik.pladsById.get(id);
  const bydel = omraade?.niveau === "bydel" || omraade?.bydel === undefined ? undefined : katalog.omraadeById.get(`bydel:${omraade.bydel}`);
  const profil = omraade === undefined ? undefined : profilsti(omraade);
  return {
    id,
    niveau: omraade?.niveau ?? "by",
    navn: id === BY ? tekster.by : (omraade?.navn ?? id),
    vaerdi: visVaerdi(overblik, afledt),
    mangler: afledt?.kind !== "vaerdi",
    plads: plads === undefined ? "" : tekster.plads({ nr: String(plads.nr), af: String(plads.af) }),
    by: id === BY || overblik.by?.kind !== "vaerdi" ? "" : `${tekster.by} ${visVaerdi(overblik, overblik.by)}`,
    note: afledt?.maaling?.note ?? "",
    fakta: [
      bydel === undefined ? "" : tekster.liggerI({ bydel: bydel.navn }),
      omraade?.arealKm2 === undefined ? "" : tekster.arealKm2(formatTal(omraade.arealKm2, 1, view.sprog)),
    ]
      .filter((del) => del !== "")
      .join(" · "),
    rader: katalog.indikatorer
      // What only has a page of its own is told there and in the barometer.
      .filter((indikator) => serieFor(katalog, indikator.id, id).length > 0 && !harKunSide(katalog, indikator.id))
      .map((indikator) => radFor(overblik, indikator, id)),
    profil: profil === undefined ? undefined : stiPaa(profil, view.sprog),
    drilBydel: omraade?.niveau === "bydel" && niveauerFor(katalog, view.indikator).includes("kvarter") ? omraade.kode : undefined,
    paaKortet: overblik.alle.some((kandidat) => kandidat.id === id),
  };
};
