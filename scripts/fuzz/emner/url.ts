/** The address: any text gives a view that the app can trust, and a view is written and read as itself. */
import { isDeepStrictEqual } from "node:util";
import { FLEST_HJOERNER, FLEST_SAMLEDE } from "../../../src/domain/egetomraade";
import { isKortniveau } from "../../../src/domain/niveau";
import { parseTid } from "../../../src/domain/tid";
import { AFSTANDE, FLEST_INDEKSDELE, PLANDELE } from "../../../src/state/planvalg";
import { LAENGSTE_TEKST, PROJEKTNOEGLER, TILSTANDE } from "../../../src/state/projektvalg";
import { queryToView, viewToQuery } from "../../../src/state/url";
import {
  FARVER,
  FLEST_GRAENSER,
  FLEST_VALGTE,
  FORSIDE,
  INDDELINGER,
  PALETTER,
  SKALAER,
  VISNINGER,
  type View,
} from "../../../src/state/view";
import { type Emne, kraev, vis } from "../emne";
import { saar, vilkaarligTekst } from "../tekst";
import type { Terning } from "../terning";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const OMRAADEID = /^(by|bydel|lokaludvalg|kvarter|boligomraade):\d{1,6}$/;

/** Why the rest of the app could not trust the view; undefined when it can. */
const brist = (view: View): string | undefined => {
  const { projekter, plan, graenser, valgte } = view;
  const krav: readonly (readonly [string, boolean])[] = [
    ["keys", isDeepStrictEqual(Object.keys(view), Object.keys(FORSIDE)) && Object.getPrototypeOf(view) === Object.prototype],
    ["visning", VISNINGER.includes(view.visning)],
    ["indikator", ID.test(view.indikator)],
    ["niveau", isKortniveau(view.niveau)],
    ["inden", view.inden === undefined || (Number.isSafeInteger(view.inden) && view.niveau !== "bydel")],
    ["dates", [view.tid, view.fra].every((tid) => tid === undefined || parseTid(tid) === tid)],
    ["farve", FARVER.includes(view.farve) && (view.fra === undefined || view.farve === "vaerdi")],
    ["valgte", valgte.length <= FLEST_VALGTE && new Set(valgte).size === valgte.length && valgte.every((id) => OMRAADEID.test(id))],
    ["klasse", view.klasse === undefined || (Number.isInteger(view.klasse) && view.klasse >= 0 && view.klasse <= FLEST_GRAENSER)],
    ["skala", SKALAER.includes(view.skala)],
    ["inddeling", INDDELINGER.includes(view.inddeling) && (view.inddeling === "egne") === graenser.length > 0],
    [
      "graenser",
      graenser.length <= FLEST_GRAENSER && graenser.every((en, i) => Number.isFinite(en) && en > (graenser[i - 1] ?? -Infinity)),
    ],
    ["palet", PALETTER.includes(view.palet)],
    ["sprog", view.sprog === "da" || view.sprog === "en"],
    ["projekt", projekter.projekt === undefined || ID.test(projekter.projekt)],
    ["tilstand", projekter.tilstand === undefined || TILSTANDE.includes(projekter.tilstand)],
    ["tekst", projekter.tekst.length <= LAENGSTE_TEKST],
    ["del", PLANDELE.includes(plan.del) && AFSTANDE.includes(plan.afstand) && ID.test(plan.behov)],
    ["indeks", plan.indeks.length <= FLEST_INDEKSDELE && plan.indeks.every(({ vaegt }) => Number.isInteger(vaegt) && vaegt !== 0)],
    ["eget", egetHolder(plan.eget)],
  ];
  return krav.find(([, holder]) => !holder)?.[0];
};

const erGrad = (tal: number): boolean => Number.isFinite(tal) && Math.abs(tal) <= 180 && !Object.is(tal, -0);
const egetHolder = (eget: View["plan"]["eget"]): boolean => {
  if (eget === undefined) return true;
  if (eget.kind === "cirkel") return eget.midte.every(erGrad) && Number.isInteger(eget.radius);
  if (eget.kind === "polygon") return eget.hjoerner.length <= FLEST_HJOERNER && eget.hjoerner.flat().every(erGrad);
  return eget.omraader.length <= FLEST_SAMLEDE && eget.omraader.every((id) => OMRAADEID.test(id));
};

