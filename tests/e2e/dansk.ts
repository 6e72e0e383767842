/** What is Danish on an English page: compares what is seen, and what is spoken, with the Danish messages that English says otherwise. */
import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";

/** Texts of a catalogue by their path; functions are left out: what they are given is data. */
const tekster = (gren: unknown, sti = ""): readonly (readonly [string, string])[] => {
  if (typeof gren === "string") return [[sti, gren]];
  return typeof gren === "object" && gren !== null
    ? Object.entries(gren).flatMap(([noegle, under]) => tekster(under, `${sti}.${noegle}`))
    : [];
};

/** Danish messages that are not also an English message, or part of one: longer than a name. */
export const danskeBeskeder = async (): Promise<readonly string[]> => {
  const filer = readdirSync("src/domain/tekster", { recursive: true, encoding: "utf8" }).map((fil) => fil.replaceAll("\\", "/"));
  const mapper = filer.filter((fil) => fil.endsWith("/da.ts")).map((fil) => fil.slice(0, -"/da.ts".length));
  const hent = async (sti: string) =>
    tekster(Object.values((await import(/* @vite-ignore */ `../../src/domain/tekster/${sti}`)) as Record<string, unknown>));
  const par = await Promise.all(
    ["", ...mapper.map((mappe) => `${mappe}/`)].map(async (mappe) => ({
      da: await hent(`${mappe}da.ts`),
      en: await hent(`${mappe}en.ts`),
    })),
  );
  const engelske = par.flatMap(({ en }) => en.map(([, tekst]) => tekst)).join("\n");
  return [...new Set(par.flatMap(({ da }) => da.map(([, tekst]) => tekst)))].filter(
    (tekst) => /\p{L}{3}/u.test(tekst) && !engelske.includes(tekst),
  );
};

/** Words that no English sentence has. */
const ORD = [
  "og",
  "ikke",
  "af",
  "det",
  "der",
  "til",
  "fra",
  "som",
  "med",
  "på",
  "uden",
  "eller",
  "hvor",
  "vælg",
  "ingen",
  "områder",
  "nr\\.",
  "pct\\.",
  "kr\\.",
];

/** Passages that are not marked as Danish and are: a whole message, or a sentence with Danish small words in it. Each with its place. */
export const findDansk = (page: Page, beskeder: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    ([alle, ord]) => {
      const kendte = new Set(alle);
      const moenster = new RegExp(`(?<![\\p{L}])(?:${ord.join("|")})(?![\\p{L}])`, "giu");
      const erDansk = (tekst: string) => kendte.has(tekst) || new Set((tekst.match(moenster) ?? []).map((en) => en.toLowerCase())).size > 1;
      const sprog = (en: Element | null) => en?.closest("[lang]")?.getAttribute("lang");
      const ses = (en: Element) =>
        en.closest("script, style, noscript") === null &&
        (en.checkVisibility() || (en.matches("title") && en.parentElement?.checkVisibility() === true));
      const fund: string[] = [];
      const proev = (tekst: string | null, en: Element | null, hvad: string) => {
        const rent = (tekst ?? "").replaceAll(/\s+/g, " ").trim();
        if (rent !== "" && sprog(en) === "en" && erDansk(rent))
          fund.push(`${hvad} ${en?.tagName.toLowerCase()}.${en?.className}: ${rent.slice(0, 90)}`);
      };
      const gaa = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = gaa.nextNode(); node !== null; node = gaa.nextNode()) {
        const en = node.parentElement;
        if (en !== null && ses(en)) proev(node.textContent, en, "text");
      }
      for (const en of document.querySelectorAll("[aria-label], [title], [placeholder], [aria-valuetext], [alt]"))
        if (en.checkVisibility())
          for (const navn of ["aria-label", "title", "placeholder", "aria-valuetext", "alt"]) proev(en.getAttribute(navn), en, navn);
      proev(document.title, document.documentElement, "title");
      return [...new Set(fund)];
    },
    [beskeder, ORD] as const,
  );
