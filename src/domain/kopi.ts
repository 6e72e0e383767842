/** The saved copy of the site that a reader may choose to keep: what it is made of, and what its worker and a page say to each other. */

/** A file of the copy. `sti`: below the site's root, a folder's page as "bydel/noerrebro/", the front page as "". `sri`: "sha256-…". */
export type Kopifil = { readonly sti: string; readonly sri: string; readonly bytes: number };

/** One build of the site. `navn` changes with any of its files, and only then. `nyesteTal`: date of the newest figure in it, as Tid. */
export type Udgave = { readonly navn: string; readonly bytes: number; readonly nyesteTal: string };
export type Kopiliste = Udgave & { readonly filer: readonly Kopifil[] };

/** What the worker answers a page that says hello: its build, and when the server gave it, as an HTTP date; undefined where the server told none. */
export type Kopisvar = Udgave & { readonly hentet: string | undefined };

/** `goddag`: a page has begun. `skift`: the reader wants this build now. `stands`: the reader wants no more fetched. */
export type Kopibesked = "goddag" | "skift" | "stands";

/** `plads`: no room for it. `filer`: a file did not come, or is not of this build. `lukket`: the browser lets the page keep nothing. */
export type Kopifejl = "plads" | "filer" | "lukket";

/** What the worker tells while it fetches. */
export type Kopihaendelse =
  | { readonly kind: "kopi-hentet"; readonly bytes: number }
  | { readonly kind: "kopi-fejl"; readonly fejl: Kopifejl };

export type Kopitilstand =
  | { readonly kind: "undersoeges" }
  | { readonly kind: "ikke-gemt"; readonly bytes: number | undefined; readonly fejl: Kopifejl | undefined; readonly fjernet: boolean }
  | { readonly kind: "hentes"; readonly hentet: number; readonly bytes: number | undefined }
  | {
      readonly kind: "gemt";
      readonly svar: Kopisvar | undefined;
      /** A newer build is fetched whole, and waits. */
      readonly nyere: boolean;
      /** The site's server did not answer, or something else answered for it. */
      readonly udenNet: boolean;
    };
