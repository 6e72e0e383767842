import { expect, test } from "vitest";
import { koerRunder, type Tur } from "../../scripts/bench/runder";
import { opsummer } from "../../scripts/bench/statistik";

/** A trial that writes its name in `bog` and gives how many times it has been made. */
const tur = (navn: string, bog: string[], hoejstRunder?: number): Tur => ({
  navn,
  ...(hoejstRunder === undefined ? {} : { hoejstRunder }),
  maal: async () => {
    bog.push(navn);
    return { tal: { nr: bog.filter((skrevet) => skrevet === navn).length }, noter: [`${navn} siger`] };
  },
});
const intet = async (): Promise<void> => undefined;

test("every round tries everything once, every other round backwards", async () => {
  const bog: string[] = [];
  await koerRunder([tur("a", bog), tur("b", bog), tur("c", bog)], 3, intet);
  expect(bog.join("")).toBe("abccbaabc");
});

test("a costly trial is left out of the later rounds", async () => {
  const bog: string[] = [];
  const { svar } = await koerRunder([tur("a", bog), tur("dyr", bog, 1)], 3, intet);
  expect(bog).toEqual(["a", "dyr", "a", "a"]);
  expect([svar.tal("a", "nr"), svar.tal("dyr", "nr")]).toEqual([[1, 2, 3], [1]]);
});

test("a round that failed is told, keeps its place and stops nothing", async () => {
  let gang = 0;
  const ustadig: Tur = {
    navn: "ustadig",
    maal: async () => {
      gang++;
      if (gang === 2) throw new Error("tabt");
      return { tal: { tid: gang } };
    },
  };
  const { svar, fejl } = await koerRunder([ustadig], 3, intet);
  expect(fejl).toEqual(["ustadig, runde 2: tabt"]);
  expect(svar.tal("ustadig", "tid")).toEqual([1, Number.NaN, 3]);
  expect(opsummer(svar.tal("ustadig", "tid")).antal).toBe(2);
});

test("a note said in every round is said once", async () => {
  const { svar } = await koerRunder([tur("a", [])], 4, intet);
  expect(svar.noter("a")).toEqual(["a siger"]);
});

test("the reader hears of each round before it begins, and an unknown trial is an error", async () => {
  const bog: string[] = [];
  const { svar } = await koerRunder([tur("a", bog)], 2, async (runde) => {
    bog.push(String(runde));
  });
  expect(bog).toEqual(["1", "a", "2", "a"]);
  expect(() => svar.tal("b", "nr")).toThrow('unknown trial "b" (known: a)');
});
