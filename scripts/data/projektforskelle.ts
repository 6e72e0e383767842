/** Two transcripts of the report's projects held against each other, field by field; every difference needs its reason. */
import { newFundliste } from "../../src/load/fejl";
import { PROJEKT_KOLONNER } from "../../src/load/projekter";
import { parseTabel } from "../../src/load/tabel";

/** The facts. Names, themes and descriptions are words of one's own, and differ. */
export const FAKTA = [
  "status",
  "start",
  "slut",
  "bevilling",
  "medfinansiering",
  "evaluering",
  "steder",
  "indsatsomraader",
  "art",
] as const satisfies readonly (typeof PROJEKT_KOLONNER)[number][];
type Faktum = (typeof FAKTA)[number];
/** In place of a fact, where one of the two has no row at all. */
const RAEKKE = "række";
export type Felt = Faktum | typeof RAEKKE;

export const AFSKRIFT_KOLONNER = ["id", ...FAKTA, "afgjort"] as const;

type Raekke = ReadonlyMap<string, string>;
/** `grund`: why the table has what it has; undefined where nobody has said so. */
export type Forskel = {
  readonly id: string;
  readonly felt: Felt;
  readonly tabel: string;
  readonly afskrift: string;
  readonly grund: string | undefined;
};
export type Sammenligning = {
  /** Projects that both have. */
  readonly faelles: number;
  readonly forskelle: readonly Forskel[];
  /** `id felt`: reasons for differences that are none. */
  readonly overfloedige: readonly string[];
  /** Rows that could not be read. */
  readonly fejl: readonly string[];
};

const laes = (tekst: string, kolonner: readonly string[], fil: string) => {
  const liste = newFundliste(fil);
  const raekker = new Map<string, Raekke>();
  parseTabel(tekst, {
    kolonner,
    liste,
    laesRaekke: (celler, linje) => {
      const [id = ""] = celler;
      if (raekker.has(id)) liste.fejl({ linje, kolonne: "id", fundet: id, forventet: "hvert projekt én gang" });
      raekker.set(id, new Map(kolonner.map((kolonne, i) => [kolonne, celler[i] ?? ""])));
    },
  });
  return { raekker, fejl: liste.fund.map(({ linje, fundet, forventet }) => `${fil}, linje ${linje}: ${fundet}, forventet ${forventet}`) };
};

/** `felt: grund | felt: grund`. */
const laesGrunde = (afgjort: string): ReadonlyMap<string, string> =>
  new Map(
    (afgjort === "" ? [] : afgjort.split(" | ")).map((del): [string, string] => {
      const kolon = del.indexOf(": ");
      return kolon < 0 ? [del, ""] : [del.slice(0, kolon), del.slice(kolon + 2).trim()];
    }),
  );

/** Places are a set; of the areas of effort the first is the main one, so that their order counts. */
const norm = (felt: Faktum, celle: string): string =>
  felt === "steder"
    ? celle
        .split(",")
        .map((del) => del.trim())
        .sort()
        .join(",")
    : celle;

export const sammenlignAfskrifter = (tabeltekst: string, afskrifttekst: string): Sammenligning => {
  const tabel = laes(tabeltekst, PROJEKT_KOLONNER, "data/projekter.csv");
  const afskrift = laes(afskrifttekst, AFSKRIFT_KOLONNER, "projektafskrift.csv");
  const forskelle: Forskel[] = [];
  const overfloedige: string[] = [];
  for (const id of new Set([...tabel.raekker.keys(), ...afskrift.raekker.keys()])) {
    const [her, der] = [tabel.raekker.get(id), afskrift.raekker.get(id)];
    const grunde = laesGrunde(der?.get("afgjort") ?? "");
    const fundne: Omit<Forskel, "id" | "grund">[] =
      her === undefined || der === undefined
        ? [
            {
              felt: RAEKKE,
              tabel: her === undefined ? "ingen række" : "en række",
              afskrift: der === undefined ? "ingen række" : "en række",
            },
          ]
        : FAKTA.map((felt) => ({ felt, tabel: norm(felt, her.get(felt) ?? ""), afskrift: norm(felt, der.get(felt) ?? "") })).filter(
            (en) => en.tabel !== en.afskrift,
          );
    for (const en of fundne) forskelle.push({ id, ...en, grund: grunde.get(en.felt) || undefined });
    for (const felt of grunde.keys()) if (!fundne.some((en) => en.felt === felt)) overfloedige.push(`${id} ${felt}`);
  }
  return {
    faelles: [...tabel.raekker.keys()].filter((id) => afskrift.raekker.has(id)).length,
    forskelle,
    overfloedige,
    fejl: [...tabel.fejl, ...afskrift.fejl],
  };
};
