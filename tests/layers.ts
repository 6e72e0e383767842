/** Checks sources against the layer table of the README. Works on text, so that planted faults can be tried on it; reading files is its caller's. */
import { posix } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";

/** `sti` is relative to the project, with forward slashes. */
export type Kilde = { readonly sti: string; readonly tekst: string };

type Lag = { readonly lag: readonly string[]; readonly pakker: readonly string[]; readonly mapper: readonly string[] };

/** Which layers, packages and folders of files (`?url`) each layer may import. main.ts, in no folder, may import them all. */
const TABEL: Readonly<Record<string, Lag>> = {
  domain: { lag: [], pakker: [], mapper: [] },
  state: { lag: ["domain"], pakker: [], mapper: [] },
  load: { lag: ["domain"], pakker: ["papaparse", "valibot"], mapper: ["data", "geodata"] },
  derive: { lag: ["state", "domain"], pakker: ["@turf/turf", "d3-array", "simple-statistics"], mapper: [] },
  draw: { lag: ["derive", "state", "domain"], pakker: ["maplibre-gl", "lit-html", "marked", "@fontsource-variable/inter"], mapper: [] },
};
/** Names of the outside world, and the layers that may know them. */
const VERDEN: Readonly<Record<string, readonly string[]>> = { document: ["draw", "main"], window: ["draw", "main"], fetch: ["load"] };
const MAX_LINJER = 180;
const FORBUDTE_MAPPER = /(^|\/)(utils|helpers|common|services)\//;

