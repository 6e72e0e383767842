/** A page that asks the app's own filters of many synthetic projects at points in the city's 399 roder, driven by `window.projektside`. */
import roder from "../../../../geodata/roder.geojson?url";
import { antalVed, FACETTER, type Filter, filtrer, type Indekseret, indekser } from "../../../../src/derive/projekter/filter";
import { placer } from "../../../../src/derive/projekter/placering";
import type { Form } from "../../../../src/domain/geometri";
import { INDSATSOMRAADER } from "../../../../src/domain/indikator";
import type { Omraade, OmraadeId } from "../../../../src/domain/omraade";
import { PROJEKTARTER, PROJEKTSTATUSSER, type Projekt, TEMAER } from "../../../../src/domain/projekt";
import { parseFormer } from "../../../../src/load/geometri";
import { ALLE_PROJEKTER, PROJEKTAAR } from "../../../../src/state/projektvalg";
import { lavTilfaeldig } from "../tilfaeldig";

/** Milliseconds; `valg` one for each choice. */
export type Projektmaal = {
  readonly indeks: number;
  readonly valg: readonly number[];
  readonly maerker: number;
  readonly fundet: number;
  readonly taltIRoder: number;
};

declare global {
  interface Window {
    projektside: (antal: number) => Promise<Projektmaal>;
  }
}

const VALG = 40;
/** Degrees around a rode's middle: some hundred metres, so that many lie in a neighbour. */
const SPREDNING = 0.004;

const lavProjekter = (antal: number, former: readonly Form[]): readonly Projekt[] => {
  const tilfaeldig = lavTilfaeldig(5000);
  const en = <T>(liste: readonly T[]): T => liste[Math.floor(tilfaeldig() * liste.length)] as T;
  return Array.from({ length: antal }, (_, nr): Projekt => {
    const [lon, lat] = en(former).label;
    const skub = (): number => (tilfaeldig() - 0.5) * SPREDNING;
    return {
      id: `p-${nr}`,
      navn: `Projekt ${nr} ${en(["lektiehjælp", "sport", "job", "netværk"])}`,
      art: en(PROJEKTARTER),
      indsatsomraader: [en(INDSATSOMRAADER.slice(1))],
      tema: en(TEMAER),
      aktoer: "",
      maalgruppe: "",
      status: en(PROJEKTSTATUSSER),
      start: undefined,
      slut: undefined,
      bevilling: undefined,
      medfinansiering: undefined,
      beslutning: "",
      evaluering: undefined,
      steder: [],
      punkter: [{ punkt: [lon + skub(), lat + skub()], praecision: 10 }],
      stedstekst: "",
      beskrivelse: "En beskrivelse af det, som projektet gør, for hvem og hvordan.",
      kilde: "",
      note: "",
      sted: { fil: "", linje: nr },
    };
  });
};

/** As the reader turns them, one after the other. */
const filtre = (former: readonly Form[]): readonly Filter[] =>
  Array.from(
    { length: VALG },
    (_, i): Filter => ({
      ...ALLE_PROJEKTER,
      aar: PROJEKTAAR[i % PROJEKTAAR.length] ?? "2009",
      emne: i % 2 === 0 ? INDSATSOMRAADER[1 + (i % 6)] : undefined,
      tilstand: i % 3 === 0 ? "i-gang" : undefined,
      tekst: i % 4 === 0 ? "sport" : "",
      steder: i % 5 === 0 ? former.slice(i, i + 4).map(({ id }) => id) : [],
    }),
  );

/** How many of these projects each area has. */
const taelPrOmraade = (vist: readonly Indekseret[]): ReadonlyMap<OmraadeId, number> => {
  const antal = new Map<OmraadeId, number>();
  for (const { omraader } of vist) for (const id of omraader) antal.set(id, (antal.get(id) ?? 0) + 1);
  return antal;
};

const maal = <T>(arbejde: () => T): readonly [number, T] => {
  const fra = performance.now();
  const svar = arbejde();
  return [performance.now() - fra, svar];
};

window.projektside = async (antal) => {
  const former = parseFormer(await (await fetch(roder)).text(), "kvarter", roder);
  const omraadeById = new Map<OmraadeId, Omraade>(
    former.map(({ id, nr, navn }) => [
      id,
      { id, niveau: "kvarter", kode: nr, navn, bydel: undefined, lokaludvalg: undefined, arealKm2: undefined },
    ]),
  );
  const projekter = lavProjekter(antal, former);
  const [indeks, alle] = maal(() => indekser(projekter, { omraadeById, kvarterById: new Map(), kvarterformer: former }));
  let [fundet, taltIRoder] = [0, 0];
  const valg = filtre(former).map((filter) => {
    const [tid, vist] = maal(() => {
      const passer = filtrer(alle, filter);
      for (const facet of FACETTER) antalVed(alle, filter, facet);
      taltIRoder += taelPrOmraade(passer).size;
      return passer;
    });
    fundet += vist.length;
    return tid;
  });
  const [maerker] = maal(() => placer(alle, { formById: new Map(), afstand: 1, emne: undefined }));
  return { indeks, valg, maerker, fundet, taltIRoder };
};
