import { it } from "vitest";
import { findGraenser, klasseFor } from "../../../src/derive/klasser/graenser";
it("m", () => {
  let n = 0, bad = 0;
  let seed = 1; const r = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
  for (let k = 0; k < 3000; k++) {
    const d = k % 2; const m = 10 ** d;
    const v = Array.from({ length: 300 }, () => Math.floor(10 + r() * 70) / m); v.push(...[5000,7000,9000,3000].map((x) => x / m));
    const g = findGraenser({ vaerdier: v, inddeling: "naturlig", egne: [], decimaler: d }); n++;
    const klasser = new Set(v.map((x) => klasseFor(g, x))).size;
    if (klasser !== g.length + 1 || g.some((x) => Number(x.toFixed(d)) !== x)) { if (bad++ < 6) console.log(d, v.length, "->", g.join(",")); }
  }
  console.log(n, bad);
});
