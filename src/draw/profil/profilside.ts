/** The whole page of an area, as the build writes it: complete without script. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Profil } from "../../derive/profil/profil";
import { tegnKilder, tegnKvarterer, tegnLigner, tegnNoegletal, tegnNyt, tegnUdvikling } from "./afsnit";
import { tegnOversigtskort } from "./figurer";
import { type Ramme, tegnBund, tegnHoved } from "./ramme";
import { tegnBarometerdel, tegnBoliger, tegnProjekter, tegnRapporttal } from "./rapportafsnit";
import { createNoter } from "./tabel";

export const tegnProfilside = (profil: Profil, ramme: Ramme): TemplateResult => {
  const { ord, links } = profil;
  const noter = createNoter(ord.bemaerkning);
  return html`${tegnHoved(ramme)}
    <main id="indhold" tabindex="-1" data-profil-id=${profil.omraade.id}>
      <header class="sidens">
        <div>
          <p class="overlinje">${profil.overlinje}</p>
          <h1>${profil.titel}</h1>
          <div class="fund" data-fund>${profil.fund.map((saetning) => html`<p>${saetning}</p>`)}</div>
          ${profil.hvisTal === "" ? nothing : html`<p class="hvistal">${profil.hvisTal}</p>`}
          <p class="handlinger">
            <a class="knap" href=${ramme.rod + links.kort}>${ord.seKort}</a>
            <a class="knap" href="tal.csv" download=${`bydelskort-${ramme.filnavn}.csv`}>${ord.hentTal}</a>
            <a class="knap" href=${ramme.rod + links.projekter}>${ord.seProjekter}</a>
            <a class="knap" href=${ramme.rod + links.barometer}>${ord.seBarometer}</a>
            <span id="vaerktoej"></span>
          </p>
        </div>
        ${profil.oversigtskort === undefined ? nothing : tegnOversigtskort(profil.oversigtskort, `${profil.titel}, ${ord.by}`)}
      </header>
      <div id="kommentar"></div>
      ${tegnNoegletal(profil, noter)} ${tegnNyt(profil, noter)} ${tegnUdvikling(profil)} ${tegnKvarterer(profil)} ${tegnRapporttal(profil, noter)}
      ${tegnBarometerdel(profil)} ${tegnBoliger(profil)} ${tegnProjekter(profil)} ${tegnLigner(profil, ramme.rod)} ${tegnKilder(profil, noter)}
    </main>
    ${tegnBund(ramme, profil.andreSider)}`;
};
