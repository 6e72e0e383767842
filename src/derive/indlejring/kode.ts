/** The code that an editor pastes: a frame, a plain link below it, and, where the page has no such script, the one that keeps the height. */
import type { Katalog } from "../../domain/katalog";
import { undslip } from "../../domain/undslip";
import { type Indlejring, indlejringToQuery } from "../../state/indlejring";
import { fuldAdresse } from "./fuld";
import { indlejringssti } from "./sti";

export type Kodevalg = {
  /** The site's root as a whole address, with a closing slash. */
  readonly rod: string;
  readonly indlejring: Indlejring;
  /** What the frame shows, for those who cannot see it. */
  readonly titel: string;
  /** CSS pixels that the frame has before any message comes. */
  readonly hoejde: number;
  readonly medScript: boolean;
};

/** `indlejring` must have been fitted (`tilpasIndlejring`). */
export const indlejringsadresse = (katalog: Katalog, { rod, indlejring }: Pick<Kodevalg, "rod" | "indlejring">): string =>
  `${rod}${indlejringssti(katalog, indlejring)}?${indlejringToQuery(indlejring)}`;

/** `frameborder` although it is old: a `style` would be refused, and reported, where the page has a strict policy. */
export const lavIndlejringskode = (katalog: Katalog, m: Kodevalg): string =>
  [
    `<iframe lang="${m.indlejring.view.sprog}" title="${undslip(m.titel)}" src="${undslip(indlejringsadresse(katalog, m))}" loading="lazy" width="100%" height="${m.hoejde}" frameborder="0" allow="clipboard-write; fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    `<p lang="${m.indlejring.view.sprog}"><a hreflang="${m.indlejring.view.sprog}" href="${undslip(m.rod + fuldAdresse(katalog, m.indlejring))}">${undslip(m.titel)}</a></p>`,
    ...(m.medScript ? [`<script src="${undslip(m.rod)}indlejr.js" async></script>`] : []),
  ].join("\n");
