/** What the map shows, ready to be drawn by any renderer: for each area its fill, label, selection and spoken words. */
import { serieFor } from "../../domain/katalog";
import type { Kortniveau } from "../../domain/niveau";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import { kortfarveFor } from "../../state/view";
import { lysVed } from "../barometer/lys";
import { klasseFor } from "../klasser/graenser";
import type { Overblik } from "../overblik";
import type { Afledt, Mangelgrund } from "../tal/afledt";
import { afrundet, kortTekst, visVaerdi } from "../tal/vis";

/** `udenfor`: another bydel's area while one is drilled into, or any area while there are no figures to show. */
export type Fyld =
  | { readonly kind: "klasse"; readonly klasse: number; readonly farve: string }
  | { readonly kind: "mangel"; readonly grund: Mangelgrund }
  | { readonly kind: "udenfor" };

export type SceneOmraade = {
  readonly id: OmraadeId;
  readonly nr: number;
  readonly navn: string;
  readonly fyld: Fyld;
  /** The value in as few signs as possible, for the label on the map; "" where there is none. */
  readonly vaerdi: string;
  /** The whole of it for a screen reader. */
  readonly tale: string;
  /** Place among the selected areas, 0–3. */
  readonly valgt: number | undefined;
  /** Stands back because another class is shown alone. */
  readonly daempet: boolean;
};

export type Scene = { readonly niveau: Kortniveau; readonly titel: string; readonly omraader: readonly SceneOmraade[] };

const fyldFor = (overblik: Overblik, omraade: Omraade): Fyld => {
  const { view, deling } = overblik;
  if (view.inden !== undefined && omraade.bydel !== view.inden) return { kind: "udenfor" };
  const afledt = overblik.afledtById.get(omraade.id);
  if (afledt === undefined) return { kind: "udenfor" };
  if (afledt.kind === "mangel") return { kind: "mangel", grund: afledt.grund };
  const klasse = klasseFor(deling.graenser, afrundet(overblik, afledt.vaerdi));
  return { kind: "klasse", klasse, farve: deling.farver[klasse] ?? "" };
};

/** The light that goes with a shown value, as a word: "fremgang"; "" where there is none, and where the colours tell of something else. */
const lysFor = ({ katalog, view, indikator, tekster }: Overblik, omraade: OmraadeId, afledt: Afledt | undefined): string => {
  if (afledt?.kind !== "vaerdi" || kortfarveFor(view) !== "vaerdi") return "";
  const lys = lysVed(indikator, serieFor(katalog, indikator.id, omraade), afledt.maaling.tid);
  return lys.kind === "lys" ? tekster.udviklingsord[lys.udvikling] : "";
};

/** "Nørrebro: 59,5 pct., nr. 4 af 9, fremgang". */
const taleFor = (overblik: Overblik, omraade: Omraade): string => {
  const afledt = overblik.afledtById.get(omraade.id);
  const plads = overblik.pladsById.get(omraade.id);
  return overblik.tekster.omraadeTale({
    omraade: omraade.navn,
    vaerdi: visVaerdi(overblik, afledt),
    plads: plads === undefined ? "" : overblik.tekster.plads({ nr: String(plads.nr), af: String(plads.af) }),
    lys: lysFor(overblik, omraade.id, afledt),
  });
};

export const lavScene = (overblik: Overblik): Scene => {
  const { view, tekster, deling } = overblik;
  // A link may ask for a class that this scale has not got.
  const alene = view.klasse !== undefined && view.klasse < deling.farver.length ? view.klasse : undefined;
  return {
    niveau: view.niveau,
    titel: tekster.kortTale({ niveau: tekster.niveauFlertal[view.niveau], navn: overblik.indikator.navn }),
    omraader: overblik.alle.map((omraade) => {
      const fyld = fyldFor(overblik, omraade);
      const valgt = view.valgte.indexOf(omraade.id);
      return {
        id: omraade.id,
        nr: omraade.kode,
        navn: omraade.navn,
        fyld,
        vaerdi: fyld.kind === "klasse" ? kortTekst(overblik, overblik.afledtById.get(omraade.id)) : "",
        tale: taleFor(overblik, omraade),
        valgt: valgt === -1 ? undefined : valgt,
        daempet: alene !== undefined && !(fyld.kind === "klasse" && fyld.klasse === alene),
      };
    }),
  };
};
