/**
 * View ↔ query string: one grammar for links and for the page's own address. Writing is canonical (fixed key order, defaults
 * left out: equal views, equal URLs); reading is total (any text gives a valid View, and says what it repaired).
 */
import { isKortniveau } from "../domain/niveau";
import { SPROG } from "../domain/sprog";
import { parseTid } from "../domain/tid";
import { parseOmraadeId } from "./egetomraade";
import { enAf } from "./enAf";
import { parseGraense } from "./graense";
import { FOERSTE_PLAN, PLANLAESERE, type Planvalg, skrivPlan } from "./planvalg";
import { ALLE_PROJEKTER, PROJEKTLAESERE, PROJEKTNOEGLER, type Projektvalg } from "./projektvalg";
import { forkort, type Rettelse } from "./rettelse";
import { FARVER, FLEST_GRAENSER, FLEST_VALGTE, FORSIDE, INDDELINGER, PALETTER, SKALAER, VISNINGER, type View } from "./view";

/** Readable in a mail: commas and colons are not escaped. Half a sign, which no address can hold, is read as lost. */
const skriv = (noegle: string, vaerdi: string): string =>
  `${noegle}=${encodeURIComponent(vaerdi.replace(/\p{Cs}/gu, "\uFFFD"))
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")}`;

/** The query without its `?`; "" for the landing view. */
export const viewToQuery = (view: View): string => {
  const par: (readonly [string, string | undefined])[] = [
    ["visning", view.visning],
    ["indikator", view.indikator],
    ["niveau", view.niveau],
    ["inden", view.inden?.toString()],
    ["tid", view.tid],
    ["fra", view.fra],
    ["farve", view.farve],
    ["omraade", view.valgte.join(",")],
    ["klasse", view.klasse === undefined ? undefined : String(view.klasse + 1)],
    ["skala", view.skala],
    ["inddeling", view.inddeling],
    ["graenser", view.graenser.join(",")],
    ["palet", view.palet],
    ["sprog", view.sprog],
    ...PROJEKTNOEGLER.map((noegle): [string, string | undefined] => [noegle, view.projekter[noegle]]),
    ...skrivPlan(view.plan),
  ];
  return par
    .filter(([noegle, vaerdi]) => vaerdi !== undefined && vaerdi !== "" && vaerdi !== STANDARD[noegle])
    .map(([noegle, vaerdi]) => skriv(noegle, vaerdi ?? ""))
    .join("&");
};

/** What is left out of the address because it is so anyway. */
const STANDARD: Readonly<Record<string, string>> = {
  visning: FORSIDE.visning,
  indikator: FORSIDE.indikator,
  niveau: FORSIDE.niveau,
  skala: FORSIDE.skala,
  inddeling: FORSIDE.inddeling,
  palet: FORSIDE.palet,
  farve: FORSIDE.farve,
  sprog: FORSIDE.sprog,
  aar: ALLE_PROJEKTER.aar,
  ...Object.fromEntries(skrivPlan(FOERSTE_PLAN).flatMap(([noegle, tekst]) => (tekst === undefined ? [] : [[noegle, tekst]]))),
};

export type Laest = { readonly view: View; readonly rettelser: readonly Rettelse[] };

/** As many of one kind as are told: the rest of a flood says nothing new. */
const FLEST_SAGT = 3;
const ID_MOENSTER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HELTAL = /^\d{1,6}$/;

/** Commas separate; equal entries count once; what cannot be read is told apart from what is one too many. */
const laesListe = <T>(tekst: string, laes: (del: string) => T | undefined, flest: number) => {
  const dele = tekst.split(",").filter((del) => del !== "");
  const gode: T[] = [];
  const daarlige: string[] = [];
  for (const del of dele) {
    const vaerdi = laes(del);
    if (vaerdi === undefined) daarlige.push(del);
    else if (!gode.includes(vaerdi)) gode.push(vaerdi);
  }
  return { gode: gode.slice(0, flest), daarlige, overskud: gode.length - flest };
};

