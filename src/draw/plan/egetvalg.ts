/** How an own area is set: by clicks on the map, or by keyboard: coordinates, the middle of a known area, a list. */
import { html, nothing, type TemplateResult } from "lit-html";
import { parseKoordinat, skrivKoordinat } from "../../derive/plan/koordinat";
import { type Egetomraade, FLEST_HJOERNER, FLEST_SAMLEDE, MINDSTE_RADIUS, STOERSTE_RADIUS } from "../../domain/egetomraade";
import type { Form, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { withPlanvalg } from "../../state/view";
import type { Delvalg } from "./del";
import { vaerdiAf } from "./valgliste";

export const MAADER = ["cirkel", "polygon", "valg"] as const;
export type Egetmaade = (typeof MAADER)[number];
const FOERSTE_RADIUS = 500;

/** What was typed last and could not be read; and the way that is chosen while there is no area. */
let ulaeselig: string | undefined;
let maade: Egetmaade = "cirkel";

export const maadeFor = (eget: Egetomraade | undefined): Egetmaade => eget?.kind ?? maade;

const saet = ({ view, link }: Delvalg, eget: Egetomraade | undefined): void => {
  ulaeselig = undefined;
  link.change(withPlanvalg(view, { eget }));
};

/** The area with one more point: a circle's new middle, a polygon's next corner. */
export const medPunkt = (m: Delvalg, punkt: Punkt): void => {
  const { eget } = m.view.plan;
  const afrundet: Punkt = [Number(punkt[0].toFixed(5)), Number(punkt[1].toFixed(5))];
  if (maadeFor(eget) === "polygon") {
    const foer = eget?.kind === "polygon" ? eget.hjoerner : [];
    saet(m, { kind: "polygon", hjoerner: [...foer, afrundet].slice(0, FLEST_HJOERNER) });
  } else saet(m, { kind: "cirkel", midte: afrundet, radius: eget?.kind === "cirkel" ? eget.radius : FOERSTE_RADIUS });
};

/** Taken in, or taken out again; none left is no area. */
export const skiftOmraade = (m: Delvalg, id: OmraadeId): void => {
  const foer = m.view.plan.eget?.kind === "valg" ? m.view.plan.eget.omraader : [];
  const efter = foer.includes(id) ? foer.filter((en) => en !== id) : [...foer, id].slice(0, FLEST_SAMLEDE);
  saet(m, efter.length === 0 ? undefined : { kind: "valg", omraader: efter });
};

const tegnOmraadeliste = (m: Delvalg, navn: string, vaelg: (form: Form) => void): TemplateResult => {
  const former = [...m.formById.values()].sort((a, b) => a.navn.localeCompare(b.navn, "da"));
  return html`<label>${navn}
    <select data-valgt="" @change=${(haendelse: Event) => {
      const form = former.find(({ id }) => id === vaerdiAf(haendelse));
      if (form !== undefined) vaelg(form);
    }}>
      <option value="">${m.ord.egVaelg}</option>
      ${former.map(({ id, navn: en }) => html`<option value=${id}>${en}</option>`)}
    </select>
  </label>`;
};

/** Numbers in place of a click; what cannot be read stays, and says so. */
const tegnKoordinat = (m: Delvalg, knap: string): TemplateResult => {
  const { ord, aendret } = m;
  const send = (haendelse: Event): void => {
    haendelse.preventDefault();
    const felt = (haendelse.target as HTMLFormElement).elements.namedItem("koordinat");
    if (!(felt instanceof HTMLInputElement)) return;
    const punkt = parseKoordinat(felt.value);
    if (punkt === undefined) {
      ulaeselig = felt.value;
      aendret();
    } else {
      medPunkt(m, punkt);
      felt.value = "";
    }
  };
  return html`<form class="koordinat" @submit=${send}>
    <label>${ord.egKoordinat} <small>${ord.egKoordinatEks}</small><input name="koordinat" type="text" inputmode="text" autocomplete="off" aria-invalid=${ulaeselig === undefined ? "false" : "true"} aria-describedby="koordinatfejl" /></label>
    <button type="submit" class="knap">${knap}</button>
    <p id="koordinatfejl" class="fejl" role="alert">${ulaeselig === undefined ? nothing : ord.egKoordinatFejl(ulaeselig)}</p>
  </form>`;
};

const tegnCirkel = (m: Delvalg): TemplateResult => {
  const { ord, view, link } = m;
  const eget = view.plan.eget?.kind === "cirkel" ? view.plan.eget : undefined;
  return html`${tegnKoordinat(m, ord.egSaet)}
    <div class="filtre">
      ${tegnOmraadeliste(m, ord.egMidtI, ({ label }) => medPunkt(m, label))}
      ${
        eget === undefined
          ? nothing
          : html`<label>${ord.egRadius}<input type="number" min=${MINDSTE_RADIUS} max=${STOERSTE_RADIUS} step="50" .value=${String(eget.radius)} @change=${(
              haendelse: Event,
            ) => {
              const radius = Math.round(Number(vaerdiAf(haendelse)));
              if (radius >= MINDSTE_RADIUS && radius <= STOERSTE_RADIUS) link.change(withPlanvalg(view, { eget: { ...eget, radius } }));
              else (haendelse.target as HTMLInputElement).value = String(eget.radius);
            }} /></label>`
      }
    </div>
    ${eget === undefined ? nothing : html`<p class="under">${skrivKoordinat(eget.midte)}</p>`}`;
};

const tegnPolygon = (m: Delvalg): TemplateResult => {
  const { ord, view } = m;
  const hjoerner = view.plan.eget?.kind === "polygon" ? view.plan.eget.hjoerner : [];
  return html`${tegnKoordinat(m, ord.egTilfoej)}
    ${
      hjoerner.length === 0
        ? nothing
        : html`<p class="under">${ord.egHjoerner(String(hjoerner.length))}</p>
          <ol class="hjoerner">${hjoerner.map((punkt) => html`<li>${skrivKoordinat(punkt)}</li>`)}</ol>
          <p><button type="button" class="knap" @click=${() => saet(m, hjoerner.length === 1 ? undefined : { kind: "polygon", hjoerner: hjoerner.slice(0, -1) })}>${ord.egFortryd}</button></p>`
    }`;
};

const tegnUdpegede = (m: Delvalg): TemplateResult => {
  const { ord, view, katalog } = m;
  const valgte = view.plan.eget?.kind === "valg" ? view.plan.eget.omraader : [];
  return html`<div class="filtre">${tegnOmraadeliste(m, ord.egTilfoej, ({ id }) => {
    if (!valgte.includes(id)) skiftOmraade(m, id);
  })}</div>
    <ul class="udpegede">${valgte.map((id) => {
      const navn = katalog.omraadeById.get(id)?.navn ?? id;
      return html`<li><button type="button" class="knap" aria-label=${ord.egFjern(navn)} @click=${() => skiftOmraade(m, id)}>${navn} ×</button></li>`;
    })}</ul>`;
};

export const tegnEgetvalg = (m: Delvalg): TemplateResult => {
  const { ord, view } = m;
  const nu = maadeFor(view.plan.eget);
  return html`<fieldset class="maader"><legend>${ord.egMaade}</legend>
      ${MAADER.map(
        (en) =>
          html`<label><input type="radio" name="egetmaade" .checked=${en === nu} @change=${() => {
            maade = en;
            // Another way begins anew: a circle's middle is no corner.
            if (view.plan.eget === undefined) m.aendret();
            else saet(m, undefined);
          }} />${ord.egMaader[en]}</label>`,
      )}
    </fieldset>
    <p class="under">${ord.egKlik[nu]}</p>
    ${{ cirkel: tegnCirkel, polygon: tegnPolygon, valg: tegnUdpegede }[nu](m)}
    ${view.plan.eget === undefined ? nothing : html`<p><button type="button" class="link" @click=${() => saet(m, undefined)}>${ord.egRyd}</button></p>`}`;
};
