/** What the reader has chosen: one small readonly View, ids only, and its named changes. */
import type { Kortniveau } from "../domain/niveau";
import type { OmraadeId } from "../domain/omraade";
import type { Sprog } from "../domain/sprog";
import type { Tid } from "../domain/tid";
import { EGET_INDEKS, FOERSTE_PLAN, type Planvalg } from "./planvalg";
import { ALLE_PROJEKTER, type Projektvalg } from "./projektvalg";

/** `indikator`: one indicator's own page, reached from the barometer and the list. `sammenlign`: the selected areas side by side. `plan`: the planner's overview. */
export const VISNINGER = ["kort", "barometer", "indikator", "sammenlign", "projekter", "plan", "tabel", "om", "tilgaengelighed"] as const;
export type Visning = (typeof VISNINGER)[number];

/** How class breaks are found: natural, or equal counts where most areas would share a colour · natural breaks (ckmeans) · equal counts · equal widths · the reader's own. */
export const INDDELINGER = ["auto", "naturlig", "kvantil", "lige", "egne"] as const;
export type Inddeling = (typeof INDDELINGER)[number];

/** One scale for every date of the series, or a scale of the shown date alone. */
export const SKALAER = ["serie", "dato"] as const;
export type Skala = (typeof SKALAER)[number];

export const PALETTER = ["ylgnbu", "cividis"] as const;
export type Palet = (typeof PALETTER)[number];

/** What the map's colours tell of the shown date: the value, its distance to the goal, or the light that the last change gave. */
export const FARVER = ["vaerdi", "maal", "lys"] as const;
export type Farve = (typeof FARVER)[number];
/** The four ways of colouring: a change between two dates is the fourth, and `fra` asks for it. */
export type Kortfarve = Farve | "udvikling";

/** Marks of the selected areas: shape and colour together. */
export const VALGT_FORM = ["●", "■", "▲", "◆"] as const;
/** As many areas as can be told apart by colour and shape. */
export const FLEST_VALGTE = VALGT_FORM.length;
/** As many own breaks as give six classes: with seven, neighbouring colours are one to a colour-blind reader. */
export const FLEST_GRAENSER = 5;

export type View = {
  readonly visning: Visning;
  readonly indikator: string;
  readonly niveau: Kortniveau;
  /** Number of the bydel whose kvarterer (or lokaludvalg areas) alone are shown. */
  readonly inden: number | undefined;
  /** Undefined: the newest date there is. */
  readonly tid: Tid | undefined;
  /** Set: the map shows development from this date to `tid`. */
  readonly fra: Tid | undefined;
  /** Always "vaerdi" while `fra` is set. */
  readonly farve: Farve;
  /** Selected areas, the first one leading; at most FLEST_VALGTE, any level. */
  readonly valgte: readonly OmraadeId[];
  /** Only areas of this class stay coloured; 0 is the lowest class. */
  readonly klasse: number | undefined;
  readonly skala: Skala;
  readonly inddeling: Inddeling;
  /** Own breaks, rising, at most FLEST_GRAENSER; used with `inddeling: "egne"`. */
  readonly graenser: readonly number[];
  readonly palet: Palet;
  readonly sprog: Sprog;
  readonly projekter: Projektvalg;
  readonly plan: Planvalg;
};

/** The landing view: growth per bydel, newest year. Origin is never the first thing shown. */
export const FORSIDE: View = {
  visning: "kort",
  indikator: "bef-indeks",
  niveau: "bydel",
  inden: undefined,
  tid: undefined,
  fra: undefined,
  farve: "vaerdi",
  valgte: [],
  klasse: undefined,
  skala: "serie",
  inddeling: "auto",
  graenser: [],
  palet: "ylgnbu",
  sprog: "da",
  projekter: ALLE_PROJEKTER,
  plan: FOERSTE_PLAN,
};

export const kortfarveFor = ({ fra, farve }: Pick<View, "fra" | "farve">): Kortfarve => (fra === undefined ? farve : "udvikling");

/** Values in their own classes: where each other way of colouring starts from. Breaks that fit values fit no distances. */
const VAERDI = { fra: undefined, farve: "vaerdi", klasse: undefined, inddeling: "auto", graenser: [] } as const;

