// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { viewToQuery } from "../../src/state/url";
import { FORSIDE, withFra, withInden, withIndikator, withKlasse, withOmraade, withTid, withVisning } from "../../src/state/view";
import { lavTegnetSide, type TegnetSide } from "../fixtures/tegnetSide";
import { tid } from "../fixtures/vilkaarlig";

let side: TegnetSide;
beforeEach(() => {
  side = lavTegnetSide();
});

describe("choosing", () => {
  it("an area in the ranking selects it, and an indicator in the list shows it", () => {
    side.tegn(FORSIDE);
    side.pladser.rangliste.querySelectorAll("button")[0]?.click();
    expect(side.valgt).toEqual([withOmraade(FORSIDE, "bydel:2")]);
    side.pladser.indikatorer.querySelectorAll("a")[1]?.click();
    expect(side.valgt.at(-1)).toEqual(withIndikator(FORSIDE, "bef-antal"));
  });

  it("a level, a development and the way back from a bydel", () => {
    const antal = withIndikator(FORSIDE, "bef-antal");
    side.tegn(antal);
    side.knap("Kvarter").click();
    side.knap("Udvikling").click();
    side.tegn(withInden(antal, 2));
    [...side.pladser.styring.querySelectorAll<HTMLElement>("button")].at(-1)?.click();
    expect(side.valgt.map(viewToQuery)).toEqual([
      "indikator=bef-antal&niveau=kvarter",
      "indikator=bef-antal&fra=1995",
      "indikator=bef-antal",
    ]);
  });

  it("a step in time stops at the ends", () => {
    side.tegn(withTid(FORSIDE, tid("2005")));
    side.knap("Forrige tidspunkt").click();
    side.knap("Næste tidspunkt").click();
    expect(side.valgt.map(({ tid: t }) => t)).toEqual(["1995", undefined]);
    side.tegn(FORSIDE);
    expect(side.knap("Næste tidspunkt").getAttribute("aria-disabled")).toBe("true");
  });

  it("what was searched for: typed without Danish keys, walked by arrows, taken by Enter", () => {
    side.tegn(FORSIDE);
    const felt = side.pladser.hoved.querySelector("input");
    if (felt === null) expect.fail("no search field");
    felt.value = "midtby";
    felt.dispatchEvent(new Event("input", { bubbles: true }));
    const forslag = () => [...side.pladser.hoved.querySelectorAll("[role=option]")];
    expect(forslag().map((option) => option.querySelector("span")?.textContent)).toEqual([
      "Midtby",
      "Midtby",
      "Midtby Vest",
      "Midtby Vest",
      "Midtby Øst",
      "Midtby Øst",
      "Gamle Midtby",
    ]);
    expect(forslag().map((option) => option.querySelector("small")?.textContent)).toEqual([
      "Bydel",
      "Bydelsprofil",
      ...["Lokaludvalg", "Lokaludvalgets profil", "Lokaludvalg", "Lokaludvalgets profil"],
      "Kvarter",
    ]);
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) felt.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    expect(forslag().map((option) => option.getAttribute("aria-selected"))).toEqual(["true", ...Array<string>(6).fill("false")]);
    expect(felt.getAttribute("aria-activedescendant")).toBe(forslag()[0]?.id);
    felt.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(side.valgt).toEqual([withOmraade(FORSIDE, "bydel:2")]);
    expect(felt.value).toBe("");
  });

  it("a class in the legend keeps it alone, and its own button brings the others back", () => {
    side.tegn(FORSIDE);
    side.pladser.legende.querySelectorAll<HTMLElement>(".klasseknapper button")[0]?.click();
    expect(side.valgt).toEqual([withKlasse(FORSIDE, 0)]);
    side.tegn(withKlasse(FORSIDE, 0));
    side.knap("Vis alle klasser").click();
    expect(side.valgt.at(-1)).toEqual(FORSIDE);
  });

  it("own breaks for a development: its colours, and no others, are offered when they have an effect", () => {
    const grupper = () =>
      [...side.pladser.legende.querySelectorAll("#klassevalg legend, #klassevalg h2")].map(({ textContent }) => textContent);
    const udvikling = withFra(withIndikator(FORSIDE, "bef-antal"), tid("1995"));
    side.tegn(udvikling);
    expect(grupper()).toEqual(["Skift klasser", "Skala", "Klasseinddeling"]);
    const knapper = [...side.pladser.legende.querySelectorAll<HTMLInputElement>("[name=inddeling]")];
    expect(knapper.map(({ value, checked }) => [value, checked])).toEqual([
      ["auto", true],
      ["egne", false],
    ]);
    knapper[1]?.dispatchEvent(new Event("change"));
    expect(side.valgt.at(-1)).toMatchObject({ fra: "1995", inddeling: "egne" });
    side.tegn(side.valgt.at(-1) ?? FORSIDE);
    expect(grupper()).toEqual(["Skift klasser og farver", "Skala", "Klasseinddeling", "Farver"]);
  });

  it("an area in the table, and to let go of all of them", () => {
    side.tegn(withVisning(withOmraade(FORSIDE, "bydel:1"), "tabel"));
    const raekker = [...side.pladser.tabel.querySelectorAll("tbody tr")].map((raekke) =>
      (raekke.querySelector("th")?.textContent ?? "").trim(),
    );
    expect(raekker).toEqual(["Midtby", "Østerby", "Nørreby", "København"]);
    side.pladser.tabel.querySelector<HTMLElement>("tbody button")?.click();
    side.knap("Ryd valg").click();
    expect(side.valgt.map(({ valgte }) => valgte)).toEqual([["bydel:2"], []]);
  });
});
