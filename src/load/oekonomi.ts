/** `oekonomi.csv`, `projektstatus.csv`, `aktoerer.csv` and `boligomraadelister.csv`: money and counts, quarterly key figures, who does what, and which housing areas were listed. */
import type { Listestatus } from "../domain/boligliste";
import type { Fund } from "../domain/fund";
import { toOmraadeId } from "../domain/omraade";
import type { Aktoer, Oekonomirad, Projekttal } from "../domain/projekt";
import { citat, newFundliste } from "./fejl";
import { parseTabel } from "./tabel";
import { explainTal, parseHeltal, parseTal } from "./tal";

export const OEKONOMI_KOLONNER = ["tabel", "indsatsomraade", "aar", "vaerdi", "enhed", "kilde", "note"] as const;
export const PROJEKTTAL_KOLONNER = ["projekt", "kvartal", "noegletal", "vaerdi", "maal", "note"] as const;
export const AKTOER_KOLONNER = ["id", "navn", "art", "omraade", "kilde"] as const;

export const BOLIGLISTE_KOLONNER = ["navn", "kode", "aar", "paa_listen", "kilde"] as const;

type Laest<T> = { readonly rader: readonly T[]; readonly fund: readonly Fund[] };

/** Rows whose key comes a second time are refused: the first one holds. */
const laesTabel = <T>(
  tekst: string,
  m: {
    readonly fil: string;
    readonly kolonner: readonly string[];
    readonly noegle: (rad: T) => string;
    /** The row, or the column that is wrong and what was expected. */
    readonly laes: (celler: readonly string[], linje: number) => T | readonly [kolonne: string, forventet: string];
  },
): Laest<T> => {
  const liste = newFundliste(m.fil);
  const radByNoegle = new Map<string, T>();
  const erFejl = (laest: T | readonly [string, string]): laest is readonly [string, string] => Array.isArray(laest);
  parseTabel(tekst, {
    kolonner: m.kolonner,
    liste,
    laesRaekke: (celler, linje) => {
      const laest = m.laes(celler, linje);
      if (erFejl(laest)) {
        const [kolonne, forventet] = laest;
        return void liste.fejl({ linje, kolonne, fundet: citat(celler[m.kolonner.indexOf(kolonne)] ?? ""), forventet });
      }
      const noegle = m.noegle(laest);
      if (radByNoegle.has(noegle))
        return void liste.fejl({ linje, kolonne: "", fundet: citat(noegle), forventet: "hver række én gang; den første gælder" });
      radByNoegle.set(noegle, laest);
    },
  });
  return { rader: [...radByNoegle.values()], fund: liste.fund };
};

export const parseOekonomi = (tekst: string, fil: string): Laest<Oekonomirad> =>
  laesTabel<Oekonomirad>(tekst, {
    fil,
    kolonner: OEKONOMI_KOLONNER,
    noegle: ({ tabel, indsatsomraade, aar }) => `${tabel};${indsatsomraade};${aar}`,
    laes: ([tabel = "", indsatsomraade = "", aar = "", tal = "", enhed = "", kilde = "", note = ""], linje) => {
      const vaerdi = parseTal(tal);
      if (tabel === "") return ["tabel", "en tabels navn"];
      if (indsatsomraade === "") return ["indsatsomraade", "et indsatsområde, i-alt eller en posts navn"];
      if (!/^(\d{4}(-\d{4})?)?$/.test(aar)) return ["aar", "et år eller to, fx 2008 eller 2008-2009, eller intet"];
      if (vaerdi === undefined) return ["vaerdi", explainTal(tal)];
      if (enhed === "") return ["enhed", "antal, pct., kr. eller mio. kr."];
      if (kilde === "") return ["kilde", "en kilde"];
      return { tabel, indsatsomraade, aar, vaerdi, enhed, kilde, note, sted: { fil, linje } };
    },
  });

/** `kendte`: the projects' ids. */
export const parseProjekttal = (tekst: string, fil: string, kendte: ReadonlySet<string>): Laest<Projekttal> =>
  laesTabel<Projekttal>(tekst, {
    fil,
    kolonner: PROJEKTTAL_KOLONNER,
    noegle: ({ projekt, kvartal, noegletal }) => `${projekt};${kvartal};${noegletal}`,
    laes: ([projekt = "", kvartal = "", noegletal = "", tal = "", maaltal = "", note = ""], linje) => {
      const [vaerdi, maal] = [parseTal(tal), parseTal(maaltal)];
      if (!kendte.has(projekt)) return ["projekt", "et projekts id i projekter.csv"];
      if (!/^\d{4}-K[1-4]$/.test(kvartal)) return ["kvartal", "et kvartal, fx 2009-K3"];
      if (noegletal === "") return ["noegletal", "hvad der tælles"];
      if (vaerdi === undefined) return ["vaerdi", explainTal(tal)];
      if (maaltal !== "" && maal === undefined) return ["maal", explainTal(maaltal)];
      return { projekt, kvartal, noegletal, vaerdi, maal, note, sted: { fil, linje } };
    },
  });

export const parseAktoerer = (tekst: string, fil: string): Laest<Aktoer> =>
  laesTabel<Aktoer>(tekst, {
    fil,
    kolonner: AKTOER_KOLONNER,
    noegle: ({ id }) => id,
    laes: ([id = "", navn = "", art = "", omraade = "", kilde = ""]) => {
      if (id === "") return ["id", "et id"];
      if (navn === "") return ["navn", "et navn"];
      return { id, navn, art, omraade, kilde };
    },
  });

export const parseBoliglister = (tekst: string, fil: string): Laest<Listestatus> =>
  laesTabel<Listestatus>(tekst, {
    fil,
    kolonner: BOLIGLISTE_KOLONNER,
    noegle: ({ navn, aar }) => `${navn};${aar}`,
    laes: ([navn = "", kodetekst = "", aar = "", paa = "", kilde = ""], linje) => {
      const kode = parseHeltal(kodetekst);
      if (navn === "") return ["navn", "et navn"];
      if (kodetekst !== "" && kode === undefined) return ["kode", "et boligområdes kode, eller intet, hvor omridset ikke kendes"];
      if (!/^\d{4}$/.test(aar)) return ["aar", "listens år, fx 2009"];
      if (paa !== "ja" && paa !== "nej") return ["paa_listen", "ja eller nej"];
      if (kilde === "") return ["kilde", "en kilde"];
      return {
        navn,
        omraade: kode === undefined ? undefined : toOmraadeId("boligomraade", kode),
        aar,
        paaListen: paa === "ja",
        kilde,
        sted: { fil, linje },
      };
    },
  });
