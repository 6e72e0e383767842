/** Writes the embeds' pages at build: each kind, indicator and level, drawn with the app's own code, so that the answer stands before any script. */
import type { TemplateResult } from "lit-html";
import { lavBarometer } from "../../src/derive/barometer/barometer";
import { lavIndikatorside } from "../../src/derive/barometer/indikatorside";
import { fuldAdresse } from "../../src/derive/indlejring/fuld";
import { indlejringstekster } from "../../src/derive/indlejring/ord";
import { alleIndlejringer, INDLEJRINGSMAPPE, indlejringssti } from "../../src/derive/indlejring/sti";
import { fokusFor, lavKortside } from "../../src/derive/model/side";
import type { Profilgrundlag } from "../../src/derive/profil/grundlag";
import { lavProfil } from "../../src/derive/profil/profil";
import type { Kontekstform } from "../../src/domain/geometri";
import { SPROG } from "../../src/domain/sprog";
import { hentTekster, teksterFor } from "../../src/domain/sprogvalg";
import type { Indlejringstekster } from "../../src/domain/tekster/indlejring/da";
import { undslip } from "../../src/domain/undslip";
import { tegnBarometerkort } from "../../src/draw/indlejret/barometerkort";
import { tegnIndikatorkort } from "../../src/draw/indlejret/indikatorkort";
import { drawKortindlejring, findIndlejringspladser, tegnGrundrids } from "../../src/draw/indlejret/kortindlejring";
import { tegnProfilkort } from "../../src/draw/indlejret/profilkort";
import type { Indlejringsramme } from "../../src/draw/indlejret/ramme";
import { createKortflade } from "../../src/draw/kort/kortflade";
import { parseKontekst } from "../../src/load/geometri";
import { FOERSTE_INDLEJRING, type Indlejring, indlejringToQuery } from "../../src/state/indlejring";
import { laes } from "../prerender";
import { hentGrundlag } from "../profiler/grundlag";
import { fyldSkabelon, rensHtml, tilbage, tilHtml } from "../profiler/html";

// While the module is loaded: what imports it closes its door to further imports after that.
await hentTekster("en");

type Grundlag = Profilgrundlag & { readonly kontekst: readonly Kontekstform[]; readonly dokument: Document };
type Indhold = { readonly titel: string; readonly art: string; readonly html: string };

/** A card without a map, or undefined where the embed has one. */
const kortet = (grundlag: Grundlag, indlejring: Indlejring, ramme: Pick<Indlejringsramme, "ord" | "fuld">): Indhold | undefined => {
  const { katalog, sprog } = grundlag;
  const { view, profil } = indlejring;
  const tegnet = (titel: string, art: string, skabelon: TemplateResult): Indhold => ({
    titel,
    art,
    html: tilHtml(skabelon, grundlag.dokument),
  });
  const omraade = profil ? katalog.omraadeById.get(view.valgte[0] ?? "bydel:1") : undefined;
  if (omraade !== undefined) {
    const kilde = katalog.indikatorById.get("bef-antal")?.kilde ?? "";
    const fuldOrd = ramme.ord.seProfil(omraade.navn);
    return tegnet(
      omraade.navn,
      "profil",
      tegnProfilkort(lavProfil(grundlag, omraade), { ...ramme, kilde, fuldOrd, graenser: ramme.ord.graenser }),
    );
  }
  // Neither barometer nor curve draws an outline.
  const bund = { ...ramme, fuldOrd: ramme.ord.seHele, graenser: "" };
  if (view.visning === "barometer") {
    const barometer = lavBarometer(katalog, { sprog, tekster: teksterFor({ sprog }) });
    return tegnet(barometer.ord.titel, "barometer", tegnBarometerkort(barometer, { ...bund, kilde: barometer.ord.omKilde }));
  }
  const side = view.visning === "indikator" ? lavIndikatorside(katalog, view.indikator, sprog) : undefined;
  if (side === undefined) return undefined;
  return tegnet(side.indikatorlys.navn, "indikator", tegnIndikatorkort(side, { ...bund, kilde: side.kilde }));
};

