/** The flags of `npm run rapport`, and how it is called. What the names and paths in them mean is left to others. */
import { parseArgs } from "node:util";
import { PROFILNIVEAUER } from "../../src/domain/slug";
import { SPROG, type Sprog } from "../../src/domain/sprog";

export type Profilniveau = (typeof PROFILNIVEAUER)[number];

/** `nej` never builds the site, `ja` always, `efter behov` when it is missing or old. */
export type Byg = "ja" | "nej" | "efter behov";

export type Argumenter = {
  /** As written, one area each; empty with `alle`. */
  readonly omraader: readonly string[];
  readonly alle: boolean;
  readonly niveau: Profilniveau | undefined;
  readonly ud: string;
  readonly kommentar: string | undefined;
  /** Names of sections to leave out. */
  readonly uden: readonly string[];
  readonly sprog: Sprog;
  readonly byg: Byg;
  /** The folder of a site built before; undefined for the project's own. */
  readonly dist: string | undefined;
};

const FLAG = {
  omraade: { type: "string", multiple: true },
  alle: { type: "boolean" },
  niveau: { type: "string" },
  ud: { type: "string" },
  kommentar: { type: "string" },
  uden: { type: "string", multiple: true },
  sprog: { type: "string" },
  byg: { type: "string" },
  dist: { type: "string" },
  hjaelp: { type: "boolean", short: "h" },
} as const;
type Flagnavn = keyof typeof FLAG;

const KALD = "npm run rapport -- --omraade NAVN --ud FIL|MAPPE, eller npm run rapport -- --alle --ud MAPPE";

export const HJAELP = `Laver rapporter som PDF af områdernes egne sider.

  npm run rapport -- --omraade bydel:3 --ud rapport.pdf
  npm run rapport -- --alle --ud rapporter

  --omraade NAVN,…         et eller flere områder: bydel:3, «lokaludvalg 10», Nørrebro, by:101 for hele byen
  --alle                   de ti bydele og byens Statusrapport
  --niveau NIVEAU          bydel eller lokaludvalg: hvilket niveau --alle og navnene i --omraade er på
  --ud FIL|MAPPE           en fil, der ender på .pdf, til én rapport; ellers en mappe, som laves, hvis den mangler
  --kommentar FIL|MAPPE    egen kommentar i Markdown; i en mappe fx noerrebro.md eller lokaludvalg-noerrebro.md
  --uden AFSNIT,…          afsnit, der skal udelades
  --sprog da|en            rapportens sprog (da, hvis intet er sagt)
  --byg ja|nej             byg siderne altid, eller aldrig; ellers bygges de, når de mangler eller er ældre end kilderne
  --dist MAPPE             en anden bygget side end dist/; den bruges, som den er
  --hjaelp                 denne hjælp

Slutter med 0, når alle rapporter er lavet, 1, når en fejlede, og 2, når kaldet ikke kan læses.`;

type Token = { readonly kind: string; readonly name?: string; readonly rawName?: string; readonly value?: string | boolean | undefined };

const erFlag = (navn: string | undefined): navn is Flagnavn => navn !== undefined && Object.hasOwn(FLAG, navn);

/** What is wrong with one word of the call; undefined when nothing is. */
const fejlI = ({ kind, name, rawName, value }: Token, gange: ReadonlyMap<string, number>): string | undefined => {
  if (kind === "positional") return `«${String(value)}» hører ikke til et flag. Forventet ${KALD}`;
  if (kind !== "option") return undefined;
  if (!erFlag(name)) {
    const kendte = Object.keys(FLAG).map((navn) => `--${navn}`);
    return `ukendt flag ${rawName}. Kendte flag: ${kendte.join(", ")}`;
  }
  if (FLAG[name].type === "boolean") return value === undefined ? undefined : `--${name} tager ingen værdi, men fik «${value}»`;
  if (typeof value !== "string" || value.startsWith("--") || value.trim() === "") return `--${name} mangler sin værdi`;
  return "multiple" in FLAG[name] || gange.get(name) === 1 ? undefined : `--${name} er givet flere gange`;
};

const enAf = <T extends string>(flag: string, tekst: string | undefined, kendte: readonly T[]): T | undefined => {
  if (tekst === undefined) return undefined;
  const fundet = kendte.find((kendt) => kendt === tekst);
  if (fundet === undefined) throw new Error(`--${flag}: fundet «${tekst}», forventet ${kendte.join(" eller ")}`);
  return fundet;
};

const led = (tekster: readonly string[] | undefined): readonly string[] =>
  (tekster ?? [])
    .flatMap((tekst) => tekst.split(","))
    .map((tekst) => tekst.trim())
    .filter((tekst) => tekst !== "");

/** Throws one Danish sentence about the first fault. `hjaelp` wins over everything that can be read. */
export const laesArgumenter = (ord: readonly string[]): Argumenter | "hjaelp" => {
  // Not strict: node's own sentences are English and know only the one flag.
  const { values, tokens } = parseArgs({ args: [...ord], options: FLAG, strict: false, tokens: true, allowPositionals: true });
  const navne: readonly Token[] = tokens;
  if (values.hjaelp === true || navne.some(({ name }) => name === "help")) return "hjaelp";
  const gange = new Map<string, number>();
  for (const { name } of navne) if (name !== undefined) gange.set(name, (gange.get(name) ?? 0) + 1);
  for (const token of navne) {
    const fejl = fejlI(token, gange);
    if (fejl !== undefined) throw new Error(fejl);
  }
  const en = (navn: Flagnavn): string | undefined => (typeof values[navn] === "string" ? values[navn] : undefined);
  const flere = (navn: Flagnavn): readonly string[] =>
    led(Array.isArray(values[navn]) ? values[navn].filter((v) => typeof v === "string") : []);

  const omraader = flere("omraade");
  const alle = values.alle === true;
  const ud = en("ud");
  if (alle && omraader.length > 0) throw new Error("--alle og --omraade kan ikke bruges sammen: vælg det ene");
  if (!alle && omraader.length === 0) throw new Error(`intet område er valgt. Forventet ${KALD}`);
  if (ud === undefined) throw new Error(`--ud mangler: hvor skal ${alle || omraader.length > 1 ? "rapporterne" : "rapporten"} skrives?`);
  return {
    omraader,
    alle,
    niveau: enAf("niveau", en("niveau"), PROFILNIVEAUER),
    ud,
    kommentar: en("kommentar"),
    uden: flere("uden"),
    sprog: enAf("sprog", en("sprog"), SPROG) ?? "da",
    byg: enAf("byg", en("byg"), ["ja", "nej"]) ?? "efter behov",
    dist: en("dist"),
  };
};
