/** Reach in words: what can be measured from is told apart from what cannot, and a share is called a most. */
import { describe, expect, it } from "vitest";
import { findMaalesteder, lavRaekkeviddeside } from "../../../src/derive/plan/raekkeviddeside";
import { omraaderPaa } from "../../../src/domain/katalog";
import type { OmraadeId } from "../../../src/domain/omraade";
import { FORSIDE, type View, withFiltre, withPlanvalg } from "../../../src/state/view";
import { rigtigBank as bank, rigtigtKatalog as katalog, rigtigFormById } from "../../fixtures/rigtigBank";

const steder = (view: View) => findMaalesteder({ katalog, bank, view }, rigtigFormById);
const side = (view: View, andele: readonly (readonly [OmraadeId, number])[] | undefined) =>
  lavRaekkeviddeside(
    { katalog, bank, view },
    steder(view),
    andele && {
      kvarterandele: new Map(andele),
      naermesteById: new Map([["boligomraade:1", { steder: ["kvarter:20404", "boligomraade:1"], meter: 123 }]]),
    },
  );
const kvartererI = (bydel: number) => omraaderPaa(katalog, "kvarter").flatMap((omraade) => (omraade.bydel === bydel ? [omraade] : []));

describe("what reach is measured from", () => {
  it("is kvarterer and housing areas alone, each once; every running project is either measured or left out", () => {
    const { former, medtaget, udeladt, projekterBySted } = steder(FORSIDE);
    expect(medtaget + udeladt).toBe(86);
    expect(medtaget).toBeGreaterThan(10);
    expect(new Set(former.map(({ id }) => id)).size).toBe(former.length);
    for (const { id } of former) expect(id).toMatch(/^(kvarter|boligomraade):/);
    expect([...projekterBySted.keys()].sort()).toEqual(former.map(({ id }) => id));
  });

  it("leaves out whoever is named for a bydel besides: of those no share is a most", () => {
    const { projekterBySted } = steder(FORSIDE);
    const medtagne = new Set([...projekterBySted.values()].flat());
    for (const projekt of medtagne)
      expect(
        projekt.steder.every((id) => /^(kvarter|boligomraade):/.test(id)),
        projekt.id,
      ).toBe(true);
    expect([...medtagne].some(({ id }) => id === "sprogporten")).toBe(false);
  });

  it("is fewer under a filter, and none in a year of which nothing is known", () => {
    expect(steder(withFiltre(FORSIDE, { emne: "sundhed-og-omsorg" })).medtaget).toBeLessThan(steder(FORSIDE).medtaget);
    const intet = withFiltre(FORSIDE, { tekst: "findes ikke" });
    expect(steder(intet).former).toEqual([]);
    expect(side(intet, undefined).fund[0]).toMatch(/^Ingen projekter i gang i 2009/);
  });
});

describe("the page of reach", () => {
  const NOERREBRO = kvartererI(3).map(({ id }) => [id, 1] as const);

  it("says what is reached as a most, with residents from the kvarterer up, and what is not reached by them", () => {
    const { fund, linjer, naermeste, vaerdiById, csv } = side(FORSIDE, NOERREBRO);
    expect(fund[0]).toMatch(
      /^Højst 4 pct\. af land i København ligger inden for 500 m .* Anslået bor der højst ca\. [\d.]+ indbyggere \(2009\)\.$/,
    );
    expect(fund[1]).toMatch(/^Ikke nået af dem: 9 – Indre By, Østerbro, /);
    expect([linjer[0]?.omraade.navn, linjer[0]?.andel, linjer[1]?.andel]).toEqual(["Nørrebro", "100 pct.", "0 pct."]);
    expect([naermeste[0]?.meter, vaerdiById.get("bydel:3")]).toEqual(["120 m", 100]);
    // Those of every place that is equally near, each once.
    expect(naermeste[0]?.projekter).toContain("Mjølnerparken lektiehjælp");
    expect(naermeste[0]?.sted).toBe("Mimersgade-kvarteret, Mjølnerparken");
    expect([csv, ...fund].join(" ")).not.toMatch(/NaN|undefined/);
  });

  it("weighs the city's share by land: a large kvarter counts for more than a small one", () => {
    const stoerst =
      [...omraaderPaa(katalog, "kvarter")].sort((a, b) => (b.arealKm2 ?? 0) - (a.arealKm2 ?? 0))[0] ?? expect.fail("expected a kvarter");
    const land = omraaderPaa(katalog, "kvarter").reduce((i, { arealKm2 = 0 }) => i + arealKm2, 0);
    expect(side(FORSIDE, [[stoerst.id, 1]]).fund[0]).toContain(`Højst ${Math.round(((stoerst.arealKm2 ?? 0) / land) * 100)} pct.`);
  });

  it("tells of the same residents on both levels", () => {
    const halve = omraaderPaa(katalog, "kvarter").map(({ id }, i) => [id, (i % 5) / 5] as const);
    const anslaaet = (view: View) => /Anslået bor der højst ca\. ([\d.]+)/.exec(side(view, halve).fund[0] ?? "")?.[1];
    expect(anslaaet(withPlanvalg(FORSIDE, { behovniveau: "kvarter" }))).toBe(anslaaet(FORSIDE));
  });

  it("says how many more are not reached than it names", () => {
    expect(side(withPlanvalg(FORSIDE, { behovniveau: "kvarter" }), NOERREBRO).fund[1]).toMatch(/^Ikke nået af dem: 62 – .* og 50 mere\.$/);
  });

  it("waits with its table until there is something to tell", () => {
    const { fund, linjer } = side(withPlanvalg(FORSIDE, { behovniveau: "kvarter" }), undefined);
    expect([fund, linjer]).toEqual([["Regner …"], []]);
  });
});
