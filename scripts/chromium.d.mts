import type { Program } from "./debian.mjs";

export declare const chromiumSti: string;
export declare const chromiumFlag: readonly string[];
export declare const CHROMIUM: Program;
export declare const SKRIFT: Program;
