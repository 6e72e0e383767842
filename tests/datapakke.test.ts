/** data/datapackage.json against the official Frictionless profile, and every table against its own schema and relations. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { GRUPPER } from "../src/domain/gruppe";
import { ENHEDER, INDSATSOMRAADER, RETNINGER } from "../src/domain/indikator";
import { FRAVAER } from "../src/domain/maaling";
import { NIVEAUER } from "../src/domain/niveau";
import { EVALUERINGER, TEMAER } from "../src/domain/projekt";
import { INDIKATOR_KOLONNER, INDIKATOR_VALGFRI } from "../src/load/indikatorer";
import { INDIKATORTEKST_KOLONNER } from "../src/load/indikatorTekster";
import { FILER } from "../src/load/katalog";
import { MAAL_KOLONNER, MAAL_VALGFRI } from "../src/load/maal";
import { MAALING_KOLONNER, MAALING_VALGFRI } from "../src/load/maalinger";
import { AKTOER_KOLONNER, BOLIGLISTE_KOLONNER, OEKONOMI_KOLONNER, PROJEKTTAL_KOLONNER } from "../src/load/oekonomi";
import { OMRAADE_KOLONNER } from "../src/load/omraader";
import { PROJEKT_KOLONNER } from "../src/load/projekter";
import { PROJEKTFILER } from "../src/load/projektfiler";
import { VURDERING_KOLONNER } from "../src/load/vurderinger";

type Felt = { readonly name: string; readonly type: string; readonly constraints?: { readonly enum?: readonly string[] } };
type Tabelbeskrivelse = { readonly name: string; readonly path: string; readonly schema: { readonly fields: readonly Felt[] } };
type Pakkebeskrivelse = { readonly sources: readonly { readonly title: string }[]; readonly resources: readonly Tabelbeskrivelse[] };
type Resurse = { readonly name: string; readonly read: (valg: { readonly relations: boolean }) => Promise<readonly unknown[]> };
type Pakke = { readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly Resurse[] };
/** The official library has no types of its own; this is the part that is used. */
type Datapackage = {
  readonly Profile: {
    readonly load: (
      navn: string,
    ) => Promise<{ readonly validate: (beskrivelse: unknown) => { readonly valid: boolean; readonly errors: readonly Error[] } }>;
  };
  readonly Package: {
    readonly load: (beskrivelse: unknown, valg: { readonly basePath: string; readonly strict: boolean }) => Promise<Pakke>;
  };
};
const datapackage: Datapackage = createRequire(import.meta.url)("datapackage");

const MAPPE = resolve("data");
const beskrivelse: Pakkebeskrivelse = JSON.parse(readFileSync(`${MAPPE}/datapackage.json`, "utf8"));
const pakke = await datapackage.Package.load(beskrivelse, { basePath: MAPPE, strict: false });

const KOLONNER: Readonly<Record<string, readonly string[]>> = {
  omraader: OMRAADE_KOLONNER,
  indikatorer: [...INDIKATOR_KOLONNER, ...INDIKATOR_VALGFRI],
  "indikatorer-en": INDIKATORTEKST_KOLONNER,
  maalinger: [...MAALING_KOLONNER, ...MAALING_VALGFRI],
  maal: [...MAAL_KOLONNER, ...MAAL_VALGFRI],
  vurderinger: VURDERING_KOLONNER,
  "maalinger-befolkning": MAALING_KOLONNER,
  projekter: PROJEKT_KOLONNER,
  aktoerer: AKTOER_KOLONNER,
  oekonomi: OEKONOMI_KOLONNER,
  projektstatus: PROJEKTTAL_KOLONNER,
  boligomraadelister: BOLIGLISTE_KOLONNER,
};
/** Ships without rows: the report plans the figures, and has none. */
const TOMME = ["projektstatus"];

describe("datapackage.json", () => {
  it("is valid by the official tabular-data-package profile", async () => {
    const profil = await datapackage.Profile.load("tabular-data-package");
    expect(profil.validate(beskrivelse)).toEqual({ valid: true, errors: [] });
    expect(pakke.errors).toEqual([]);
  });

  it("describes every table that the app loads, and no other", () => {
    expect(beskrivelse.resources.map(({ path }) => `data/${path}`).sort()).toEqual(
      [...Object.values(FILER), ...Object.values(PROJEKTFILER)].sort(),
    );
  });

  it("names the same columns, in the same order, as the file and the loader", () => {
    for (const { name, path, schema } of beskrivelse.resources) {
      const felter = schema.fields.map((felt) => felt.name);
      expect(readFileSync(`${MAPPE}/${path}`, "utf8").split("\n")[0], name).toBe(felter.join(";"));
      expect(felter, name).toEqual(KOLONNER[name]);
    }
  });

  it("allows the same words as the domain does", () => {
    const ordFor = (navn: string) =>
      beskrivelse.resources.flatMap(({ schema }) =>
        schema.fields.filter(({ name }) => name === navn).map(({ constraints }) => constraints?.enum),
      );
    const alle: readonly (readonly [string, readonly string[]])[] = [
      ["niveau", NIVEAUER],
      ["fravaer", FRAVAER],
      ["retning", RETNINGER],
      ["enhed", ENHEDER],
      ["indsatsomraade", INDSATSOMRAADER],
      ["tema", TEMAER],
      ["evaluering", EVALUERINGER],
      ["gruppe", GRUPPER],
    ];
    for (const [navn, ord] of alle) {
      // oekonomi.csv has free words under two of these names: totals and items beside the six, kroner beside the units.
      const fundet = ordFor(navn).filter((enum_) => enum_ !== undefined);
      expect(fundet.length, navn).toBeGreaterThan(0);
      for (const enum_ of fundet) expect(enum_, navn).toEqual(ord);
    }
  });

  it("explains the short source key of the population rows", () => {
    expect(beskrivelse.sources.filter(({ title }) => title.startsWith("KKBEF: "))).toHaveLength(1);
    expect(readFileSync(`${MAPPE}/README.md`, "utf8")).toContain("**KKBEF**");
  });
});

describe("every table", () => {
  it.each(pakke.resources.map((resurse) => [resurse.name, resurse] as const))(
    "%s satisfies its types, enums, keys and relations",
    async (_, resurse) => {
      expect((await resurse.read({ relations: true })).length > 0).toBe(!TOMME.includes(resurse.name));
    },
  );

  it("is UTF-8 without a byte order mark, with LF and a line break at the end", () => {
    for (const { path } of beskrivelse.resources) {
      const bytes = readFileSync(`${MAPPE}/${path}`);
      expect(bytes.includes("\r"), path).toBe(false);
      expect(bytes.subarray(0, 3).toString("latin1"), path).not.toBe("ï»¿");
      expect(bytes.at(-1), path).toBe(10);
      expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes), path).not.toThrow();
    }
  });
});
