/** Runs a vitest project, counts its tests and keeps the names of those that failed. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { opregnFejlede, type Testfil } from "./fejlede";
import { koerKommando } from "./kommando";

export type Tal = { readonly bestaaet: number; readonly fejlet: number; readonly sprunget: number };

/** The part of vitest's JSON report that we read. */
type Rapport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults?: readonly Testfil[];
};

/**
 * Counts from vitest's report and its exit. A run that failed without a failed test (a file that cannot be read, an unhandled error), that left
 * no report, or that ran nothing, counts as one failure: silence is no success.
 */
export const taelTest = (rapport: Rapport | undefined, { ok }: { readonly ok: boolean }): Tal => {
  const bestaaet = rapport?.numPassedTests ?? 0;
  const fejlet = rapport?.numFailedTests ?? 0;
  const skjult = fejlet === 0 && (!ok || bestaaet === 0);
  return { bestaaet, fejlet: skjult ? 1 : fejlet, sprunget: (rapport?.numPendingTests ?? 0) + (rapport?.numTodoTests ?? 0) };
};

const laesRapport = async (fil: string): Promise<Rapport | undefined> => {
  try {
    return JSON.parse(await readFile(fil, "utf8"));
  } catch {
    return undefined;
  }
};

/** What came of a project: its counts, and lines that name what failed, none when all passed. */
export type Testudfald = { readonly tal: Tal; readonly fejlede: readonly string[] };

export const koerVitest = async (projekt: string): Promise<Testudfald> => {
  const mappe = await mkdtemp(join(tmpdir(), "bydelskort-test-"));
  const fil = join(mappe, "rapport.json");
  const { ok } = await koerKommando([
    "vitest",
    "run",
    "--project",
    projekt,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${fil}`,
  ]);
  const rapport = await laesRapport(fil);
  await rm(mappe, { recursive: true });
  return { tal: taelTest(rapport, { ok }), fejlede: opregnFejlede(rapport?.testResults ?? [], process.cwd()) };
};
