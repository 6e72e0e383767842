/** What is fuzzed: a new subject is a file in emner/ and a line here. */
import type { Emne } from "./emne";
import { vaertsbesked } from "./emner/besked";
import { csv } from "./emner/csv";
import { url } from "./emner/url";

export const EMNER: readonly Emne[] = [url, csv, vaertsbesked];

/** The seed and the number of cases that the tests use. */
export const FROE = 20260;
export const ANTAL = 100_000;
