/** A drawn page as the text of a file. */
import { render, type TemplateResult } from "lit-html";
import { slug, stiPaa } from "../../src/domain/slug";
import { SPROG, type Sprog } from "../../src/domain/sprog";
import { undslip } from "../../src/domain/undslip";

export type Side = {
  readonly sprog: Sprog;
  /** Where the page stands in Danish, below the root: "bydel/noerrebro/". */
  readonly sti: string;
  readonly titel: string;
  readonly beskrivelse: string;
  /** Running title and foot of the printed page. */
  readonly sidehoved: string;
  readonly sidefod: string;
  readonly skabelon: TemplateResult;
};

/** As many "../" as the path has folders. */
export const tilbage = (sti: string): string => "../".repeat(sti.split("/").length - 1);

/** lit-html's own markers carry nothing for the reader, nor do the template's line ends. */
export const rensHtml = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/>\s+</g, (mellem) => (mellem.includes("\n") ? "><" : "> <"))
    .replace(/\s{2,}/g, " ")
    .replace(/ class=""/g, "");

export const tilHtml = (skabelon: TemplateResult, dokument: Document): string => {
  const plads = dokument.createElement("div");
  render(skabelon, plads);
  return rensHtml(plads.innerHTML);
};

/**
 * A template of the build with its `{{fields}}` filled in. `rod` leads from the page to the site's root; `tekst` is escaped, `html` is not.
 * Without script nobody needs the modules; with it they are few and come at once.
 */
export const fyldSkabelon = (
  skabelon: string,
  rod: string,
  { tekst, html }: { readonly tekst: Readonly<Record<string, string>>; readonly html: Readonly<Record<string, string>> },
): string =>
  skabelon
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
    .replace(/(href|src)="\.\//g, `$1="${rod}`)
    .replace(/\{\{(\w+)\}\}/g, (_, felt: string) => html[felt] ?? undslip(tekst[felt] ?? ""));

/** `skabelon`: profil.html as the build left it; `stilark`: the file of running titles, below the root. */
export const udfyld = (
  skabelon: string,
  side: Side,
  m: { readonly dokument: Document; readonly stilark: string; readonly billede: string },
): string => {
  const { sprog, sti, titel, beskrivelse } = side;
  const rod = tilbage(stiPaa(sti, sprog));
  const hoved = [
    `<link rel="stylesheet" href="${rod}${m.stilark}" media="print" />`,
    ...SPROG.map((en) => `<link rel="alternate" hreflang="${en}" href="${rod}${stiPaa(sti, en)}" />`),
    `<meta property="og:title" content="${undslip(titel)}" />`,
    `<meta property="og:description" content="${undslip(beskrivelse)}" />`,
    `<meta property="og:image" content="${m.billede}" />`,
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    '<meta property="og:type" content="article" />',
    `<meta property="og:locale" content="${sprog === "en" ? "en_GB" : "da_DK"}" />`,
  ].join("\n    ");
  return fyldSkabelon(skabelon, rod, {
    tekst: { sprog, titel, beskrivelse, side: slug(sti) },
    html: { hoved, indhold: tilHtml(side.skabelon, m.dokument) },
  });
};
