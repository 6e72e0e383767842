// @vitest-environment happy-dom
import { render } from "lit-html";
import { describe, expect, it } from "vitest";
import { lavOpfoelgningside } from "../../src/derive/projekter/opfoelgningside";
import { lavProjektside } from "../../src/derive/projekter/projektside";
import type { Sprog } from "../../src/domain/sprog";
import { tegnDetalje } from "../../src/draw/projekter/detalje";
import { tegnOpfoelgning } from "../../src/draw/projekter/opfoelgning";
import { buildProjektbank } from "../../src/load/hentProjektbank";
import { viewToQuery } from "../../src/state/url";
import { FORSIDE, type View, withProjektvalg, withSprog } from "../../src/state/view";
import { projekttabel } from "../fixtures/projekter";
import { katalog } from "../fixtures/trebydele";

const PROJEKTER = projekttabel(
  { id: "a", navn: "Alfa", medfinansiering: "200000" },
  { id: "b", navn: "Beta", medfinansiering: "200000", evaluering: "ekstern" },
  { id: "c", navn: "Gamma", bevilling: "437500" },
);
const HOVED = "projekt;kvartal;noegletal;vaerdi;maal;note";

const tegn = (valg: { readonly projekt?: string; readonly sprog?: Sprog; readonly tal?: readonly string[] } = {}) => {
  const { projekt, sprog = "da", tal = ["a;2009-K3;deltagere;12;20;", "b;2009-K2;deltagere;8;;"] } = valg;
  const bank = buildProjektbank({ projekter: PROJEKTER, projektstatus: [HOVED, ...tal, ""].join("\n") }, katalog);
  const view: View = withSprog(withProjektvalg(FORSIDE, { projekt }), sprog);
  const valgt: View[] = [];
  const link = { href: (til: View) => `?${viewToQuery(til)}`, change: (til: View) => void valgt.push(til) };
  const side = lavProjektside({ katalog, view, bank }, { formById: new Map(), afstand: 9 });
  const opfoelgning = lavOpfoelgningside(bank, { aar: view.projekter.aar, sprog });
  const afsnit = document.createElement("div");
  render(tegnOpfoelgning({ side: opfoelgning, ord: side.ord, aktoerer: bank.aktoerer, view, link }), afsnit);
  const detalje = document.createElement("div");
  render(tegnDetalje(side, { view, link, opfoelgning }), detalje);
  return { afsnit, detalje, valgt };
};
const celler = (afsnit: Element) =>
  [...afsnit.querySelectorAll("tbody tr")].map((rad) => [...rad.children].map((celle) => (celle.textContent ?? "").trim()));

describe("what is followed", () => {
  it("is a row for each project that must report, with its state, quarter, figures and evaluation", () => {
    expect(celler(tegn().afsnit)).toEqual([
      [
        "Alfa",
        "har indberettet · skal efter reglen: over 100.000 kr. fra kommunen",
        "3. kvartal 2009",
        "deltagere: 12 · mål 20 · under målet",
        "det fælles skema: sådan er reglen over 20.000 kr. fra kommunen; rapporten siger intet om netop dette",
      ],
      [
        "Beta",
        "mangler indberetning (3. kvartal 2009) · skal efter reglen: over 100.000 kr. fra kommunen",
        "2. kvartal 2009",
        "deltagere: 8 · intet mål",
        "ekstern evaluering, efter rapporten",
      ],
    ]);
  });

  it("names apart those of which it cannot be told, with the grant that is printed", () => {
    const { afsnit } = tegn();
    expect(afsnit.querySelector("details")?.textContent?.replace(/\s+/g, " ")).toContain(
      "Kan ikke afgøres (1) Gamma bevilling 437.500 kr., kommunens del er ikke trykt",
    );
  });

  it("says that the table is empty, and then asks nobody for anything", () => {
    const { afsnit } = tegn({ tal: [] });
    expect(afsnit.textContent).toContain("tabellen projektstatus.csv er tom");
    expect(afsnit.textContent).not.toContain("mangler indberetning");
    expect(celler(afsnit).map(([navn, tilstand]) => [navn, tilstand?.split(" · ")[0]])).toEqual([
      ["Alfa", "ingen har indberettet endnu"],
      ["Beta", "ingen har indberettet endnu"],
    ]);
  });

  it("opens a project by its name", () => {
    const { afsnit, valgt } = tegn();
    afsnit.querySelector<HTMLElement>("tbody a")?.click();
    expect(valgt).toEqual([withProjektvalg(FORSIDE, { projekt: "a" })]);
  });

  it("stands on the project's own page too, and in English", () => {
    const felter = (m: Parameters<typeof tegn>[0]) => {
      const dl = tegn(m).detalje.querySelector("dl");
      return new Map([...(dl?.querySelectorAll("dt") ?? [])].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]));
    };
    const alfa = felter({ projekt: "a" });
    expect([alfa.get("Indberetning"), alfa.get("3. kvartal 2009")]).toEqual([
      "har indberettet · skal efter reglen: over 100.000 kr. fra kommunen",
      "deltagere: 12 · mål 20 · under målet",
    ]);
    const gamma = felter({ projekt: "c", sprog: "en" });
    expect([gamma.get("Reporting"), gamma.get("Evaluation")]).toEqual([
      "cannot be told: the report does not print the City's co-financing",
      "not named; whether the common scheme applies cannot be told, as the City's co-financing is unknown",
    ]);
  });
});
