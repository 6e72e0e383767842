/** A step in time on the SVG map: the app's own renderer, at the screen's rate. */
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { andelFulgte, koerLoeb, medSkridtside } from "../maaling/skridtside";
import { opsummer } from "../statistik";

/** Areas, and frames per round. */
const STOERRELSER = [
  { antal: 10, billeder: 60 },
  { antal: 67, billeder: 60 },
  { antal: 399, billeder: 60 },
  { antal: 10_000, billeder: 30 },
] as const;
/** The city's roder: the most areas that the map is to hold. */
const RODER = 399;
const OPVARMNING = 20;
const HOEJST_SCRIPT_MS = 2;
/** A screen of 60 Hz, and a little for the clock. */
const SKAERMENS_TAKT_MS = 17.5;

const navn = (antal: number): string => `svg ${antal}`;

const maal = (baenk: Baenk, antal: number, billeder: number): Promise<Maaling> =>
  medSkridtside(baenk, { motor: "svg", antal }, async (side) => {
    await koerLoeb(side, OPVARMNING, true);
    const { ramme, script } = await koerLoeb(side, billeder, true);
    return { tal: { ramme, script, fulgte: await andelFulgte(side.page, baenk) } };
  });

export const svgSkridt: Emne = {
  titel: "Et skridt i tiden på SVG-kortet (budget ved 399 roder: skærmens takt, script ≤ 2 ms)",
  proever: STOERRELSER.map(({ antal, billeder }) => ({
    navn: navn(antal),
    hoejstRunder: 5,
    maal: (baenk: Baenk) => maal(baenk, antal, billeder),
  })),
  opgoer: ({ tal }) => ({
    linjer: STOERRELSER.flatMap(({ antal }) => {
      const graense = (graense: number): { graense?: number } => (antal === RODER ? { graense } : {});
      const omraader = `${antal.toLocaleString("da-DK")} områder`;
      return [
        lavLinje(`${omraader}: mellem to billeder`, tal(navn(antal), "ramme"), {
          enhed: "ms",
          decimaler: 1,
          ...graense(SKAERMENS_TAKT_MS),
        }),
        lavLinje(`${omraader}: script pr. skridt`, tal(navn(antal), "script"), { enhed: "ms", decimaler: 2, ...graense(HOEJST_SCRIPT_MS) }),
      ];
    }),
    noter: [
      "Appens createSvgKort og drawScene i en side for sig, 900 × 600, ét skridt pr. billede uden pause; fire af fem områder skifter farve ved hvert.",
      `Billedet fulgte med: mindst ${Math.round(opsummer(STOERRELSER.flatMap(({ antal }) => tal(navn(antal), "fulgte"))).mindst * 100)} % af de prøvede områder havde sidste skridts farve på skærmen.`,
    ],
  }),
};
