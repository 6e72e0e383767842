/** The hosts that may show embeds, read from text; undefined gives the default. Throws in Danish on what is no host source. */
export declare const laesVaerter: (tekst?: string) => readonly string[];
