/** Runs the steps, each with a heading and its time, names what failed, and sums up. The last line is always `N passed, N failed`. */
import { koerKommando } from "./kommando";
import { holderStoerrelser } from "./stoerrelse";
import { TRIN, type Trin } from "./trin";
import { koerVitest, type Tal, type Testudfald } from "./vitest";

type Udfald = Testudfald & { readonly trin: Trin; readonly sekunder: number; readonly udeladt?: string };

const INTET: Tal = { bestaaet: 0, fejlet: 0, sprunget: 0 };
const somUdfald = (ok: boolean): Testudfald => ({ tal: ok ? { ...INTET, bestaaet: 1 } : { ...INTET, fejlet: 1 }, fejlede: [] });

const koerEt = async (trin: Trin): Promise<Testudfald> => {
  switch (trin.kind) {
    case "kommando":
      return somUdfald((await koerKommando(trin.kommando)).ok);
    case "vitest":
      return koerVitest(trin.projekt);
    case "stoerrelse":
      return somUdfald(await holderStoerrelser());
    default:
      return trin satisfies never;
  }
};

const sekunder = (antal: number): string => `${antal.toLocaleString("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

const linje = ({ trin, tal, sekunder: tid, udeladt }: Udfald): string => {
  const tegn = udeladt !== undefined ? "–" : tal.fejlet > 0 ? "✗" : "✓";
  const antal =
    udeladt ??
    [`${tal.bestaaet} bestået`, tal.fejlet && `${tal.fejlet} fejlet`, tal.sprunget && `${tal.sprunget} sprunget over`]
      .filter(Boolean)
      .join(", ");
  return `${tegn} ${trin.titel.padEnd(40)} ${sekunder(tid).padStart(8)}  ${antal}`;
};

/**
 * Runs the chosen steps, all when undefined, and returns the exit code: 1 when anything failed, a step's name is unknown, or a vitest step
 * ran no test. A step whose build failed is left out and not counted twice.
 */
export const koerTrin = async (valgte: readonly string[] | undefined): Promise<number> => {
  const ukendt = valgte?.filter((navn) => !TRIN.some((trin) => trin.navn === navn)) ?? [];
  if (ukendt.length > 0) {
    console.error(`Ukendt trin: ${ukendt.join(", ")}. Kendte trin: ${TRIN.map((trin) => trin.navn).join(", ")}.`);
    return 1;
  }
  const udfald: Udfald[] = [];
  for (const trin of TRIN.filter(({ navn }) => valgte?.includes(navn) ?? true)) {
    console.log(`\n━━ ${trin.titel}`);
    const start = performance.now();
    const strandet = udfald.some((u) => u.trin.navn === trin.efter && u.tal.fejlet > 0);
    const nu = {
      trin,
      ...(strandet ? { tal: INTET, fejlede: [] } : await koerEt(trin)),
      sekunder: (performance.now() - start) / 1000,
      ...(strandet ? { udeladt: `udeladt, fordi «${trin.efter}» fejlede` } : {}),
    };
    console.log(strandet ? nu.udeladt : `━━ ${sekunder(nu.sekunder)}`);
    udfald.push(nu);
  }
  const sum = (felt: keyof Tal): number => udfald.reduce((hidtil, { tal }) => hidtil + tal[felt], 0);
  const fejlede = udfald.flatMap((u) => u.fejlede);
  if (fejlede.length > 0) console.log(`\n━━ Fejlede test\n${fejlede.join("\n")}`);
  console.log(`\n━━ I alt\n${udfald.map(linje).join("\n")}\n`);
  console.log(`${sum("bestaaet")} passed, ${sum("fejlet")} failed`);
  return sum("fejlet") > 0 ? 1 : 0;
};
