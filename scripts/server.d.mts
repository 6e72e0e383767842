/** Serves the folder `rod`. Port 0 (default) takes a free one. Rejects when the port is taken (`EADDRINUSE`) or the folder is missing. */
export declare const startServer: (valg: {
  readonly rod: string;
  readonly port?: number;
  readonly vaert?: string;
}) => Promise<{ readonly url: string; readonly luk: () => Promise<void> }>;
