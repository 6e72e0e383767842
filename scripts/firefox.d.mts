import type { Program } from "./debian.mjs";

export declare const firefoxSti: string;
export declare const FIREFOX: Program;
