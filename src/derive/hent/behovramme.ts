/** The words around a picture of need against effort. */
import { teksterFor } from "../../domain/sprogvalg";
import type { View } from "../../state/view";
import type { Behovside } from "../plan/behovside";
import { aktiveFiltre } from "../plan/filtertekst";
import { plantekster } from "../plan/plantekster";
import { projekttekster } from "../projekter/projektside";
import type { Billedramme } from "./billedramme";
import { afsender, henttekster, stort } from "./ord";

export const lavBehovramme = (side: Behovside, view: View): Billedramme => {
  const { sprog } = view;
  const [ord, hent, tekster] = [plantekster(sprog), henttekster(sprog), teksterFor(view)];
  return {
    titel: `${ord.behov}: ${side.navn}`,
    undertitel: [
      `${stort(tekster.niveauFlertal[side.niveau])} · ${side.tid} · ${ord.indsatser[view.plan.indsats]} ${view.projekter.aar}`,
      view.plan.indsats === "kroner" ? `${ord.fordeling}: ${ord.fordelinger[view.plan.fordeling]}` : "",
      aktiveFiltre({ view }).join("; "),
    ].filter((linje) => linje !== ""),
    legendetitel: "",
    legende: [
      [
        { tegn: { kind: "som", form: "prik", vaelger: ".punkt.tynd" }, tekst: hent.behovTynd },
        { tegn: { kind: "som", form: "prik", vaelger: ".punkt:not(.tynd, .valgt)" }, tekst: hent.behovPrik },
        { tegn: { kind: "som", form: "flade", vaelger: ".tyndt" }, tekst: hent.behovFelt },
        { tegn: { kind: "som", form: "linje", vaelger: ".median" }, tekst: hent.medianlinje },
      ],
    ],
    kilder: [projekttekster(sprog).kilde, hent.licens, afsender(tekster)],
  };
};
