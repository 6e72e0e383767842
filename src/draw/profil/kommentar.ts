/** A comment in Markdown, drawn as elements of our own: no text of it is ever read as HTML. Loaded when there is a comment. */
import { html, type TemplateResult } from "lit-html";
import { lexer, type Token, type Tokens } from "marked";

/** Only these may a link lead to. */
const TRYG_ADRESSE = /^(https?:|mailto:)/i;

const tegnAlle = (tokens: readonly Token[] | undefined): readonly unknown[] => (tokens ?? []).map(tegnEn);

/** Without its tokens a token is its plain text. */
const indhold = (token: Token): unknown =>
  "tokens" in token && token.tokens !== undefined ? tegnAlle(token.tokens) : "text" in token ? afkodet(token.text) : token.raw;

/** marked writes five signs as entities; an element's text wants them plain. */
const TEGN: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const afkodet = (tekst: string): string => tekst.replace(/&(?:amp|lt|gt|quot|#39);/g, (kode) => TEGN[kode] ?? kode);

const tegnListe = ({ ordered, start, items }: Tokens.List): TemplateResult => {
  const rader = items.map((punkt) => html`<li>${tegnAlle(punkt.tokens)}</li>`);
  return ordered ? html`<ol start=${start === "" ? 1 : start}>${rader}</ol>` : html`<ul>${rader}</ul>`;
};

/** What has no drawing of its own (a table, a picture, HTML) stands as it was written. */
const tegnEn = (token: Token): unknown => {
  switch (token.type) {
    case "space":
      return "";
    case "heading":
      return html`<h3>${indhold(token)}</h3>`;
    case "paragraph":
      return html`<p>${indhold(token)}</p>`;
    case "list":
      return tegnListe(token as Tokens.List);
    case "blockquote":
      return html`<blockquote>${indhold(token)}</blockquote>`;
    case "strong":
      return html`<strong>${indhold(token)}</strong>`;
    case "em":
      return html`<em>${indhold(token)}</em>`;
    case "br":
      return html`<br>`;
    case "hr":
      return html`<hr>`;
    case "text":
    case "escape":
      return indhold(token);
    case "link": {
      const { href } = token as Tokens.Link;
      return TRYG_ADRESSE.test(href) ? html`<a href=${href} rel="noopener">${indhold(token)}</a>` : token.raw;
    }
    case "codespan":
      return html`<code>${indhold(token)}</code>`;
    case "code":
    case "table":
      return html`<pre>${token.raw}</pre>`;
    default:
      // HTML alone on its lines is a paragraph of its own, within a line it is part of it.
      return "block" in token && token.block === true ? html`<p>${token.raw}</p>` : token.raw;
  }
};

export const tegnMarkdown = (tekst: string): TemplateResult => html`${tegnAlle(lexer(tekst))}`;
