/** Types by a file's ending, `.html` and so on. */
export declare const TYPER: Readonly<Record<string, string>>;
/** Whether the type is one of text, which is worth packing. */
export declare const erTekst: (type: string) => boolean;
