/** Where an embed's page stands below the site's root: each kind, indicator and level has one of its own, drawn at build, so that it is right before any script. */
import type { Katalog } from "../../domain/katalog";
import { KORTNIVEAUER, type Kortniveau } from "../../domain/niveau";
import { type OmraadeId, toOmraadeId } from "../../domain/omraade";
import { profilsti, stiPaa } from "../../domain/slug";
import type { Sprog } from "../../domain/sprog";
import { type Art, artFor, DELE, type Del, erKortart, FOERSTE_INDLEJRING, type Indlejring } from "../../state/indlejring";
import { FOERSTE_PLAN } from "../../state/planvalg";
import { ALLE_PROJEKTER } from "../../state/projektvalg";
import type { Rettelse } from "../../state/rettelse";
import { niveauerFor, tilpas } from "../../state/tilpas";
import { FORSIDE, withIndikatorside, withSprog } from "../../state/view";

export const INDLEJRINGSMAPPE = "indlejr/";

/** An area that has a card: the chosen one, the bydel that holds it, or the first bydel. */
const profilomraade = (katalog: Katalog, valgt: OmraadeId | undefined): OmraadeId => {
  const omraade = valgt === undefined ? undefined : katalog.omraadeById.get(valgt);
  if (omraade?.niveau === "bydel" || omraade?.niveau === "lokaludvalg") return omraade.id;
  return toOmraadeId("bydel", omraade?.bydel ?? 1);
};

/** Controls that the kind has a use for. */
const DELE_FOR: Readonly<Record<Art, readonly Del[]>> = {
  kort: ["valg", "zoom", "zoomnu"],
  tid: ["tidslinje", "valg", "zoom", "zoomnu"],
  tabel: ["valg"],
  indikator: [],
  barometer: [],
  profil: [],
};

/**
 * Fits an embed to what the catalogue holds, as `tilpas` does a view, and leaves out what its kind says nothing with: other views' filters, controls
 * that it lacks, and a date where the newest is always told.
 */
export const tilpasIndlejring = (
  katalog: Katalog,
  oensket: Indlejring,
): { readonly indlejring: Indlejring; readonly rettelser: readonly Rettelse[] } => {
  const { view, rettelser } = tilpas(katalog, { ...oensket.view, projekter: ALLE_PROJEKTER, plan: FOERSTE_PLAN });
  const medVisning = oensket.profil ? { ...view, visning: FORSIDE.visning, valgte: [profilomraade(katalog, view.valgte[0])] } : view;
  const art = artFor({ ...oensket, view: medVisning });
  const udenTid = erKortart(art) ? medVisning : { ...medVisning, tid: undefined, fra: undefined };
  const dele = DELE.filter((del) => oensket.dele.includes(del) && DELE_FOR[art].includes(del));
  return { indlejring: { ...oensket, dele, view: udenTid }, rettelser };
};

/** "kort" and "tid" differ in whether the page keeps room for the timeline. */
const mappeFor = (katalog: Katalog, indlejring: Indlejring): string => {
  const { indikator, niveau, valgte } = indlejring.view;
  const art = artFor(indlejring);
  if (art === "barometer") return "barometer/";
  if (art === "indikator") return `indikator/${indikator}/`;
  if (art !== "profil") return `${art}/${indikator}/${niveau}/`;
  const omraade = katalog.omraadeById.get(valgte[0] ?? toOmraadeId("bydel", 1));
  return `profil/${omraade === undefined ? "" : (profilsti(omraade) ?? "")}`;
};

/** With a closing slash, the language's folder first. `indlejring` must have been fitted (`tilpasIndlejring`). */
export const indlejringssti = (katalog: Katalog, indlejring: Indlejring): string =>
  stiPaa(INDLEJRINGSMAPPE + mappeFor(katalog, indlejring), indlejring.view.sprog);

/** Every page that is drawn at build, in one language. */
export const alleIndlejringer = (katalog: Katalog, sprog: Sprog): readonly Indlejring[] => {
  const grund = withSprog(FORSIDE, sprog);
  const med = (valg: Partial<Indlejring>): Indlejring => ({ ...FOERSTE_INDLEJRING, ...valg });
  const paaKort = katalog.indikatorer.flatMap(({ id }) =>
    niveauerFor(katalog, id).flatMap((niveau: Kortniveau): readonly Indlejring[] => {
      const view = { ...grund, indikator: id, niveau };
      return [med({ view }), med({ view, dele: ["tidslinje"] }), med({ view: { ...view, visning: "tabel" } })];
    }),
  );
  const profiler = katalog.omraader.filter((omraade) => omraade.niveau === "bydel" || omraade.niveau === "lokaludvalg");
  return [
    ...paaKort,
    ...katalog.indikatorer.map(({ id }) => med({ view: withIndikatorside(grund, id) })),
    med({ view: { ...grund, visning: "barometer" } }),
    ...profiler.map(({ id, niveau }) =>
      med({ profil: true, view: { ...grund, valgte: [id], niveau: KORTNIVEAUER.find((en) => en === niveau) ?? "bydel" } }),
    ),
  ];
};
