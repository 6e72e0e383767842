/** What must agree across the tables, and with the geometry: codes, sums, small numbers. Pure; returns findings. */
import type { Fund } from "../../src/domain/fund";
import { type Katalog, maalingVed, omraaderPaa, serieFor, tiderFor } from "../../src/domain/katalog";
import type { Maaling } from "../../src/domain/maaling";
import type { Niveau } from "../../src/domain/niveau";
import type { Omraade } from "../../src/domain/omraade";
import type { Tid } from "../../src/domain/tid";
import { FILER } from "../../src/load/katalog";
import { MINDSTE_ANTAL } from "./diskretion";

/** One layer's codes, as its GeoJSON holds them. */
export type Geometrikoder = { readonly niveau: Niveau; readonly fil: string; readonly koder: readonly number[] };

const newFejl = (fil: string, kolonne: string, ord: Pick<Fund, "fundet" | "forventet">): Fund => ({
  alvor: "fejl",
  fil,
  linje: 0,
  kolonne,
  ...ord,
});
const vedMaaling = ({ sted }: Maaling, ord: Pick<Fund, "fundet" | "forventet">): Fund => ({
  alvor: "fejl",
  ...sted,
  kolonne: "vaerdi",
  ...ord,
});

/** Every code of a layer is an area, and every area of the level has a geometry. */
export const checkGeometri = (katalog: Katalog, { niveau, fil, koder }: Geometrikoder): readonly Fund[] => {
  const kendte = omraaderPaa(katalog, niveau).map(({ kode }) => kode);
  const udenGeometri = kendte.filter((kode) => !koder.includes(kode));
  const udenOmraade = koder.filter((kode) => !kendte.includes(kode));
  return [
    ...udenGeometri.map((kode) => newFejl(FILER.omraader, "kode", { fundet: `«${niveau};${kode}»`, forventet: `en geometri i ${fil}` })),
    ...udenOmraade.map((kode) =>
      newFejl(fil, "kode", { fundet: `«${kode}»`, forventet: `et område på niveauet ${niveau} i ${FILER.omraader}` }),
    ),
  ];
};

/** A kvarter lies in a known lokaludvalg, and in the same bydel as that. */
export const checkHierarki = (katalog: Katalog): readonly Fund[] =>
  katalog.omraader.flatMap((omraade) => {
    const { id, niveau, bydel, lokaludvalg } = omraade;
    if (niveau === "by" || niveau === "boligomraade") return [];
    if (bydel === undefined || !katalog.omraadeById.has(`bydel:${bydel}`))
      return [newFejl(FILER.omraader, "bydel", { fundet: `«${bydel ?? ""}» for ${id}`, forventet: "en kendt bydel" })];
    if (niveau === "bydel") return [];
    const overomraade = lokaludvalg === undefined ? undefined : katalog.omraadeById.get(`lokaludvalg:${lokaludvalg}`);
    return overomraade?.bydel === bydel
      ? []
      : [
          newFejl(FILER.omraader, "lokaludvalg", {
            fundet: `«${lokaludvalg ?? ""}» for ${id}`,
            forventet: `et lokaludvalg i bydel ${bydel}`,
          }),
        ];
  });

const listBoern = (katalog: Katalog, { niveau, kode }: Omraade): readonly (readonly Omraade[])[] => {
  if (niveau === "lokaludvalg") return [omraaderPaa(katalog, "kvarter").filter((omraade) => omraade.lokaludvalg === kode)];
  if (niveau !== "bydel") return [];
  return [omraaderPaa(katalog, "lokaludvalg"), omraaderPaa(katalog, "kvarter")].map((boern) => boern.filter(({ bydel }) => bydel === kode));
};

/** A count's parts against its whole: equal where all are shown; where some are hidden, they must not be seen to be 1–4 together. */
const checkFamilie = (hel: Maaling, dele: readonly (Maaling | undefined)[]): readonly Fund[] => {
  if (hel.kind !== "vaerdi") return [];
  const viste = dele.flatMap((del) => (del?.kind === "vaerdi" ? [del.vaerdi] : []));
  const rest = hel.vaerdi - viste.reduce((sum, antal) => sum + antal, 0);
  if (viste.length === dele.length)
    return rest === 0
      ? []
      : [vedMaaling(hel, { fundet: `«${hel.vaerdi}»`, forventet: `summen af sine ${dele.length} dele, ${hel.vaerdi - rest}` })];
  if (rest < 0)
    return [vedMaaling(hel, { fundet: `«${hel.vaerdi}»`, forventet: `mindst summen af sine viste dele, ${hel.vaerdi - rest}` })];
  return rest > 0 && rest < MINDSTE_ANTAL
    ? [vedMaaling(hel, { fundet: `skjulte dele, der kan regnes ud til ${rest}`, forventet: "0 eller mindst 5: skjul endnu en del" })]
    : [];
};

/** Counts of persons: bydele, lokaludvalg areas and kvarterer add up, and none of 1–4 is shown or can be computed. */
export const checkAntal = (katalog: Katalog, indikator: string): readonly Fund[] => {
  const ved = (omraade: Omraade, tid: Tid) => maalingVed(serieFor(katalog, indikator, omraade.id), tid);
  return katalog.omraader.flatMap((omraade) =>
    serieFor(katalog, indikator, omraade.id).flatMap((hel) => {
      const smaa = hel.kind === "vaerdi" && hel.vaerdi > 0 && hel.vaerdi < MINDSTE_ANTAL;
      const forSmaa = smaa ? [vedMaaling(hel, { fundet: `«${hel.vaerdi}»`, forventet: "diskretioneret: et antal på 1–4 vises ikke" })] : [];
      const familier = listBoern(katalog, omraade).filter((boern) => boern.length > 0);
      return [
        ...forSmaa,
        ...familier.flatMap((boern) =>
          checkFamilie(
            hel,
            boern.map((barn) => ved(barn, hel.tid)),
          ),
        ),
      ];
    }),
  );
};

const HELHED_PCT = 100;
/** Half of the last printed decimal, per part. */
const AFRUNDING_PCT = 0.05;

/** Shares of one whole, spread over the bydele, add up to 100 as near as their rounding allows. */
export const checkAndele = (katalog: Katalog, indikator: string): readonly Fund[] =>
  tiderFor(katalog, indikator, "bydel").flatMap((tid) => {
    const dele = omraaderPaa(katalog, "bydel").flatMap((omraade) => maalingVed(serieFor(katalog, indikator, omraade.id), tid) ?? []);
    const viste = dele.flatMap((del) => (del.kind === "vaerdi" ? [del.vaerdi] : []));
    const sum = viste.reduce((ialt, andel) => ialt + andel, 0);
    const [foerste] = dele;
    if (foerste === undefined || Math.abs(sum - HELHED_PCT) <= AFRUNDING_PCT * viste.length) return [];
    return [vedMaaling(foerste, { fundet: `andele, der giver ${sum.toFixed(1).replace(".", ",")}`, forventet: "andele, der giver 100" })];
  });

/** Every indicator has at least one measurement. */
export const checkBrug = (katalog: Katalog): readonly Fund[] => {
  const brugte = new Set(katalog.maalinger.map((maaling) => maaling.indikator));
  return katalog.indikatorer
    .filter(({ id }) => !brugte.has(id))
    .map(({ id }) => ({
      ...newFejl(FILER.indikatorer, "id", { fundet: `«${id}» uden målinger`, forventet: "mindst én måling" }),
      alvor: "advarsel",
    }));
};
