/** The message handler of an embed: whoever sends whatever, nothing throws, only a listed page's one message counts, and what it leads to is a valid embed. */
import { isDeepStrictEqual } from "node:util";
import { erTilladtVaert } from "../../../src/domain/vaert";
import { hoejdebeskeder } from "../../../src/draw/indlejret/kanal";
import { laesVaertsbesked } from "../../../src/load/vaertsbesked";
import {
  DELE,
  FOERSTE_INDLEJRING,
  INDLEJREDE_VISNINGER,
  indlejringToQuery,
  MINDSTE_HOEJDE,
  medVaertensValg,
  queryToIndlejring,
  STOERSTE_HOEJDE,
} from "../../../src/state/indlejring";
import { type Emne, kraev, vis } from "../emne";
import { FJENDTLIGE, saar, vilkaarligTekst } from "../tekst";
import type { Terning } from "../terning";

const EGEN = "https://kort.example";
const VAERTER = ["'self'", "https://kk.dk", "https://*.kk.dk", "http://localhost:*"] as const;
/** Those that may, as browsers tell them. */
const KENDTE = [EGEN, "https://kk.dk", "https://www.kk.dk", "http://localhost:5173"] as const;
const FREMMEDE = [
  "null",
  "",
  "https://kk.dk.ond.example",
  "https://ondkk.dk",
  "http://kk.dk",
  "https://kort.example:8443",
  "file://",
] as const;
const QUERIES = [
  "indikator=bef-antal&tid=2010",
  "?indikator=bef-antal&niveau=kvarter&inden=3",
  "visning=barometer&indlejret=1&dele=tidslinje,zoom&hoejde=600",
  "indlejret=profil&omraade=bydel:3&sprog=en",
  "indlejret=1&hoejde=99999&dele=tidslinje,tidslinje,x",
  "visning=plan&del=eget&eget=cirkel:12.5,55.7,500",
  "",
] as const;

const query = (t: Terning): string => {
  const god = t.en(QUERIES);
  if (t.sjaelden(4)) return saar(t, god);
  return t.sjaelden(10) ? vilkaarligTekst(t, 6000) : god;
};

/** Anything that `postMessage` can carry. */
const indhold = (t: Terning, dybde = 0): unknown => {
  const slags = t.tal(dybde > 2 ? 6 : 9);
  if (slags === 0) return t.en(FJENDTLIGE);
  if (slags === 1) return t.tal(2 ** 31) - 2 ** 30;
  if (slags === 2) return t.en([null, undefined, true, Number.NaN, -0, 10n, Number.POSITIVE_INFINITY]);
  if (slags === 3) return new Date(0);
  if (slags === 4) return new Map([[t.en(FJENDTLIGE), 1]]);
  if (slags === 5) return new Uint8Array(3);
  if (slags === 6) return t.flere(4, () => indhold(t, dybde + 1));
  return Object.fromEntries(t.flere(4, () => [t.en(["type", "v", "query", "__proto__", "constructor", "x"]), indhold(t, dybde + 1)]));
};

/** Our own message, whole or with something wrong about it. */
const besked = (t: Terning): unknown => {
  if (t.sjaelden(4)) return indhold(t);
  const hel = { type: "bydelskort:set", v: 1, query: query(t) };
  if (!t.sjaelden(3)) return hel;
  return t.en<unknown>([
    { ...hel, v: t.en<unknown>([2, "1", null, 1n]) },
    { ...hel, type: saar(t, hel.type) },
    { ...hel, query: indhold(t) },
    { ...hel, [t.en(["mere", "constructor", "id"])]: indhold(t) },
    [hel],
    JSON.stringify(hel),
  ]);
};

const erHel = (en: unknown): boolean => {
  if (typeof en !== "object" || en === null || Array.isArray(en) || Object.keys(en).length !== 3) return false;
  const { type, v, query: sp }: { type?: unknown; v?: unknown; query?: unknown } = en;
  return type === "bydelskort:set" && v === 1 && typeof sp === "string" && sp.length <= 4000;
};

/** The reader is handed in, so that a test can plant faults in it. */
export const lavBeskedemne = (m: { readonly laes: typeof laesVaertsbesked; readonly erTilladt: typeof erTilladtVaert }): Emne => ({
  navn: "besked",
  loefter: "intet kaster, kun den ene besked fra en kendt vært tæller, og den fører til en gyldig indlejring",
  proev: (t) => {
    const kendt = !t.sjaelden(3);
    const oprindelse = kendt ? t.en(KENDTE) : t.sjaelden(2) ? t.en(FREMMEDE) : `https://${vilkaarligTekst(t)}`;
    const tilladt = m.erTilladt(oprindelse, { vaerter: VAERTER, egen: EGEN });
    kraev(
      kendt ? tilladt : !tilladt || /^https:\/\/(?:[^/?#]+\.)?kk\.dk(?::443)?$/i.test(oprindelse),
      () => `${vis(oprindelse)} is taken for another`,
    );
    const sendt = besked(t);
    const laest = m.laes(sendt);
    kraev((laest !== undefined) === erHel(sendt), () => `${typeof sendt} was read as ${vis(laest)}`);
    if (!tilladt) return "fremmed";
    if (laest === undefined) return "ingen besked";

    const { view, profil, dele, hoejde } = medVaertensValg(FOERSTE_INDLEJRING, laest);
    const kendtVisning = INDLEJREDE_VISNINGER.some((en) => en === view.visning);
    const gyldigHoejde = hoejde === undefined || (Number.isInteger(hoejde) && hoejde >= MINDSTE_HOEJDE && hoejde <= STOERSTE_HOEJDE);
    kraev(kendtVisning && gyldigHoejde && dele.every((del) => DELE.includes(del)), () => `${vis(laest)} led to no embed`);
    const indlejring = { view, profil, dele, hoejde };
    const igen = queryToIndlejring(indlejringToQuery(indlejring)).indlejring;
    kraev(isDeepStrictEqual(igen, indlejring), () => `${vis(laest)} was written and read as another embed`);
    const ud = hoejdebeskeder(laest, t.tal(5000));
    kraev(ud.length === 2 || ud.length === 3, () => `${vis(laest)} told its height ${ud.length} times`);
    return profil ? "profil" : "visning";
  },
});

export const vaertsbesked = lavBeskedemne({ laes: laesVaertsbesked, erTilladt: erTilladtVaert });
