/** An element as it looks on the screen, copied into a document of its own: what style sheets say is written into it, what is only for the page is left behind. */

const NS = "http://www.w3.org/2000/svg";

/** Properties that children take over, with what they are where nobody set them; colours are for themselves. */
const ARVES: readonly (readonly [string, string])[] = [
  ["stroke-linejoin", "miter"],
  ["stroke-linecap", "butt"],
  ["font-size", ""],
  ["font-weight", "400"],
  ["font-style", "normal"],
  ["text-anchor", "start"],
  ["paint-order", "normal"],
];
/** Elements that hold what others refer to: they are never seen where they stand, and need their ids. */
const LAGER = new Set(["defs", "pattern", "clipPath", "mask", "marker", "linearGradient", "radialGradient", "symbol"]);
/** What runs, fetches or is HTML; and the outline under the pointer, which is no part of the picture. */
const UDELADES = "script, style, foreignObject, image, .kanter .aktiv";
/** For the page alone: its styles, its ears, its hands. */
const SIDENS =
  /^(?:class|style|id|role|tabindex|focusable|on.*|aria-.*|data-.*|href|xlink:href|vector-effect|fill-opacity|stroke-opacity|stroke-width|stroke-dasharray)$/;
/** Colours with a share of transparency, which only browsers know as one value. */
const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

const toHex = (kanal: string | undefined): string => Number(kanal).toString(16).padStart(2, "0");

/** `rgb(…)` as `#rrggbb`; anything else as it is. */
export const somHex = (farve: string): string => {
  const [, r, g, b] = RGB.exec(farve) ?? [];
  return r === undefined ? farve : `#${toHex(r)}${toHex(g)}${toHex(b)}`;
};

type Maling = { readonly farve: string; readonly daekning: number };

/** A colour as every program reads it: `#rrggbb`, and how far it covers. */
const malingFor = (stil: CSSStyleDeclaration, navn: "fill" | "stroke"): Maling => {
  const vaerdi = stil.getPropertyValue(navn);
  const a = RGB.exec(vaerdi)?.[4];
  const daekning = Number(stil.getPropertyValue(`${navn}-opacity`)) * (a === undefined ? 1 : Number(a));
  // url("#moenster"): the quotation marks would have to be escaped.
  return { farve: somHex(vaerdi).replaceAll('"', ""), daekning };
};
const UMALET: Readonly<Record<"fill" | "stroke", Maling>> = {
  fill: { farve: "#000000", daekning: 1 },
  stroke: { farve: "none", daekning: 1 },
};

/** Pixels on the screen to a unit of the element's own picture. */
const skalaFor = (element: Element): number => {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return matrix === null ? 1 : Math.hypot(matrix.a, matrix.b) || 1;
};

/** A line that keeps its width whatever the map's scale gets that width in the picture's own units: few programs know the other way. */
const skrivStreg = (element: Element, til: Element, stil: CSSStyleDeclaration): void => {
  const skala = stil.vectorEffect === "non-scaling-stroke" ? skalaFor(element) : 1;
  const iEnheder = (laengde: string): string => String(Number((Number.parseFloat(laengde) / skala).toFixed(3)));
  til.setAttribute("stroke-width", iEnheder(stil.strokeWidth));
  if (stil.strokeDasharray !== "none") til.setAttribute("stroke-dasharray", stil.strokeDasharray.split(/[ ,]+/).map(iEnheder).join(" "));
};

/** Only what differs from what the copy's parent gives it is written. */
export const skrivUdseende = (element: Element, til: Element, arvet: CSSStyleDeclaration | undefined): void => {
  const stil = getComputedStyle(element);
  for (const navn of ["fill", "stroke"] as const) {
    const [nu, foer] = [malingFor(stil, navn), arvet === undefined ? UMALET[navn] : malingFor(arvet, navn)];
    til.removeAttribute(navn);
    if (nu.farve !== foer.farve) til.setAttribute(navn, nu.farve);
    if (nu.daekning !== foer.daekning) til.setAttribute(`${navn}-opacity`, String(Number(nu.daekning.toFixed(3))));
  }
  for (const [navn, ellers] of ARVES) {
    const vaerdi = stil.getPropertyValue(navn);
    til.removeAttribute(navn);
    if (vaerdi !== (arvet?.getPropertyValue(navn) ?? ellers))
      til.setAttribute(navn, navn === "font-size" ? String(Number(Number.parseFloat(vaerdi).toFixed(3))) : vaerdi);
  }
  if (stil.stroke !== "none") skrivStreg(element, til, stil);
  if (stil.opacity !== "1") til.setAttribute("opacity", stil.opacity);
};

const beholderId = (element: Element): boolean => element.closest([...LAGER].join()) !== null;

/**
 * `arvet`: the looks of the copy's parent; undefined at the top. Undefined where the element is not in the picture. `visibility` is not asked
 * for: it hides the SVG map's areas where MapLibre draws the same ones below, and they are what is on the screen.
 */
export const kopier = (element: Element, dokument: Document, arvet?: CSSStyleDeclaration): Element | undefined => {
  const iLager = element.closest("defs") !== null;
  if (element.namespaceURI !== NS || element.matches(UDELADES)) return undefined;
  if (!iLager && getComputedStyle(element).display === "none") return undefined;
  // A link leads nowhere from a picture.
  const til = dokument.createElementNS(NS, element.localName === "a" ? "g" : element.localName);
  for (const { name, value } of element.attributes) {
    const egen = name === "id" && beholderId(element);
    const henviser = name === "href" && value.startsWith("#");
    if (egen || henviser || (!SIDENS.test(name) && !name.startsWith("xmlns"))) til.setAttribute(name, value);
  }
  const erTekst = element.localName === "title" || element.localName === "desc";
  if (!erTekst && !LAGER.has(element.localName)) skrivUdseende(element, til, arvet);
  // What only holds others is not drawn itself, and hands on what it was given.
  const stil = LAGER.has(element.localName) ? arvet : getComputedStyle(element);
  for (const barn of element.childNodes) {
    if (barn instanceof Element) til.append(...[kopier(barn, dokument, stil) ?? []].flat());
    else if (barn instanceof Text && (barn.data.trim() !== "" || element.localName === "tspan"))
      til.append(dokument.createTextNode(barn.data));
  }
  return til;
};
