export declare const laesVaerter: (oensket?: string) => readonly string[];