/** start.ts only waits for the first paint and then calls main.ts; profil.ts wires an area's own page, kopi.ts the saved copy, indlejr.ts and indlejrkort.ts an embed; indlejrlytter.ts runs in the page around it. */
const STARTER = ["main", "start", "profil", "kopi", "indlejr", "indlejrkort", "indlejrlytter"].map((navn) => `src/${navn}.ts`);
const lagAf = (sti: string): string => (STARTER.includes(sti) ? "main" : (/^src\/([^/]+)\//.exec(sti)?.[1] ?? sti));
const pakkeAf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

type Fund = { readonly sted: number; readonly fejl: string };

const importFejl = (sti: string, specifier: string): string | undefined => {
  const fra = lagAf(sti);
  const regel = TABEL[fra];
  const [til = ""] = specifier.split("?");
  if (!til.startsWith(".")) {
    if (fra === "main" || regel?.pakker.includes(pakkeAf(til))) return undefined;
    return `${fra} must not import the package ${til} (may: ${regel?.pakker.join(", ") || "none"})`;
  }
  const maal = posix.join(posix.dirname(sti), til);
  const maalLag = lagAf(maal);
  if (fra === "main" && ["src/main", "src/main.ts", "src/kopi", "src/indlejrkort"].includes(maal)) return undefined;
  if (TABEL[maalLag] !== undefined) {
    if (fra === "main" || fra === maalLag || regel?.lag.includes(maalLag)) return undefined;
    return `${fra} must not import ${maalLag} (may: ${regel?.lag.join(", ") || "nothing"})`;
  }
  const [mappe = ""] = maal.split("/");
  if (fra === "main" ? /^(data|geodata)\/|\.css$/.test(maal) : regel?.mapper.includes(mappe)) return undefined;
  return `${fra} must not import ${maal}`;
};

const tekstAf = (node: ESTree.Expression | ESTree.TSImportType["source"]): string | undefined => {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  return node.type === "TemplateLiteral" && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
};

/** Every import of every form: static, type, re-export, `import()`, `import("…").Type`, `import x = require()`, `new URL(…, import.meta.url)`. */
const importFund = (sti: string, program: ESTree.Program): readonly Fund[] => {
  const fund: Fund[] = [];
  const se = (sted: number, kilde: Parameters<typeof tekstAf>[0]): void => {
    const specifier = tekstAf(kilde);
    const fejl = specifier === undefined ? "import() must name its module as plain text" : importFejl(sti, specifier);
    if (fejl !== undefined) fund.push({ sted, fejl });
  };
  new Visitor({
    ImportDeclaration: (node) => se(node.start, node.source),
    ExportAllDeclaration: (node) => se(node.start, node.source),
    ExportNamedDeclaration: (node) => node.source && se(node.start, node.source),
    ImportExpression: (node) => se(node.start, node.source),
    TSImportType: (node) => se(node.start, node.source),
    TSExternalModuleReference: (node) => se(node.start, node.expression),
    NewExpression: (node) => {
      const [adresse, grund] = node.arguments;
      if (node.callee.type !== "Identifier" || node.callee.name !== "URL" || adresse?.type !== "Literal") return;
      if (grund?.type === "MemberExpression" && grund.object.type === "MetaProperty") se(node.start, adresse);
    },
  }).visit(program);
  return fund;
};

/** Uses of the outside world by name. A property that happens to have the name (`valg.fetch`) is none, save on the global object. */
const verdensFund = (sti: string, program: ESTree.Program): readonly Fund[] => {
  const lag = lagAf(sti);
  const egne = new Set<unknown>();
  const fund: Fund[] = [];
  const se = (node: ESTree.Node & { readonly name: string }): void => {
    if (Object.hasOwn(VERDEN, node.name) && !VERDEN[node.name]?.includes(lag) && !egne.has(node))
      fund.push({ sted: node.start, fejl: `${lag} must not use ${node.name} (only: ${VERDEN[node.name]?.join(", ")})` });
  };
  const erNavn = (node: { readonly key: unknown; readonly computed?: boolean }): void => {
    if (!node.computed) egne.add(node.key);
  };
  new Visitor({
    MemberExpression: (node) => {
      const paaVerden = node.object.type === "Identifier" && ["globalThis", "self", "window"].includes(node.object.name);
      if (!node.computed && !paaVerden) egne.add(node.property);
    },
    Property: erNavn,
    TSPropertySignature: erNavn,
    TSMethodSignature: erNavn,
    MethodDefinition: erNavn,
    PropertyDefinition: erNavn,
    Identifier: se,
  }).visit(program);
  return fund;
};

const linjeAf = (tekst: string, sted: number): number => tekst.slice(0, sted).split("\n").length;

const fejlIKilde = ({ sti, tekst }: Kilde): readonly string[] => {
  const generelt = FORBUDTE_MAPPER.test(sti)
    ? [`${sti}: a folder must be named after its subject, not utils, helpers, common or services`]
    : [];
  if (!sti.startsWith("src/") || !sti.endsWith(".ts") || sti.endsWith(".d.ts")) return generelt;
  const { program, errors } = parseSync(sti, tekst);
  const [syntaks] = errors;
  if (syntaks !== undefined) return [...generelt, `${sti}: cannot be parsed: ${syntaks.message}`];
  const lag = lagAf(sti);
  const linjer = tekst.trimEnd().split("\n").length;
  return [
    ...generelt,
    ...(lag === "main" || TABEL[lag] !== undefined ? [] : [`${sti}: is in no layer (known: ${Object.keys(TABEL).join(", ")}, main.ts)`]),
    ...(sti.endsWith("/index.ts") ? [`${sti}: no barrels; import from the file that has the noun`] : []),
    ...(linjer > MAX_LINJER ? [`${sti}: ${linjer} lines, at most ${MAX_LINJER}; split it by subject`] : []),
    ...[...importFund(sti, program), ...verdensFund(sti, program)].map(({ sted, fejl }) => `${sti}:${linjeAf(tekst, sted)}: ${fejl}`),
  ];
};

/** One line per fault, `file:line: what (what would be allowed)`; empty when the sources keep to the layers. */
export const lagFejl = (kilder: readonly Kilde[]): readonly string[] => kilder.flatMap(fejlIKilde);
