/** Holds the build to `.size-limit.json` and sees to it that no script or style escapes a budget. */
import { readdir, readFile } from "node:fs/promises";
import { koerKommando } from "./kommando";

type Budget = { readonly name: string; readonly path: readonly string[] };
/** Bytes, gzipped. size-limit leaves the limit out where no file matches. */
type Maalt = { readonly name: string; readonly passed: boolean; readonly size: number; readonly sizeLimit?: number };

const BUDGETTER = ".size-limit.json";
const kB = (bytes: number): string =>
  `${(bytes / 1000).toLocaleString("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;

/** Our globs use `*` only, at most once. */
const passer = (moenster: string, fil: string): boolean => {
  const [foran = "", bagved] = moenster.split("*");
  if (bagved === undefined) return fil === foran;
  return fil.length >= foran.length + bagved.length && fil.startsWith(foran) && fil.endsWith(bagved);
};

/** Scripts and styles that are in no budget: a renamed chunk would otherwise weigh nothing. */
export const udenBudget = (filer: readonly string[], budgetter: readonly Budget[]): readonly string[] =>
  filer.filter((fil) => /\.(m?js|css)$/.test(fil) && !budgetter.some(({ path }) => path.some((moenster) => passer(moenster, fil))));

const linje = ({ name, passed, size, sizeLimit }: Maalt): string => {
  const maal = sizeLimit === undefined ? "ingen filer passer" : `${kB(size).padStart(9)} af ${kB(sizeLimit).padStart(9)}`;
  return `${passed && sizeLimit !== undefined ? "✓" : "✗"} ${name.padEnd(48)} ${maal}`;
};

/** Prints the table. False when a budget is broken or something is in none. */
export const holderStoerrelser = async (): Promise<boolean> => {
  const { ok, ud } = await koerKommando(["size-limit", "--json"], { fang: true });
  const maalt: readonly Maalt[] | undefined = ud.trimStart().startsWith("[") ? JSON.parse(ud) : undefined;
  console.log(maalt?.map(linje).join("\n") ?? ud);
  const budgetter: readonly Budget[] = JSON.parse(await readFile(BUDGETTER, "utf8"));
  const filer = (await readdir("dist", { recursive: true })).map((fil) => `dist/${fil}`);
  const glemte = udenBudget(filer, budgetter);
  for (const fil of glemte) console.log(`✗ ${fil} er ikke i noget budget. Giv den et i ${BUDGETTER}.`);
  return ok && maalt !== undefined && glemte.length === 0;
};
