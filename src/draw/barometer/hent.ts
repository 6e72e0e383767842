/** The chart to take along, made in the page: SVG and PNG with title and source. */
import { gem } from "../gem";

const STIL = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "font-size", "font-weight"] as const;
/** Room for title and source, in the chart's own units. */
const TOP = 34;
const BUND = 24;

const tekst = (indhold: string, x: number, y: number, px: number): SVGTextElement => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "text");
  for (const [navn, vaerdi] of Object.entries({ x, y, "font-size": px, fill: "#12263a" })) element.setAttribute(navn, String(vaerdi));
  element.textContent = indhold;
  return element;
};

export type Kurvetekst = { readonly titel: string; readonly kilde: string };

/** The chart with its looks written into it, for it leaves the page's style sheet behind. */
const lavSvg = (
  kurve: SVGSVGElement,
  { titel, kilde }: Kurvetekst,
): { readonly xml: string; readonly bredde: number; readonly hoejde: number } => {
  const kopi = kurve.cloneNode(true) as SVGSVGElement;
  const [fra, til] = [[...kurve.querySelectorAll("*")], [...kopi.querySelectorAll("*")]];
  fra.forEach((element, i) => {
    const stil = getComputedStyle(element);
    for (const navn of STIL) til[i]?.setAttribute(navn, stil.getPropertyValue(navn));
  });
  const { x, y, width, height } = kurve.viewBox.baseVal;
  const [bredde, hoejde] = [width, height + TOP + BUND];
  kopi.setAttribute("viewBox", `${x} ${y - TOP} ${bredde} ${hoejde}`);
  kopi.setAttribute("width", String(bredde));
  kopi.setAttribute("height", String(hoejde));
  kopi.setAttribute("font-family", "Inter, Arial, sans-serif");
  kopi.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const grund = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [navn, vaerdi] of Object.entries({ x, y: y - TOP, width: bredde, height: hoejde, fill: "#ffffff" }))
    grund.setAttribute(navn, String(vaerdi));
  kopi.prepend(grund);
  kopi.append(tekst(titel, x + 6, y - TOP + 16, 13), tekst(kilde, x + 6, y + height + 14, 10));
  return { xml: new XMLSerializer().serializeToString(kopi), bredde, hoejde };
};

export const gemSvg = (kurve: SVGSVGElement, ord: Kurvetekst, filnavn: string): void =>
  gem(new Blob([lavSvg(kurve, ord).xml], { type: "image/svg+xml" }), `${filnavn}.svg`);

/** Pixels per unit of the chart: sharp in print. */
const TAETHED = 3;

export const gemPng = async (kurve: SVGSVGElement, ord: Kurvetekst, filnavn: string): Promise<void> => {
  const { xml, bredde, hoejde } = lavSvg(kurve, ord);
  const billede = new Image(bredde * TAETHED, hoejde * TAETHED);
  billede.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`;
  await billede.decode();
  const laerred = document.createElement("canvas");
  laerred.width = bredde * TAETHED;
  laerred.height = hoejde * TAETHED;
  laerred.getContext("2d")?.drawImage(billede, 0, 0, laerred.width, laerred.height);
  const fil = await new Promise<Blob | null>((klar) => laerred.toBlob(klar, "image/png"));
  if (fil !== null) gem(fil, `${filnavn}.png`);
};
