/** Small words for building SVG by hand where every touch counts. */
const NS = "http://www.w3.org/2000/svg";

export type Egenskaber = Readonly<Record<string, string | number | undefined>>;

export const svgElement = <K extends keyof SVGElementTagNameMap>(
  navn: K,
  egenskaber: Egenskaber,
  boern: readonly Node[] = [],
): SVGElementTagNameMap[K] => {
  const element = document.createElementNS(NS, navn);
  for (const [egenskab, vaerdi] of Object.entries(egenskaber)) if (vaerdi !== undefined) element.setAttribute(egenskab, String(vaerdi));
  element.append(...boern);
  return element;
};
