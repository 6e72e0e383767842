/** What the map shows, as one sentence with its own date and comparison, and a line that says where it comes from. */

import { isFejl } from "../../domain/fund";
import { BY, type OmraadeId } from "../../domain/omraade";
import { kortfarveFor } from "../../state/view";
import { kanMaalesModByen, medVaerdi, type Overblik } from "../overblik";
import { erRelativ } from "../tal/afledt";
import { formatTid } from "../tal/dato";
import { formatEnhed, formatTal } from "../tal/format";
import { decimalerFor, enhedFor, kortTekst, visVaerdi } from "../tal/vis";
import { farvesaetningFor, farvesaetningForAlle } from "./farvesaetning";
import { vaekstAlle, vaekstI } from "./vaekst";

export type Saetning = { readonly saetning: string; readonly meta: string };

/** Names stand inside a sentence: only abbreviations keep their capitals. */
const smaat = (navn: string): string => (/^[A-ZÆØÅ][A-ZÆØÅ]/.test(navn) ? navn : navn.charAt(0).toLowerCase() + navn.slice(1));

/** "42 pct." ends its sentence with the abbreviation's own full stop. */
const etPunktum = (tekst: string): string => tekst.replace(/(?<!\.)\.\.(?!\.)/g, ".");

/** "Det er 2,8 procentpoint over hele København (62,3 pct.)." */
const modByen = (overblik: Overblik, vaerdi: number): string => {
  const { by, indikator, tekster, view } = overblik;
  if (by?.kind !== "vaerdi" || !kanMaalesModByen(overblik)) return "";
  const decimaler = decimalerFor(indikator, kortfarveFor(view));
  const forskel = formatTal(Math.abs(vaerdi - by.vaerdi), decimaler, view.sprog);
  const byTekst = visVaerdi(overblik, by);
  if (!/[1-9]/.test(forskel)) return tekster.saetningSom({ by: byTekst });
  // Two growth rates, like two shares, differ in procentpoint.
  const iProcent = indikator.enhed === "pct." || (view.fra !== undefined && erRelativ(indikator));
  const enhed = formatEnhed(iProcent ? "procentpoint" : indikator.enhed, view.sprog);
  const medEnhed = forskel + (enhed === "" ? ` ${tekster.point}` : enhed);
  return vaerdi > by.vaerdi
    ? tekster.saetningOver({ forskel: medEnhed, by: byTekst })
    : tekster.saetningUnder({ forskel: medEnhed, by: byTekst });
};

const omEt = (overblik: Overblik, id: OmraadeId): string => {
  const { tekster, view, indikator, katalog } = overblik;
  const omraade = id === BY ? tekster.by : (katalog.omraadeById.get(id)?.navn ?? "");
  const afledt = id === BY ? overblik.by : overblik.afledtById.get(id);
  const tid = overblik.tid === undefined ? "" : formatTid(overblik.tid, view.sprog);
  const navn = smaat(indikator.kortNavn);
  const somVaekst = vaekstI(overblik, id, omraade);
  if (somVaekst !== undefined) return somVaekst;
  if (afledt?.kind !== "vaerdi") return tekster.saetningMangler({ omraade, navn, tid, grund: visVaerdi(overblik, afledt) });
  const vaerdi = visVaerdi(overblik, afledt);
  const foerst =
    farvesaetningFor(overblik, id, { omraade, navn, afledt }) ??
    (view.fra === undefined
      ? tekster.saetningOmraade({ omraade, navn, tid, vaerdi })
      : tekster.saetningUdviklingOmraade({ omraade, navn, fra: formatTid(view.fra, view.sprog), til: tid, vaerdi }));
  return id === BY ? foerst : `${foerst} ${modByen(overblik, afledt.vaerdi)}`.trim();
};

/** Share of the areas that must have a figure before the sentence speaks of them all. */
const DE_FLESTE = 0.75;

