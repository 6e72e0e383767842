/** Growth as a sentence: an index of head counts, told with the counts themselves. */
import { maalingVed, serieFor } from "../../domain/katalog";
import { BY, type OmraadeId } from "../../domain/omraade";
import { medVaerdi, type Overblik } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatEnhed, formatTal } from "../tal/format";

/** Residents at the first date and at the shown one. Undefined unless the view shows the index at a later date than its first, and both have a count. */
const beboereFor = (overblik: Overblik, id: OmraadeId) => {
  const { katalog, view, tider, tid } = overblik;
  const start = tider[0];
  if (view.indikator !== "bef-indeks" || view.fra !== undefined || start === undefined || tid === undefined || tid === start)
    return undefined;
  const antal = serieFor(katalog, "bef-antal", id);
  const [fra, til] = [maalingVed(antal, start), maalingVed(antal, tid)];
  if (fra?.kind !== "vaerdi" || til?.kind !== "vaerdi" || fra.vaerdi === 0) return undefined;
  return { start, tid, fra: fra.vaerdi, til: til.vaerdi };
};

/** The same in words; undefined where the counts are. */
const vaekstFor = (overblik: Overblik, id: OmraadeId) => {
  const { sprog } = overblik.view;
  const beboere = beboereFor(overblik, id);
  if (beboere === undefined) return undefined;
  const { fra, til, start, tid } = beboere;
  const pct = ((til - fra) / fra) * 100;
  return {
    voksede: pct >= 0,
    fra: formatTal(fra, 0, sprog),
    til: formatTal(til, 0, sprog),
    start: formatTid(start, sprog),
    nu: formatTid(tid, sprog),
    pct: formatTal(Math.abs(pct), 0, sprog) + formatEnhed("pct.", sprog),
  };
};

/** "Hele byen voksede 42 pct.", or nothing where the city has no figure. */
const byensVaekst = (overblik: Overblik): string => {
  const by = vaekstFor(overblik, BY);
  if (by === undefined) return "";
  return by.voksede ? ` ${overblik.tekster.saetningByVoksede(by.pct)}` : ` ${overblik.tekster.saetningByFaldt(by.pct)}`;
};

/** Whether the area whose index is highest also gained most residents, and no shown area's growth is unknown: then it has grown most, without a but. */
const erVoksetMest = (overblik: Overblik, foerst: OmraadeId): boolean => {
  const tilvaekst = (id: OmraadeId): number | undefined => {
    const beboere = overblik.afledtById.get(id)?.kind === "vaerdi" ? beboereFor(overblik, id) : undefined;
    return beboere === undefined ? undefined : beboere.til - beboere.fra;
  };
  const stoerst = tilvaekst(foerst) ?? 0;
  return overblik.omraader.every(({ id }) => id === foerst || (tilvaekst(id) ?? Infinity) < stoerst);
};

/** "Amager Vest er vokset mest: …"; undefined where the view shows no growth. */
export const vaekstAlle = (overblik: Overblik): string | undefined => {
  const { tekster, tider, tid } = overblik;
  const foerst = medVaerdi(overblik)[0]?.omraade;
  const tal = foerst === undefined ? undefined : vaekstFor(overblik, foerst.id);
  if (foerst === undefined || tal === undefined || !tal.voksede) return undefined;
  const m = { ...tal, omraade: foerst.navn, nu: tid === tider.at(-1) ? "" : tal.nu };
  return (erVoksetMest(overblik, foerst.id) ? tekster.saetningVokset(m) : tekster.saetningVoksetPct(m)) + byensVaekst(overblik);
};

/** "Nørrebro voksede fra … til …"; undefined where a count is missing. */
export const vaekstI = (overblik: Overblik, id: OmraadeId, omraade: string): string | undefined => {
  const tal = vaekstFor(overblik, id);
  if (tal === undefined) return undefined;
  const { tekster } = overblik;
  const saetning = tal.voksede ? tekster.saetningVoksede({ ...tal, omraade }) : tekster.saetningFaldt({ ...tal, omraade });
  return saetning + (id === BY ? "" : byensVaekst(overblik));
};
