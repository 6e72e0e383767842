/** A program from a Debian package: `sti` is a file that the package brings, `variabel` the environment variable that may choose another. */
export type Program = { readonly navn: string; readonly sti: string; readonly pakke: string; readonly variabel?: string };
/** Installs those that are missing. Returns a Danish sentence when that did not succeed. */
export declare const sikrProgrammer: (programmer: readonly Program[]) => string | undefined;
