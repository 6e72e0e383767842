import { describe, expect, it } from "vitest";
import { createEngang } from "../../src/load/engang";

const vent = () => new Promise((klar) => setTimeout(klar, 0));

describe("something that is asked for once", () => {
  it("is asked for at the first question and never again, and is there once it has come", async () => {
    let [spurgt, kom] = [0, 0];
    const hent = createEngang(async () => ++spurgt, { kom: () => void kom++, fejlede: () => expect.fail("it came") });
    expect(spurgt).toBe(0);
    expect([hent(), hent()]).toEqual([undefined, undefined]);
    await vent();
    expect([hent(), spurgt, kom]).toEqual([1, 1, 1]);
  });

  it("that did not come says so, once, and stays away", async () => {
    const grunde: unknown[] = [];
    const fejl = new Error("væk");
    const hent = createEngang(() => Promise.reject(fejl), {
      kom: () => expect.fail("it did not come"),
      fejlede: (grund) => grunde.push(grund),
    });
    hent();
    await vent();
    expect([hent(), hent(), grunde]).toEqual(["kom-ikke", "kom-ikke", [fejl]]);
  });
});
