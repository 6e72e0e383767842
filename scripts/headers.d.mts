/** The headers of an answer to the decoded path `sti`; `fundet: false` for every answer that is not the file itself. */
export declare const headersFor: (sti: string, valg?: { readonly fundet?: boolean }) => Readonly<Record<string, string>>;
export declare const SLAGSMOENSTRE: readonly (readonly [slags: string, moenster: RegExp])[];
export declare const CACHEMOENSTRE: readonly (readonly [cacheControl: string, moenster: RegExp])[];
export declare const NO_CACHE: string;
