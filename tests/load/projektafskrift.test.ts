/** The second transcript of the projects: what counts as a difference, and that each of the real ones has its reason. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AFSKRIFT_KOLONNER, sammenlignAfskrifter } from "../../scripts/data/projektforskelle";
import { type Projekttekst, projekttabel } from "../fixtures/projekter";

type Afskrift = Partial<Record<(typeof AFSKRIFT_KOLONNER)[number], string>>;
const afskrift = (...rader: readonly Afskrift[]): string =>
  [
    AFSKRIFT_KOLONNER.join(";"),
    ...rader.map((rad, i) => {
      const hel: Afskrift = { id: `p${i + 1}`, status: "i-gang", indsatsomraader: "bolig", art: "projekt", ...rad };
      return AFSKRIFT_KOLONNER.map((kolonne) => hel[kolonne] ?? "").join(";");
    }),
    "",
  ].join("\n");
const sammenlign = (tabel: readonly Projekttekst[], rader: readonly Afskrift[]) =>
  sammenlignAfskrifter(projekttabel(...tabel), afskrift(...rader));

describe("two transcripts", () => {
  it("are the same whatever order places stand in, and whatever they call things", () => {
    expect(
      sammenlign([{ steder: "bydel:2,kvarter:21", navn: "Et andet navn", tema: "sprog" }], [{ steder: "kvarter:21, bydel:2" }]),
    ).toEqual({
      faelles: 1,
      forskelle: [],
      overfloedige: [],
      fejl: [],
    });
  });

  it.each([
    ["status", { status: "ukendt" }, { status: "i-gang" }],
    ["bevilling", { bevilling: "" }, { bevilling: "5000" }],
    ["medfinansiering", { medfinansiering: "5000" }, {}],
    ["steder", { steder: "bydel:2" }, { steder: "bydel:2,bydel:3" }],
    ["indsatsomraader", { indsatsomraader: "bolig,tryghed" }, { indsatsomraader: "tryghed,bolig" }],
  ] as const)("differ in %s, with or without a reason", (felt, tabel, anden) => {
    expect(sammenlign([tabel], [anden]).forskelle).toMatchObject([{ id: "p1", felt, grund: undefined }]);
    expect(sammenlign([tabel], [{ ...anden, afgjort: `${felt}: fordi` }]).forskelle).toMatchObject([{ felt, grund: "fordi" }]);
  });

  it("differ where one of them has no row", () => {
    const { faelles, forskelle } = sammenlign([{ id: "a" }], [{ id: "b", afgjort: "række: ikke et projekt" }]);
    expect(faelles).toBe(0);
    expect(forskelle.map(({ id, felt, grund }) => [id, felt, grund])).toEqual([
      ["a", "række", undefined],
      ["b", "række", "ikke et projekt"],
    ]);
  });

  it("need a reason for each of several differences, and none for what is the same", () => {
    const tabel = { slut: "2010", art: "indsats" };
    const { forskelle, overfloedige } = sammenlign([tabel], [{ afgjort: "art: ikke sagt | slut: ikke sagt: kap. 5 | start: fordi" }]);
    expect(forskelle.map(({ felt, grund }) => [felt, grund])).toEqual([
      ["slut", "ikke sagt: kap. 5"],
      ["art", "ikke sagt"],
    ]);
    expect(overfloedige).toEqual(["p1 start"]);
    expect(sammenlign([tabel], [{ afgjort: "art: | slut" }]).forskelle.map(({ grund }) => grund)).toEqual([undefined, undefined]);
  });

  it("are not compared where a row cannot be read, or stands twice: that is said", () => {
    expect(sammenlignAfskrifter(projekttabel({}), `${AFSKRIFT_KOLONNER.join(";")}\np1;kort\n`).fejl).toHaveLength(1);
    expect(sammenlign([{}], [{ id: "p1" }, { id: "p1" }]).fejl).toHaveLength(1);
  });
});

describe("the real ones", () => {
  it("share 104 projects and efforts, and each difference has its reason", () => {
    const { faelles, forskelle, overfloedige, fejl } = sammenlignAfskrifter(
      readFileSync("data/projekter.csv", "utf8"),
      readFileSync("scripts/data/projektafskrift.csv", "utf8"),
    );
    expect([faelles, overfloedige, fejl]).toEqual([104, [], []]);
    expect(forskelle.filter(({ grund }) => grund === undefined)).toEqual([]);
    expect(forskelle.length).toBeGreaterThan(50);
  });
});
