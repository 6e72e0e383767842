/** What the worker uses of a service worker's world. The compiler's own description of it cannot stand beside that of a page. */

type Venter = { readonly waitUntil: (loefte: Promise<unknown>) => void };

type Haendelser = {
  readonly install: Venter;
  readonly activate: Venter;
  readonly fetch: { readonly request: Request; readonly respondWith: (svar: Promise<Response>) => void };
  readonly message: Venter & { readonly data: unknown; readonly ports: readonly MessagePort[] };
};

type Vindue = { readonly url: string; readonly postMessage: (besked: unknown) => void };

export type Arbejder = {
  readonly registration: Pick<ServiceWorkerRegistration, "scope" | "installing" | "waiting">;
  readonly clients: {
    readonly matchAll: (valg: { readonly type: "window"; readonly includeUncontrolled: boolean }) => Promise<readonly Vindue[]>;
    readonly claim: () => Promise<void>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <N extends keyof Haendelser>(navn: N, lytter: (haendelse: Haendelser[N]) => void) => void;
};
