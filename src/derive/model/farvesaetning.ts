/** The map's sentence where its colours tell of distances to the goal, or of lights. */
import { talmaalVed } from "../../domain/katalog";
import { BY, type OmraadeId } from "../../domain/omraade";
import { UDVIKLINGER } from "../barometer/lys";
import { medVaerdi, type Overblik } from "../overblik";
import { type Afledt, LYSTAL } from "../tal/afledt";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { lysord, visVaerdi } from "../tal/vis";

type Kendt = Extract<Afledt, { readonly kind: "vaerdi" }>;

/** "byens mål på 64,8 pct. i december 2010"; "" where there is none for this area. */
const maalFor = ({ katalog, view, tid, indikator, tekster }: Overblik, id: OmraadeId): string => {
  const maal = tid === undefined ? undefined : talmaalVed(katalog, view.indikator, id, tid);
  if (maal === undefined) return "";
  return tekster.maaletVar({
    vaerdi: formatVaerdi(maal.vaerdi, indikator, view.sprog),
    tid: formatTid(maal.tid, view.sprog),
    erByens: maal.omraade === BY,
  });
};

/** Undefined for a value and for a change, which are told elsewhere. */
export const farvesaetningFor = (
  overblik: Overblik,
  id: OmraadeId,
  m: { omraade: string; navn: string; afledt: Kendt },
): string | undefined => {
  const { tekster, view, indikator } = overblik;
  const { maaling, fra } = m.afledt;
  const nu = { vaerdi: formatVaerdi(maaling.vaerdi, indikator, view.sprog), tid: formatTid(maaling.tid, view.sprog) };
  const fund = visVaerdi(overblik, m.afledt);
  if (view.farve === "maal") return tekster.saetningMaal({ ...m, ...nu, afstand: fund, maal: maalFor(overblik, id) });
  if (view.farve !== "lys" || fra === undefined) return undefined;
  const foer = { foer: formatVaerdi(fra.vaerdi, indikator, view.sprog), foerTid: formatTid(fra.tid, view.sprog) };
  return tekster.saetningLys({ ...m, ...nu, ...foer, lys: fund });
};

const omAllesLys = (overblik: Overblik, fast: { navn: string; tid: string }): string => {
  const { tekster, view } = overblik;
  const raekke = medVaerdi(overblik);
  const dele = UDVIKLINGER.flatMap((udvikling) => {
    const antal = raekke.filter(({ vaerdi }) => vaerdi === LYSTAL[udvikling]).length;
    const niveau = (antal === 1 ? tekster.niveauEntal : tekster.niveauFlertal)[view.niveau];
    return antal === 0 ? [] : [tekster.lysI({ lys: lysord(overblik, LYSTAL[udvikling]), antal: `${antal} ${niveau}` })];
  });
  return tekster.saetningListe({ ...fast, liste: dele.join(", ") });
};

/** Undefined as above, and where no area has a figure. */
export const farvesaetningForAlle = (overblik: Overblik, fast: { navn: string; tid: string }): string | undefined => {
  const { tekster, view } = overblik;
  const raekke = medVaerdi(overblik);
  const [foerst, sidst] = [raekke[0], raekke.at(-1)];
  if (foerst === undefined || sidst === undefined) return undefined;
  if (view.farve === "lys") return omAllesLys(overblik, fast);
  if (view.farve !== "maal") return undefined;
  const yderste = foerst === sidst ? [foerst] : [foerst, sidst];
  const liste = yderste.map(({ omraade, afledt }) => `${omraade.navn} ${visVaerdi(overblik, afledt)}`).join(", ");
  return tekster.saetningModMaal({ ...fast, liste, maal: maalFor(overblik, BY) });
};
