import { describe, expect, it } from "vitest";
import { laesVaertsbesked } from "../../src/load/vaertsbesked";

const god = { type: "bydelskort:set", v: 1, query: "?indikator=bef-antal" };

describe("messages from the page around", () => {
  it("the one message of version 1 is read, with or without its question mark", () => {
    expect(laesVaertsbesked(god)).toBe("indikator=bef-antal");
    expect(laesVaertsbesked({ ...god, query: "" })).toBe("");
  });

  it("anything else is no message", () => {
    const forkerte = [
      undefined,
      null,
      "bydelskort:set",
      [],
      { ...god, v: 2 },
      { ...god, v: "1" },
      { ...god, type: "bydelskort:SET" },
      { ...god, query: 5 },
      { ...god, query: "x".repeat(4001) },
      { ...god, mere: true },
      { type: god.type, v: 1 },
      JSON.parse('{"__proto__":{"query":"x"},"type":"bydelskort:set","v":1}'),
    ];
    for (const forkert of forkerte) expect(laesVaertsbesked(forkert), JSON.stringify(forkert)).toBeUndefined();
  });
});
