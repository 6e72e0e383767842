/** Reach in words: what can be measured from is told apart from what cannot, and a share is called a most. */
import { describe, expect, it } from "vitest";
import { findMaalesteder, lavRaekkeviddeside } from "../../../src/derive/plan/raekkeviddeside";
import type { OmraadeId } from "../../../src/domain/omraade";
import { FORSIDE, type View, withFiltre, withPlanvalg } from "../../../src/state/view";
import { rigtigBank as bank, rigtigtKatalog as katalog, rigtigFormById } from "../../fixtures/rigtigBank";

const steder = (view: View) => findMaalesteder({ katalog, bank, view }, rigtigFormById);
const side = (view: View, andele: readonly (readonly [OmraadeId, number])[] | undefined) =>
  lavRaekkeviddeside(
    { katalog, bank, view },
    steder(view),
    andele && { andelById: new Map(andele), naermesteById: new Map([["boligomraade:1", { sted: "kvarter:20405", meter: 123 }]]) },
  );

describe("what reach is measured from", () => {
  it("is kvarterer and housing areas alone, each once; every running project is either measured or left out", () => {
    const { former, medtaget, udeladt, projekterBySted } = steder(FORSIDE);
    expect(medtaget + udeladt).toBe(86);
    expect(medtaget).toBeGreaterThan(10);
    expect(new Set(former.map(({ id }) => id)).size).toBe(former.length);
    for (const { id } of former) expect(id).toMatch(/^(kvarter|boligomraade):/);
    expect([...projekterBySted.keys()].sort()).toEqual(former.map(({ id }) => id));
  });

  it("is fewer under a filter, and none in a year of which nothing is known", () => {
    expect(steder(withFiltre(FORSIDE, { emne: "sundhed-og-omsorg" })).medtaget).toBeLessThan(steder(FORSIDE).medtaget);
    const intet = withFiltre(FORSIDE, { tekst: "findes ikke" });
    expect(steder(intet).former).toEqual([]);
    expect(side(intet, undefined).fund[0]).toMatch(/^Ingen projekter i gang i 2009/);
  });
});

describe("the page of reach", () => {
  it("says what is reached as a most, with an estimate of residents, and what is not", () => {
    const { fund, linjer, naermeste, vaerdiById, csv } = side(FORSIDE, [
      ["bydel:3", 1],
      ["bydel:1", 0.5],
    ]);
    expect(fund[0]).toMatch(/^Højst \d+ pct\. af land i København ligger inden for 500 m .* Anslået bor der [\d.]+ indbyggere \(2009\)\.$/);
    expect(fund[1]).toMatch(/^Slet ikke nået: 8 – /);
    expect(linjer.map(({ omraade, andel }) => [omraade.navn, andel]).slice(0, 2)).toEqual([
      ["Nørrebro", "100 pct."],
      ["Indre By", "50 pct."],
    ]);
    expect([naermeste[0]?.meter, vaerdiById.get("bydel:1")]).toEqual(["120 m", 50]);
    expect([csv, ...fund].join(" ")).not.toMatch(/NaN|undefined/);
    // Nørrebro whole and half of Indre By: the residents are theirs.
    expect(linjer[0]?.beboere).toBe("71.892");
  });

  it("waits with its table until there is something to tell", () => {
    const { fund, linjer } = side(withPlanvalg(FORSIDE, { behovniveau: "kvarter" }), undefined);
    expect([fund, linjer]).toEqual([["Regner …"], []]);
  });
});
