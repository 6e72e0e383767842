// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { EJER } from "../../src/domain/ejer";
import { visErklaering } from "../../src/draw/om/erklaering";

let element: HTMLElement;
beforeEach(() => {
  element = document.createElement("section");
});
const tekst = () => (element.textContent ?? "").replaceAll(/\s+/g, " ");

describe.each([
  [
    "da",
    "Tilgængelighedserklæring",
    "ikke udfyldt endnu",
    [/delvist i overensstemmelse/, /Onlinekort er undtaget/, /2026/, /Digitaliseringsstyrelsen fører tilsyn/],
  ],
  [
    "en",
    "Accessibility statement",
    "not filled in yet",
    [/complies in part/, /Online maps are outside the act/, /2026/, /Digitaliseringsstyrelsen\) supervises/],
  ],
] as const)("the accessibility statement in %s", (sprog, titel, tomt, dele) => {
  it("has what the law asks for: status, what is not accessible, alternative, date, method, contact, enforcement", () => {
    expect(visErklaering(element, sprog)).toBe(titel);
    for (const del of dele) expect(tekst()).toMatch(del);
    expect(element.querySelectorAll("h1")).toHaveLength(1);
    expect(element.querySelectorAll("tbody tr")).toHaveLength(11);
  });

  it("says of what its owner has not filled in that it is not filled in, and leads nowhere", () => {
    visErklaering(element, sprog, { navn: undefined, mail: undefined, telefon: undefined, erklaering: undefined });
    expect(tekst().split(tomt)).toHaveLength(5);
    expect(element.querySelectorAll("a")).toHaveLength(0);
  });

  it("leads to the owner's own addresses where they are filled in", () => {
    visErklaering(element, sprog, { navn: "Prøve", mail: "a@example.org", telefon: "12 34 56 78", erklaering: "https://example.org/e" });
    expect(tekst()).not.toContain(tomt);
    expect([...element.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
      "https://example.org/e",
      "mailto:a@example.org",
      "tel:12345678",
    ]);
  });
});

it("a field that is filled in is filled in: no empty text, no address of nothing", () => {
  for (const felt of Object.values(EJER)) expect(felt === undefined || felt.trim().length > 2).toBe(true);
  expect(EJER.mail === undefined || EJER.mail.includes("@")).toBe(true);
  expect(EJER.erklaering === undefined || EJER.erklaering.startsWith("https://")).toBe(true);
});
