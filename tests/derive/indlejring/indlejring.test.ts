import { describe, expect, it } from "vitest";
import { fuldAdresse } from "../../../src/derive/indlejring/fuld";
import { indlejringsadresse, lavIndlejringskode } from "../../../src/derive/indlejring/kode";
import { kraeverAndenSide, kraeverNyBegyndelse } from "../../../src/derive/indlejring/skift";
import { alleIndlejringer, indlejringssti, tilpasIndlejring } from "../../../src/derive/indlejring/sti";
import {
  indlejringstitel,
  lavIndlejringsvalg,
  withArt,
  withUdsnit,
  withZoom,
  ZOOMVALG,
  zoomFor,
} from "../../../src/derive/indlejring/valg";
import { SPROG } from "../../../src/domain/sprog";
import { ARTER, artFor, FOERSTE_INDLEJRING, type Indlejring, indlejringToQuery, queryToIndlejring } from "../../../src/state/indlejring";
import { FORSIDE } from "../../../src/state/view";
import { laesKatalog } from "../../fixtures/rigtige";

const katalog = await laesKatalog();
const fra = (query: string): Indlejring => tilpasIndlejring(katalog, queryToIndlejring(query).indlejring).indlejring;
const sti = (query: string): string => indlejringssti(katalog, fra(query));

describe("where embeds stand", () => {
  it("each kind, indicator, level and language has an address of its own", () => {
    expect(sti("")).toBe("indlejr/kort/bef-indeks/bydel/");
    expect(sti("niveau=kvarter&inden=3&dele=tidslinje,zoom")).toBe("indlejr/tid/bef-indeks/kvarter/");
    expect(sti("visning=tabel&indikator=bef-antal&sprog=en")).toBe("en/indlejr/tabel/bef-antal/bydel/");
    expect(sti("visning=barometer")).toBe("indlejr/barometer/");
    expect(sti("visning=indikator&indikator=besk-hoved")).toBe("indlejr/indikator/besk-hoved/");
    expect(sti("indlejret=profil&omraade=lokaludvalg:1")).toMatch(/^indlejr\/profil\/lokaludvalg\/[a-z-]+\/$/);
    expect(sti("indlejret=profil&omraade=kvarter:20405")).toMatch(/^indlejr\/profil\/bydel\/[a-z-]+\/$/);
    expect(sti("indlejret=profil")).toBe("indlejr/profil/bydel/indre-by/");
  });

  it("an indicator without a map is embedded as its own page", () => {
    expect(sti("indikator=besk-hoved")).toBe("indlejr/indikator/besk-hoved/");
  });

  it("every embed that can be asked for has a page among those that are drawn", () => {
    for (const sprog of SPROG) {
      const tegnede = new Set(alleIndlejringer(katalog, sprog).map((indlejring) => indlejringssti(katalog, indlejring)));
      expect(tegnede.size).toBe(alleIndlejringer(katalog, sprog).length);
      for (const { id } of katalog.indikatorer)
        for (const art of ARTER)
          for (const niveau of ["bydel", "lokaludvalg", "kvarter"] as const)
            for (const { id: omraade } of katalog.omraader) {
              const oensket = withArt(
                katalog,
                { ...FOERSTE_INDLEJRING, view: { ...FORSIDE, indikator: id, niveau, sprog, valgte: [omraade] } },
                art,
              );
              const fundet = indlejringssti(katalog, tilpasIndlejring(katalog, oensket).indlejring);
              if (!tegnede.has(fundet)) expect.fail(`${fundet} is drawn by nobody`);
            }
    }
  });

  it("the link below leads to the very same view, or to the area's own page", () => {
    expect(fuldAdresse(katalog, fra("indikator=bef-antal&tid=2010&omraade=bydel:3"))).toBe("?indikator=bef-antal&tid=2010&omraade=bydel:3");
    expect(fuldAdresse(katalog, fra("indlejret=profil&omraade=bydel:3&sprog=en"))).toBe("en/bydel/noerrebro/");
  });
});

