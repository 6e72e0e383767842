/** How far apart two colours look, and how they look to the colour-blind: what the palettes are measured with. */

export type Rgb = readonly [number, number, number];
export type Lab = readonly [number, number, number];
/** Shares of full light, 0–1, linear. */
type Lys = Rgb;
type Matrix = readonly [Rgb, Rgb, Rgb];

export const SYN = ["normalt", "protanopi", "deuteranopi", "tritanopi"] as const;
export type Syn = (typeof SYN)[number];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, over linear RGB. */
const MACHADO: Readonly<Record<Syn, Matrix>> = {
  normalt: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopi: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopi: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopi: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** sRGB to XYZ, D65. */
const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const HVID: Rgb = [0.95047, 1, 1.08883];

const gange = (m: Matrix, [a, b, c]: Rgb): Rgb => {
  const rad = ([x, y, z]: Rgb): number => x * a + y * b + z * c;
  return [rad(m[0]), rad(m[1]), rad(m[2])];
};

/** `#rrggbb` or `#rgb`. */
const hexToLys = (hex: string): Lys => {
  const lang = hex.length === 4 ? [...hex.slice(1)].map((t) => t + t).join("") : hex.slice(1);
  if (!/^[0-9a-f]{6}$/i.test(lang)) throw new Error(`expected #rrggbb, got "${hex}"`);
  const kanal = (i: number): number => {
    const tal = Number.parseInt(lang.slice(i, i + 2), 16) / 255;
    return tal <= 0.04045 ? tal / 12.92 : ((tal + 0.055) / 1.055) ** 2.4;
  };
  return [kanal(0), kanal(2), kanal(4)];
};

const lysToLab = (lys: Lys): Lab => {
  const f = (t: number): number => (t > 216 / 24_389 ? Math.cbrt(t) : (t * 24_389) / 27 / 116 + 16 / 116);
  const [x, y, z] = gange(XYZ, lys);
  const [fx, fy, fz] = [f(x / HVID[0]), f(y / HVID[1]), f(z / HVID[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

const klem = ([a, b, c]: Lys): Lys => {
  const k = (t: number): number => Math.min(1, Math.max(0, t));
  return [k(a), k(b), k(c)];
};

/** CIEDE2000 with kL = kC = kH = 1 (Sharma, Wu and Dalal 2005). 1 is just seen side by side; 10 is plainly another colour. */
export const deltaE2000 = ([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number => {
  const [grad, rad] = [180 / Math.PI, Math.PI / 180];
  const syv = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const g = 0.5 * (1 - syv((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [ap1, ap2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(ap1, b1), Math.hypot(ap2, b2)];
  const vinkel = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * grad + 360) % 360);
  const [h1, h2] = [vinkel(ap1, b1), vinkel(ap2, b2)];
  const graa = c1 * c2 === 0;
  const rund = h2 - h1;
  const dh = graa ? 0 : Math.abs(rund) <= 180 ? rund : rund > 180 ? rund - 360 : rund + 360;
  const sum = h1 + h2;
  const h = graa ? sum : Math.abs(rund) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad);
  const dL = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dC = (c2 - c1) / (1 + 0.045 * c);
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad)) / (1 + 0.015 * c * t);
  const drej = -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * rad) * 2 * syv(c);
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + drej * dC * dH);
};

/** The distance between two `#rrggbb` as someone with this sight sees it. */
export const afstand = (a: string, b: string, syn: Syn): number => {
  const lab = (hex: string): Lab => lysToLab(klem(gange(MACHADO[syn], hexToLys(hex))));
  return deltaE2000(lab(a), lab(b));
};

/** WCAG 2.2 contrast of two `#rrggbb`, 1–21. */
export const kontrast = (a: string, b: string): number => {
  const styrke = (hex: string): number => {
    const [r, g, bl] = hexToLys(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [x, y] = [styrke(a), styrke(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};