const omAlle = (overblik: Overblik): string => {
  const { tekster, view, indikator } = overblik;
  const raekke = medVaerdi(overblik);
  const [foerst, sidst] = [raekke[0], raekke.at(-1)];
  const tid = overblik.tid === undefined ? "" : formatTid(overblik.tid, view.sprog);
  const navn = indikator.kortNavn;
  if (foerst === undefined || sidst === undefined)
    return (view.farve === "lys" ? tekster.saetningIntetLys : tekster.saetningIngen)({ navn, tid });
  const by =
    overblik.by?.kind === "vaerdi" && (kanMaalesModByen(overblik) || view.farve === "lys")
      ? ` ${tekster.saetningBy({ vaerdi: visVaerdi(overblik, overblik.by) })}`
      : "";
  if (view.fra !== undefined)
    return (
      tekster.saetningUdvikling({
        navn: smaat(navn),
        fra: formatTid(view.fra, view.sprog),
        til: tid,
        mest: foerst.omraade.navn,
        mestVaerdi: kortTekst(overblik, foerst.afledt) + enhedFor(overblik),
        mindst: sidst.omraade.navn,
        mindstVaerdi: kortTekst(overblik, sidst.afledt) + enhedFor(overblik),
      }) + by
    );
  // An order among a few says nothing of the rest: the reader is told how few.
  const kun =
    raekke.length < overblik.omraader.length * DE_FLESTE
      ? ` ${tekster.saetningKun({ antal: String(raekke.length), af: String(overblik.omraader.length), niveau: tekster.niveauFlertal[view.niveau] })}`
      : "";
  const farvet = farvesaetningForAlle(overblik, { navn, tid });
  if (farvet !== undefined) return farvet + by + kun;
  if (foerst !== sidst && visVaerdi(overblik, foerst.afledt) === visVaerdi(overblik, sidst.afledt))
    return (
      tekster.saetningEns({ navn, tid, vaerdi: visVaerdi(overblik, foerst.afledt), niveau: tekster.niveauFlertal[view.niveau] }) + by + kun
    );
  if (foerst === sidst)
    return tekster.saetningEneste({ navn, tid, omraade: foerst.omraade.navn, vaerdi: visVaerdi(overblik, foerst.afledt) }) + by + kun;
  return (
    tekster.saetningYderst({
      navn,
      tid,
      hoejest: foerst.omraade.navn,
      hoejVaerdi: visVaerdi(overblik, foerst.afledt),
      lavest: sidst.omraade.navn,
      lavVaerdi: visVaerdi(overblik, sidst.afledt),
    }) +
    by +
    kun
  );
};

/** Drilled into a bydel, "highest" means highest there: the sentence begins by saying so. */
const hvor = ({ katalog, view, tekster }: Overblik): string => {
  const bydel = view.inden === undefined ? undefined : katalog.omraadeById.get(`bydel:${view.inden}`);
  return bydel === undefined ? "" : `${tekster.kvartererI(bydel.navn)}: `;
};

/** `aktiv`: the area under the pointer or in focus; it speaks before the selected one, and that before them all. */
export const lavSaetning = (overblik: Overblik, aktiv: OmraadeId | undefined): Saetning => {
  const { indikator, tekster, view } = overblik;
  const meta = indikator.population;
  if (overblik.tid === undefined) {
    // Line 0 and 1 lose a whole table; and of one that was cut off nothing more is on its way.
    const tabt = overblik.katalog.fund.some((fund) => isFejl(fund) && (fund.linje <= 1 || fund.fil.startsWith("data/maalinger")));
    return { saetning: tabt ? tekster.saetningKomIkke(indikator.kortNavn) : tekster.saetningHenter, meta };
  }
  const paaKortet = (id: OmraadeId) => overblik.afledtById.has(id) || id === BY;
  const omtalt = [aktiv, ...view.valgte].find((id) => id !== undefined && paaKortet(id));
  if (omtalt !== undefined) return { saetning: etPunktum(omEt(overblik, omtalt)), meta };
  return { saetning: etPunktum(hvor(overblik) + (vaekstAlle(overblik) ?? omAlle(overblik))), meta };
};
