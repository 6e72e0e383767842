/** Wires an area's own page: finds its places, and adds the tools. The page is complete without it. */
import { isNiveau } from "./domain/niveau";
import { type OmraadeId, toOmraadeId } from "./domain/omraade";
import { vaerktoejDa } from "./domain/tekster/profil/vaerktoej/da";
import { vaerktoejEn } from "./domain/tekster/profil/vaerktoej/en";
import { startHentFigurer } from "./draw/profil/hentfigurer";
import { startVaerktoej } from "./draw/profil/vaerktoej";
import { harArbejder } from "./load/kopi/harArbejder";

const laesId = (tekst: string): OmraadeId | undefined => {
  const [niveau = "", kode = ""] = tekst.split(":");
  return isNiveau(niveau) && /^\d+$/.test(kode) ? toOmraadeId(niveau, Number(kode)) : undefined;
};

const rod = document.documentElement;
rod.dataset.skrift = "inter";
const [hoved, vaerktoej, kommentar] = ["main", "#vaerktoej", "#kommentar"].map((valg) => document.querySelector<HTMLElement>(valg));
const id = laesId(hoved?.dataset.profilId ?? "");
startHentFigurer(document.querySelectorAll<HTMLElement>("main figure"), {
  sprog: rod.lang === "en" ? "en" : "da",
  navn: document.querySelector("h1")?.textContent ?? "",
  side: document.body.dataset.side ?? "profil",
  kildeById: new Map(
    [...document.querySelectorAll<HTMLElement>("[data-kilde]")].map((en) => [
      en.dataset.kilde ?? "",
      [...en.children].map((del) => del.textContent).join(": "),
    ]),
  ),
});
if (id !== undefined && vaerktoej != null && kommentar != null)
  void startVaerktoej({
    id,
    sprog: rod.lang === "en" ? "en" : "da",
    ord: rod.lang === "en" ? vaerktoejEn : vaerktoejDa,
    filnavn: `bydelskort-${document.body.dataset.side ?? "profil"}`,
    vaerktoej,
    kommentar,
    afsnit: [...document.querySelectorAll<HTMLElement>("[data-afsnit]")],
    tekst: () =>
      [...document.querySelectorAll<HTMLElement>("h1, [data-fund] p")]
        .map((en) => en.innerText.trim())
        .concat(location.href.replace(/#.*$/, ""))
        .join("\n"),
  }).then(() => {
    rod.dataset.profil = "klar";
  });
if (harArbejder()) void import("./kopi").then(({ startKopi }) => startKopi());
