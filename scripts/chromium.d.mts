export declare const chromiumSti: string;
export declare const chromiumFlag: readonly string[];
