/** `npm run fuzz -- [--froe N] [--antal N] [--fra N] [--kun EMNE]…`: tries what strangers write with cases that a seed makes, and says what broke. */
import { parseArgs } from "node:util";
import { formatUdbytte, koerEmne } from "./emne";
import { ANTAL, EMNER, FROE } from "./emner";

const laesTal = (navn: string, tekst: string): number => {
  if (!/^\d{1,9}$/.test(tekst)) throw new Error(`--${navn}: fundet «${tekst}», forventet et helt tal`);
  return Number(tekst);
};

const { values } = parseArgs({
  options: {
    froe: { type: "string", default: String(FROE) },
    antal: { type: "string", default: String(ANTAL) },
    fra: { type: "string", default: "0" },
    kun: { type: "string", multiple: true, default: [] },
  },
});
const ukendt = values.kun.filter((navn) => !EMNER.some((emne) => emne.navn === navn));
if (ukendt.length > 0) throw new Error(`--kun: fundet «${ukendt.join(", ")}», forventet ${EMNER.map(({ navn }) => navn).join(", ")}`);
const m = { froe: laesTal("froe", values.froe), antal: laesTal("antal", values.antal), fra: laesTal("fra", values.fra) };
for (const emne of EMNER.filter(({ navn }) => values.kun.length === 0 || values.kun.includes(navn))) {
  const udbytte = koerEmne(emne, m);
  console.log(formatUdbytte(emne, udbytte, m.froe));
  if (udbytte.fejl !== undefined) process.exitCode = 1;
}