const kortside = (grundlag: Grundlag, { view, dele }: Indlejring, ramme: Pick<Indlejringsramme, "ord" | "fuld">): Indhold => {
  const { katalog, dokument } = grundlag;
  const side = lavKortside(katalog, view, undefined);
  if (side === undefined) throw new Error(`embed: expected figures for ${view.indikator}, got none`);
  const erTabel = view.visning === "tabel";
  const ingenting = (): void => undefined;
  dokument.body.innerHTML = tilHtml(tegnGrundrids(ramme.ord, { erTabel }), dokument);
  const pladser = findIndlejringspladser(dokument);
  drawKortindlejring(
    pladser,
    { side, ...ramme, dele, grupper: [], beskeder: [], aktiv: undefined, spiller: false },
    { change: ingenting, peg: ingenting, spil: ingenting, stands: ingenting, lukBesked: ingenting },
  );
  const lag = grundlag.lag[view.niveau];
  if (!erTabel)
    createKortflade(
      pladser.kort,
      { peg: ingenting, vaelg: ingenting, ryd: ingenting, flyttet: ingenting, kommerIkke: ingenting },
      { zoom: "aldrig" },
    ).draw({
      lag,
      kontekst: grundlag.kontekst,
      scene: side.scene,
      tekster: side.tekster,
      fokus: fokusFor(katalog, lag, view),
      vaerditegn: side.vaerditegn,
      iBevaegelse: false,
    });
  return { titel: side.tabel.overskrift, art: view.visning, html: rensHtml(dokument.body.innerHTML) };
};

/** A card says all that it has to say without script. */
const udenScript = (ord: Indlejringstekster, art: string): string => {
  const saetning = art === "kort" ? ord.udenScript : art === "tabel" ? ord.tabelUdenScript : undefined;
  return saetning === undefined ? "" : `<noscript><p class="under">${undslip(saetning)}</p></noscript>`;
};

/** `sti`: below dist/. */
export type Indlejringsfil = { readonly sti: string; readonly indhold: string };

/** `vaerter`: the hosts that may embed, as the header names them: a message is taken from no other. */
export const skrivIndlejringer = async (
  skabelon: string,
  m: { readonly dokument: Document; readonly vaerter: readonly string[] },
): Promise<readonly Indlejringsfil[]> => {
  const grund = await hentGrundlag();
  const kontekst = parseKontekst(await laes("geodata/kontekst.geojson"), "geodata/kontekst.geojson");
  const skriv = (grundlag: Grundlag, indlejring: Indlejring, sti: string): Indlejringsfil => {
    const { katalog, sprog } = grundlag;
    const rod = tilbage(sti);
    const [ord, tekster] = [indlejringstekster(sprog), teksterFor({ sprog })];
    const fuld = rod + fuldAdresse(katalog, indlejring);
    const { titel, art, html } = kortet(grundlag, indlejring, { ord, fuld }) ?? kortside(grundlag, indlejring, { ord, fuld });
    return {
      sti: `${sti}index.html`,
      indhold: fyldSkabelon(skabelon, rod, {
        tekst: {
          sprog,
          rod,
          art,
          titel: `${titel} – ${tekster.produkt}`,
          beskrivelse: titel,
          query: indlejringToQuery(indlejring),
          vaerter: m.vaerter.join(" "),
        },
        html: { indhold: html, udenScript: udenScript(ord, art) },
      }),
    };
  };
  return SPROG.flatMap((sprog) => {
    const grundlag: Grundlag = { ...grund, kontekst, sprog, dokument: m.dokument };
    const alle = alleIndlejringer(grund.katalog, sprog);
    const forside = sprog === "da" ? [skriv(grundlag, FOERSTE_INDLEJRING, INDLEJRINGSMAPPE)] : [];
    return [...forside, ...alle.map((indlejring) => skriv(grundlag, indlejring, indlejringssti(grund.katalog, indlejring)))];
  });
};