describe("what needs another page", () => {
  it("maps change indicator, date and level where they stand; kinds, cards and languages do not", () => {
    const kort = fra("indikator=bef-antal");
    expect(kraeverAndenSide(kort, fra("indikator=bef-taethed&tid=2010&niveau=kvarter"))).toBe(false);
    expect(kraeverAndenSide(kort, fra("visning=tabel"))).toBe(true);
    expect(kraeverAndenSide(kort, fra("visning=barometer"))).toBe(true);
    expect(kraeverAndenSide(kort, fra("sprog=en"))).toBe(true);
    expect(kraeverAndenSide(kort, fra("indlejret=profil"))).toBe(true);
    const kurve = fra("visning=indikator&indikator=besk-hoved");
    expect(kraeverAndenSide(kurve, fra("visning=indikator&indikator=udd-hoved"))).toBe(true);
    expect(kraeverAndenSide(kurve, kurve)).toBe(false);
    const profil = fra("indlejret=profil&omraade=bydel:3");
    expect(kraeverAndenSide(profil, fra("indlejret=profil&omraade=bydel:4"))).toBe(true);
    expect(kraeverAndenSide(profil, profil)).toBe(false);
  });
});

describe("what each kind is fitted to", () => {
  const SIDER = SPROG.flatMap((sprog) => alleIndlejringer(katalog, sprog));

  it("a page never leads away from itself, whatever view its kind was chosen from", () => {
    for (const { id } of katalog.indikatorer)
      for (const visning of ["kort", "tabel", "indikator", "barometer"] as const)
        for (const art of ARTER) {
          const fra = { ...FOERSTE_INDLEJRING, view: { ...FORSIDE, visning, indikator: id } };
          const valgt = tilpasIndlejring(katalog, withArt(katalog, fra, art)).indlejring;
          const side = SIDER.find((kandidat) => indlejringssti(katalog, kandidat) === indlejringssti(katalog, valgt));
          const laest = queryToIndlejring(indlejringToQuery(valgt)).indlejring;
          if (side === undefined || kraeverAndenSide(side, laest)) expect.fail(`${art} of ${id} from ${visning} would leave its own page`);
        }
  });

  it("keeps no control that the kind lacks, no date where the newest is told, and no other view's choices", () => {
    const fuld = "indikator=bef-antal&tid=2010&dele=tidslinje,valg,zoom&aar=2006&tekst=job&del=eget";
    expect(indlejringToQuery(fra(`${fuld}&visning=barometer`))).toBe("visning=barometer&indikator=bef-antal&indlejret=1");
    expect(indlejringToQuery(fra(`${fuld}&visning=tabel`))).toBe("visning=tabel&indikator=bef-antal&tid=2010&indlejret=1&dele=valg");
    expect(indlejringToQuery(fra(`${fuld}&indlejret=profil&visning=barometer`))).toBe(
      "indikator=bef-antal&omraade=bydel:1&indlejret=profil",
    );
    expect(indlejringToQuery(fra(fuld))).toBe("indikator=bef-antal&tid=2010&indlejret=1&dele=tidslinje,valg,zoom");
  });

  it("another height or way to zoom needs a page that begins anew", () => {
    expect(kraeverNyBegyndelse(fra("dele=zoom"), fra("dele=zoom,tidslinje&tid=2010"))).toBe(false);
    expect(kraeverNyBegyndelse(fra("dele=zoom"), fra("dele=zoomnu"))).toBe(true);
    expect(kraeverNyBegyndelse(fra("hoejde=500"), fra(""))).toBe(true);
  });
});

