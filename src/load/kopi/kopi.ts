/** The reader's saved copy, seen from a page: whether there is one, to fetch it, to change to a newer one, to remove it. */
import type { Kopibesked, Kopifejl, Kopihaendelse, Kopisvar, Kopitilstand, Udgave } from "../../domain/kopi";

export type Kopi = {
  readonly tilstand: () => Kopitilstand;
  /** Asks the server for the size, of a reader who has no copy and wants to know. */
  readonly spoergOmStoerrelse: () => void;
  readonly gem: () => void;
  readonly stands: () => void;
  /** Changes to the newer copy and loads the page again. */
  readonly skift: () => void;
  readonly fjern: () => void;
};

/** Milliseconds that a worker has to answer before we go on without. */
const SVARTID_MS = 5000;

/** Undefined without https, and where the browser keeps nothing: a page without an origin may not even ask, and Firefox complains of being asked. */
const faaArbejdere = (): ServiceWorkerContainer | undefined => {
  try {
    return navigator.cookieEnabled ? (navigator.serviceWorker as ServiceWorkerContainer | undefined) : undefined;
  } catch {
    return undefined;
  }
};

const goddag = (arbejder: ServiceWorker): Promise<Kopisvar | undefined> =>
  new Promise((faerdig) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Kopisvar>) => faerdig(data);
    setTimeout(() => faerdig(undefined), SVARTID_MS);
    arbejder.postMessage("goddag" satisfies Kopibesked, [port2]);
  });

/** The build that the server has now; undefined when it did not answer, or something else did. */
const hentUdgave = async (rod: string): Promise<Udgave | undefined> => {
  try {
    const svar = await fetch(new URL("udgave.json", rod), { cache: "no-store" });
    const { navn, bytes, nyesteTal }: Record<string, unknown> = await svar.json();
    return typeof navn === "string" && typeof bytes === "number" && typeof nyesteTal === "string" ? { navn, bytes, nyesteTal } : undefined;
  } catch {
    return undefined;
  }
};

/** `rod`: the site's root, with a closing slash. `aendret` is called when there is something else to tell. */
export const createKopi = (rod: string, aendret: () => void): Kopi => {
  const arbejdere = faaArbejdere();
  let tilstand: Kopitilstand = { kind: "undersoeges" };
  let registrering: ServiceWorkerRegistration | undefined;
  let bytes: number | undefined;
  let skifter = false;

  const saet = (ny: Kopitilstand): void => {
    tilstand = ny;
    aendret();
  };
  const ikkeGemt = (m: { readonly fejl?: Kopifejl | undefined; readonly fjernet?: boolean } = {}): void =>
    saet({ kind: "ikke-gemt", bytes, fejl: m.fejl, fjernet: m.fjernet ?? false });
  const opdater = (nyt: Partial<Extract<Kopitilstand, { kind: "gemt" }>>): void => {
    if (tilstand.kind === "gemt") saet({ ...tilstand, ...nyt });
  };

  const spoergServeren = async (): Promise<void> => {
    const udgave = await hentUdgave(rod);
    bytes = udgave?.bytes ?? bytes;
    opdater({ udenNet: udgave === undefined });
    if (tilstand.kind === "ikke-gemt" && udgave !== undefined) saet({ ...tilstand, bytes });
    const harNyere = tilstand.kind === "gemt" && udgave !== undefined && udgave.navn !== tilstand.svar?.navn;
    // A build that cannot be fetched whole is asked for again next time; what is saved stands.
    if (harNyere) await registrering?.update().catch(() => undefined);
  };

  /** From the moment that a build is being fetched until it stands, waits or is given up. */
  const foelg = (arbejder: ServiceWorker): void =>
    arbejder.addEventListener("statechange", () => {
      if (arbejder.state === "installed" && registrering?.active != null) opdater({ nyere: true });
      if (arbejder.state === "activated" && tilstand.kind === "hentes") void begynd();
      if (arbejder.state === "redundant" && tilstand.kind === "hentes") ikkeGemt();
    });

  const begynd = async (): Promise<void> => {
    try {
      const fundet = await arbejdere?.getRegistration(rod);
      // A worker of the whole host, in a folder above ours, is somebody else's.
      registrering = fundet?.scope === rod ? fundet : undefined;
    } catch {
      registrering = undefined;
    }
    const { active, waiting, installing } = registrering ?? {};
    if (active == null) {
      if (installing != null) foelg(installing);
      return installing == null ? ikkeGemt() : saet({ kind: "hentes", hentet: 0, bytes });
    }
    const svar = await goddag(active);
    if (installing != null) foelg(installing);
    saet({ kind: "gemt", svar, nyere: waiting != null, udenNet: false });
    registrering?.addEventListener("updatefound", () => {
      if (registrering?.installing != null) foelg(registrering.installing);
    });
    await spoergServeren();
  };

  const gem = async (): Promise<void> => {
    saet({ kind: "hentes", hentet: 0, bytes });
    if (arbejdere === undefined) return ikkeGemt({ fejl: "lukket" });
    try {
      registrering = await arbejdere.register(new URL("sw.js", rod), { updateViaCache: "none" });
    } catch (grund) {
      return ikkeGemt({ fejl: grund instanceof TypeError ? "filer" : "lukket" });
    }
    if (registrering.installing != null) foelg(registrering.installing);
    else await begynd();
  };

  const fjern = async (): Promise<void> => {
    try {
      registrering?.installing?.postMessage("stands" satisfies Kopibesked);
      await registrering?.unregister();
      const egne = (await caches.keys()).filter((navn) => navn.startsWith(`bydelskort ${rod} `));
      await Promise.all(egne.map((navn) => caches.delete(navn)));
      registrering = undefined;
      ikkeGemt({ fjernet: true });
    } catch {
      ikkeGemt({ fejl: "lukket" });
    }
  };

  arbejdere?.addEventListener("message", ({ data }: MessageEvent<Kopihaendelse>) => {
    // Before or after the browser gives the worker up: the two come in no order.
    if (data.kind === "kopi-fejl" && tilstand.kind !== "gemt") ikkeGemt({ fejl: data.fejl });
    if (data.kind === "kopi-hentet" && tilstand.kind === "hentes") saet({ ...tilstand, hentet: data.bytes });
  });
  arbejdere?.addEventListener("controllerchange", () => {
    // Another window may have asked: this one is left in peace until its reader loads it again.
    if (skifter) location.reload();
    else opdater({ nyere: false });
  });
  for (const navn of ["online", "offline"]) addEventListener(navn, () => void spoergServeren());
  void begynd();

  return {
    tilstand: () => tilstand,
    spoergOmStoerrelse: () => void (bytes === undefined && spoergServeren()),
    gem: () => void gem(),
    stands: () => registrering?.installing?.postMessage("stands" satisfies Kopibesked),
    skift: () => {
      skifter = true;
      registrering?.waiting?.postMessage("skift" satisfies Kopibesked);
    },
    fjern: () => void fjern(),
  };
};
