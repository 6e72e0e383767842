/** Danish: the saved copy. */
import type { Kopifejl } from "../../kopi";

export const kopiDa = {
  hvad: "Kortet kan gemmes i browseren på denne enhed og bruges uden net: alle visninger og tal på dansk og engelsk, og områdernes egne sider. Kun sidernes tabeller (CSV) kræver stadig net. Intet gemmes, før du vælger det, og det kan fjernes igen her.",
  undersoeges: "Ser efter, om kortet er gemt …",
  gem: (stoerrelse: string) => `Gem kortet til brug uden net${stoerrelse === "" ? "" : ` (${stoerrelse})`}`,
  mb: (tal: string) => `${tal} MB`,
  hentes: (m: { hentet: string; iAlt: string }) =>
    m.iAlt === "" ? `Henter kortet: ${m.hentet}` : `Henter kortet: ${m.hentet} af ${m.iAlt}`,
  stands: "Stands",
  gemt: (m: { dato: string; tal: string }) =>
    m.dato === ""
      ? `Kortet er gemt på denne enhed, og det er kopien, du ser. De nyeste tal er fra ${m.tal}.`
      : `Kortet er gemt på denne enhed, og det er kopien fra ${m.dato}, du ser. De nyeste tal er fra ${m.tal}.`,
  gemtUkendt: "Kortet er gemt på denne enhed, og det er kopien, du ser.",
  fylder: (stoerrelse: string) =>
    `Den fylder ${stoerrelse}. Når der er net, hentes nyere udgaver, og der skiftes kun, når du vælger det, eller næste gang kortet åbnes.`,
  fjern: "Fjern det gemte kort",
  fjernet: "Det gemte kort er fjernet.",
  udenNet: "Der er ingen forbindelse til kortets server.",
  nyere: "Der er en nyere udgave af kortet.",
  nyereHvordan: "Siden indlæses igen, når du skifter. Ellers skiftes der, næste gang kortet åbnes.",
  skift: "Skift nu",
  senere: "Ikke nu",
  luk: "Luk",
  fejl: {
    plads:
      "Kortet blev ikke gemt: browseren har ikke plads til det på denne enhed. Intet er ændret, og kortet virker som hidtil, når der er net.",
    filer: "Kortet blev ikke gemt: en fil kom ikke frem, eller den hørte til en anden udgave. Intet er ændret. Prøv igen om lidt.",
    lukket: "Browseren lader ikke siden gemme noget her. Kortet virker som hidtil, når der er net.",
  } satisfies Record<Kopifejl, string>,
};

export type Kopitekster = typeof kopiDa;
