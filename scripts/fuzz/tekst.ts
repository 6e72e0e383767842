/** Text as nobody should write it, and good text gone bad. */
import type { Terning } from "./terning";

/** What has broken programs before: each stands for a kind. */
export const FJENDTLIGE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "]]><!--",
  "&lt;&#0;&amp;",
  "=1+1",
  '=HYPERLINK("http://x";"klik")',
  "+45",
  "-2,5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\u202Egnihton",
  "\u2066a\u2069\u200B\u200D\uFEFF",
  "1e309",
  "-0",
  "NaN",
  "Infinity",
  "9".repeat(400),
  "0x10",
  "\uD800",
  "\uDC00\uD83D",
  "\u0000",
  "\u0007\u001B[31m",
  "%",
  "%E0%A4%A",
  "%ED%A0%80",
  "\uFFFD\u0080",
  "Ã¸",
  "a\u030A",
  "\u037E",
  "x".repeat(300),
  "’«»„“”",
  "\u2028\u2029",
  "{{1}}",
  "../../etc",
  "javascript:alert(1)",
  "🏙️👩‍👩‍👧",
  "",
  " ",
] as const;

/** Any sign: mostly ASCII, at times from all of the first plane, half pairs and controls among them. */
const tegn = (t: Terning): string => {
  const slags = t.tal(8);
  return String.fromCharCode(slags < 6 ? 32 + t.tal(95) : slags === 6 ? t.tal(0x3000) : t.tal(0x10000));
};

export const vilkaarligTekst = (t: Terning, flest = 12): string =>
  t.sjaelden(3) ? t.en(FJENDTLIGE) : t.flere(flest, () => (t.sjaelden(12) ? t.en(FJENDTLIGE) : tegn(t))).join("");

/** The text with one to three wounds: cut, doubled, something put in, taken out or exchanged. */
export const saar = (t: Terning, tekst: string): string => {
  let nu = tekst;
  for (let i = t.tal(3); i >= 0; i--) {
    const [fra, laengde] = [t.tal(nu.length + 1), t.tal(Math.min(nu.length, 40) + 1)];
    const [foer, midt, efter] = [nu.slice(0, fra), nu.slice(fra, fra + laengde), nu.slice(fra + laengde)];
    nu = t.en([
      foer + vilkaarligTekst(t, 4) + midt + efter,
      foer + efter,
      foer + midt + midt + efter,
      foer + tegn(t) + efter,
      efter + foer,
    ]);
  }
  return nu;
};
