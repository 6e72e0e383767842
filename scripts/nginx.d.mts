import type { Program } from "./debian.mjs";

export declare const nginxSti: string;
export declare const brotliSti: string;
export declare const NGINX: readonly Program[];
