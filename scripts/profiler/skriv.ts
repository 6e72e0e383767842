/** Writes the areas' own pages and the city's report at build: plain HTML at stable addresses, drawn with the app's own code. */

import { delebillede } from "../../src/derive/profil/delebillede";
import { type Profilgrundlag, profilomraader, profiltekster } from "../../src/derive/profil/grundlag";
import { lavProfil } from "../../src/derive/profil/profil";
import { lavStatusrapport } from "../../src/derive/profil/statusrapport";
import { talCsv } from "../../src/derive/profil/talcsv";
import { serieFor } from "../../src/domain/katalog";
import { BY, type Omraade } from "../../src/domain/omraade";
import { RAPPORTSTI, slug, stiPaa } from "../../src/domain/slug";
import { SPROG } from "../../src/domain/sprog";
import { hentTekster, teksterFor } from "../../src/domain/sprogvalg";
import { tegnProfilside } from "../../src/draw/profil/profilside";
import type { Ramme } from "../../src/draw/profil/ramme";
import { tegnRapportside } from "../../src/draw/profil/rapportside";
import { lavTegner } from "./billede";
import { hentGrundlag } from "./grundlag";
import { type Side, tilbage, udfyld } from "./html";
import { sidehovedCss } from "./sidehoved";

// While the module is loaded: what imports it closes its door to further imports after that.
await hentTekster("en");

/** `sti`: below dist/. */
export type Profilfil = { readonly sti: string; readonly indhold: string | Uint8Array };
type Sidefil = { readonly side: Side; readonly csv: string | undefined; readonly billede: string };

/** The site's own address, where the one who builds it tells it: others want a picture's whole address. */
const ADRESSE = process.env.BYDELSKORT_ADRESSE?.replace(/\/*$/, "/");

const rammeFor = (grundlag: Profilgrundlag, sti: string, filnavn: string): Ramme => {
  const { sprog } = grundlag;
  const rod = tilbage(stiPaa(sti, sprog));
  return {
    tekster: teksterFor({ sprog }),
    ord: profiltekster(sprog),
    sprog,
    rod,
    andetSprog: rod + stiPaa(sti, sprog === "da" ? "en" : "da"),
    statusrapport: rod + stiPaa(RAPPORTSTI, sprog),
    filnavn,
  };
};

const profilside = (grundlag: Profilgrundlag, omraade: Omraade): Sidefil => {
  const { sprog } = grundlag;
  const profil = lavProfil(grundlag, omraade);
  const { ord, sti, fund, noegletal, niveau: slags } = profil;
  const ramme = rammeFor(grundlag, sti, slug(`${omraade.niveau}-${omraade.navn}`));
  return {
    side: {
      sprog,
      sti,
      titel: `${omraade.navn} – ${ord.sidetitel[slags]} – ${ramme.tekster.produkt}`,
      beskrivelse: ord.beskrivelse({ navn: omraade.navn, slags: ord.slags[slags], fund: fund[0] ?? "" }),
      sidehoved: ord.sidehoved({ slags: ord.sidetitel[slags], navn: omraade.navn }),
      sidefod: ord.sidefod(noegletal[0]?.tid ?? ""),
      skabelon: tegnProfilside(profil, ramme),
    },
    csv: talCsv(grundlag, omraade),
    billede: delebillede({
      titel: omraade.navn,
      overlinje: profil.overlinje,
      fund: fund[0] ?? "",
      produkt: ramme.tekster.produkt,
      kort: profil.oversigtskort,
    }),
  };
};

const rapportside = (grundlag: Profilgrundlag): Sidefil => {
  const { sprog, katalog } = grundlag;
  const ramme = rammeFor(grundlag, RAPPORTSTI, "statusrapport");
  const rapport = lavStatusrapport(grundlag);
  const { ord } = rapport;
  const tid = serieFor(katalog, "bef-antal", BY).at(-1)?.tid ?? "";
  return {
    side: {
      sprog,
      sti: RAPPORTSTI,
      titel: `${ord.by} – ${ord.sidetitel.by} – ${ramme.tekster.produkt}`,
      beskrivelse: ord.beskrivelse({ navn: ord.by, slags: ord.slags.by, fund: rapport.fund[0] ?? "" }),
      sidehoved: ord.sidehoved({ slags: ord.sidetitel.by, navn: ord.by }),
      sidefod: ord.sidefod(tid),
      skabelon: tegnRapportside(rapport, ramme),
    },
    csv: undefined,
    billede: delebillede({
      titel: ord.by,
      overlinje: ord.rapport.overlinje,
      fund: rapport.fund.join(" "),
      produkt: ramme.tekster.produkt,
      kort: undefined,
    }),
  };
};

/** Every page in both languages, each area's table, and the style sheet of running titles, whose name the build gives (`navngiv`). */
export const skrivProfiler = async (
  skabelon: string,
  m: { readonly dokument: Document; readonly navngiv: (css: string) => string },
): Promise<readonly Profilfil[]> => {
  const alt = await hentGrundlag();
  const sider = SPROG.flatMap((sprog) => {
    const grundlag: Profilgrundlag = { ...alt, sprog };
    return [...profilomraader(alt.katalog).map((omraade) => profilside(grundlag, omraade)), rapportside(grundlag)];
  });
  const stilark = m.navngiv(sidehovedCss(sider.map(({ side }) => side)));
  const tegn = await lavTegner();
  return sider.flatMap(({ side, csv, billede }): readonly Profilfil[] => {
    const mappe = stiPaa(side.sti, side.sprog);
    return [
      {
        sti: `${mappe}index.html`,
        indhold: udfyld(skabelon, side, {
          dokument: m.dokument,
          stilark,
          billede: ADRESSE === undefined ? "del.png" : `${ADRESSE}${mappe}del.png`,
        }),
      },
      { sti: `${mappe}del.png`, indhold: tegn(billede) },
      ...(csv === undefined ? [] : [{ sti: `${mappe}tal.csv`, indhold: csv }]),
    ];
  });
};