describe("the code to paste", () => {
  const rod = "https://kort.example/bydele/";
  const kode = (indlejring: Indlejring, valg: Partial<Parameters<typeof lavIndlejringskode>[1]> = {}) =>
    lavIndlejringskode(katalog, { rod, indlejring, titel: "Kort", hoejde: 612, medScript: true, ...valg });

  it("is a frame, a plain link, and the script where it is wanted", () => {
    const [ramme, link, script] = kode(fra("niveau=kvarter&dele=zoom")).split("\n");
    expect(ramme).toContain(
      'src="https://kort.example/bydele/indlejr/kort/bef-indeks/kvarter/?niveau=kvarter&amp;indlejret=1&amp;dele=zoom"',
    );
    for (const led of [
      'title="Kort"',
      'loading="lazy"',
      'width="100%"',
      'height="612"',
      'allow="clipboard-write; fullscreen"',
      "strict-origin-when-cross-origin",
    ])
      expect(ramme).toContain(led);
    expect(link).toBe('<p lang="da"><a hreflang="da" href="https://kort.example/bydele/?niveau=kvarter">Kort</a></p>');
    expect(script).toBe('<script src="https://kort.example/bydele/indlejr.js" async></script>');
    expect(kode(fra(""), { medScript: false })).not.toContain("script");
  });

  it("has no inline style, which a strict policy would refuse, and nothing hostile gets out of its attributes", () => {
    const ond = kode(fra(""), { titel: '"><script>alert(1)</script>' });
    expect(ond).not.toContain("style=");
    expect(ond).not.toContain("<script>");
    expect(ond).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it("names what the frame shows, in the embed's own language", () => {
    expect(indlejringstitel(katalog, fra("indikator=bef-antal"))).toMatch(/^Kort: .+ – Bydelskort$/);
    expect(indlejringstitel(katalog, fra("indikator=bef-antal&sprog=en"))).toMatch(/^Map: Residents/);
    expect(indlejringstitel(katalog, fra("indlejret=profil&omraade=bydel:3"))).toBe("Nørrebro: nøgletal – Bydelskort");
    expect(indlejringstitel(katalog, fra("visning=barometer"))).toMatch(/barometer/i);
  });
});

describe("the editor's choices", () => {
  it("a kind that is chosen is the kind that is read, and its address says so", () => {
    for (const art of ARTER) {
      const valgt = tilpasIndlejring(katalog, withArt(katalog, FOERSTE_INDLEJRING, art)).indlejring;
      expect(artFor(valgt)).toBe(art);
      expect(artFor(queryToIndlejring(indlejringToQuery(valgt)).indlejring)).toBe(art);
      expect(indlejringsadresse(katalog, { rod: "/", indlejring: valgt })).toContain(`indlejr/${art}/`);
    }
  });

  it("a map that is chosen while an indicator without one is shown is a map of the landing indicator", () => {
    const kurve = fra("visning=indikator&indikator=udd-hoved");
    for (const art of ["kort", "tid", "tabel"] as const) {
      const valgt = tilpasIndlejring(katalog, withArt(katalog, kurve, art)).indlejring;
      expect(artFor(valgt)).toBe(art);
      expect(valgt.view.indikator).toBe(FORSIDE.indikator);
    }
  });

  it("what was chosen for one kind or part of the city does not stay chosen in another", () => {
    const profil = fra("indlejret=profil&omraade=bydel:8");
    expect(withArt(katalog, profil, "kort").view.valgte).toEqual([]);
    const valgt = fra("niveau=kvarter&omraade=kvarter:20405");
    expect(withUdsnit(valgt.view, 3).valgte).toEqual([]);
    // An area of another level is no choice in the list, and is told as what it is.
    expect(lavIndlejringsvalg(katalog, fra("omraade=kvarter:20405"), "da").flere).not.toBe("");
  });

  it("one way to zoom at a time", () => {
    for (const zoom of ZOOMVALG) {
      const valgt = withZoom(withZoom(FOERSTE_INDLEJRING, "zoomnu"), zoom);
      expect(zoomFor(valgt)).toBe(zoom);
      expect(valgt.dele.filter((del) => del.startsWith("zoom")).length).toBe(zoom === "nej" ? 0 : 1);
    }
  });

  it("offers only levels that the indicator has figures for, and areas of the part that is shown", () => {
    const rapport = lavIndlejringsvalg(katalog, fra("indikator=bydel-beskaeftigelse"), "da");
    expect(rapport.niveauer.map(({ vaerdi }) => vaerdi)).toEqual(["bydel"]);
    expect(rapport.bydele).toEqual([]);
    const kvarterer = lavIndlejringsvalg(katalog, { ...fra("niveau=kvarter"), view: withUdsnit(fra("niveau=kvarter").view, 3) }, "da");
    expect(kvarterer.omraader.length).toBe(5);
    expect(lavIndlejringsvalg(katalog, fra("visning=barometer"), "da")).toMatchObject({
      grupper: [],
      niveauer: [],
      omraader: [],
      tider: [],
    });
    expect(lavIndlejringsvalg(katalog, fra("indlejret=profil"), "da").omraader.length).toBe(22);
  });
});
