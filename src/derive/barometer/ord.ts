/** Lights and goals in words: one sentence that answers «why?», and the details behind it. */
import type { Indikator } from "../../domain/indikator";
import type { Maal, Vaerdi } from "../../domain/maaling";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { type Barometertekster, barometerDa } from "../../domain/tekster/barometer/da";
import { barometerEn } from "../../domain/tekster/barometer/en";
import { tidToAar } from "../../domain/tid";
import { formatTid } from "../tal/dato";
import { formatFortegn, formatTal, formatVaerdi, forskelEnhed, medEnhed } from "../tal/format";
import { type Maalord, maalord } from "../tal/maalord";
import { LYSFORM, type Lys, type Udvikling } from "./lys";
import type { Maalstatus } from "./maalstatus";

export const barometertekster = (sprog: Sprog): Barometertekster => (sprog === "en" ? barometerEn : barometerDa);

/** Shape and word, so that colour is never alone. `udvikling` undefined: no light, and the word says why. */
export type Lysvisning = { readonly udvikling: Udvikling | undefined; readonly form: string; readonly ord: string };

export const visUdvikling = (udvikling: Udvikling | undefined, sprog: Sprog): Lysvisning =>
  udvikling === undefined
    ? { udvikling, form: "–", ord: barometertekster(sprog).intet["ingen-maaling"] }
    : { udvikling, form: LYSFORM[udvikling], ord: teksterFor({ sprog }).udviklingsord[udvikling] };

export const visLys = (lys: Lys, sprog: Sprog): Lysvisning =>
  lys.kind === "lys"
    ? visUdvikling(lys.udvikling, sprog)
    : { udvikling: undefined, form: "–", ord: barometertekster(sprog).intet[lys.grund] };

/** "+2,9 procentpoint": a change in the indicator's own unit, with its sign. */
export const formatForskel = (forskel: number, indikator: Indikator, sprog: Sprog): string =>
  medEnhed(formatFortegn(forskel, indikator.decimaler, sprog), forskelEnhed(indikator), sprog);

/** "2,5 procentpoint": a distance has no sign. */
const formatAfstand = (afstand: number, indikator: Indikator, sprog: Sprog): string =>
  medEnhed(formatTal(afstand, indikator.decimaler, sprog), forskelEnhed(indikator), sprog);

/** A pace has one decimal more than its values, or it would often read as nothing. */
const formatTempo = (tempo: number, indikator: Indikator, sprog: Sprog): string =>
  medEnhed(formatFortegn(tempo, Math.max(1, indikator.decimaler), sprog), forskelEnhed(indikator), sprog);

type Valg = { readonly indikator: Indikator; readonly sprog: Sprog };

const parFor = (fra: Vaerdi, til: Vaerdi, { indikator, sprog }: Valg) => ({
  fra: formatVaerdi(fra.vaerdi, indikator, sprog),
  fraTid: formatTid(fra.tid, sprog),
  til: formatVaerdi(til.vaerdi, indikator, sprog),
  tilTid: formatTid(til.tid, sprog),
});

/** One sentence: which values, which dates, and what decided. */
export const hvorforSaetning = (lys: Lys, valg: Valg): string => {
  const ord = barometertekster(valg.sprog);
  if (lys.kind === "intet") {
    if (lys.maaling === undefined) return ord.ingenMaaling;
    const { til, tilTid } = parFor(lys.maaling, lys.maaling, valg);
    return lys.grund === "foerste-maaling" ? ord.foersteMaaling({ til, tilTid }) : ord.kunVaerdi({ til, tilTid });
  }
  const par = parFor(lys.forrige, lys.maaling, valg);
  switch (lys.grund) {
    case "vaerdier":
      return ord.vaerdier(par);
    case "uaendret":
      return ord.uaendret(par);
    case "ikke-signifikant":
      return ord.ikkeSignifikant(par);
    case "brud":
      return ord.brud(par);
    default:
      return lys satisfies never;
  }
};

/** `erKilde`: the words are the data's own, in Danish; `sted` is where they stand, in the reader's language. */
export type Detalje = { readonly hvad: string; readonly tekst: string; readonly erKilde: boolean; readonly sted: string };

