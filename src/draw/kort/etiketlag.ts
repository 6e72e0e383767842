/** Names and values on the map. The names move when the scale does; on a step in time only the numbers change. */
import type { Etiket } from "../../derive/kort/etiketter";
import type { Scene } from "../../derive/kort/scene";
import { svgElement } from "./svg";

/** Line height in em. */
const LINJE = 1.16;
/** From a line's middle down to its baseline, in em. */
const GRUNDLINJE = 0.36;

const lavEtiket = (etiket: Etiket): SVGTextElement => {
  const antal = etiket.linjer.length + (etiket.medVaerdi ? 1 : 0);
  const linje = (i: number, egenskaber: { class?: string; tekst: string }) => {
    const dy = i === 0 ? `${(GRUNDLINJE - ((antal - 1) * LINJE) / 2).toFixed(2)}em` : `${LINJE}em`;
    const tspan = svgElement("tspan", { x: etiket.x.toFixed(1), dy, class: egenskaber.class });
    tspan.textContent = egenskaber.tekst;
    return tspan;
  };
  return svgElement(
    "text",
    { y: etiket.y.toFixed(1), "data-nr": etiket.nr, class: etiket.px < 12 ? "lille" : etiket.px > 13 ? "stor" : undefined },
    [
      ...etiket.linjer.map((tekst, i) => linje(i, { tekst })),
      ...(etiket.medVaerdi ? [linje(etiket.linjer.length, { tekst: "", class: "vaerdi" })] : []),
    ],
  );
};

/** Rebuilds only when the set or the places changed; `etiketter` is compared by identity. */
const tegnet = new WeakMap<Element, readonly Etiket[]>();

export const drawEtiketter = (gruppe: Element, etiketter: readonly Etiket[], scene: Scene): void => {
  if (tegnet.get(gruppe) !== etiketter) {
    gruppe.replaceChildren(...etiketter.map(lavEtiket));
    tegnet.set(gruppe, etiketter);
  }
  const omraadeByNr = new Map(scene.omraader.map((omraade) => [String(omraade.nr), omraade]));
  for (const tekst of gruppe.children) {
    const omraade = omraadeByNr.get(tekst.getAttribute("data-nr") ?? "");
    const vaerdi = tekst.querySelector(".vaerdi");
    if (vaerdi !== null && omraade !== undefined && vaerdi.textContent !== omraade.vaerdi) vaerdi.textContent = omraade.vaerdi;
    tekst.classList.toggle("daempet", omraade?.daempet === true || omraade?.fyld.kind === "udenfor");
  }
};
