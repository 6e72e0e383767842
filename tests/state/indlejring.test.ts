import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DELE,
  erIndlejret,
  FOERSTE_INDLEJRING,
  INDLEJREDE_VISNINGER,
  type Indlejring,
  indlejringToQuery,
  MINDSTE_HOEJDE,
  medVaertensValg,
  queryToIndlejring,
  STOERSTE_HOEJDE,
} from "../../src/state/indlejring";
import { FORSIDE } from "../../src/state/view";
import { vilkaarligView } from "../fixtures/vilkaarlig";

const vilkaarlig: fc.Arbitrary<Indlejring> = fc
  .record({
    view: fc.tuple(vilkaarligView, fc.constantFrom(...INDLEJREDE_VISNINGER)).map(([view, visning]) => ({ ...view, visning })),
    profil: fc.boolean(),
    dele: fc.subarray([...DELE]),
    hoejde: fc.option(fc.integer({ min: MINDSTE_HOEJDE, max: STOERSTE_HOEJDE }), { nil: undefined }),
  })
  // A card has no view of its own.
  .map((en) => (en.profil ? { ...en, view: { ...en.view, visning: "kort" } } : en));

const laest = (query: string) => queryToIndlejring(query).indlejring;
const rettet = (query: string) => queryToIndlejring(query).rettelser.map(({ noegle, fundet }) => `${noegle}=${fundet}`);

describe("the grammar of embeds", () => {
  it("reads what it wrote, and says that it is an embed", () => {
    fc.assert(
      fc.property(vilkaarlig, (indlejring) => {
        const query = indlejringToQuery(indlejring);
        expect(laest(query)).toEqual(indlejring);
        expect(queryToIndlejring(query).rettelser).toEqual([]);
        expect(erIndlejret(query)).toBe(true);
      }),
    );
  });

  it("is total: any text gives an embed that can be written and read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (tekst) => {
        const indlejring = laest(tekst);
        expect(laest(indlejringToQuery(indlejring))).toEqual(indlejring);
      }),
    );
  });

  it("writes equal embeds equally, whatever order their controls came in", () => {
    expect(indlejringToQuery({ ...FOERSTE_INDLEJRING, dele: ["zoom", "tidslinje"] })).toBe("indlejret=1&dele=tidslinje,zoom");
    expect(indlejringToQuery({ ...FOERSTE_INDLEJRING, dele: ["tidslinje", "zoom"] })).toBe("indlejret=1&dele=tidslinje,zoom");
  });

  it("says what it could not read, and shows the map for a view that cannot be embedded", () => {
    expect(rettet("indlejret=1&hoejde=90")).toEqual(["hoejde=90"]);
    expect(rettet("indlejret=1&hoejde=99999")).toEqual(["hoejde=99999"]);
    expect(rettet("indlejret=1&dele=tidslinje,raketter")).toEqual(["dele=raketter"]);
    expect(rettet("indlejret=ja")).toEqual(["indlejret=ja"]);
    expect(rettet("indlejret=1&visning=plan")).toEqual(["visning=plan"]);
    expect(laest("indlejret=1&visning=plan").view.visning).toBe("kort");
  });

  it("keeps silent about the keys of the channel, and pym's own", () => {
    expect(rettet("indlejret=1&id=x&childId=y&initialWidth=640&parentTitle=T&parentUrl=U")).toEqual([]);
  });

  it("takes a view from the page around with the editor's controls, and a whole embed with its own", () => {
    const nu: Indlejring = { ...FOERSTE_INDLEJRING, dele: ["zoom"], hoejde: 500 };
    expect(medVaertensValg(nu, "indikator=bef-antal")).toEqual({ ...nu, view: { ...FORSIDE, indikator: "bef-antal" } });
    expect(medVaertensValg(nu, "indikator=bef-antal&indlejret=1&dele=tidslinje")).toEqual({
      ...FOERSTE_INDLEJRING,
      dele: ["tidslinje"],
      view: { ...FORSIDE, indikator: "bef-antal" },
    });
  });

  it("keeps the kind and language that the page around does not name", () => {
    const nu: Indlejring = { ...FOERSTE_INDLEJRING, view: { ...FORSIDE, visning: "tabel", sprog: "en" } };
    expect(medVaertensValg(nu, "tid=2010").view).toEqual({ ...FORSIDE, visning: "tabel", sprog: "en", tid: "2010" });
    expect(medVaertensValg(nu, "visning=kort&sprog=da").view).toEqual(FORSIDE);
  });
});
