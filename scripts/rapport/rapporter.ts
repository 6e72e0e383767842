/** Makes the reports, some at a time. One that fails is told and does not stop the others. Browser, disk and clock are its caller's. */
import type { Bestilling, Tryk, Udfald } from "./bestilling";

export type Redskaber = {
  /** The page as a PDF; rejects in Danish. */
  readonly tryk: (bestilling: Bestilling) => Promise<Tryk>;
  readonly gem: (sti: string, bytes: Uint8Array) => Promise<{ readonly erstattet: boolean }>;
  /** Hears of each report when it is done; `nummer` counts from 1 in the order of finishing. */
  readonly meld: (udfald: Udfald, nummer: number) => void;
  /** Milliseconds from any beginning. */
  readonly ur: () => number;
};

const lavEn = async (bestilling: Bestilling, { tryk, gem, ur }: Redskaber): Promise<Udfald> => {
  const start = ur();
  const sekunder = () => (ur() - start) / 1000;
  try {
    if (bestilling.kommentar.kind === "fejl") throw new Error(bestilling.kommentar.fejl);
    const { bytes, sider } = await tryk(bestilling);
    const { erstattet } = await gem(bestilling.ud, bytes);
    return { kind: "lavet", bestilling, sider, byte: bytes.length, erstattet, sekunder: sekunder() };
  } catch (grund) {
    // The browser's own messages go on with a log of many lines.
    const [linje = ""] = (grund instanceof Error ? grund.message : String(grund)).split("\n");
    return { kind: "fejlet", bestilling, grund: linje, sekunder: sekunder() };
  }
};

/** What became of each, in the order of the orders. Never rejects for a report's sake. */
export const lavRapporter = async (
  bestillinger: readonly Bestilling[],
  { samtidige, ...redskaber }: Redskaber & { readonly samtidige: number },
): Promise<readonly Udfald[]> => {
  const udfald: Udfald[] = [];
  let [naeste, faerdige] = [0, 0];
  const arbejd = async (): Promise<void> => {
    for (let nr = naeste++; nr < bestillinger.length; nr = naeste++) {
      const bestilling = bestillinger[nr];
      if (bestilling === undefined) return;
      const et = await lavEn(bestilling, redskaber);
      udfald[nr] = et;
      redskaber.meld(et, ++faerdige);
    }
  };
  await Promise.all(Array.from({ length: samtidige }, arbejd));
  return udfald;
};
