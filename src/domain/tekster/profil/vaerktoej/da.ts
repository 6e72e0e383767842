/** Danish: what script adds to an area's page: print, share, own comment, own choice of sections. */
export const vaerktoejDa = {
  udskriv: "Udskriv",
  kopierLink: "Kopiér link",
  kopierTekst: "Kopiér som tekst",
  kopieret: "Kopieret",
  kunneIkkeKopiere: "Kunne ikke kopiere. Markér teksten, og kopiér den selv.",
  tilpas: "Tilpas og kommentér",
  kommentar: "Egen kommentar",
  kommentarHer: "Skrevet af den, der har lavet denne udgave.",
  kommentarHvad: "Står øverst på siden og på papiret. Tomme linjer giver afsnit, «- » en liste, «**» fed skrift.",
  afsnit: "Afsnit på siden",
  hvor: "Kommentar og valg gemmes kun i denne browser. Gem dem som fil for at tage dem med eller give dem videre.",
  ikkeGemt: "Browseren tillader ikke, at siden gemmer noget: valgene gælder, til siden lukkes. Gem dem som fil.",
  gem: "Gem som fil",
  hent: "Hent fra fil",
  ryd: "Ryd kommentar og valg",
  hentet: (navn: string) => `«${navn}» er hentet.`,
  kunneIkkeHentes: (m: { navn: string; hoejst: string }) =>
    `«${m.navn}» kan ikke bruges. Forventet: en fil gemt herfra, eller en tekst på højst ${m.hoejst} tegn. Intet er ændret.`,
  forLang: (hoejst: string) => `Kommentaren kan højst være ${hoejst} tegn.`,
  ryddet: "Kommentar og valg er ryddet.",
};
export type Vaerktoejstekster = typeof vaerktoejDa;
