/** The failed tests of vitest's report, short enough to stand at the end of a log of which no more is kept. */
import { relative } from "node:path";

/** A file of the report: its tests, or a message when it could not be read. */
export type Testfil = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
};

const FLEST_FEJLEDE = 10;
const FLEST_LINJER = 6;
const LAENGSTE_LINJE = 300;
/** Where the message ends and the call stack starts; fast-check's hint is the same every time. */
const RESTEN = /\n\s+at |\n\s*Hint:/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal start with one.
const FARVER = /\u001B\[[\d;]*m/g;

const forkort = (linje: string): string => (linje.length > LAENGSTE_LINJE ? `${linje.slice(0, LAENGSTE_LINJE)} …` : linje);

/** A message's first lines, without colours and call stack: of a property also its seed and counter-example, which stand first. */
const laesBesked = (besked: string): readonly string[] =>
  (besked.replace(FARVER, "").split(RESTEN)[0] ?? "")
    .split("\n")
    .filter((linje) => linje.trim() !== "")
    .slice(0, FLEST_LINJER)
    .map((linje) => `    ${forkort(linje)}`);

/** Lines that name every failed test below `rod` with the first lines of its message, ten tests at most; none when none failed. */
export const opregnFejlede = (filer: readonly Testfil[], rod: string): readonly string[] => {
  const fejlede = filer.flatMap(({ name, status, message, assertionResults }) => {
    const fil = relative(rod, name);
    const test = assertionResults.filter((en) => en.status === "failed");
    if (status === "failed" && test.length === 0) return [[`✗ ${fil}`, ...laesBesked(message)]];
    return test.map((en) => [`✗ ${fil} › ${en.fullName}`, ...laesBesked(en.failureMessages?.[0] ?? "")]);
  });
  const flere = fejlede.length - FLEST_FEJLEDE;
  return [...fejlede.slice(0, FLEST_FEJLEDE).flat(), ...(flere > 0 ? [`… og ${flere} til: se ovenfor`] : [])];
};
