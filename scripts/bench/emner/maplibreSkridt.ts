/** A step in time on MapLibre, against a frame of its own in which nothing changed. */
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { andelFulgte, koerLoeb, medSkridtside } from "../maaling/skridtside";
import { forhold, opsummer } from "../statistik";

const STOERRELSER = [
  { antal: 67, billeder: 15, hoejstRunder: 5, medGraense: true },
  { antal: 399, billeder: 15, hoejstRunder: 5, medGraense: true },
  { antal: 10_000, billeder: 5, hoejstRunder: 1, medGraense: false },
] as const;
/** Empty frames and steps by turns, so that drift meets both. */
const VENDINGER = 2;
const OPVARMNING = 10;
const HOEJST_FORHOLD = 1.15;
const HOEJST_SCRIPT_MS = 4;

const navn = (antal: number): string => `maplibre ${antal}`;
const median = (tal: readonly number[]): number => opsummer(tal).median;

const maal = (baenk: Baenk, antal: number, billeder: number): Promise<Maaling> =>
  medSkridtside(baenk, { motor: "maplibre", antal }, async (side) => {
    await koerLoeb(side, OPVARMNING, true);
    const tomme = [];
    const skridt = [];
    for (let i = 0; i < VENDINGER; i++) {
      tomme.push(await koerLoeb(side, billeder, false));
      skridt.push(await koerLoeb(side, billeder, true));
    }
    return {
      tal: {
        tom: median(tomme.map(({ ramme }) => ramme)),
        skridt: median(skridt.map(({ ramme }) => ramme)),
        script: median(skridt.map(({ script }) => script)),
        tomtScript: median(tomme.map(({ script }) => script)),
        fulgte: await andelFulgte(side.page, baenk),
      },
    };
  });

export const maplibreSkridt: Emne = {
  titel: "Et skridt i tiden på MapLibre (budget ved 67 og 399 områder: ≤ 1,15 × dets eget tomme billede, script ≤ 4 ms)",
  proever: STOERRELSER.map(({ antal, billeder, hoejstRunder }) => ({
    navn: navn(antal),
    hoejstRunder,
    maal: (baenk: Baenk) => maal(baenk, antal, billeder),
  })),
  opgoer: ({ tal }) => ({
    linjer: STOERRELSER.flatMap(({ antal, medGraense }) => {
      const af = (felt: string) => tal(navn(antal), felt);
      const hvad = (tekst: string): string => `${antal.toLocaleString("da-DK")} områder: ${tekst}`;
      const graense = (graense: number): { graense?: number } => (medGraense ? { graense } : {});
      return [
        lavLinje(hvad("tomt billede"), af("tom"), { enhed: "ms", decimaler: 1 }),
        lavLinje(hvad("skridt"), af("skridt"), { enhed: "ms", decimaler: 1 }),
        lavLinje(hvad("forhold"), forhold(af("skridt"), af("tom")), { enhed: "×", decimaler: 2, ...graense(HOEJST_FORHOLD) }),
        lavLinje(hvad("script i et tomt billede"), af("tomtScript"), { enhed: "ms", decimaler: 2 }),
        lavLinje(hvad("script pr. skridt"), af("script"), { enhed: "ms", decimaler: 2, ...graense(HOEJST_SCRIPT_MS) }),
      ];
    }),
    noter: [
      "Appens createMaplibreKort og drawScene i en side for sig, 900 × 600, WebGL i software. Tomt billede: triggerRepaint uden ændring. Begge uden pause.",
      `Billedet fulgte med: mindst ${Math.round(opsummer(STOERRELSER.flatMap(({ antal }) => tal(navn(antal), "fulgte"))).mindst * 100)} % af de prøvede områder havde sidste skridts farve på skærmen.`,
    ],
  }),
};
