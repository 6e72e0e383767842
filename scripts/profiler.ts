/** Writes the areas' own pages at build: plain HTML at stable addresses, drawn with the app's own code. */
import { render, type TemplateResult } from "lit-html";
import { profilomraader, type Profilgrundlag, profiltekster } from "../src/derive/profil/grundlag";
import { lavProfil, stiPaa } from "../src/derive/profil/profil";
import { talCsv } from "../src/derive/profil/talcsv";
import { BY } from "../src/domain/omraade";
import { profilsti, slug } from "../src/domain/slug";
import { SPROG, type Sprog } from "../src/domain/sprog";
import { hentTekster, teksterFor } from "../src/domain/sprogvalg";
import { tegnProfilside } from "../src/draw/profil/profilside";
import type { Ramme } from "../src/draw/profil/ramme";
import { parseFormer, parseKortlag, parseKvarterById } from "../src/load/geometri";
import { LAGFILER } from "../src/load/hentGeometri";
import { buildProjektbank } from "../src/load/hentProjektbank";
import { BOLIGFIL, PROJEKTFILER } from "../src/load/projektfiler";
import { hentKatalog, laes } from "./prerender";

// While the module is loaded: what imports it closes its door to further imports after that.
await hentTekster("en");

/** `sti`: below dist/. */
export type Profilfil = { readonly sti: string; readonly indhold: string };

const hentGrundlag = async (): Promise<Omit<Profilgrundlag, "sprog">> => {
  const katalog = await hentKatalog();
  const tabeller = await Promise.all(Object.entries(PROJEKTFILER).map(async ([navn, fil]) => [navn, await laes(fil)] as const));
  const boliger = await laes(BOLIGFIL);
  const lag = async (niveau: keyof typeof LAGFILER) => parseKortlag(await laes(LAGFILER[niveau]), niveau, LAGFILER[niveau]);
  return {
    katalog,
    bank: {
      ...buildProjektbank(Object.fromEntries(tabeller), katalog),
      boligformer: parseFormer(boliger, "boligomraade", BOLIGFIL),
      kvarterById: parseKvarterById(boliger, "boligomraade", BOLIGFIL),
    },
    lag: { bydel: await lag("bydel"), lokaludvalg: await lag("lokaludvalg"), kvarter: await lag("kvarter") },
  };
};

/** lit-html's own markers carry nothing for the reader, nor do the template's line ends. */
const tilHtml = (skabelon: TemplateResult, dokument: Document): string => {
  const plads = dokument.createElement("div");
  render(skabelon, plads);
  return plads.innerHTML
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/>\s+</g, (mellem) => (mellem.includes("\n") ? "><" : "> <"))
    .replace(/\s{2,}/g, " ")
    .replace(/ class=""/g, "");
};

const tekstTilHtml = (tekst: string): string => tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** As many "../" as the path has folders. */
const tilbage = (sti: string): string => "../".repeat(sti.split("/").length - 1);

type Sidehoved = { readonly sprog: Sprog; readonly sti: string; readonly titel: string; readonly beskrivelse: string; readonly indhold: string };

const udfyld = (skabelon: string, { sprog, sti, titel, beskrivelse, indhold }: Sidehoved): string => {
  const rod = tilbage(stiPaa(sti, sprog));
  const hoved = [
    ...SPROG.map((en) => `<link rel="alternate" hreflang="${en}" href="${rod}${stiPaa(sti, en)}" />`),
    `<meta property="og:title" content="${tekstTilHtml(titel)}" />`,
    `<meta property="og:description" content="${tekstTilHtml(beskrivelse)}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:locale" content="${sprog === "en" ? "en_GB" : "da_DK"}" />`,
  ].join("\n    ");
  const felter: Readonly<Record<string, string>> = {
    sprog,
    titel: tekstTilHtml(titel),
    beskrivelse: tekstTilHtml(beskrivelse),
    hoved,
    side: slug(sti),
    indhold,
  };
  return skabelon
    .replace(/(href|src)="\.\//g, `$1="${rod}`)
    .replace(/\{\{(\w+)\}\}/g, (_, felt: string) => felter[felt] ?? "");
};

/** Every page in both languages, and each area's table. `skabelon`: profil.html as the build left it. */
export const skrivProfiler = async (skabelon: string, dokument: Document): Promise<readonly Profilfil[]> => {
  const grundlag = await hentGrundlag();
  const rapportsti = profilsti({ id: BY, niveau: "by", navn: "" }) ?? "";
  return SPROG.flatMap((sprog) => {
    const her: Profilgrundlag = { ...grundlag, sprog };
    const [ord, tekster] = [profiltekster(sprog), teksterFor({ sprog })];
    return profilomraader(grundlag.katalog).flatMap((omraade): readonly Profilfil[] => {
      const profil = lavProfil(her, omraade);
      const sti = stiPaa(profil.sti, sprog);
      const rod = tilbage(sti);
      const ramme: Ramme = {
        tekster,
        ord,
        sprog,
        rod,
        andetSprog: rod + stiPaa(profil.sti, sprog === "da" ? "en" : "da"),
        statusrapport: rod + stiPaa(rapportsti, sprog),
        filnavn: slug(`${omraade.niveau}-${omraade.navn}`),
      };
      const slags = omraade.niveau === "lokaludvalg" ? "lokaludvalg" : "bydel";
      const titel = `${omraade.navn} – ${ord.sidetitel[slags]} – ${tekster.produkt}`;
      const beskrivelse = ord.beskrivelse({ navn: omraade.navn, slags: ord.slags[slags], fund: profil.fund[0] ?? "" });
      const indhold = tilHtml(tegnProfilside(profil, ramme), dokument);
      return [
        { sti: `${sti}index.html`, indhold: udfyld(skabelon, { sprog, sti: profil.sti, titel, beskrivelse, indhold }) },
        { sti: `${sti}tal.csv`, indhold: talCsv(her, omraade) },
      ];
    });
  });
};
