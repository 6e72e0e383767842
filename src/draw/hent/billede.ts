/** Pictures to take along: a figure of the page with its looks written into it and its frame around it, as a text that stands alone, and as pixels. */
import type { Billedramme, Legendepunkt } from "../../derive/hent/billedramme";
import { lavOpstilling, type Sattegn, type Sattekst, SKRIFT } from "../../derive/hent/opstilling";
import { type Lav, laverFor, lavMoenstre, lavTegn, NS, type Tegn } from "./tegn";
import { kopier, somHex } from "./udseende";

/** Inter, else a face that is no wider: names on the map and lines of the frame are set for Inter's widths. */
const SKRIFTER = 'Inter, "Inter Variable", Arial, "Liberation Sans", "Helvetica Neue", Helvetica, Roboto, sans-serif';
/** As in grund.css. */
const FARVER = { blaek: "#12263a", let: "#4a5a69", streg: "#dde2e7" } as const;
/** What XML cannot hold at all, not even escaped. */
const ULOVLIGE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What is seen behind the figure: its own ground, or that of what it lies in. */
const bundFor = (element: Element | null): string => {
  if (element === null) return "#ffffff";
  const { backgroundColor } = getComputedStyle(element);
  return /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) ? bundFor(element.parentElement) : backgroundColor;
};

const lavTekst = ({ rolle, x, y, tekst }: Sattekst, lav: Lav): Element => {
  const element = lav("text", {
    x: x.toFixed(1),
    y: y.toFixed(1),
    "font-size": SKRIFT[rolle].px,
    "font-weight": SKRIFT[rolle].vaegt,
    fill: rolle === "under" || rolle === "kilde" ? FARVER.let : FARVER.blaek,
  });
  element.textContent = tekst;
  return element;
};

/**
 * The figure as it is on the screen, with `ramme` around it: a whole SVG document as text, its size in pixels of the screen. The figure must be
 * drawn and in sight (it may be scrolled away). Texts may hold anything.
 */
export const lavBillede = (figur: SVGSVGElement, ramme: Billedramme<Tegn>): string => {
  const { width, height } = figur.getBoundingClientRect();
  // What the figure has not got just now is not explained either.
  const findes = ({ tegn }: Legendepunkt<Tegn>): boolean => tegn.kind !== "som" || figur.querySelector(tegn.vaelger) !== null;
  const sat = lavOpstilling<Tegn>(
    { ...ramme, legende: ramme.legende.map((gruppe) => gruppe.filter(findes)) },
    { bredde: width, hoejde: height },
  );
  const dokument = document.implementation.createDocument(NS, "svg");
  const lav = laverFor(dokument);
  const kopi = kopier(figur, dokument);
  if (kopi === undefined) throw new Error("expected a figure that is shown, got a hidden one");
  const { figur: plads, bredde } = sat;
  const sted = { x: plads.x, y: plads.y, width: plads.bredde, height: plads.hoejde };
  for (const [navn, vaerdi] of Object.entries(sted)) kopi.setAttribute(navn, vaerdi.toFixed(2));
  const medTekst = (navn: string, tekst: string): Element => {
    const element = lav(navn, {});
    element.textContent = tekst;
    return element;
  };
  const saetTegn = ({ x, y, tegn }: Sattegn<Tegn>): readonly Element[] => {
    const element = lavTegn(tegn, figur, lav, dokument);
    return element === undefined ? [] : [lav("g", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [element])];
  };
  const { documentElement: rod } = dokument;
  const hoved = { width: bredde, height: sat.hoejde, viewBox: `0 0 ${bredde} ${sat.hoejde}`, role: "img", "font-family": SKRIFTER };
  for (const [navn, vaerdi] of Object.entries(hoved)) rod.setAttribute(navn, String(vaerdi));
  rod.append(
    medTekst("title", ramme.titel),
    medTekst("desc", [...ramme.undertitel, ...ramme.kilder].join(" ")),
    lav(
      "defs",
      {},
      lavMoenstre(
        sat.tegn.map(({ tegn }) => tegn),
        lav,
      ),
    ),
    lav("rect", { width: bredde, height: sat.hoejde, fill: "#ffffff" }),
    lav("rect", { ...sted, fill: somHex(bundFor(figur)) }),
    kopi,
    ...sat.tegn.flatMap(saetTegn),
    lav("path", { d: `M${plads.x} ${sat.streg.toFixed(1)}h${plads.bredde}`, stroke: FARVER.streg }),
    ...sat.tekster.map((tekst) => lavTekst(tekst, lav)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(rod).replace(ULOVLIGE, "")}\n`;
};

/** The picture as pixels, in the page's own type, `skala` to each of the screen's. `svg` must tell its size. Rejects where the browser cannot read the picture, or has no room for it. */
export const tilPng = async (svg: string, skala: 1 | 2): Promise<Blob> => {
  const { SKRIFTREGEL } = await import("./skrift");
  const medSkrift = svg.replace("</desc>", () => `</desc><style>${SKRIFTREGEL}</style>`);
  const adresse = URL.createObjectURL(new Blob([medSkrift], { type: "image/svg+xml" }));
  try {
    const billede = new Image();
    billede.src = adresse;
    await billede.decode();
    const laerred = document.createElement("canvas");
    laerred.width = billede.naturalWidth * skala;
    laerred.height = billede.naturalHeight * skala;
    laerred.getContext("2d")?.drawImage(billede, 0, 0, laerred.width, laerred.height);
    const fil = await new Promise<Blob | null>((klar) => laerred.toBlob(klar, "image/png"));
    if (fil === null) throw new Error(`expected a picture of ${laerred.width} × ${laerred.height}, got none`);
    return fil;
  } finally {
    URL.revokeObjectURL(adresse);
  }
};
