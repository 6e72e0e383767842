/** An area opened: its own figures beside those of what holds it, and what is done there. */
import { describe, expect, it } from "vitest";
import { lavOmraadeside } from "../../../src/derive/plan/omraadeside";
import { holdesAf, lavSammenligning } from "../../../src/derive/plan/sammenligning";
import type { OmraadeId } from "../../../src/domain/omraade";
import { FORSIDE, withFiltre } from "../../../src/state/view";
import { rigtigBank as bank, rigtigtKatalog as katalog } from "../../fixtures/rigtigBank";

const side = (id: OmraadeId, aar: "2007" | "2009" | "2012" = "2009") =>
  lavOmraadeside({ katalog, bank, view: withFiltre(FORSIDE, { aar }) }, id) ?? expect.fail(`expected ${id}`);

describe("what holds an area", () => {
  it("is its kvarter, its bydel and the city, each once", () => {
    const navne = (id: OmraadeId) => holdesAf(katalog, id, bank.kvarterById).map((omraade) => omraade.id);
    expect(navne("boligomraade:1")).toEqual(["boligomraade:1", "kvarter:20404", "bydel:3", "by:101"]);
    expect(navne("kvarter:20405")).toEqual(["kvarter:20405", "bydel:3", "by:101"]);
    expect(navne("bydel:3")).toEqual(["bydel:3", "by:101"]);
    expect(navne("by:101")).toEqual(["by:101"]);
    expect(navne("bydel:99")).toEqual([]);
  });
});

describe("a housing area beside its kvarter, bydel and city", () => {
  const { kolonner, rader } = lavSammenligning(katalog, { id: "boligomraade:1", aar: "2009", sprog: "da", kvarterById: bank.kvarterById });
  const rad = (navn: string) => rader.find((en) => en.navn === navn) ?? expect.fail(`expected ${navn}`);

  it("has each one's own figure with its own date, under the name that it is measured by", () => {
    expect(kolonner).toHaveLength(4);
    expect(rad("Familieboliger i boligområdet").celler.map(({ tekst, tid }) => [tekst, tid])).toEqual([
      ["509 boliger", "marts 2009"],
      ["ikke målt", ""],
      ["ikke målt", ""],
      ["2.919 boliger", "marts 2009"],
    ]);
    expect(rad("Familieboliger i boligområdet").celler.at(-1)?.navn).toBe("Boliger i udsatte boligområder");
    expect(
      rad("Fald i andelen på overførselsindkomst, juni 2007 til december 2008").celler.map(({ tekst }) => tekst.split(" ")[0]),
    ).toEqual(["8,6", "ikke", expect.stringMatching(/\d/), expect.anything()]);
  });

  it("never shows a figure from after the year, nor a row that only the city has", () => {
    for (const { celler } of rader) {
      expect(celler.slice(0, -1).some(({ mangler }) => !mangler)).toBe(true);
      for (const { tid } of celler) if (tid !== "") expect(Number(tid.slice(-4))).toBeLessThanOrEqual(2009);
    }
  });
});

describe("an area opened", () => {
  it("tells what runs in it, apart from what is named for more than it", () => {
    const rader = side("boligomraade:1").projekter.flatMap((en) => en.rader);
    const navne = (af: typeof rader) => af.map(({ projekt }) => projekt.navn);
    expect(navne(rader.filter(({ bredere }) => bredere === ""))).toEqual(expect.arrayContaining(["Helhedsplan for Mjølnerparken"]));
    expect(rader.filter(({ bredere }) => bredere === "Nørrebro").length).toBeGreaterThan(3);
    // A bydel holds its kvarterer's projects itself.
    expect(
      side("bydel:3")
        .projekter.flatMap((en) => en.rader)
        .some(({ projekt, bredere }) => projekt.id === "helhedsplan-mjoelnerparken" && bredere === ""),
    ).toBe(true);
  });

  it("sorts them by where they stand in the year, and counts none twice", () => {
    for (const aar of ["2007", "2009", "2012"] as const) {
      const alle = side("bydel:3", aar).projekter.flatMap(({ rader }) => rader.map(({ projekt }) => projekt.id));
      expect(new Set(alle).size).toBe(alle.length);
    }
    expect(side("bydel:3").projekter.map(({ tilstand }) => tilstand)).toContain("i-gang");
  });

  it("names its housing areas with their place on the year's list, also those without figures of their own", () => {
    expect(side("bydel:3").boliger.map(({ navn, tilstand }) => [navn, tilstand])).toEqual([
      ["Mjølnerparken", "paa"],
      ["Lundtoftegade", "af"],
      ["Aldersrogade", "af"],
      ["Blågården", "ukendt"],
    ]);
    expect(side("bydel:3", "2012").boliger.find(({ navn }) => navn === "Blågården")?.tilstand).toBe("paa");
    expect(side("boligomraade:1").boliger).toEqual([]);
  });

  it("tells of safety where the report does, as the one figure that it is", () => {
    expect(side("bydel:3").tryghed).toContain("84 pct. (2007), 63 pct. (2009)");
    expect(side("bydel:3", "2007").tryghed).toContain("84 pct. (2007)");
    expect(side("boligomraade:2").tryghed).not.toBe("");
    expect([side("bydel:1").tryghed, side("kvarter:20405").tryghed]).toEqual(["", ""]);
  });

  it("is known for every area, without holes", () => {
    for (const { id } of katalog.omraader) expect(JSON.stringify(side(id)), id).not.toMatch(/NaN|undefined|Infinity/);
    expect(lavOmraadeside({ katalog, bank, view: FORSIDE }, "bydel:99")).toBeUndefined();
  });
});
