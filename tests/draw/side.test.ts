// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { lavSide } from "../../src/derive/model/side";
import { findPladser } from "../../src/draw/side";
import { viewToQuery } from "../../src/state/url";
import {
  FORSIDE,
  VISNINGER,
  type View,
  withFra,
  withInden,
  withIndikator,
  withKlasse,
  withOmraade,
  withSammenlignet,
  withSprog,
  withTid,
  withVisning,
} from "../../src/state/view";
import { lavTegnetSide, type TegnetSide } from "../fixtures/tegnetSide";
import { bygGrund, katalog } from "../fixtures/trebydele";
import { tid } from "../fixtures/vilkaarlig";

let side: TegnetSide;
beforeEach(() => {
  side = lavTegnetSide();
});

/** Every place of the page, but for the map, the voice, the frame, and what is only there when it is asked for. */
const FYLDTE = [
  "spring",
  "hoved",
  "indikatorer",
  "indikatorvalg",
  "saetning",
  "styring",
  "legende",
  "tidslinje",
  "panel",
  "rangliste",
  "andre",
  "tabel",
  "bund",
] as const;

const VIEWS: readonly View[] = [
  FORSIDE,
  withIndikator(FORSIDE, "besk"),
  withFra(withTid(withIndikator(FORSIDE, "besk"), tid("2010")), tid("2008")),
  withFra(withIndikator(FORSIDE, "besk"), tid("2008")),
  withIndikator(FORSIDE, "tillid"),
  withInden(withIndikator(FORSIDE, "bef-antal"), 2),
  withKlasse(withOmraade(FORSIDE, "bydel:1"), 0),
  (["bydel:1", "bydel:2", "kvarter:21", "by:101"] as const).reduce(withSammenlignet, FORSIDE),
  withVisning(FORSIDE, "tabel"),
  withVisning(FORSIDE, "om"),
  withVisning(FORSIDE, "tilgaengelighed"),
  { ...withIndikator(FORSIDE, "besk"), niveau: "kvarter" },
  { ...FORSIDE, inddeling: "egne", graenser: [100] },
];

describe.each(["da", "en"] as const)("the page in %s", (sprog) => {
  it.each(VIEWS.map((view) => [viewToQuery(view), view] as const))("?%s fills every place", (_, view) => {
    side.tegn(withSprog(view, sprog));
    for (const id of FYLDTE) expect((side.pladser[id].textContent ?? "").trim(), id).not.toBe("");
    expect(document.documentElement.lang).toBe(sprog);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(document.title).toMatch(/\S – \S/);
  });

  it("stands while the tables are on their way", () => {
    side.tegn(withSprog(FORSIDE, sprog), {}, bygGrund());
    expect(side.pladser.tidslinje.hasAttribute("data-tom")).toBe(true);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });
});

describe("the page", () => {
  it("has one first heading: the sentence", () => {
    side.tegn(FORSIDE);
    expect(side.pladser.saetning.querySelector("h1")?.textContent).toBe(lavSide(katalog, FORSIDE, undefined)?.saetning.saetning);
  });

  it("has no id twice, and every label and every popover points at something that is there", () => {
    for (const view of VIEWS) {
      side.tegn(view);
      const ider = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ider).size, viewToQuery(view)).toBe(ider.length);
      for (const navn of ["aria-controls", "popovertarget", "aria-labelledby", "for"])
        expect(
          [...document.querySelectorAll(`[${navn}]`)].map((element) => element.getAttribute(navn)).filter((id) => !ider.includes(id ?? "")),
        ).toEqual([]);
    }
  });

  it("has a name on every button and link", () => {
    for (const view of VIEWS) {
      side.tegn(view);
      const navnloese = [...document.querySelectorAll("button, a")].filter(
        (e) => `${e.getAttribute("aria-label") ?? ""}${e.textContent}`.trim() === "",
      );
      expect(navnloese.map(({ outerHTML }) => outerHTML)).toEqual([]);
    }
  });

  it("tells of each goal, behind 'Om tallet', its date, words, reservation and source, each in its own language", () => {
    const maal = () =>
      [...side.pladser.saetning.querySelectorAll("#om-tallet dt")].slice(3).map((dt) => {
        const dele: (string | null)[] = [dt.textContent];
        for (let dd = dt.nextElementSibling; dd?.tagName === "DD"; dd = dd.nextElementSibling)
          dele.push(`${dd.getAttribute("lang") ?? ""}|${dd.textContent}`);
        return dele;
      });
    side.tegn(withIndikator(FORSIDE, "besk"));
    expect(maal()).toEqual([
      ["Mål juni 2018", "|Skal stige", "|Kilde: Rapporten"],
      ["Mål 2020", "|64,8 pct.", "|Op med fem point", "|Kilde: Rapporten"],
    ]);
    side.tegn(withSprog(withIndikator(FORSIDE, "besk"), "en"));
    expect(maal()).toEqual([
      ["Goal June 2018", "|Must rise", "|Source: Rapporten"],
      ["Goal 2020", "|64.8 per cent", "da|Op med fem point", "|Source: Rapporten"],
    ]);
    side.tegn(FORSIDE);
    expect(maal()).toEqual([]);
  });

  it("has links that are views: each of them opens what it says", () => {
    side.tegn(FORSIDE);
    expect(
      VISNINGER.filter((visning) => visning !== "indikator").map((visning) =>
        [...document.querySelectorAll("#hoved .visninger a, #bund a")].some(
          (a) => a.getAttribute("href") === `?${viewToQuery(withVisning(FORSIDE, visning))}`,
        ),
      ),
    ).toEqual([true, true, true, true, true, true, true, true]);
  });

  it("drawn again changes nothing that is seen", () => {
    for (const view of VIEWS) {
      side.tegn(view);
      const foer = document.body.innerHTML;
      side.tegn(view);
      expect(document.body.innerHTML).toBe(foer);
    }
  });

  it("drawn for one view after another is as if it were drawn for the last alone", () => {
    for (const view of VIEWS.filter(({ visning }) => visning !== "om" && visning !== "tilgaengelighed")) side.tegn(view);
    side.tegn(FORSIDE);
    const efter = FYLDTE.map((id) => side.pladser[id].textContent);
    side = lavTegnetSide();
    side.tegn(FORSIDE);
    expect(FYLDTE.map((id) => side.pladser[id].textContent)).toEqual(efter);
  });

  it("says its messages, and that they are messages", () => {
    side.tegn(FORSIDE, {
      beskeder: [{ titel: "Visningen blev tilpasset", linjer: ["«x» findes ikke <b>her</b>."], alle: ["«x» findes ikke <b>her</b>."] }],
    });
    expect(side.pladser.besked.textContent).toContain("«x» findes ikke <b>her</b>.");
    expect(side.pladser.besked.getAttribute("role")).toBe("status");
    side.tegn(FORSIDE);
    expect((side.pladser.besked.textContent ?? "").trim()).toBe("");
  });

  it("says where a place is missing in index.html", () => {
    document.getElementById("legende")?.remove();
    expect(() => findPladser(document)).toThrow('expected an element with id "legende"');
  });
});
