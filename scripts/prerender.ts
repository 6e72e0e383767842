/** Draws the landing view into index.html at build, with the app's own code, so that the answer is painted before any script. */

import { readFile } from "node:fs/promises";
import { fokusFor, lavSide } from "../src/derive/model/side";
import { noedDa } from "../src/domain/tekster/noed/da";
import { noedEn } from "../src/domain/tekster/noed/en";
import { createKortflade } from "../src/draw/kort/kortflade";
import { drawSide, findPladser } from "../src/draw/side";
import { parseKontekst, parseKortlag } from "../src/load/geometri";
import { addMaalinger, buildKatalog, FILER } from "../src/load/katalog";
import { viewToQuery } from "../src/state/url";
import { FORSIDE } from "../src/state/view";

export const laes = (fil: string): Promise<string> => readFile(new URL(`../${fil}`, import.meta.url), "utf8");

export const hentKatalog = async () => {
  const navne = ["omraader", "indikatorer", "indikatorTekster", "maalinger", "maal", "vurderinger"] as const;
  const tekster = Object.fromEntries(await Promise.all(navne.map(async (navn) => [navn, await laes(FILER[navn])] as const)));
  return addMaalinger(buildKatalog(tekster), await laes(FILER.befolkning), FILER.befolkning);
};

/** Parts that the landing view fills. */
const PLADSER = [
  "spring",
  "hoved",
  "indikatorer",
  "indikatorvalg",
  "saetning",
  "styring",
  "kort",
  "legende",
  "tidslinje",
  "panel",
  "rangliste",
  "andre",
  "tabel",
  "bund",
] as const;

/** The template with title, description and every part drawn, by way of an (empty) document. */
export const prerender = async (skabelon: string, dokument: Document): Promise<string> => {
  dokument.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(skabelon.replace(/<script[\s\S]*?<\/script>/g, ""))?.[1] ?? "";
  const katalog = await hentKatalog();
  const side = lavSide(katalog, FORSIDE, undefined);
  if (side === undefined) throw new Error("prerender: expected an indicator in data/indikatorer.csv, got none");
  const lag = parseKortlag(await laes("geodata/bydele.geojson"), "bydel", "geodata/bydele.geojson");
  const ingenting = (): void => undefined;
  const pladser = findPladser(dokument);
  drawSide(pladser, side, {
    tilstand: { aktiv: undefined, spiller: false, beskeder: [], egenvisning: () => undefined },
    handlinger: {
      change: ingenting,
      href: (view) => `?${viewToQuery(view)}`,
      peg: ingenting,
      spil: ingenting,
      stands: ingenting,
      hentdel: ingenting,
      zoomTil: ingenting,
      lukBesked: ingenting,
      kopi: ingenting,
      find: () => [],
      vaelgForslag: ingenting,
    },
  });
  createKortflade(pladser.kort, { peg: ingenting, vaelg: ingenting, ryd: ingenting, flyttet: ingenting, kommerIkke: ingenting }).draw({
    lag,
    kontekst: parseKontekst(await laes("geodata/kontekst.geojson"), "geodata/kontekst.geojson"),
    scene: side.scene,
    tekster: side.tekster,
    fokus: fokusFor(katalog, lag, FORSIDE),
    vaerditegn: side.vaerditegn,
    iBevaegelse: false,
  });
  const faerdig = PLADSER.reduce((html, id) => indsaet(html, id, pladser[id].outerHTML), skabelon);
  const titel = dokument.title;
  const noed = Object.entries({
    "sent-da": noedDa.sent,
    "sent-en": noedEn.sent,
    "kom-ikke-da": noedDa.komIkke,
    "kom-ikke-en": noedEn.komIkke,
  });
  return faerdig
    .replace('<p id="noed"', `<p id="noed" ${noed.map(([navn, ord]) => `data-${navn}="${ord}"`).join(" ")}`)
    .replace(/<title>.*?<\/title>/, `<title>${titel}</title>`)
    .replace('content=""', `content="${side.tekster.beskrivelse}"`);
};

/** lit-html's own markers carry nothing for the reader; the page is drawn anew when the app takes over. */
const indsaet = (html: string, id: string, indhold: string): string => {
  const plads = new RegExp(`<(\\w+) id="${id}"[^>]*></\\1>`);
  if (!plads.test(html)) throw new Error(`index.html: expected an empty element with id "${id}", got none`);
  return html.replace(plads, () =>
    indhold
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/>\s+</g, "><")
      .replace(/\s{2,}/g, " "),
  );
};
