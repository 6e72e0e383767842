import { describe, expect, it } from "vitest";
import { createRegner } from "../../src/draw/plan/regning";

const vent = () => new Promise((klar) => setTimeout(klar, 20));

function* trin(svar: string, antal: number, ved?: (nr: number) => void): Generator<undefined, string> {
  for (let i = 0; i < antal; i++) {
    ved?.(i);
    yield;
  }
  return svar;
}

describe("what is computed in slices", () => {
  it("is under way first, then there, and is asked for once for the same question", async () => {
    const regn = createRegner<string>();
    let [lavet, aendret] = [0, 0];
    let sig = (): void => undefined;
    const svar = new Promise<void>((klar) => {
      sig = klar;
    });
    const spoerg = () =>
      regn(
        "a",
        async () => {
          lavet++;
          return trin("svar", 3);
        },
        () => {
          aendret++;
          sig();
        },
      );
    expect(spoerg()).toEqual({ kind: "regner" });
    // Told, not timed: a machine that stops for a moment makes a slice, and a pause, of any step.
    await svar;
    expect([spoerg(), lavet, aendret]).toEqual([{ kind: "klar", resultat: "svar" }, 1, 1]);
  });

  it("gives way to a later question: the earlier answer is told to nobody", async () => {
    const regn = createRegner<string>();
    const meldt: string[] = [];
    // Longer than a slice, so that it has to pause.
    const langsom = () =>
      trin("gammel", 3, () => {
        const til = performance.now() + 45;
        while (performance.now() < til);
      });
    regn(
      "a",
      async () => langsom(),
      () => meldt.push("a"),
    );
    await new Promise<void>((klar) => {
      regn(
        "b",
        async () => trin("ny", 1),
        () => {
          meldt.push("b");
          klar();
        },
      );
    });
    // Long enough for the earlier one to come, had it gone on.
    await new Promise((klar) => setTimeout(klar, 300));
    expect(meldt).toEqual(["b"]);
    expect(
      regn(
        "b",
        () => expect.fail("known already"),
        () => undefined,
      ),
    ).toEqual({ kind: "klar", resultat: "ny" });
  });

  it("that fails says so", async () => {
    const regn = createRegner<string>();
    const spoerg = () =>
      regn(
        "a",
        () => Promise.reject(new Error("væk")),
        () => undefined,
      );
    spoerg();
    await vent();
    expect(spoerg()).toEqual({ kind: "fejlet" });
  });
});
