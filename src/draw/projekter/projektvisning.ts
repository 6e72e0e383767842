/** The view of projects, loaded when it is asked for: filters, map and list side by side, the chosen project, money, what is followed. */
import "./faelles.css";
import "./projekter.css";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { filnavn } from "../../derive/hent/filnavn";
import { lavProjektramme } from "../../derive/hent/projektramme";
import { listetilstandById } from "../../derive/plan/listetilstand";
import { projekterToCsv, projekterToGeojson } from "../../derive/projekter/eksport";
import { lavOpfoelgningside } from "../../derive/projekter/opfoelgningside";
import { lavProjektside, type Projektside, projekttekster } from "../../derive/projekter/projektside";
import type { Form } from "../../domain/geometri";
import { INDSATSOMRAADER, type Indsatsomraade } from "../../domain/indikator";
import { omraaderPaa } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { TILSTANDE, type Tilstand } from "../../state/projektvalg";
import { withoutProjektfiltre, withProjektvalg } from "../../state/view";
import { linkTil } from "../barometer/linkTil";
import type { Visvalg } from "../egenvisning";
import { gem, gemCsv } from "../gem";
import { tegnHentKnapper } from "../hent/knapper";
import { laesLegende } from "../hent/legende";
import { tegnDetalje } from "./detalje";
import { saetValgte, tegnFiltre } from "./filtre";
import { kasseFor, tegnProjektkort } from "./kort";
import { tegnMaerkeikon } from "./maerker";
import { tegnOpfoelgning } from "./opfoelgning";
import { tegnPenge } from "./penge";

/** Between two marks, pixels: a finger's breadth is kept by the list. On a narrow map nearer, so that marks keep to their area. */
const afstandFor = (bredde: number): number => (bredde < 500 ? 12.5 : 15);
/** A mark's radius, of the distance. */
const RADIUS = 0.4;
/** The map's width before it has been measured, pixels. */
const FOERSTE_BREDDE = 600;

const tegnListe = (side: Projektside, { view, link }: Visvalg): TemplateResult => {
  const { ord } = side;
  const fordelt = [
    ord.paaKort(String(side.fordelt.paaKort)),
    ord.helByen(String(side.fordelt.hele)),
    ord.udenSted(String(side.fordelt.uden)),
  ];
  return html`<h2>${ord.liste}</h2>
    <p class="under">${fordelt.join(", ")}</p>
    <ul class="projektliste">
      ${side.rader.map(
        ({ projekt, emne, tilstand, steder, bevilling }) => html`<li class=${projekt.id === side.valgt?.id ? "valgt" : ""}>
          ${tegnMaerkeikon(emne, tilstand)}
          <div>
            <span lang="da">${linkTil(withProjektvalg(view, { projekt: projekt.id }), projekt.navn, link)}</span>
            <small>${[teksterFor(view).indsatsomraade[emne], ord.tilstande[tilstand], steder, bevilling].filter((del) => del !== "").join(" · ")}</small>
          </div>
        </li>`,
      )}
    </ul>`;
};

const tegnForklaring = ({ ord, sprog }: Projektside): TemplateResult => {
  const maerke = (emne: Indsatsomraade, tilstand: Tilstand, navn: string) => html`<li>${tegnMaerkeikon(emne, tilstand)}${navn}</li>`;
  return html`<ul class="tegnforklaring" aria-label=${ord.tegnforklaring}>
    ${INDSATSOMRAADER.slice(1).map((emne) => maerke(emne, "i-gang", teksterFor({ sprog }).indsatsomraade[emne]))}
  </ul>
  <ul class="tegnforklaring">${TILSTANDE.map((tilstand) => maerke("kultur-og-fritid", tilstand, ord.tilstande[tilstand]))}</ul>`;
};

/** The project that was shown last; null before the first drawing. */
let vistProjekt: string | undefined | null = null;

