/** An own area in words: what it holds and cuts, estimates called so, and nothing that is not there. */
import { describe, expect, it } from "vitest";
import { type Egetfund, lavEgetside } from "../../../src/derive/plan/egetside";
import type { OmraadeId } from "../../../src/domain/omraade";
import { buildProjektbank } from "../../../src/load/hentProjektbank";
import { FORSIDE, withFiltre } from "../../../src/state/view";
import { projekttabel } from "../../fixtures/projekter";
import { rigtigBank as bank, rigtigtKatalog as katalog, rigtigFormById } from "../../fixtures/rigtigBank";

const grundlag = { katalog, bank, view: FORSIDE };
const fund = (kvarterandele: readonly (readonly [OmraadeId, number])[], boliger: readonly OmraadeId[] = []): Egetfund => ({
  arealKm2: 1.25,
  roder: 7,
  kvarterandele: new Map(kvarterandele),
  boliger,
  punktprojekter: [],
});

describe("an own area", () => {
  it("of a whole kvarter holds what is named for it, and cuts its bydel", () => {
    const { inde, roert, bydele, kvarterer } = lavEgetside(grundlag, fund([["kvarter:20404", 1]], ["boligomraade:1"]));
    expect(inde.map(({ projekt }) => projekt.id)).toEqual(expect.arrayContaining(["helhedsplan-mjoelnerparken"]));
    expect(inde.every(({ hvor }) => !hvor.includes("Nørrebro"))).toBe(true);
    expect(roert.some(({ hvor }) => hvor === "Nørrebro")).toBe(true);
    expect(inde.map(({ projekt }) => projekt.id).filter((id) => roert.some(({ projekt }) => projekt.id === id))).toEqual([]);
    expect(kvarterer.map(({ andel }) => andel)).toEqual(["100"]);
    expect(bydele.map(({ omraade }) => omraade.navn)).toEqual(["Nørrebro"]);
    // The bydel's residents inside are its kvarter's, not its mean over its land.
    expect([kvarterer[0]?.beboere, bydele[0]?.beboere]).toEqual(["15.584", "15.600"]);
  });

  it("that cuts a kvarter does not hold the housing area whose middle is outside", () => {
    const { inde, boliger } = lavEgetside(grundlag, fund([["kvarter:20404", 0.3]]));
    expect(boliger).toEqual([]);
    expect(inde).toEqual([]);
  });

  it("holds a project by its point, whatever area it is named for, and is not touched by a point outside", () => {
    const punktet = buildProjektbank({ projekter: projekttabel({ steder: "punkt:12.54250/55.70400/50" }) }, katalog);
    const i = (punktprojekter: readonly string[]) =>
      lavEgetside(
        { katalog, bank: punktet, view: FORSIDE, formById: rigtigFormById },
        { ...fund([["kvarter:20404", 0.5]]), punktprojekter },
      );
    expect(i(["p1"]).inde.map(({ hvor }) => hvor)).toEqual(["på et punkt i området"]);
    expect([i([]).inde, i([]).roert]).toEqual([[], []]);
  });

  it("holds no project of a kvarter that it holds nearly all of, and cuts it", () => {
    const { inde, roert } = lavEgetside(grundlag, fund([["kvarter:20405", 0.9]]));
    expect(inde.some(({ projekt }) => projekt.steder.includes("kvarter:20405"))).toBe(false);
    expect(roert.some(({ projekt }) => projekt.steder.includes("kvarter:20405"))).toBe(true);
  });

  it("stands beside the city of the same year", () => {
    const ved = (aar: "2007" | "2009") =>
      lavEgetside({ ...grundlag, view: withFiltre(FORSIDE, { aar }) }, fund([["kvarter:20404", 1]])).samlet.find(
        ({ navn }) => navn === "Indbyggere",
      )?.by;
    expect([ved("2009"), ved("2007")]).toEqual(["518.574", "503.688"]);
  });

  it("tells no figure from after the year, nor a bydel's residents where none of its kvarterer has a count", () => {
    const { samlet } = lavEgetside({ ...grundlag, view: withFiltre(FORSIDE, { aar: "2007" }) }, fund([["kvarter:20404", 1]]));
    expect(samlet.some(({ navn }) => navn === "Indvandrere og efterkommere i beskæftigelse")).toBe(false);
    const uden = lavEgetside({ ...grundlag, katalog: { ...katalog, serieByKey: new Map() } }, fund([["kvarter:20404", 1]]));
    expect([uden.bydele[0]?.beboere, uden.fund[0]]).toEqual([
      "",
      "1,25 km² land. Indbyggerne kan ikke skønnes: ingen af kvartererne har et tal.",
    ]);
  });

  it("is called an estimate, with its date, and says whose figures it lacks", () => {
    const { fund: saetninger, metode } = lavEgetside(
      grundlag,
      fund([
        ["kvarter:20404", 0.5],
        ["kvarter:21211", 1],
      ]),
    );
    expect(saetninger[0]).toMatch(/^1,25 km² land\. Skøn: ca\. [\d.]+ indbyggere \(2009\)\.$/);
    expect(metode).toContain("7 roder");
    expect(saetninger.join(" ")).not.toMatch(/NaN|undefined/);
  });

  it("of nothing says so without a number that is none", () => {
    const { fund: saetninger, csv, samlet } = lavEgetside(grundlag, fund([]));
    expect([...saetninger, csv, JSON.stringify(samlet)].join(" ")).not.toMatch(/NaN|undefined|Infinity/);
    expect(saetninger[0]).toContain("kan ikke skønnes");
  });

  it("tells each figure once: that of kvarterer where there is one, else that of bydele", () => {
    const { samlet } = lavEgetside(grundlag, fund([["kvarter:20404", 1]]));
    expect(new Set(samlet.map(({ navn }) => navn)).size).toBe(samlet.length);
    expect(samlet.find(({ navn }) => navn === "Andel med oprindelse i ikke-vestlige lande")?.niveau).toBe("kvarterernes tal");
    expect(samlet.find(({ navn }) => navn === "Indvandrere og efterkommere i beskæftigelse")?.niveau).toBe("bydelenes tal");
    expect(samlet.find(({ navn }) => navn.startsWith("Bydelens del af byens"))?.vaerdi).toBe("kan kun lægges sammen for hele områder");
  });
});
