/** Sets a picture's frame: every line of words and every sign gets its place, in pixels, so that nothing is cut and nothing overlaps. */
import { tekstbredde } from "../kort/tekstmaal";
import type { Billedramme, Legendepunkt } from "./billedramme";

/** Pixels: type size and line height of each role. */
export const SKRIFT = {
  titel: { px: 20, linje: 26, vaegt: 650 },
  under: { px: 13, linje: 19, vaegt: 400 },
  legendetitel: { px: 13, linje: 22, vaegt: 650 },
  legende: { px: 13, linje: 18, vaegt: 400 },
  kilde: { px: 11, linje: 15, vaegt: 400 },
} as const;
export type Rolle = keyof typeof SKRIFT;

/** `y` is the baseline. */
export type Sattekst = { readonly rolle: Rolle; readonly x: number; readonly y: number; readonly tekst: string };
/** `x`, `y`: upper left corner of the sign's place. */
export type Sattegn<Tegn> = { readonly x: number; readonly y: number; readonly tegn: Tegn };
export type Opstilling<Tegn> = {
  readonly bredde: number;
  readonly hoejde: number;
  readonly figur: { readonly x: number; readonly y: number; readonly bredde: number; readonly hoejde: number };
  readonly tekster: readonly Sattekst[];
  readonly tegn: readonly Sattegn<Tegn>[];
  /** The thin line above the sources. */
  readonly streg: number;
};

/** Pixels. */
export const TEGN = { bredde: 22, hoejde: 14 } as const;
const MARGEN = 22;
/** A smaller figure is drawn larger, so that title and legend have room beside nothing. */
const SMALLEST = 440;
const LUFT = 12;
const TEGN_LUFT = 8;
const SPALTE_LUFT = 22;

/** A word that is wider than the line is broken where the line ends. */
const brydOrd = (ord: string, px: number, bredde: number): readonly string[] => {
  const dele: string[] = [];
  let del = "";
  for (const tegn of ord) {
    if (del !== "" && tekstbredde(del + tegn, px) > bredde) {
      dele.push(del);
      del = "";
    }
    del += tegn;
  }
  return [...dele, del];
};

/** Lines no wider than `bredde` pixels; a fixed space is never broken. [] for a text of nothing but spaces. */
export const brydLinjer = (tekst: string, px: number, bredde: number): readonly string[] => {
  const linjer: string[] = [];
  let linje = "";
  for (const ord of tekst.split(/[ \t\r\n]+/).filter((en) => en !== "")) {
    if (linje !== "" && tekstbredde(`${linje} ${ord}`, px) <= bredde) {
      linje = `${linje} ${ord}`;
      continue;
    }
    if (linje !== "") linjer.push(linje);
    const dele = brydOrd(ord, px, bredde);
    linjer.push(...dele.slice(0, -1));
    linje = dele.at(-1) ?? "";
  }
  return linje === "" ? linjer : [...linjer, linje];
};

/** From a line's top down to its baseline. */
const grundlinje = (rolle: Rolle): number => SKRIFT[rolle].linje * 0.5 + SKRIFT[rolle].px * 0.36;

type Sat<Tegn> = { readonly tekster: readonly Sattekst[]; readonly tegn: readonly Sattegn<Tegn>[]; readonly til: number };

const saetAfsnit = (rolle: Rolle, afsnit: readonly string[], m: { readonly y: number; readonly bredde: number }): Sat<never> => {
  const linjer = afsnit.flatMap((en) => brydLinjer(en, SKRIFT[rolle].px, m.bredde));
  const { linje } = SKRIFT[rolle];
  return {
    tekster: linjer.map((tekst, i) => ({ rolle, x: MARGEN, y: m.y + i * linje + grundlinje(rolle), tekst })),
    tegn: [],
    til: m.y + linjer.length * linje,
  };
};

/** One group in as many columns as its longest text leaves room for. */
const saetGruppe = <Tegn extends { readonly kind: string }>(
  punkter: readonly Legendepunkt<Tegn>[],
  m: { readonly y: number; readonly bredde: number },
): Sat<Tegn> => {
  const { px, linje } = SKRIFT.legende;
  // Words without a sign begin where signs do.
  const indryk = punkter.every(({ tegn: { kind } }) => kind === "intet") ? 0 : TEGN.bredde + TEGN_LUFT;
  const bredest = Math.max(0, ...punkter.map(({ tekst }) => tekstbredde(tekst, px))) + indryk;
  const spalter = Math.max(1, Math.min(punkter.length, Math.floor((m.bredde + SPALTE_LUFT) / (bredest + SPALTE_LUFT))));
  const trin = (m.bredde + SPALTE_LUFT) / spalter;
  const tekster: Sattekst[] = [];
  const tegn: Sattegn<Tegn>[] = [];
  let y = m.y;
  for (let fra = 0; fra < punkter.length; fra += spalter) {
    const raekke = punkter.slice(fra, fra + spalter).map((punkt, i) => ({
      punkt,
      x: MARGEN + i * (spalter === 1 ? 0 : Math.min(trin, bredest + SPALTE_LUFT)),
      linjer: brydLinjer(punkt.tekst, px, m.bredde - indryk),
    }));
    for (const { punkt, x, linjer } of raekke) {
      tegn.push({ x, y: y + (linje - TEGN.hoejde) / 2, tegn: punkt.tegn });
      tekster.push(
        ...linjer.map((tekst, i) => ({ rolle: "legende" as const, x: x + indryk, y: y + i * linje + grundlinje("legende"), tekst })),
      );
    }
    y += Math.max(1, ...raekke.map(({ linjer }) => linjer.length)) * linje + 2;
  }
  return { tekster, tegn, til: y };
};

/** `figur`: its size on the screen, pixels. */
export const lavOpstilling = <Tegn extends { readonly kind: string }>(
  ramme: Billedramme<Tegn>,
  figur: { readonly bredde: number; readonly hoejde: number },
): Opstilling<Tegn> => {
  const bredde = Math.max(figur.bredde, SMALLEST);
  const hoejde = figur.hoejde * (bredde / figur.bredde);
  const dele: Sat<Tegn>[] = [];
  const saet = (del: Sat<Tegn>, luft = 0): number => {
    dele.push(del);
    return del.til + luft;
  };
  let y = saet(saetAfsnit("titel", [ramme.titel], { y: MARGEN - 4, bredde }), 2);
  y = saet(saetAfsnit("under", ramme.undertitel, { y, bredde }), LUFT);
  const plads = { x: MARGEN, y, bredde, hoejde };
  y += hoejde + LUFT;
  y = saet(saetAfsnit("legendetitel", [ramme.legendetitel], { y, bredde }));
  for (const gruppe of ramme.legende) if (gruppe.length > 0) y = saet(saetGruppe(gruppe, { y, bredde }), 4);
  const streg = y + LUFT / 2;
  y = saet(saetAfsnit("kilde", ramme.kilder, { y: streg + LUFT - 3, bredde }), MARGEN - 6);
  return {
    bredde: Math.ceil(bredde + 2 * MARGEN),
    hoejde: Math.ceil(y),
    figur: plads,
    tekster: dele.flatMap(({ tekster }) => tekster),
    tegn: dele.flatMap(({ tegn }) => tegn),
    streg,
  };
};
