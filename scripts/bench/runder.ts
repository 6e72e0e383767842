/** Takes turns: every round tries everything once, so that what disturbs the machine for a while disturbs all alike. */
import type { Maaling, Svar } from "./emne";

export type Tur = { readonly navn: string; readonly hoejstRunder?: number; readonly maal: () => Promise<Maaling> };

/** What the rounds gave; `fejl` says what could not be measured, and in which round. */
export type Udbytte = { readonly svar: Svar; readonly fejl: readonly string[] };

/** Every other round runs backwards: none always comes after the same neighbour. `melding` hears before each round. */
export const koerRunder = async (ture: readonly Tur[], antal: number, melding: (runde: number) => Promise<void>): Promise<Udbytte> => {
  const maalinger = new Map<string, Maaling[]>(ture.map(({ navn }) => [navn, []]));
  const fejl: string[] = [];
  for (let runde = 1; runde <= antal; runde++) {
    await melding(runde);
    const raekke = ture.filter(({ hoejstRunder = antal }) => runde <= hoejstRunder);
    for (const { navn, maal } of runde % 2 === 0 ? raekke.reverse() : raekke)
      await maal().then(
        (maaling) => maalinger.get(navn)?.push(maaling),
        (grund: unknown) => {
          // An empty place keeps the rounds of two trials side by side.
          maalinger.get(navn)?.push({ tal: {} });
          fejl.push(`${navn}, runde ${runde}: ${grund instanceof Error ? grund.message : String(grund)}`);
        },
      );
  }
  const find = (navn: string): readonly Maaling[] => {
    const fundne = maalinger.get(navn);
    if (fundne === undefined) throw new Error(`unknown trial "${navn}" (known: ${[...maalinger.keys()].join(", ")})`);
    return fundne;
  };
  return {
    fejl,
    svar: {
      tal: (navn, tal) => find(navn).map((maaling) => maaling.tal[tal] ?? Number.NaN),
      noter: (navn) => [...new Set(find(navn).flatMap(({ noter = [] }) => noter))],
    },
  };
};
