/** The map's numbers as a table: the primary reading for those who do not see the map, and what others copy. */
import { BY, type OmraadeId } from "../../domain/omraade";
import { kortfarveFor } from "../../state/view";
import { kanMaalesModByen, type Overblik } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatFortegn } from "../tal/format";
import { decimalerFor, enhedFor, listeTekst, visVaerdi } from "../tal/vis";

export type Tabelrad = {
  readonly id: OmraadeId;
  readonly navn: string;
  readonly vaerdi: string;
  /** Numbers to sort by; undefined sorts last. */
  readonly tal: number | undefined;
  readonly plads: string;
  readonly nr: number | undefined;
  readonly forskel: string;
  readonly note: string;
  /** File, line and source of the figure. */
  readonly kilde: string;
  readonly erBy: boolean;
};
export type Tabel = { readonly overskrift: string; readonly vaerdiOverskrift: string; readonly rader: readonly Tabelrad[] };

export const lavTabel = (overblik: Overblik): Tabel => {
  const { tekster, view, indikator, omraader, by } = overblik;
  const decimaler = decimalerFor(indikator, kortfarveFor(view));
  const tid = overblik.tid === undefined ? "" : formatTid(overblik.tid, view.sprog);
  const dato = view.fra === undefined ? tid : tekster.tidSpan({ fra: formatTid(view.fra, view.sprog), til: tid });
  const rad = (id: OmraadeId, navn: string): Tabelrad => {
    const afledt = id === BY ? by : overblik.afledtById.get(id);
    const plads = overblik.pladsById.get(id);
    const kanSammenlignes = id !== BY && afledt?.kind === "vaerdi" && by?.kind === "vaerdi" && kanMaalesModByen(overblik);
    const maaling = afledt?.maaling;
    return {
      id,
      navn,
      vaerdi: afledt?.kind === "vaerdi" ? listeTekst(overblik, afledt) : visVaerdi(overblik, afledt),
      tal: afledt?.kind === "vaerdi" ? afledt.vaerdi : undefined,
      plads: plads === undefined ? "" : String(plads.nr),
      nr: plads?.nr,
      forskel: kanSammenlignes ? formatFortegn(afledt.vaerdi - by.vaerdi, decimaler, view.sprog) : "",
      note: maaling?.note ?? "",
      kilde:
        maaling === undefined ? "" : `${maaling.kilde} (${tekster.sted({ fil: maaling.sted.fil, linje: String(maaling.sted.linje) })})`,
      erBy: id === BY,
    };
  };
  const enhed = enhedFor(overblik).trim();
  const kolonne = view.farve === "vaerdi" ? tekster.tabelVaerdi : tekster.farveNavn[view.farve];
  return {
    overskrift: dato === "" ? indikator.navn : tekster.tabelOverskrift({ navn: indikator.navn, tid: dato }),
    vaerdiOverskrift: enhed === "" ? kolonne : `${kolonne}, ${enhed}`,
    rader: [...omraader.map((omraade) => rad(omraade.id, omraade.navn)), ...(by === undefined ? [] : [rad(BY, tekster.by)])],
  };
};
