/** The choices of an embed, as a form's fields. */
import { html, nothing, type TemplateResult } from "lit-html";
import {
  type Indlejringsvalg,
  withArt,
  withIndlejretIndikator,
  withIndlejretNiveau,
  withUdsnit,
  withValg,
  withZoom,
  ZOOMVALG,
  zoomFor,
} from "../../derive/indlejring/valg";
import type { Katalog } from "../../domain/katalog";
import { SPROG } from "../../domain/sprog";
import type { Indlejrtekster } from "../../domain/tekster/indlejr/da";
import { ARTER, type Art, type Indlejring, MINDSTE_HOEJDE, STOERSTE_HOEJDE } from "../../state/indlejring";
import { type View, withSprog, withTid } from "../../state/view";
import { afkryds, liste, type Mulighed, valgrude } from "./felt";

/** Pixels that a preview may be wide. */
export const BREDDER = { smal: 320, artikel: 640, bred: 960 } as const;
export type Bredde = keyof typeof BREDDER;

export type Felter = {
  readonly katalog: Katalog;
  readonly ord: Indlejrtekster;
  readonly valg: Indlejringsvalg;
  readonly indlejring: Indlejring;
  readonly bredde: Bredde;
  readonly medScript: boolean;
  readonly saet: (naeste: Indlejring) => void;
  readonly saetBredde: (bredde: Bredde) => void;
  readonly saetScript: (er: boolean) => void;
};

/** Heights begin with what an article usually gives a picture. */
const FOERSTE_HOEJDE = 560;

const hoejde = ({ ord, indlejring, saet }: Felter): TemplateResult => {
  const skriv = ({ target: felt }: Event & { target: HTMLInputElement }): void => {
    const graenser = ord.hoejdeGraenser({ fra: String(MINDSTE_HOEJDE), til: String(STOERSTE_HOEJDE) });
    felt.setCustomValidity(
      felt.validity.badInput ||
        felt.value === "" ||
        felt.validity.rangeUnderflow ||
        felt.validity.rangeOverflow ||
        felt.validity.stepMismatch
        ? graenser
        : "",
    );
    if (felt.reportValidity()) saet({ ...indlejring, hoejde: Number(felt.value) });
  };
  return html`${valgrude("hoejde", {
    titel: ord.hoejde,
    vaerdier: ["selv", "fast"] as const,
    ord: ord.hoejdevalg,
    valgt: indlejring.hoejde === undefined ? "selv" : "fast",
    saet: (valgt) => saet({ ...indlejring, hoejde: valgt === "selv" ? undefined : FOERSTE_HOEJDE }),
  })}
  ${
    indlejring.hoejde === undefined
      ? nothing
      : html`<label>${ord.hoejdePx} <input type="number" min=${MINDSTE_HOEJDE} max=${STOERSTE_HOEJDE} step="1" .value=${String(indlejring.hoejde)} @change=${skriv} /></label>`
  }`;
};

const omraadefelt = ({ ord, valg, indlejring, saet }: Felter): TemplateResult | typeof nothing => {
  if (valg.omraader.length === 0) return nothing;
  const { view } = indlejring;
  const erProfil = valg.art === "profil";
  const muligheder: readonly Mulighed[] = [
    ...(erProfil ? [] : [{ vaerdi: "", navn: ord.intet }]),
    ...(valg.flere === "" ? [] : [{ vaerdi: "flere", navn: ord.valgtPaaKortet(valg.flere) }]),
    ...valg.omraader,
  ];
  return liste(erProfil ? ord.omraade : ord.fremhaev, {
    muligheder,
    valgt: valg.flere === "" ? (view.valgte[0] ?? "") : "flere",
    saet: (vaerdi) => {
      const id = valg.omraader.find((en) => en.vaerdi === vaerdi)?.vaerdi;
      saet({ ...indlejring, view: { ...view, valgte: id === undefined ? (vaerdi === "flere" ? view.valgte : []) : [id] } });
    },
  });
};

