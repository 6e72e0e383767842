/** How an own area is set: by clicks on the map, or by keyboard: coordinates, the middle of a known area, a list. */
import { html, nothing, type TemplateResult } from "lit-html";
import { parseKoordinat, skrivKoordinat } from "../../derive/plan/koordinat";
import { MINDSTE_RADIUS, STOERSTE_RADIUS } from "../../domain/egetomraade";
import type { Form } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { vaerdiAf } from "../projekter/filtre";
import type { Delvalg } from "./del";
import { type Besked, beskedNu, MAADER, maadeFor, medPunkt, saet, sig, skiftOmraade, vaelgMaade } from "./egettilstand";

const tegnBesked = ({ ord }: Delvalg): TemplateResult => {
  const tekster: Readonly<Record<Besked["kind"], (tekst: string) => string>> = {
    ulaeselig: ord.egKoordinatFejl,
    fuldt: ord.egFuldt,
    radius: (tekst) => ord.egRadiusFejl({ tekst, fra: String(MINDSTE_RADIUS), til: String(STOERSTE_RADIUS) }),
  };
  const besked = beskedNu();
  return html`<p id="egetbesked" class="fejl" role="alert">${besked === undefined ? nothing : tekster[besked.kind](besked.tekst)}</p>`;
};

/** Bispebjerg is a bydel and a kvarter. */
const medNiveau = ({ katalog, view }: Delvalg, id: OmraadeId, navn: string): string => {
  const niveau = katalog.omraadeById.get(id)?.niveau;
  return niveau === undefined ? navn : `${navn} (${teksterFor(view).niveauEntal[niveau]})`;
};

/** A list that chooses and a button that acts: an arrow key on a closed list must change nothing else. */
const tegnOmraadeliste = (
  m: Delvalg,
  tekster: { readonly navn: string; readonly knap: string },
  vaelg: (form: Form) => void,
): TemplateResult => {
  const former = [...m.formById.values()].sort((a, b) => a.navn.localeCompare(b.navn, "da"));
  const send = (haendelse: Event): void => {
    haendelse.preventDefault();
    const felt = (haendelse.target as HTMLFormElement).elements.namedItem("omraade");
    const form = felt instanceof HTMLSelectElement ? former.find(({ id }) => id === felt.value) : undefined;
    if (form !== undefined) vaelg(form);
  };
  return html`<form class="koordinat" @submit=${send}>
    <label>${tekster.navn}
      <select name="omraade">
        ${former.map(({ id, navn }) => html`<option value=${id}>${medNiveau(m, id, navn)}</option>`)}
      </select>
    </label>
    <button type="submit" class="knap">${tekster.knap}</button>
  </form>`;
};

/** Numbers in place of a click; what cannot be read stays, and says so. */
const tegnKoordinat = (m: Delvalg, knap: string): TemplateResult => {
  const { ord } = m;
  const send = (haendelse: Event): void => {
    haendelse.preventDefault();
    const felt = (haendelse.target as HTMLFormElement).elements.namedItem("koordinat");
    if (!(felt instanceof HTMLInputElement)) return;
    const punkt = parseKoordinat(felt.value);
    if (felt.value.trim() === "") felt.focus();
    else if (punkt === undefined) sig(m, { kind: "ulaeselig", tekst: felt.value });
    else if (medPunkt(m, punkt)) felt.value = "";
  };
  return html`<form class="koordinat" @submit=${send}>
    <label>${ord.egKoordinat} <small>${ord.egKoordinatEks}</small><input name="koordinat" type="text" autocomplete="off" aria-invalid=${beskedNu()?.kind === "ulaeselig" ? "true" : "false"} aria-describedby="egetbesked" /></label>
    <button type="submit" class="knap">${knap}</button>
  </form>`;
};

const tegnCirkel = (m: Delvalg): TemplateResult => {
  const { ord, view } = m;
  const eget = view.plan.eget?.kind === "cirkel" ? view.plan.eget : undefined;
  return html`${tegnOmraadeliste(m, { navn: ord.egMidtI, knap: ord.egSaet }, ({ label }) => void medPunkt(m, label))}
    <div class="filtre">
      ${
        eget === undefined
          ? nothing
          : html`<label>${ord.egRadius}<input type="number" min=${MINDSTE_RADIUS} max=${STOERSTE_RADIUS} step="50" aria-describedby="egetbesked" .value=${String(eget.radius)} @change=${(
              haendelse: Event,
            ) => {
              const radius = Math.round(Number(vaerdiAf(haendelse)));
              if (radius >= MINDSTE_RADIUS && radius <= STOERSTE_RADIUS) saet(m, { ...eget, radius });
              else sig(m, { kind: "radius", tekst: vaerdiAf(haendelse) });
            }} /></label>`
      }
    </div>
    ${eget === undefined ? nothing : html`<p>${ord.egCirkel({ radius: String(eget.radius), midte: skrivKoordinat(eget.midte) })}</p>`}`;
};

const tegnPolygon = (m: Delvalg): TemplateResult => {
  const { ord, view } = m;
  const hjoerner = view.plan.eget?.kind === "polygon" ? view.plan.eget.hjoerner : [];
  return hjoerner.length === 0
    ? html``
    : html`<p class="under">${ord.egHjoerner(String(hjoerner.length))}</p>
      <ol class="hjoerner">${hjoerner.map((punkt) => html`<li>${skrivKoordinat(punkt)}</li>`)}</ol>
      <p><button type="button" class="knap" @click=${() => saet(m, hjoerner.length === 1 ? undefined : { kind: "polygon", hjoerner: hjoerner.slice(0, -1) })}>${ord.egFortryd}</button></p>`;
};

const tegnUdpegede = (m: Delvalg): TemplateResult => {
  const { ord, view, katalog } = m;
  const valgte = view.plan.eget?.kind === "valg" ? view.plan.eget.omraader : [];
  return html`<div class="filtre">${tegnOmraadeliste(m, { navn: ord.egOmraade, knap: ord.egTilfoej }, ({ id }) => {
    if (!valgte.includes(id)) skiftOmraade(m, id);
  })}</div>
    <ul class="udpegede">${valgte.map((id) => {
      const navn = medNiveau(m, id, katalog.omraadeById.get(id)?.navn ?? id);
      return html`<li><button type="button" class="knap" aria-label=${ord.egFjern(navn)} @click=${() => skiftOmraade(m, id)}>${navn} ×</button></li>`;
    })}</ul>`;
};

export const tegnEgetvalg = (m: Delvalg): TemplateResult => {
  const { ord, view } = m;
  const nu = maadeFor(view.plan.eget);
  return html`<fieldset class="maader"><legend>${ord.egMaade}</legend>
      ${MAADER.map(
        (en) =>
          html`<label><input type="radio" name="egetmaade" .checked=${en === nu} @change=${() => vaelgMaade(m, en)} />${ord.egMaader[en]}</label>`,
      )}
    </fieldset>
    <p class="under">${ord.egKlik[nu]}</p>
    ${
      // One field for a middle and for a corner: what is half written outlives another way to set the area.
      nu === "valg" ? nothing : tegnKoordinat(m, nu === "cirkel" ? ord.egSaet : ord.egTilfoej)
    }
    ${{ cirkel: tegnCirkel, polygon: tegnPolygon, valg: tegnUdpegede }[nu](m)}
    ${tegnBesked(m)}
    ${view.plan.eget === undefined ? nothing : html`<p><button type="button" class="link" @click=${() => saet(m, undefined)}>${ord.egRyd}</button></p>`}`;
};
