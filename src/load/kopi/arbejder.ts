/**
 * The service worker: fetches one build of the site whole, and answers from it. Built alone as dist/sw.js, with `UDGAVE` written before it
 * (scripts/kopi/skriv.ts). Each build has a cache of its own, and every file is held to its hash, so that builds never mix.
 */
import type { Kopibesked, Kopifejl, Kopihaendelse, Kopiliste, Kopisvar } from "../../domain/kopi";
import type { Arbejder } from "./arbejdertype";
import { erHashet, slaaOp } from "./opslag";

declare const UDGAVE: Kopiliste;

/** The compiler knows a page's world only, and this is a worker's. */
const arbejder = globalThis as unknown as Arbejder;
const ROD = arbejder.registration.scope;
/** Other copies may live on the same host, in other folders. */
const FORAN = `bydelskort ${ROD} `;
const CACHE = FORAN + UDGAVE.navn;
const STIER: ReadonlySet<string> = new Set(UDGAVE.filer.map(({ sti }) => sti));
const SAMTIDIGE = 6;

let standset = false;

/** The site's own windows, also those that were opened before the copy was saved. */
const vinduer = async () =>
  (await arbejder.clients.matchAll({ type: "window", includeUncontrolled: true })).filter(({ url }) => url.startsWith(ROD));

const sig = async (haendelse: Kopihaendelse): Promise<void> => {
  for (const vindue of await vinduer()) vindue.postMessage(haendelse);
};

/** A page that was answered by way of another address cannot be given to a browser that asked for this one. */
const udenOmvej = (svar: Response): Response => (svar.redirected ? new Response(svar.body, { headers: svar.headers }) : svar);

const gemFil = async (kopi: Cache, { sti, sri }: Kopiliste["filer"][number]): Promise<void> => {
  const adresse = new URL(sti, ROD).href;
  const harAllerede = erHashet(sti) ? await caches.match(adresse, { ignoreVary: true }) : undefined;
  // What is not named after its content may be an older one in the browser's own cache.
  const svar = harAllerede ?? (await fetch(adresse, { integrity: sri, cache: erHashet(sti) ? "default" : "no-cache" }));
  if (!svar.ok) throw new Error(`${adresse}: expected 200, got ${svar.status}`);
  await kopi.put(adresse, udenOmvej(svar));
};

/** Fetches every file, or leaves nothing behind, says why, and rejects: the browser then forgets this build. */
const gemAlt = async (): Promise<void> => {
  const koe = [...UDGAVE.filer];
  let hentet = 0;
  let fejl: unknown;
  const hentResten = async (kopi: Cache): Promise<void> => {
    for (let fil = koe.shift(); fil !== undefined && fejl === undefined; fil = koe.shift()) {
      if (standset) throw new Error("the reader stopped it");
      await gemFil(kopi, fil);
      hentet += fil.bytes;
      await sig({ kind: "kopi-hentet", bytes: hentet });
    }
  };
  const noter = (grund: unknown): void => {
    fejl ??= grund;
  };
  try {
    const kopi = await caches.open(CACHE);
    await Promise.all(Array.from({ length: SAMTIDIGE }, () => hentResten(kopi).catch(noter)));
  } catch (grund) {
    noter(grund);
  }
  if (fejl === undefined) return;
  await caches.delete(CACHE).catch(() => false);
  if (!standset) await sig({ kind: "kopi-fejl", fejl: slags(fejl) });
  throw fejl;
};

const slags = (fejl: unknown): Kopifejl => {
  const navn = fejl instanceof Error || fejl instanceof DOMException ? fejl.name : "";
  if (navn === "QuotaExceededError") return "plads";
  return navn === "SecurityError" ? "lukket" : "filer";
};

/** Older builds go when no window can still be showing one of them, and no newer one is on its way. */
const rydOp = async (): Promise<void> => {
  const { installing, waiting } = arbejder.registration;
  if (installing !== null || waiting !== null || (await vinduer()).length > 1) return;
  const gamle = (await caches.keys()).filter((navn) => navn.startsWith(FORAN) && navn !== CACHE);
  await Promise.all(gamle.map((navn) => caches.delete(navn)));
};

const svarSideOm = async (): Promise<Kopisvar> => {
  const { navn, bytes, nyesteTal } = UDGAVE;
  const forside = await caches.match(ROD, { cacheName: CACHE, ignoreVary: true });
  return { navn, bytes, nyesteTal, hentet: forside?.headers.get("date") ?? undefined };
};

/** Undefined: the browser asks the network, as if there were no worker. */
const findSvar = (anmodning: Request): Promise<Response> | undefined => {
  const { origin, pathname, search, href } = new URL(anmodning.url);
  if (anmodning.method !== "GET" || anmodning.headers.has("range") || !href.startsWith(ROD)) return undefined;
  const opslag = slaaOp((origin + pathname).slice(ROD.length), STIER);
  if (opslag === undefined) return undefined;
  if (opslag.kind === "mappe") return Promise.resolve(Response.redirect(`${origin}${pathname}/${search}`, 302));
  const gemt =
    opslag.kind === "fil"
      ? caches.match(new URL(opslag.sti, ROD).href, { cacheName: CACHE, ignoreVary: true })
      : caches.match(origin + pathname, { ignoreVary: true });
  // Where the browser has thrown a file away, or shut the door to them all.
  return gemt.catch(() => undefined).then((svar) => svar ?? fetch(anmodning));
};

arbejder.addEventListener("install", (haendelse) => haendelse.waitUntil(gemAlt()));
arbejder.addEventListener("activate", (haendelse) => haendelse.waitUntil(arbejder.clients.claim().then(rydOp)));
arbejder.addEventListener("fetch", (haendelse) => {
  const svar = findSvar(haendelse.request);
  if (svar !== undefined) haendelse.respondWith(svar);
});
arbejder.addEventListener("message", (haendelse) => {
  const besked = haendelse.data as Kopibesked;
  if (besked === "skift") haendelse.waitUntil(arbejder.skipWaiting());
  if (besked === "stands") standset = true;
  if (besked === "goddag")
    haendelse.waitUntil(
      svarSideOm()
        .then((svar) => haendelse.ports[0]?.postMessage(svar))
        .then(rydOp),
    );
});
