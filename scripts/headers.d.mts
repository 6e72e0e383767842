type Headers = Readonly<Record<string, string>>;

/** The headers of an answer to the decoded path `sti`; `fundet: false` for every answer that is not the file itself. */
export declare const headersFor: (sti: string, valg?: { readonly fundet?: boolean }) => Headers;
