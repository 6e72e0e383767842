import { describe, expect, test } from "vitest";
import { manglendeTal } from "./sidetal";

describe("figures that a PDF has lost", () => {
  const tekst = ["Der bor 80.865 på\n4,10 km²; −0,4 % siden 1995", "Vesterbro-\nKongens Enghave 12.345,67 arbejdsmar-\nkeder"];
  test.each([
    [["80.865", "−0,4 %", "1995", "4,10 km²", "Vesterbro-Kongens Enghave", "12.345,67", "arbejds\u00admarkeder"], []],
    // Part of a longer number.
    [
      ["865", "80", "345,67", "0,4 %", "12.345,6"],
      ["865", "80", "345,67", "12.345,6"],
    ],
    [
      ["0,5 %", "−4 %", "80865"],
      ["0,5 %", "−4 %", "80865"],
    ],
    // Twice on the page, once on paper.
    [["1995", "1995"], ["1995"]],
  ])("%j in a text that lacks %j", (tal, mangler) => expect(manglendeTal(tal, tekst)).toEqual(mangler));
});
