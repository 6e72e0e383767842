/** Take it along: what is on the page as pictures, numbers, text and link. In a view of its own the figures have their own buttons, below each. */
import { html, nothing, type TemplateResult } from "lit-html";
import { filnavn, viewTilFilnavn } from "../../derive/hent/filnavn";
import { lavGeojson } from "../../derive/hent/geojson";
import { lavKortramme, lavSammenligningsramme } from "../../derive/hent/kortramme";
import { lavTabelCsv } from "../../derive/hent/tabelcsv";
import { lavTekniskCsv } from "../../derive/hent/tekniskcsv";
import { lavOverblik } from "../../derive/overblik";
import { slug } from "../../domain/slug";
import type { Henttekster } from "../../domain/tekster/hent/da";
import { VALGT_FORM } from "../../state/view";
import { gem } from "../gem";
import { aabnDialog, type Dialog } from "./dialog";
import { BILLEDARTER, type Billedart, type Figurvalg, gemBillede } from "./gembillede";
import { type Hentgrundlag, tegnGruppe, type Valg } from "./grundlag";
import { pladsFor, tegnTekst } from "./tekstvalg";

const billedvalg = (
  id: string,
  figur: Figurvalg,
  { ord, dialog }: { readonly ord: Henttekster; readonly dialog: Dialog },
): readonly Valg[] =>
  BILLEDARTER.map((art: Billedart) => ({
    id: `${id}-${art}`,
    navn: ord.arter[art],
    hvad: ord.artHvad[art],
    goer: () =>
      gemBillede(art, figur).then(
        (navn) => dialog.sig(ord.hentet(navn)),
        () => dialog.sig(ord.billedfejl),
      ),
  }));

/** The figure, where it is drawn and not hidden by the view. */
const synlig = (vaelger: string): SVGSVGElement | undefined => {
  const figur = document.querySelector<SVGSVGElement>(vaelger);
  return figur !== null && figur.getBoundingClientRect().width > 0 ? figur : undefined;
};

const tegnBilleder = (ord: Henttekster, { side }: Hentgrundlag, dialog: Dialog): TemplateResult => {
  const kort = synlig("#kort .svgkort");
  const diagram = synlig("#panel .diagram");
  const ramme = lavSammenligningsramme(side, VALGT_FORM);
  const navne = side.view.valgte.map((id) => slug(side.katalog.omraadeById.get(id)?.navn ?? id));
  return html`${
    kort === undefined
      ? nothing
      : tegnGruppe(
          ord.billedkort,
          ord.billedhvad,
          billedvalg("kort", { figur: kort, ramme: lavKortramme(side), filnavn: viewTilFilnavn(side.view) }, { ord, dialog }),
        )
  }${
    diagram === undefined || ramme === undefined
      ? nothing
      : tegnGruppe(
          ord.billedsammenligning,
          "",
          billedvalg("diagram", { figur: diagram, ramme, filnavn: filnavn([side.view.indikator, ...navne]) }, { ord, dialog }),
        )
  }`;
};

const tegnTal = (ord: Henttekster, { side, lag, adresse }: Hentgrundlag, dialog: Dialog): TemplateResult => {
  const overblik = lavOverblik(side.katalog, side.view);
  if (overblik === undefined) return html``;
  const navn = viewTilFilnavn(side.view);
  const gemSom = (indhold: () => string, type: string, fil: string) => () => {
    gem(new Blob([indhold()], { type }), fil);
    dialog.sig(ord.hentet(fil));
  };
  const CSV = "text/csv;charset=utf-8";
  const valg: readonly Valg[] = [
    { id: "excel", navn: ord.excel, hvad: ord.excelHvad, goer: gemSom(() => lavTabelCsv(overblik, adresse), CSV, `${navn}.csv`) },
    { id: "teknisk", navn: ord.teknisk, hvad: ord.tekniskHvad, goer: gemSom(() => lavTekniskCsv(overblik), CSV, `${navn}-teknisk.csv`) },
    ...(lag === undefined
      ? []
      : [
          {
            id: "geojson",
            navn: ord.geojson,
            hvad: ord.geojsonHvad,
            goer: gemSom(() => lavGeojson(overblik, lag, adresse), "application/geo+json", `${navn}.geojson`),
          },
        ]),
  ];
  return tegnGruppe(ord.tal, "", valg);
};

export const aabnHentDialog = (ord: Henttekster, m: Hentgrundlag): void => {
  const { visning } = m.side.view;
  const erKort = visning === "kort" || visning === "tabel";
  const harFigurer = !erKort && document.querySelector(`${pladsFor(visning)} .hentbillede`) !== null;
  aabnDialog({
    navn: "hent",
    titel: m.side.tekster.hent,
    tekster: m.side.tekster,
    knap: m.knap,
    indhold: (dialog) => html`<p>${ord.hentHvad}${harFigurer ? ` ${ord.hentHvadSide}` : ""}</p>
      ${erKort ? html`${tegnBilleder(ord, m, dialog)} ${tegnTal(ord, m, dialog)}` : nothing} ${tegnTekst(ord, m, dialog)}`,
  });
};
