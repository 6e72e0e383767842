/** The running title and the page numbers of each printed page: CSS can take neither from an element, so each page has a name of its own. */
import { profiltekster } from "../../src/derive/profil/grundlag";
import { slug } from "../../src/domain/slug";
import type { Side } from "./html";

/** A text as a CSS string. */
const cssTekst = (tekst: string): string => `"${tekst.replace(/[\\"]/g, "\\$&").replaceAll("\n", " ")}"`;

const regelFor = ({ sti, sprog, sidehoved, sidefod }: Side): string => {
  const navn = `${slug(sti)}-${sprog}`;
  const { side, af } = profiltekster(sprog);
  return [
    `@page ${navn}{@top-left{content:${cssTekst(sidehoved)}}@bottom-left{content:${cssTekst(sidefod)}}`,
    `@bottom-right{content:${cssTekst(`${side} `)} counter(page) ${cssTekst(` ${af} `)} counter(pages)}}`,
    `html:lang(${sprog}) body[data-side="${slug(sti)}"]{page:${navn}}`,
  ].join("");
};

export const sidehovedCss = (sider: readonly Side[]): string => `${sider.map(regelFor).join("\n")}\n`;
