/** `projekter.csv`: every project and effort that the report names. */
import type { Fund } from "../domain/fund";
import { INDSATSOMRAADER } from "../domain/indikator";
import type { Omraade, OmraadeId } from "../domain/omraade";
import { EVALUERINGER, PROJEKTARTER, PROJEKTSTATUSSER, type Projekt, TEMAER } from "../domain/projekt";
import { parseTid, sammenlignTid, type Tid } from "../domain/tid";
import { citat, newFundliste, opregn } from "./fejl";
import { parseSteder } from "./stedliste";
import { parseTabel } from "./tabel";
import { parseHeltal } from "./tal";

export const PROJEKT_KOLONNER = [
  "id",
  "navn",
  "art",
  "indsatsomraader",
  "tema",
  "aktoer",
  "maalgruppe",
  "status",
  "start",
  "slut",
  "bevilling",
  "medfinansiering",
  "beslutning",
  "evaluering",
  "steder",
  "stedstekst",
  "beskrivelse",
  "kilde",
  "note",
] as const;
type Kolonne = (typeof PROJEKT_KOLONNER)[number];

const FLEST_INDSATSOMRAADER = 3;
const dele = (tekst: string): readonly string[] => (tekst === "" ? [] : tekst.split(",").map((del) => del.trim()));

/** The projects in the file's order; a faulty row is refused alone, and the first row of an id wins. */
export const parseProjekter = (
  tekst: string,
  { fil, omraadeById }: { readonly fil: string; readonly omraadeById: ReadonlyMap<OmraadeId, Omraade> },
): { readonly projekter: readonly Projekt[]; readonly fund: readonly Fund[] } => {
  const liste = newFundliste(fil);
  const projektById = new Map<string, Projekt>();

  const laesRaekke = (celler: readonly string[], linje: number): void => {
    const celle = (kolonne: Kolonne): string => celler[PROJEKT_KOLONNER.indexOf(kolonne)] ?? "";
    let ok = true;
    const afvis = (kolonne: Kolonne, forventet: string, fundet = citat(celle(kolonne))): undefined => {
      if (ok) liste.fejl({ linje, kolonne, fundet, forventet });
      ok = false;
      return undefined;
    };
    const en = <T extends string>(kolonne: Kolonne, kendte: readonly T[]): T | undefined =>
      kendte.find((kendt) => kendt === celle(kolonne)) ?? afvis(kolonne, `et af ${opregn(kendte)}`);
    const tid = (kolonne: Kolonne): Tid | undefined =>
      celle(kolonne) === "" ? undefined : (parseTid(celle(kolonne)) ?? afvis(kolonne, "et år eller en måned, fx 2009 eller 2009-02"));
    const kroner = (kolonne: Kolonne): number | undefined =>
      celle(kolonne) === "" ? undefined : (parseHeltal(celle(kolonne)) ?? afvis(kolonne, "hele kroner uden punktum, fx 1366500"));

    const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(celle("id")) ? celle("id") : afvis("id", "et id af små bogstaver, tal og bindestreg");
    for (const kolonne of ["navn", "beskrivelse", "kilde"] as const) if (celle(kolonne) === "") afvis(kolonne, "en tekst");
    const navne = dele(celle("indsatsomraader"));
    const indsatsomraader = navne.flatMap((navn) => INDSATSOMRAADER.find((kendt) => kendt === navn && kendt !== "befolkning") ?? []);
    if (indsatsomraader.length !== navne.length || navne.length === 0 || navne.length > FLEST_INDSATSOMRAADER)
      afvis("indsatsomraader", `1–${FLEST_INDSATSOMRAADER} af ${opregn(INDSATSOMRAADER.slice(1))}, adskilt af komma`);
    const { steder, punkter, fejl: stedfejl } = parseSteder(dele(celle("steder")), omraadeById);
    if (stedfejl !== undefined) afvis("steder", stedfejl.forventet, stedfejl.fundet);
    const [art, tema, status] = [en("art", PROJEKTARTER), en("tema", TEMAER), en("status", PROJEKTSTATUSSER)];
    const [start, slut] = [tid("start"), tid("slut")];
    if (start !== undefined && slut !== undefined && sammenlignTid(slut, start) < 0)
      afvis("slut", "en slutning, der ikke ligger før starten");
    const [bevilling, medfinansiering] = [kroner("bevilling"), kroner("medfinansiering")];
    const evaluering = celle("evaluering") === "" ? undefined : en("evaluering", EVALUERINGER);
    if (!ok || id === undefined || art === undefined || tema === undefined || status === undefined) return;
    if (projektById.has(id)) return void afvis("id", "hvert projekt én gang; den første række gælder");
    projektById.set(id, {
      id,
      navn: celle("navn"),
      art,
      indsatsomraader,
      tema,
      aktoer: celle("aktoer"),
      maalgruppe: celle("maalgruppe"),
      status,
      start,
      slut,
      bevilling,
      medfinansiering,
      beslutning: celle("beslutning"),
      evaluering,
      steder,
      punkter,
      stedstekst: celle("stedstekst"),
      beskrivelse: celle("beskrivelse"),
      kilde: celle("kilde"),
      note: celle("note"),
      sted: { fil, linje },
    });
  };

  parseTabel(tekst, { kolonner: PROJEKT_KOLONNER, liste, laesRaekke });
  return { projekter: [...projektById.values()], fund: liste.fund };
};
