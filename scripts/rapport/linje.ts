/** What the caller reads while the reports are made and afterwards: one line each, and a sum. Plain text, Danish. */
import { dirname } from "node:path";
import type { Bestilling, Udfald } from "./bestilling";

const tal = (antal: number, decimaler = 0): string =>
  antal.toLocaleString("da-DK", { minimumFractionDigits: decimaler, maximumFractionDigits: decimaler });

/** Bytes in steps of a thousand. */
const stoerrelse = (byte: number): string => (byte < 1_000_000 ? `${tal(Math.ceil(byte / 1000))} kB` : `${tal(byte / 1_000_000, 1)} MB`);
const sekunder = (antal: number): string => `${tal(antal, 1)} s`;
const antal = (hvor: number, en: string, flere: string): string => `${tal(hvor)} ${hvor === 1 ? en : flere}`;
const sider = (hvor: number): string => antal(hvor, "side", "sider");

const noter = ({ kommentar }: Bestilling, erstattet: boolean): string => {
  const led = [
    ...(kommentar.kind === "tekst" ? [`kommentar fra ${kommentar.fil}`] : []),
    ...(kommentar.kind === "ingen" && kommentar.grund !== undefined ? [`uden kommentar: ${kommentar.grund}`] : []),
    ...(erstattet ? ["erstatter den gamle fil"] : []),
  ];
  return led.length === 0 ? "" : ` (${led.join("; ")})`;
};

/** How many reports are to be made, and where they will be. */
export const formatStart = (bestillinger: readonly Bestilling[]): string => {
  const [foerste] = bestillinger;
  if (bestillinger.length === 1 && foerste !== undefined) return `Laver ${foerste.ud} …`;
  return `Laver ${tal(bestillinger.length)} rapporter i mappen ${dirname(foerste?.ud ?? ".")} …`;
};

/** "[3/11] Nørrebro … 2 sider, 310 kB, 1,4 s" and, in brackets, what the caller might not expect. */
export const formatLinje = (udfald: Udfald, nummer: number, { af }: { readonly af: number }): string => {
  const { bestilling } = udfald;
  const foran = `[${nummer}/${af}] ${bestilling.navn} …`;
  if (udfald.kind === "fejlet") return `${foran} FEJLEDE: ${udfald.grund}`;
  const maal = [sider(udfald.sider), stoerrelse(udfald.byte), sekunder(udfald.sekunder)].join(", ");
  return `${foran} ${maal}${noter(bestilling, udfald.erstattet)}`;
};

/** How many were made, in all how much and how long, and each that failed with its reason. */
export const formatSlutning = (udfald: readonly Udfald[], sekunderIAlt: number): string => {
  const lavede = udfald.flatMap((et) => (et.kind === "lavet" ? [et] : []));
  const fejlede = udfald.flatMap((et) => (et.kind === "fejlet" ? [et] : []));
  const sum = (felt: "sider" | "byte"): number => lavede.reduce((hidtil, et) => hidtil + et[felt], 0);
  const hvor = fejlede.length === 0 ? antal(lavede.length, "rapport", "rapporter") : `${lavede.length} af ${udfald.length} rapporter`;
  const maal = lavede.length === 0 ? "" : ` (${sider(sum("sider"))}, ${stoerrelse(sum("byte"))})`;
  return [
    `${hvor} lavet på ${sekunder(sekunderIAlt)}${maal}.`,
    ...(fejlede.length > 0 ? ["Ikke lavet:", ...fejlede.map(({ bestilling, grund }) => `  ${bestilling.navn}: ${grund}`)] : []),
  ].join("\n");
};