const kortfelter = ({ ord, valg, indlejring, saet }: Felter): TemplateResult => {
  const { view } = indlejring;
  const medView = (naeste: View): void => saet({ ...indlejring, view: naeste });
  return html`${
    valg.niveauer.length === 0
      ? nothing
      : liste(ord.niveau, {
          muligheder: valg.niveauer,
          valgt: view.niveau,
          saet: (vaerdi) => medView(withIndlejretNiveau(view, valg.niveauer.find((en) => en.vaerdi === vaerdi)?.vaerdi ?? view.niveau)),
        })
  }
  ${
    valg.bydele.length === 0
      ? nothing
      : liste(ord.udsnit, {
          muligheder: [{ vaerdi: "", navn: ord.heleByen }, ...valg.bydele.map((en) => ({ ...en, vaerdi: String(en.vaerdi) }))],
          valgt: String(view.inden ?? ""),
          saet: (vaerdi) => medView(withUdsnit(view, vaerdi === "" ? undefined : Number(vaerdi))),
        })
  }
  ${
    valg.tider.length === 0
      ? nothing
      : liste(ord.tid, {
          muligheder: [{ vaerdi: "", navn: ord.nyeste }, ...valg.tider],
          valgt: view.tid ?? "",
          saet: (vaerdi) => medView(withTid(view, valg.tider.find((en) => en.vaerdi === vaerdi)?.vaerdi)),
        })
  }`;
};

export const tegnIndlejringsvalg = (m: Felter): TemplateResult => {
  const { ord, valg, indlejring, saet } = m;
  const { view } = indlejring;
  return html`${liste(ord.art, {
    muligheder: ARTER.map((vaerdi) => ({ vaerdi, navn: ord.arter[vaerdi] })),
    valgt: valg.art,
    saet: (vaerdi) => saet(withArt(m.katalog, indlejring, ARTER.find((en: Art) => en === vaerdi) ?? valg.art)),
  })}
  ${
    valg.grupper.length === 0
      ? nothing
      : html`<label>${ord.indikator}
          <select .value=${view.indikator} @change=${(h: Event & { target: HTMLSelectElement }) => saet({ ...indlejring, view: withIndlejretIndikator(view, h.target.value) })}>
            ${valg.grupper.map((gruppe) => html`<optgroup label=${gruppe.navn}>${gruppe.indikatorer.map(({ id, navn }) => html`<option value=${id} ?selected=${id === view.indikator}>${navn}</option>`)}</optgroup>`)}
          </select></label>`
  }
  ${kortfelter(m)} ${omraadefelt(m)}
  ${
    valg.art === "kort" || valg.art === "tid"
      ? html`${liste(ord.zoom, {
          muligheder: ZOOMVALG.map((vaerdi) => ({ vaerdi, navn: ord.zoomvalg[vaerdi] })),
          valgt: zoomFor(indlejring),
          saet: (vaerdi) => saet(withZoom(indlejring, ZOOMVALG.find((en) => en === vaerdi) ?? "nej")),
        })}
        ${afkryds(ord.valg, { er: indlejring.dele.includes("valg"), saet: (er) => saet(withValg(indlejring, er)) })}`
      : nothing
  }
  ${valgrude("sprog", {
    titel: ord.sprog,
    vaerdier: SPROG,
    ord: { da: "Dansk", en: "English" },
    valgt: view.sprog,
    saet: (sprog) => saet({ ...indlejring, view: withSprog(view, sprog) }),
  })}
  ${hoejde(m)}
  ${valgrude("bredde", {
    titel: ord.bredde,
    vaerdier: ["smal", "artikel", "bred"],
    ord: ord.bredder,
    valgt: m.bredde,
    saet: m.saetBredde,
  })}
  ${afkryds(ord.script, { er: m.medScript, saet: m.saetScript, hvad: ord.scriptHvad })}`;
};