/** Draws the view and returns the page's title; undefined while its tables are on their way. */
export const visProjekter = (element: HTMLElement, valg: Visvalg): string | undefined => {
  const { katalog, view, link, kilder } = valg;
  const bank = kilder.projektbank();
  const ord = projekttekster(view.sprog);
  if (bank === undefined || bank === "kom-ikke") {
    render(html`<p>${bank === undefined ? ord.henter : valg.tekster.visningMangler}</p>`, element);
    return undefined;
  }
  const [bydele, kvarterer, kontekst] = [kilder.lag("bydel"), kilder.lag("kvarter"), kilder.kontekst()];
  const former: readonly Form[] = [...(bydele?.former ?? []), ...(kvarterer?.former ?? []), ...bank.boligformer];
  const formById: ReadonlyMap<OmraadeId, Form> = new Map(former.map((form) => [form.id, form]));
  const kasse = kasseFor(view.valgte.flatMap((id) => formById.get(id) ?? []));
  const steder = [
    ...omraaderPaa(katalog, "bydel"),
    ...view.valgte.flatMap((id) => (id.startsWith("bydel:") ? [] : (katalog.omraadeById.get(id) ?? []))),
  ];
  const lister = listetilstandById(bank, view.projekter.aar);
  const opfoelgning = lavOpfoelgningside(bank, { aar: view.projekter.aar, sprog: view.sprog });
  const tegn = (bredde: number): void => {
    const skala = bredde / kasse.bredde;
    const side = lavProjektside({ katalog, view, bank }, { formById, afstand: afstandFor(bredde) / skala });
    render(
      html`<h1>${ord.titel}</h1>
        <p class="samlet"><span aria-live="polite">${side.saetning}</span> ${side.erFiltreret ? html`<button type="button" class="link" @click=${() => link.change(withoutProjektfiltre(view))}>${ord.ryd}</button>` : nothing}</p>
        ${tegnFiltre({ side, view, steder, change: link.change })}
        <div class="flade">
          <div class="kortside">
            ${bydele === undefined ? html`<p class="under">${kilder.lagFejlet("bydel") ? ord.kortMangler : ord.henter}</p>` : tegnProjektkort({ side, view, link, bydele: bydele.former, kontekst: kontekst ?? [], boliger: bank.boligformer.filter(({ id }) => lister.get(id) === "paa"), formById, skala, radius: RADIUS * afstandFor(bredde) })}
            ${tegnForklaring(side)}
            ${tegnHentKnapper({
              sprog: view.sprog,
              navn: ord.titel,
              figur: () => element.querySelector<SVGSVGElement>("svg.projektkort"),
              ramme: () => ({
                ...lavProjektramme(side, view),
                legende: laesLegende(element.querySelectorAll(".kortside .tegnforklaring")),
              }),
              filnavn: filnavn(["projekter", view.projekter.aar]),
            })}
            <p class="under">${ord.kortHvad} ${side.naale.some(({ omkreds }) => omkreds !== undefined) ? `${ord.punktHvad} ` : ""}${ord.aarHvad}</p>
          </div>
          <div class="listeside">
            ${view.projekter.projekt !== undefined && side.valgt === undefined ? html`<p class="under" role="status">${ord.findesIkke(view.projekter.projekt)}</p>` : tegnDetalje(side, { view, link, opfoelgning })}
            ${tegnListe(side, valg)}
            <p class="valgknapper">
              <button type="button" class="knap" @click=${() => gemCsv(projekterToCsv(side.vist, view.projekter.aar), "bydelskort-projekter")}>${ord.hentCsv}</button>
              <button type="button" class="knap" @click=${() => gem(new Blob([projekterToGeojson(side.vist, formById, view.projekter.aar)], { type: "application/geo+json" }), "bydelskort-projekter.geojson")}>${ord.hentGeojson}</button>
            </p>
          </div>
        </div>
        ${bank.oekonomi.length === 0 ? nothing : tegnPenge(side, bank.oekonomi)}
        ${tegnOpfoelgning({ side: opfoelgning, ord, aktoerer: bank.aktoerer, view, link })}
        <p class="under">${ord.kilde} ${ord.artHvad}</p>`,
      element,
    );
    saetValgte(element);
  };
  const maalt = () => element.querySelector(".projektkort")?.clientWidth ?? 0;
  const foer = maalt() || FOERSTE_BREDDE;
  tegn(foer);
  // The map has no width before it is there: drawn again where the guess was wrong, so that marks are as large as they should be.
  const efter = maalt();
  if (efter > 0 && Math.abs(efter - foer) > foer * 0.05) tegn(efter);
  // What was just chosen is read next; what the link came with is not.
  if (vistProjekt !== null && view.projekter.projekt !== undefined && view.projekter.projekt !== vistProjekt) {
    const titel = element.querySelector<HTMLElement>("#projekt-titel");
    titel?.focus({ preventScroll: true });
    titel?.scrollIntoView({ block: "nearest" });
  }
  vistProjekt = view.projekter.projekt;
  return ord.titel;
};
