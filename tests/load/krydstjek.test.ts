import { describe, expect, it } from "vitest";
import { checkAndele, checkAntal, checkBrug, checkGeometri, checkHierarki } from "../../scripts/data/krydstjek";
import { byg, bygMaalinger, OMRAADER, toTekster } from "./trebydele";

const antal = (niveau: string, kode: number, vaerdi: number | undefined) =>
  `bef-antal;${niveau};${kode};2020;${vaerdi ?? ""};${vaerdi === undefined ? "diskretioneret" : ""};;;KKBEF`;

describe("checkAntal", () => {
  it("is content where the parts add up", () => {
    expect(checkAntal(bygMaalinger(antal("lokaludvalg", 2, 30), antal("kvarter", 21, 10), antal("kvarter", 22, 20)), "bef-antal")).toEqual(
      [],
    );
  });

  it("names the whole, its line and the sum where they do not", () => {
    const fund = checkAntal(bygMaalinger(antal("lokaludvalg", 2, 31), antal("kvarter", 21, 10), antal("kvarter", 22, 20)), "bef-antal");
    expect(toTekster(fund)).toEqual(["data/maalinger.csv linje 2, kolonne vaerdi: fundet «31», forventet summen af sine 2 dele, 30"]);
  });

  it("finds a hidden small count that can be computed", () => {
    const fund = checkAntal(
      bygMaalinger(antal("lokaludvalg", 2, 13), antal("kvarter", 21, undefined), antal("kvarter", 22, 10)),
      "bef-antal",
    );
    expect(toTekster(fund)).toEqual([
      "data/maalinger.csv linje 2, kolonne vaerdi: fundet skjulte dele, der kan regnes ud til 3, forventet 0 eller mindst 5: skjul endnu en del",
    ]);
  });

  it("is content with a hidden part of 0 or at least 5", () => {
    for (const hel of [10, 15])
      expect(
        checkAntal(bygMaalinger(antal("lokaludvalg", 2, hel), antal("kvarter", 21, undefined), antal("kvarter", 22, 10)), "bef-antal"),
      ).toEqual([]);
  });

  it("finds a count of 1–4 that is shown", () => {
    expect(toTekster(checkAntal(bygMaalinger(antal("kvarter", 21, 4)), "bef-antal"))).toEqual([
      "data/maalinger.csv linje 2, kolonne vaerdi: fundet «4», forventet diskretioneret: et antal på 1–4 vises ikke",
    ]);
  });
});

describe("checkAndele", () => {
  const del = (kode: number, vaerdi: string) => `besk;bydel;${kode};2009;${vaerdi};;;;R`;

  it("wants 100 as near as the rounding allows", () => {
    expect(checkAndele(bygMaalinger(del(1, "33,3"), del(2, "33,3"), del(3, "33,3")), "besk")).toEqual([]);
    expect(toTekster(checkAndele(bygMaalinger(del(1, "33,3"), del(2, "33,3"), del(3, "33,1")), "besk"))).toEqual([
      "data/maalinger.csv linje 2, kolonne vaerdi: fundet andele, der giver 99,7, forventet andele, der giver 100",
    ]);
  });
});

describe("checkGeometri", () => {
  it("finds an area without geometry, and a geometry without area", () => {
    const fund = checkGeometri(byg(), { niveau: "bydel", fil: "geodata/bydele.geojson", koder: [1, 2, 9] });
    expect(toTekster(fund)).toEqual([
      "data/omraader.csv, kolonne kode: fundet «bydel;3», forventet en geometri i geodata/bydele.geojson",
      "geodata/bydele.geojson, kolonne kode: fundet «9», forventet et område på niveauet bydel i data/omraader.csv",
    ]);
  });
});

describe("checkHierarki", () => {
  it("is content with the three bydele", () => {
    expect(checkHierarki(byg())).toEqual([]);
  });

  it("finds a kvarter in an unknown bydel, and one in another bydel than its lokaludvalg", () => {
    const omraader = `${OMRAADER}kvarter;51;Løs;9;1;1\nkvarter;52;Skæv;1;4;1\n`;
    expect(toTekster(checkHierarki(byg({ omraader })))).toEqual([
      "data/omraader.csv, kolonne bydel: fundet «9» for kvarter:51, forventet en kendt bydel",
      "data/omraader.csv, kolonne lokaludvalg: fundet «4» for kvarter:52, forventet et lokaludvalg i bydel 1",
    ]);
  });
});

describe("checkBrug", () => {
  it("warns of an indicator that nothing measures", () => {
    const fund = checkBrug(bygMaalinger("besk;bydel;1;2009;1;;;;R"));
    expect(fund.map(({ alvor }) => alvor)).toEqual(["advarsel"]);
    expect(toTekster(fund)).toEqual(["data/indikatorer.csv, kolonne id: fundet «bef-antal» uden målinger, forventet mindst én måling"]);
  });
});
