export declare const chromiumSti: string;
export declare const chromiumFlag: readonly string[];
/** Installs Debian's Chromium where it is missing. Returns a Danish sentence when that did not succeed. */
export declare const sikrChromium: () => string | undefined;