/** Values that each key may have, beside those that none may. */
const VAERDIER: Readonly<Record<string, readonly [string, ...string[]]>> = {
  visning: VISNINGER,
  indikator: ["bef-antal", "bydel-beskaeftigelse", "constructor", "x".repeat(5000)],
  niveau: ["bydel", "lokaludvalg", "kvarter", "by", "boligomraade"],
  inden: ["3", "007", "999999", "1000000"],
  tid: ["2009", "2009-02", "2009-13", "0000", "9999-12"],
  fra: ["1995", "2009-01", "2025"],
  farve: FARVER,
  omraade: ["bydel:3", "bydel:03,bydel:3", "kvarter:20405,by:101", "bydel:1,bydel:2,bydel:3,bydel:4,bydel:5", "bydel:1:2", "__proto__:1"],
  klasse: ["1", "6", "0", "7"],
  skala: SKALAER,
  inddeling: INDDELINGER,
  graenser: ["-2.5,0,100", "0,-0,0.0", "100,1", "999999999.999999", "1,2,3,4,5,6", "1e3", "-000000001.000000"],
  palet: PALETTER,
  sprog: ["da", "en", "sv"],
  aar: ["2006", "2009", "2013"],
  projekt: ["bydelsmoedre", "aftale-2009-2010", "-", "a--b"],
  emne: ["tryghed", "befolkning", "beskaeftigelse"],
  art: ["projekt", "indsats", "x"],
  tilstand: TILSTANDE,
  tema: ["job", "boern-og-unge"],
  tekst: ["nørrebro", "a b", "%F0%9F%8F%99", "+", "x".repeat(61), "%00"],
  del: PLANDELE,
  behov: ["bef-taethed", "eget-indeks"],
  behovniveau: ["bydel", "kvarter", "by"],
  indsats: ["antal", "kroner"],
  fordeling: ["beboere", "areal"],
  afstand: AFSTANDE,
  eget: [
    "cirkel:12.5424,55.7037,500",
    "cirkel:-0,-0.0000001,25",
    "cirkel:180,85,000500",
    "cirkel:12,55,99999999",
    "polygon:12.5,55.6,12.6,55.6,12.6,55.7",
    "polygon:12.5,55.6,12.6",
    "polygon:-0.000001,0,0,0",
    "valg:bydel:3,kvarter:20405,bydel:03",
    "valg:",
    "polygon:",
    ":",
  ],
  indeks: ["bef-antal:2,besk:-3", "bef-antal:0", "a:1,a:2", "a:-5", "a:9", "a:1:1"],
  byomraader: ["ja", "nej"],
  kort: ["12/55.68/12.55"],
};
const NOEGLER = Object.keys(VAERDIER) as [string, ...string[]];
const FREMMEDE = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "Visning", "visning[]", "utm_source"] as const;

const par = (t: Terning): string => {
  const noegle = t.sjaelden(8) ? t.en(FREMMEDE) : t.en(NOEGLER);
  const gode = Object.hasOwn(VAERDIER, noegle) ? VAERDIER[noegle] : undefined;
  const raa = gode === undefined || t.sjaelden(4) ? vilkaarligTekst(t) : t.en(gode);
  return `${noegle}=${t.sjaelden(3) ? raa : raa.replaceAll("&", "%26").replaceAll("#", "%23")}`;
};

const adresse = (t: Terning): readonly [string, string] => {
  const god = t.flere(12, () => par(t)).join("&");
  if (t.sjaelden(20)) return ["vilkårlig", vilkaarligTekst(t, 200)];
  return t.sjaelden(3) ? ["såret", saar(t, god)] : ["grammatik", god];
};

/** Half a sign cannot stand in an address: a reader's own text may hold one. */
const medHalvtTegn = (t: Terning, view: View): View => ({
  ...view,
  projekter: { ...view.projekter, tekst: vilkaarligTekst(t, 20).slice(0, LAENGSTE_TEKST) },
});

/** The codec is handed in, so that a test can plant faults in it. */
export const lavUrlemne = (kodek: { readonly laes: typeof queryToView; readonly skriv: typeof viewToQuery }): Emne => ({
  navn: "url",
  loefter: "læsning kaster aldrig, hver visning er gyldig, og skrevet og læst er den sig selv",
  proev: (t) => {
    const [slags, query] = adresse(t);
    const { view, rettelser } = kodek.laes(query);
    const fejl = brist(view);
    kraev(fejl === undefined, () => `${fejl} is not valid in the view of ${vis(query)}: ${vis(view)}`);
    kraev(
      rettelser.length <= 40 && rettelser.every(({ fundet, noegle, brugt }) => Math.max(fundet.length, noegle.length, brugt.length) <= 41),
      () => `too much is said of ${vis(query)}`,
    );

    const skrevet = kodek.skriv(view);
    kraev(/^[\w\-.~%,:=&!'()*]*$/.test(skrevet), () => `an address may not hold what stands in ${vis(skrevet)}`);
    const igen = kodek.laes(skrevet);
    kraev(igen.rettelser.length === 0, () => `${vis(query)} was written as ${vis(skrevet)}, which is repaired: ${vis(igen.rettelser)}`);
    kraev(
      isDeepStrictEqual(igen.view, view),
      () => `${vis(query)} was written as ${vis(skrevet)} and read as another view: ${vis(igen.view)}`,
    );
    kraev(kodek.skriv(igen.view) === skrevet, () => `${vis(skrevet)} is not the only form of its view`);

    const dele = skrevet.split("&");
    const vendt = kodek.laes(`?${dele.toReversed().join("&")}`);
    kraev(isDeepStrictEqual(vendt, igen), () => `the order of the keys says something in ${vis(skrevet)}`);

    const egen = kodek.skriv(medHalvtTegn(t, view));
    kraev(kodek.laes(egen).rettelser.length === 0, () => `a reader's own text was written as ${vis(egen)}, which is repaired`);
    return `${slags}${rettelser.length > 0 ? ", rettet" : ""}${PROJEKTNOEGLER.some((n) => view.projekter[n] !== FORSIDE.projekter[n]) ? ", med filtre" : ""}`;
  },
});

export const url = lavUrlemne({ laes: queryToView, skriv: viewToQuery });