/** Rule, values, dates, change, significance, break and source: what a critic asks for. */
export const hvorforDetaljer = (lys: Lys, valg: Valg): readonly Detalje[] => {
  const { indikator, sprog } = valg;
  const ord = barometertekster(sprog);
  const detalje = (hvad: string, tekst: string): Detalje => ({ hvad, tekst, erKilde: false, sted: "" });
  const maalingTekst = (m: Vaerdi) => `${formatVaerdi(m.vaerdi, indikator, sprog)}, ${formatTid(m.tid, sprog)}`;
  const kilde = (m: Vaerdi): Detalje => ({
    hvad: ord.kildeTil(formatTid(m.tid, sprog)),
    tekst: m.kilde,
    erKilde: true,
    sted: ` (${ord.sted(m.sted)})`,
  });
  const note = (m: Vaerdi): readonly Detalje[] =>
    m.note === "" ? [] : [{ hvad: ord.bemaerkningTil(formatTid(m.tid, sprog)), tekst: m.note, erKilde: true, sted: "" }];
  const regel = detalje(ord.regelOverskrift, `${ord.regel} ${ord.retning[indikator.retning]}`);
  if (lys.maaling === undefined) return [regel];
  if (lys.kind === "intet") return [regel, detalje(ord.seneste, maalingTekst(lys.maaling)), ...note(lys.maaling), kilde(lys.maaling)];
  const { maaling, forrige } = lys;
  const signifikans =
    maaling.signifikant === undefined ? ord.signifikansUkendt : maaling.signifikant ? ord.signifikant : ord.ikkeSignifikantKort;
  return [
    regel,
    detalje(ord.seneste, maalingTekst(maaling)),
    detalje(ord.foer, maalingTekst(forrige)),
    detalje(ord.aendring, formatForskel(maaling.vaerdi - forrige.vaerdi, indikator, sprog)),
    detalje(ord.signifikans, signifikans),
    detalje(ord.bruddet, lys.grund === "brud" ? ord.medBrud : ord.udenBrud),
    ...note(maaling),
    ...note(forrige),
    kilde(maaling),
    kilde(forrige),
  ];
};

export type Maalvisning = {
  readonly overskrift: string;
  /** The words that the source uses; no text where the goal is only a number. */
  readonly ord: Maalord;
  readonly status: string;
  /** "Mål 2010: på sporet"; "" for a goal in words. */
  readonly kort: string;
  readonly kind: Maalstatus["kind"] | "uden-tal";
  readonly saetninger: readonly string[];
  readonly kilde: string;
};

const statusSaetninger = (status: Maalstatus, maal: Maal, valg: Valg): readonly string[] => {
  const { indikator, sprog } = valg;
  const ord = barometertekster(sprog);
  const til = formatVaerdi(status.sidst.vaerdi, indikator, sprog);
  const mangler = ord.mangler(formatAfstand(status.afstand, indikator, sprog));
  switch (status.kind) {
    case "naaet":
      return [ord.naaet(til)];
    case "udloebet":
      return [mangler, ord.udloebet];
    case "kan-ikke-afgoeres": {
      const kraevet = formatTempo(status.kraevet, indikator, sprog);
      return [mangler, status.grund === "brud" ? ord.efterBrud(kraevet) : ord.faaPunkter(kraevet)];
    }
    case "paa-sporet":
    case "bagud":
      return [
        mangler,
        ord.tempo({
          kraevet: formatTempo(status.kraevet, indikator, sprog),
          opnaaet: formatTempo(status.opnaaet, indikator, sprog),
          fraTid: formatTid(status.foerst.tid, sprog),
          tilTid: formatTid(status.sidst.tid, sprog),
        }),
        ord.fremskrevet({ vaerdi: formatVaerdi(status.fremskrevet, indikator, sprog), tid: formatTid(maal.tid, sprog) }),
      ];
    default:
      return status satisfies never;
  }
};

export const visMaal = (maal: Maal, status: Maalstatus | undefined, valg: Valg): Maalvisning => {
  const ord = barometertekster(valg.sprog);
  const kind = status?.kind ?? "uden-tal";
  const tal = maal.vaerdi === undefined ? "" : formatVaerdi(maal.vaerdi, valg.indikator, valg.sprog);
  return {
    overskrift: ord.maal({ tid: formatTid(maal.tid, valg.sprog), tekst: tal }),
    ord: maalord(maal, valg.sprog),
    status: ord.status[kind],
    kort: status === undefined ? "" : ord.maalKort({ aar: String(tidToAar(maal.tid)), status: ord.status[kind] }),
    kind,
    saetninger: status === undefined ? [ord.udenTal] : statusSaetninger(status, maal, valg),
    kilde: maal.kilde,
  };
};
