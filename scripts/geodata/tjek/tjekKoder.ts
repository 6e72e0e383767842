/** Checks that figures and outlines know the same areas. */
import Papa from "papaparse";
import type { Samling } from "./parseSamling";
import type { Tjekpunkt } from "./tjekpunkt";

/** Level in the data → the codes that have an outline. */
type KoderByNiveau = ReadonlyMap<string, ReadonlySet<number>>;

/** Level → codes used in a table with the columns `niveau` and `kode`. Tables without them have none. */
const parseKoder = (tekst: string): KoderByNiveau => {
  const [hoved = [], ...raekker] = Papa.parse<string[]>(tekst, { delimiter: ";", skipEmptyLines: true }).data;
  const [niveau, kode] = [hoved.indexOf("niveau"), hoved.indexOf("kode")];
  const koder = new Map<string, Set<number>>();
  if (niveau < 0 || kode < 0) return koder;
  for (const raekke of raekker) {
    const navn = raekke[niveau] ?? "";
    koder.set(navn, (koder.get(navn) ?? new Set()).add(Number(raekke[kode])));
  }
  return koder;
};

/**
 * Both ways: a code in the data without an outline, and an outline that no row of the data mentions although its level is there.
 * `tabeller`: path → text. Levels without outlines of their own here (boligomraade) are passed over.
 */
export const tjekKoder = (tabeller: ReadonlyMap<string, string>, samlinger: ReadonlyMap<string, Samling>): Tjekpunkt => {
  const laest = [...tabeller].map(([fil, tekst]) => ({ fil, koder: parseKoder(tekst) }));
  const fejl = [...samlinger].flatMap(([niveau, { fil: geofil, features }]) => {
    const omrids = new Set(features.map(({ id }) => id));
    const brugt = new Set(laest.flatMap(({ koder }) => [...(koder.get(niveau) ?? [])]));
    return [
      ...laest.flatMap(({ fil, koder }) =>
        [...(koder.get(niveau) ?? [])]
          .filter((kode) => !omrids.has(kode))
          .map((kode) => `${fil}: ${niveau} ${kode} har intet omrids i ${geofil}`),
      ),
      ...[...omrids]
        .filter((kode) => brugt.size > 0 && !brugt.has(kode))
        .map((kode) => `${geofil}: ${niveau} ${kode} nævnes ikke i ${[...tabeller.keys()].join(", ")}`),
    ];
  });
  const antal = [...samlinger.keys()].map(
    (niveau) => `${new Set(laest.flatMap(({ koder }) => [...(koder.get(niveau) ?? [])])).size} ${niveau}`,
  );
  return {
    navn: "koder i data",
    maalt: tabeller.size === 0 ? "ingen tabeller at holde op imod" : `${antal.join(", ")} i ${[...tabeller.keys()].join(", ")}`,
    krav: "hver kode har et omrids og omvendt",
    fejl,
  };
};