/** Reads a query, with or without `?`. Whether ids exist is asked later, of the catalogue (`tilpas`). */
export const queryToView = (query: string): Laest => {
  const rettelser: Rettelse[] = [];
  const felter = new Map<string, string>();
  const sigUkendt = (noegle: string, fundet: string, brugt: string): void =>
    void rettelser.push({ kind: "ukendt-vaerdi", noegle: forkort(noegle), fundet: forkort(fundet), brugt });
  for (const [noegle, vaerdi] of new URLSearchParams(query)) {
    const foerst = felter.get(noegle);
    if (foerst === undefined) felter.set(noegle, vaerdi);
    else if (foerst !== vaerdi && rettelser.length < FLEST_SAGT) sigUkendt(noegle, vaerdi, forkort(foerst));
  }

  const tag = <T>(noegle: string, laes: (tekst: string) => T | undefined, ellers: T): T => {
    const tekst = felter.get(noegle);
    felter.delete(noegle);
    if (tekst === undefined || tekst === "") return ellers;
    const vaerdi = laes(tekst);
    if (vaerdi === undefined) sigUkendt(noegle, tekst, STANDARD[noegle] ?? "");
    return vaerdi ?? ellers;
  };
  const tagListe = <T>(noegle: string, laes: (del: string) => T | undefined, flest: number): readonly T[] => {
    const { gode, daarlige, overskud } = laesListe(felter.get(noegle) ?? "", laes, flest);
    felter.delete(noegle);
    for (const del of daarlige.slice(0, FLEST_SAGT)) sigUkendt(noegle, del, "");
    if (overskud > 0) rettelser.push({ kind: "for-mange", noegle, fundet: String(flest + overskud), brugt: String(flest) });
    return gode;
  };
  const heltal = (tekst: string) => (HELTAL.test(tekst) ? Number(tekst) : undefined);

  const visning = tag("visning", enAf(VISNINGER), FORSIDE.visning);
  const indikator = tag("indikator", (tekst) => (ID_MOENSTER.test(tekst) ? tekst : undefined), FORSIDE.indikator);
  const niveau = tag("niveau", (tekst) => (isKortniveau(tekst) ? tekst : undefined), FORSIDE.niveau);
  const inden = tag("inden", heltal, undefined);
  const tid = tag("tid", parseTid, undefined);
  const fra = tag("fra", parseTid, undefined);
  const farve = tag("farve", enAf(FARVER), FORSIDE.farve);
  const valgte = tagListe("omraade", parseOmraadeId, FLEST_VALGTE);
  const klasse = tag("klasse", (tekst) => (/^[1-6]$/.test(tekst) ? Number(tekst) - 1 : undefined), undefined);
  const skala = tag("skala", enAf(SKALAER), FORSIDE.skala);
  const inddeling = tag("inddeling", enAf(INDDELINGER), FORSIDE.inddeling);
  const graenser = [...tagListe("graenser", parseGraense, FLEST_GRAENSER)].sort((a, b) => a - b);
  const palet = tag("palet", enAf(PALETTER), FORSIDE.palet);
  const sprog = tag("sprog", enAf(SPROG), FORSIDE.sprog);
  const projekter: Projektvalg = {
    aar: tag("aar", PROJEKTLAESERE.aar, ALLE_PROJEKTER.aar),
    projekt: tag("projekt", PROJEKTLAESERE.projekt, undefined),
    emne: tag("emne", PROJEKTLAESERE.emne, undefined),
    art: tag("art", PROJEKTLAESERE.art, undefined),
    tilstand: tag("tilstand", PROJEKTLAESERE.tilstand, undefined),
    tema: tag("tema", PROJEKTLAESERE.tema, undefined),
    tekst: tag("tekst", PROJEKTLAESERE.tekst, ""),
  };
  const plan: Planvalg = {
    del: tag("del", PLANLAESERE.del, FOERSTE_PLAN.del),
    behov: tag("behov", PLANLAESERE.behov, FOERSTE_PLAN.behov),
    behovniveau: tag("behovniveau", PLANLAESERE.behovniveau, FOERSTE_PLAN.behovniveau),
    indsats: tag("indsats", PLANLAESERE.indsats, FOERSTE_PLAN.indsats),
    fordeling: tag("fordeling", PLANLAESERE.fordeling, FOERSTE_PLAN.fordeling),
    afstand: tag("afstand", PLANLAESERE.afstand, FOERSTE_PLAN.afstand),
    eget: tag("eget", PLANLAESERE.eget, undefined),
    indeks: tag("indeks", PLANLAESERE.indeks, FOERSTE_PLAN.indeks),
    byomraader: tag("byomraader", PLANLAESERE.byomraader, FOERSTE_PLAN.byomraader),
  };
  for (const [noegle, vaerdi] of [...felter].slice(0, FLEST_SAGT))
    rettelser.push({ kind: "ukendt-noegle", noegle: forkort(noegle), fundet: forkort(vaerdi), brugt: "" });

  const egne = inddeling === "egne" && graenser.length > 0;
  if (inddeling === "egne" && !egne) sigUkendt("inddeling", "egne", FORSIDE.inddeling);
  if (inddeling !== "egne" && graenser.length > 0) sigUkendt("graenser", graenser.join(","), "");
  if (fra !== undefined && farve !== FORSIDE.farve) sigUkendt("farve", farve, "");
  if (niveau === "bydel" && inden !== undefined) sigUkendt("inden", String(inden), "");
  const view: View = {
    visning,
    indikator,
    niveau,
    inden: niveau === "bydel" ? undefined : inden,
    tid,
    fra,
    farve: fra === undefined ? farve : FORSIDE.farve,
    valgte,
    klasse,
    skala,
    inddeling: inddeling === "egne" && !egne ? FORSIDE.inddeling : inddeling,
    graenser: egne ? graenser : [],
    palet,
    sprog,
    projekter,
    plan,
  };
  return { view, rettelser };
};