export const withVisning = (view: View, visning: Visning): View => ({ ...view, visning });
export const withSprog = (view: View, sprog: Sprog): View => ({ ...view, sprog });
export const withPalet = (view: View, palet: Palet): View => ({ ...view, palet });
export const withSkala = (view: View, skala: Skala): View => ({ ...view, skala, klasse: undefined });

/** Another indicator starts at its own newest date; what was drilled into and selected stays. */
export const withIndikator = (view: View, indikator: string): View =>
  indikator === view.indikator ? view : { ...view, indikator, ...VAERDI, tid: undefined };

/** The indicator's own page, at its newest measurement. */
export const withIndikatorside = (view: View, indikator: string): View => ({
  ...withIndikator(view, indikator),
  visning: "indikator",
  tid: undefined,
});

/** Another filter of the projects, in the same view; it keeps the project that is shown. */
export const withFiltre = (view: View, valg: Partial<Projektvalg>): View => ({ ...view, projekter: { ...view.projekter, ...valg } });
/** The view of projects, with another project or filter. */
export const withProjektvalg = (view: View, valg: Partial<Projektvalg>): View => withVisning(withFiltre(view, valg), "projekter");
/** The planner's overview, with another choice. */
export const withPlanvalg = (view: View, valg: Partial<Planvalg>): View => ({ ...view, visning: "plan", plan: { ...view.plan, ...valg } });

/** Every project again, at the same year, with the same one shown. */
export const withoutProjektfiltre = (view: View): View => ({
  ...view,
  valgte: [],
  projekter: { ...view.projekter, emne: undefined, art: undefined, tilstand: undefined, tema: undefined, tekst: "" },
});

/** Another own index; without one, need is read from the usual indicator again. */
export const withIndeks = (view: View, indeks: Planvalg["indeks"]): View =>
  withPlanvalg(view, indeks.length === 0 && view.plan.behov === EGET_INDEKS ? { indeks, behov: FOERSTE_PLAN.behov } : { indeks });

export const withNiveau = (view: View, niveau: Kortniveau): View => ({ ...view, niveau, inden: undefined, klasse: undefined });

/** Drill into a bydel: its kvarterer alone. */
export const withInden = (view: View, bydel: number): View => ({ ...view, niveau: "kvarter", inden: bydel, klasse: undefined });
/** Back out to the ten bydele. */
export const withoutInden = (view: View): View => ({ ...view, niveau: "bydel", inden: undefined, klasse: undefined });

export const withTid = (view: View, tid: Tid | undefined): View => ({ ...view, tid });
/** Another first date keeps the breaks of a change that is shown already. */
export const withFra = (view: View, fra: Tid | undefined): View =>
  fra !== undefined && view.fra !== undefined ? { ...view, fra, klasse: undefined } : { ...view, ...VAERDI, fra };
export const withFarve = (view: View, farve: Farve): View => ({ ...view, ...VAERDI, farve });

/** `graenser` are rising and belong to "egne", which is nothing without them. */
export const withInddeling = (view: View, inddeling: Inddeling, graenser: readonly number[] = []): View => {
  const egne = inddeling === "egne" && graenser.length > 0;
  return {
    ...view,
    inddeling: inddeling === "egne" && !egne ? FORSIDE.inddeling : inddeling,
    graenser: egne ? graenser : [],
    klasse: undefined,
  };
};

/** The class alone, or all of them again when it was alone already. */
export const withKlasse = (view: View, klasse: number): View => ({ ...view, klasse: view.klasse === klasse ? undefined : klasse });
export const withoutKlasse = (view: View): View => ({ ...view, klasse: undefined });

/** Choose this area alone; choosing the one that is alone already clears it. */
export const withOmraade = (view: View, id: OmraadeId): View => ({
  ...view,
  valgte: view.valgte.length === 1 && view.valgte[0] === id ? [] : [id],
});

/** Put an area beside the others, or take it away; a fifth replaces the last. */
export const withSammenlignet = (view: View, id: OmraadeId): View => ({
  ...view,
  valgte: view.valgte.includes(id) ? view.valgte.filter((valgt) => valgt !== id) : [...view.valgte.slice(0, FLEST_VALGTE - 1), id],
});

/** This area and no other. */
export const withValgt = (view: View, id: OmraadeId): View => ({ ...view, valgte: [id] });
export const withoutValgte = (view: View): View => ({ ...view, valgte: [] });
