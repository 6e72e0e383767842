/** Need up, effort to the right, and both medians as lines: the upper left quarter is where need is great and effort thin. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { lavBehovramme } from "../../derive/hent/behovramme";
import { filnavn } from "../../derive/hent/filnavn";
import type { Behovside } from "../../derive/plan/behovside";
import type { Plantekster } from "../../domain/tekster/plan/da";
import { type View, withValgt } from "../../state/view";
import type { Change } from "../change";
import { tegnHentKnapper } from "../hent/knapper";

/** Drawn in the pixels that it gets, so that its words are as large as others. */
const BRED = { bredde: 620, hoejde: 340 } as const;
const SMAL = { bredde: 360, hoejde: 340 } as const;
const LUFT = { venstre: 14, hoejre: 130, top: 30, bund: 30 } as const;
/** As many points as can be named beside themselves. */
const FLEST_NAVNE = 12;
/** Points nearer than this share their place: later names step down a line. */
const LINJE = 13;

/** Names beside their points, moved down until none lies on another. */
const navnehoejder = (punkter: readonly { readonly x: number; readonly y: number; readonly navn: string }[]): readonly number[] => {
  const sat: { readonly x: number; readonly y: number; readonly navn: string }[] = [];
  return punkter.map((punkt) => {
    let y = punkt.y;
    const optaget = (): boolean =>
      sat.some((en) => Math.abs(en.y - y) < LINJE && Math.abs(en.x - punkt.x) < 7 * Math.max(en.navn.length, punkt.navn.length));
    while (optaget() && y < punkt.y + 6 * LINJE) y += LINJE;
    sat.push({ ...punkt, y });
    return y;
  });
};

export const tegnBehovskurve = (m: {
  readonly side: Behovside;
  readonly ord: Plantekster;
  readonly view: View;
  readonly change: Change;
}): TemplateResult | typeof nothing => {
  const { side, ord, view, change } = m;
  const { bredde: BREDDE, hoejde: HOEJDE } = matchMedia("(max-width: 600px)").matches ? SMAL : BRED;
  const raa = side.tal.rader.flatMap((rad) =>
    rad.vaerdi === undefined || rad.indsats === undefined ? [] : [{ rad, i: rad.indsats, v: rad.vaerdi }],
  );
  if (raa.length < 2 || Number.isNaN(side.tal.medianVaerdi)) return nothing;
  const iMax = Math.max(1, ...raa.map(({ i }) => i));
  const [v0, v1] = [Math.min(...raa.map(({ v }) => v)), Math.max(...raa.map(({ v }) => v))];
  const px = (i: number): number => LUFT.venstre + (i / iMax) * (BREDDE - LUFT.venstre - LUFT.hoejre);
  const py = (v: number): number => {
    const andel = v1 > v0 ? (v - v0) / (v1 - v0) : 0.5;
    return LUFT.top + (side.lavtOeverst ? andel : 1 - andel) * (HOEJDE - LUFT.top - LUFT.bund);
  };
  const punkter = raa.map(({ rad, i, v }) => ({
    rad,
    x: px(i),
    y: py(v),
    navn: rad.omraade.navn,
    tynd: rad.foranMedian && rad.projekter.length === 0 && rad.ukendte === 0,
  }));
  const [mx, my] = [px(side.tal.medianIndsats), py(side.tal.medianVaerdi)];
  const faa = punkter.length <= FLEST_NAVNE;
  const navngivne = punkter.filter(
    ({ tynd, rad }) => faa || view.valgte.includes(rad.omraade.id) || (tynd && punkter.filter((en) => en.tynd).length <= FLEST_NAVNE),
  );
  const hoejder = navnehoejder(navngivne);
  return html`<figure class="behovsfigur">
    <svg class="behovskurve" viewBox=${`0 0 ${BREDDE} ${HOEJDE}`} role="img" aria-label=${ord.behovKurve(side.navn)}>
      <rect class="tyndt" x="0" y=${LUFT.top - 12} width=${Math.max(0, mx)} height=${Math.max(0, my - LUFT.top + 12)}></rect>
      <line class="median" x1="0" x2=${BREDDE} y1=${my} y2=${my}></line>
      <line class="median" x1=${mx} x2=${mx} y1=${LUFT.top - 12} y2=${HOEJDE - LUFT.bund + 8}></line>
      <text x=${BREDDE} y=${my - 5} text-anchor="end">${ord.median}</text>
      <text x=${mx + 4} y=${HOEJDE - LUFT.bund + 4}>${ord.median}</text>
      <text x="0" y="12">${side.lavtOeverst ? ord.lavestOeverst(side.kortNavn) : `${side.kortNavn} ↑`}</text>
      <text x=${BREDDE} y=${HOEJDE - 4} text-anchor="end">${ord.indsatser[view.plan.indsats]} →</text>
      ${punkter.map(({ rad, x, y, tynd }) => {
        const klasse = ["punkt", tynd ? "tynd" : "", view.valgte.includes(rad.omraade.id) ? "valgt" : ""]
          .filter((en) => en !== "")
          .join(" ");
        // By pointer only: the keyboard has the table, which is in order.
        return svg`<circle class=${klasse} data-omraade=${rad.omraade.id} cx=${x} cy=${y} r=${view.valgte.includes(rad.omraade.id) ? 8 : 5.5} @click=${() => change(withValgt(view, rad.omraade.id))}><title>${rad.omraade.navn}</title></circle>`;
      })}
      ${navngivne.map(({ x, navn }, i) => svg`<text class="punktnavn" x=${x + 10} y=${(hoejder[i] ?? 0) + 4}>${navn}</text>`)}
    </svg>
    <figcaption class="under">${ord.kvadrant}</figcaption>
    ${tegnHentKnapper({
      sprog: view.sprog,
      navn: `${ord.behov}: ${side.navn}`,
      figur: () => document.querySelector<SVGSVGElement>("svg.behovskurve"),
      ramme: () => lavBehovramme(side, view),
      filnavn: filnavn(["behov-og-indsats", side.behov, side.niveau, view.projekter.aar]),
    })}
  </figure>`;
};
