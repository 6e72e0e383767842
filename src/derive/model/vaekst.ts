/** Growth as a sentence: an index of head counts, told with the counts themselves. */
import { maalingVed, serieFor } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import { BY, medVaerdi, type Overblik } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatEnhed, formatTal } from "../tal/format";

/** Undefined unless the view shows the index at a later date than its first, and both dates have a count. */
const vaekstFor = (overblik: Overblik, id: OmraadeId) => {
  const { katalog, view, tider, tid } = overblik;
  const start = tider[0];
  if (view.indikator !== "bef-indeks" || view.fra !== undefined || start === undefined || tid === undefined || tid === start)
    return undefined;
  const antal = serieFor(katalog, "bef-antal", id);
  const [fra, til] = [maalingVed(antal, start), maalingVed(antal, tid)];
  if (fra?.kind !== "vaerdi" || til?.kind !== "vaerdi" || fra.vaerdi === 0) return undefined;
  const pct = ((til.vaerdi - fra.vaerdi) / fra.vaerdi) * 100;
  return {
    voksede: pct >= 0,
    fra: formatTal(fra.vaerdi, 0, view.sprog),
    til: formatTal(til.vaerdi, 0, view.sprog),
    start: formatTid(start, view.sprog),
    nu: formatTid(tid, view.sprog),
    pct: formatTal(Math.abs(pct), 0, view.sprog) + formatEnhed("pct.", view.sprog),
  };
};

/** "Hele byen voksede 42 pct.", or nothing where the city has no figure. */
const byensVaekst = (overblik: Overblik): string => {
  const by = vaekstFor(overblik, BY);
  if (by === undefined) return "";
  return by.voksede ? ` ${overblik.tekster.saetningByVoksede(by.pct)}` : ` ${overblik.tekster.saetningByFaldt(by.pct)}`;
};

/** "Amager Vest er vokset mest: …"; undefined where the view shows no growth. */
export const vaekstAlle = (overblik: Overblik): string | undefined => {
  const { tekster, tider, tid } = overblik;
  const foerst = medVaerdi(overblik)[0]?.omraade;
  const tal = foerst === undefined ? undefined : vaekstFor(overblik, foerst.id);
  if (foerst === undefined || tal === undefined || !tal.voksede) return undefined;
  return tekster.saetningVokset({ ...tal, omraade: foerst.navn, nu: tid === tider.at(-1) ? "" : tal.nu }) + byensVaekst(overblik);
};

/** "Nørrebro voksede fra … til …"; undefined where a count is missing. */
export const vaekstI = (overblik: Overblik, id: OmraadeId, omraade: string): string | undefined => {
  const tal = vaekstFor(overblik, id);
  if (tal === undefined) return undefined;
  const { tekster } = overblik;
  const saetning = tal.voksede ? tekster.saetningVoksede({ ...tal, omraade }) : tekster.saetningFaldt({ ...tal, omraade });
  return saetning + (id === BY ? "" : byensVaekst(overblik));
};
