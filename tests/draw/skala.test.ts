/** The map's size before any script has measured it: skala.css must know the frame that projektion.ts draws in. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BREDDE, HOEJDE } from "../../src/derive/kort/projektion";

const css = readFileSync("src/draw/stil/skala.css", "utf8");
const regler = [
  ...css.matchAll(/@container kort \(min-width: (\d+)px\) and \(min-height: (\d+)px\) \{\s*\.svgkort \{\s*--skala: ([\d.]+);\s*\}\s*\}/g),
].map(([, bredde, hoejde, skala]) => ({ bredde: Number(bredde), hoejde: Number(hoejde), skala: Number(skala) }));
const foerst = Number(/^\.svgkort \{\s*--skala: ([\d.]+);/m.exec(css)?.[1]);

describe("the steps of the map's size", () => {
  it("are all read: every container rule has a width, a height and a scale", () => {
    expect(regler.length).toBeGreaterThan(20);
    expect(regler).toHaveLength(css.match(/@container/g)?.length ?? 0);
  });

  it("have the frame's own proportions", () => {
    for (const { bredde, hoejde } of regler)
      expect(Math.abs(hoejde / bredde / (HOEJDE / BREDDE) - 1), `${bredde} × ${hoejde}`).toBeLessThan(0.005);
  });

  it("rise, each a little above the one before", () => {
    for (const [i, { bredde, hoejde, skala }] of regler.entries()) {
      const forrige = regler[i - 1] ?? { bredde: 0, hoejde: 0, skala: foerst };
      expect(bredde > forrige.bredde && hoejde > forrige.hoejde && skala > forrige.skala, `${bredde}px`).toBe(true);
      if (i > 0) expect(bredde / forrige.bredde, `${bredde}px`).toBeLessThan(1.08);
    }
  });

  it("have a scale within five per cent of what will be measured, from their own width to the next", () => {
    for (const [i, { bredde, skala }] of regler.entries()) {
      expect(Math.abs(skala / (bredde / BREDDE) - 1), `${bredde}px`).toBeLessThan(0.05);
      const naeste = regler[i + 1];
      if (naeste !== undefined) expect(Math.abs(skala / (naeste.bredde / BREDDE) - 1), `up to ${naeste.bredde}px`).toBeLessThan(0.05);
    }
  });

  it("reach from a phone of 360 px to a screen of 2560 px", () => {
    expect(regler[0]?.bredde).toBeLessThanOrEqual(300);
    expect(regler.at(-1)?.hoejde).toBeGreaterThanOrEqual(1440);
  });
});
