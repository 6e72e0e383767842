/** The headers that every server of the site must send, by path. The list is data, so that other servers' configuration is made and tested from it. */
import { laesVaerter } from "./vaerter.mjs";

const CSP = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  // The editor's preview.
  "frame-src": "'self'",
};

/** @param {readonly string[]} rammevaerter who may show the page in a frame */
const lavCsp = (rammevaerter) =>
  Object.entries({ ...CSP, "frame-ancestors": rammevaerter.join(" ") })
    .map(([direktiv, kilder]) => `${direktiv} ${kilder}`)
    .join("; ");

const FAELLES = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // What the site never asks for is refused. What is not named, such as the clipboard and the full screen that a host may lend an embed, keeps
  // the browser's default.
  "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * What differs between the three kinds of paths. A frame that its host has sandboxed without `allow-same-origin` is a stranger to its own files:
 * they have to be open to all, which they may be, for they are the same for everyone and no cookie goes with them.
 */
const CSP_EGEN = lavCsp(["'self'"]);
const lavSlags = () => ({
  side: { ...FAELLES, "Content-Security-Policy": CSP_EGEN, "Cross-Origin-Resource-Policy": "same-origin" },
  indlejret: {
    ...FAELLES,
    "Content-Security-Policy": lavCsp(laesVaerter(process.env.BYDELSKORT_VAERTER)),
    "Cross-Origin-Resource-Policy": "cross-origin",
  },
  fil: {
    ...FAELLES,
    "Content-Security-Policy": CSP_EGEN,
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
  },
});
let kendteSlags;
/** Read when first asked for, so that a program can say what is wrong with BYDELSKORT_VAERTER in its own way. Throws as `laesVaerter` does. */
export const headersBySlags = () => {
  kendteSlags ??= lavSlags();
  return kendteSlags;
};

/** How the kind is told by the path, below any sub-path: the first expression that matches, else `fil`. */
export const SLAGSMOENSTRE = [
  ["indlejret", /\/indlejr\//],
  ["side", /\/(?:[^/.]*|[^/]*\.html)$/],
];

/** Vite's hashed files change their name with their content, so nobody needs to ask again; the listener lies on other people's pages, which cannot. */
export const CACHEMOENSTRE = [
  ["public, max-age=31536000, immutable", /\/assets\/[^/]+-[\w-]{8,}\.\w+$/],
  ["public, max-age=3600", /\/indlejr\.js$/],
];
export const NO_CACHE = "no-cache";

const foerste = (moenstre, sti) => moenstre.find(([, moenster]) => moenster.test(sti))?.[0];

/**
 * The headers of an answer, apart from those that tell of its bytes (type, length, encoding, ETag, Vary).
 * @param {string} sti the decoded path part of the URL that was asked for, also where there is nothing
 * @param {{ fundet?: boolean }} [valg] false for every answer that is not the file itself: refusals and redirects may be different tomorrow
 * @returns {Readonly<Record<string, string>>}
 */
export const headersFor = (sti, { fundet = true } = {}) => ({
  ...headersBySlags()[foerste(SLAGSMOENSTRE, sti) ?? "fil"],
  "Cache-Control": (fundet ? foerste(CACHEMOENSTRE, sti) : undefined) ?? NO_CACHE,
});
