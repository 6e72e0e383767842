/** From the source's counts to the rows of the population table, over the three bydele. */
import { describe, expect, it } from "vitest";
import { toAarsceller } from "../../scripts/data/befolkningsceller";
import { countSkjulte, listBefolkningsraekker, toCsvCeller } from "../../scripts/data/befolkningsraekker";
import { formatCsv } from "../../scripts/data/csv";
import { parseHerkomst } from "../../scripts/data/herkomst";
import { parseOmraader } from "../../src/load/omraader";
import { OMRAADER } from "./trebydele";

const { omraader } = parseOmraader(OMRAADER, "data/omraader.csv");
const ARTER = [
  "i alt",
  "dansk oprindelse",
  "indvandrere, vestlige lande",
  "efterkommere, vestlige lande",
  "indvandrere, ikke-vestlige lande",
  "efterkommere, ikke-vestlige lande",
];

/** Counts per area in the order of ARTER; "" is hidden by the source. Areas that are not named have 1000 residents of Danish origin. */
type Tal = readonly (number | "")[];
const kilde = (aar: number, tal: Readonly<Record<string, Tal>>) =>
  omraader.flatMap(({ id, niveau, kode, navn }) =>
    ARTER.map((art, plads) => [niveau, String(kode), navn, String(aar), art, String((tal[id] ?? [1000, 1000, 0, 0, 0, 0])[plads] ?? "")]),
  );
const raekkerAf = (aar1995: Readonly<Record<string, Tal>>, aar1996: Readonly<Record<string, Tal>> = {}) => {
  const tekst = formatCsv(["niveau", "kode", "navn", "aar", "herkomst", "personer"], [...kilde(1995, aar1995), ...kilde(1996, aar1996)]);
  const herkomst = parseHerkomst(tekst, "kilde.csv");
  return listBefolkningsraekker(omraader, new Map([1995, 1996].map((aar) => [aar, toAarsceller(omraader, aar, herkomst)])));
};
/** `bydel:1 1996` → the six indicators' cells `vaerdi` or `fravaer`, without their prefix. */
const vis = (raekker: ReturnType<typeof raekkerAf>, id: string, aar: number) =>
  Object.fromEntries(
    raekker
      .filter((raekke) => raekke.omraade.id === id && raekke.aar === aar)
      .map((raekke) => [raekke.indikator.slice(4), toCsvCeller(raekke).slice(4, 6).join("")]),
  );

describe("the population indicators", () => {
  it("are computed as their definitions say", () => {
    expect(vis(raekkerAf({ "bydel:1": [500, 400, 40, 10, 30, 20] }, { "bydel:1": [750, 600, 80, 20, 30, 20] }), "bydel:1", 1996)).toEqual({
      antal: "750",
      "efterkommere-andel": "40",
      "ikkevestlig-andel": "6,7",
      indeks: "150",
      taethed: "750",
      "vestlig-andel": "13,3",
    });
  });

  it("have no meaning where nobody lives, and no growth from nobody", () => {
    const raekker = raekkerAf({ "kvarter:11": [0, 0, 0, 0, 0, 0] });
    expect(vis(raekker, "kvarter:11", 1995)).toEqual({
      antal: "0",
      "efterkommere-andel": "ikke-relevant",
      "ikkevestlig-andel": "ikke-relevant",
      indeks: "ikke-relevant",
      taethed: "0",
      "vestlig-andel": "ikke-relevant",
    });
    expect(vis(raekker, "kvarter:11", 1996)).toMatchObject({ antal: "1000", indeks: "ikke-relevant" });
  });

  it("stay hidden where a count that they need is hidden, and only there", () => {
    expect(vis(raekkerAf({}, { "kvarter:11": [200, "", "", 0, 30, 20] }), "kvarter:11", 1996)).toEqual({
      antal: "200",
      "efterkommere-andel": "40",
      "ikkevestlig-andel": "25",
      indeks: "20",
      taethed: "200",
      "vestlig-andel": "diskretioneret",
    });
  });

  it("hide the growth of all years where the base year is hidden", () => {
    expect(vis(raekkerAf({ "kvarter:11": ["", "", 0, 0, 0, 0] }), "kvarter:11", 1996)).toMatchObject({
      antal: "1000",
      indeks: "diskretioneret",
      taethed: "1000",
    });
  });

  it("hide the smaller neighbour of a kvarter whose few residents could be computed", () => {
    const raekker = raekkerAf(
      {},
      { "lokaludvalg:2": [503, 503, 0, 0, 0, 0], "kvarter:21": ["", "", 0, 0, 0, 0], "kvarter:22": [500, 500, 0, 0, 0, 0] },
    );
    expect(vis(raekker, "kvarter:22", 1996)).toMatchObject({
      antal: "diskretioneret",
      indeks: "diskretioneret",
      taethed: "diskretioneret",
      "vestlig-andel": "diskretioneret",
    });
    const skjulte = countSkjulte(raekker);
    expect([skjulte.get("bef-antal kilde"), skjulte.get("bef-antal komplement")]).toEqual([1, 1]);
  });

  it("come in the order indicator, area, year, with a source in every row", () => {
    const raekker = raekkerAf({});
    expect(raekker).toHaveLength(6 * omraader.length * 2);
    expect(raekker.map(({ indikator }) => indikator)).toEqual(raekker.map(({ indikator }) => indikator).sort());
    expect(new Set(raekker.map((raekke) => toCsvCeller(raekke)[8]))).toEqual(new Set(["KKBEF"]));
  });
});

describe("parseHerkomst", () => {
  it("stops at the first row that it cannot read, with file and line", () => {
    const hoved = "niveau;kode;navn;aar;herkomst;personer\n";
    expect(() => parseHerkomst(`${hoved}bydel;1;Vest;1995;marsboere;7\n`, "kilde.csv")).toThrow(
      "kilde.csv linje 2: «bydel;1;Vest;1995;marsboere;7» er ikke niveau;kode;navn;aar;herkomst;personer",
    );
    expect(() => parseHerkomst("a;b\n1;2\n", "kilde.csv")).toThrow("kilde.csv linje 1, kolonne niveau: fundet ukendte kolonner: «a», «b»");
  });
});
