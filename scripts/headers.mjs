/** The headers that every server of the site must send. The list is data, so that other servers' configuration can be made and tested from it. */
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
  "frame-src": "'self'",
};

/** Pages that others may embed, below any sub-path and in either language. */
const INDLEJRING = /\/indlejr\//;

const csp = (rammer) =>
  Object.entries({ ...CSP, "frame-ancestors": rammer })
    .map(([direktiv, kilder]) => `${direktiv} ${kilder}`)
    .join("; ");

/** Hashed files, and the listener that other pages load. */
const AABNE = /\/assets\/|\/indlejr\.js$/;

const VAERTER = laesVaerter().join(" ");

/**
 * The headers of every answer at a path, whatever its status.
 * @param {string} sti the path part of the URL
 */
export const headersFor = (sti) => ({
  "Content-Security-Policy": csp(INDLEJRING.test(sti) ? VAERTER : "'self'"),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // A sandboxed embed has no origin of its own, and asks for its scripts and tables as a stranger would. All of it is public.
  ...(AABNE.test(sti) ? { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" } : {}),
  // What the site never asks for is refused. What is not named, such as the clipboard that sharing writes to, keeps the browser's default.
  "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
});

/** Vite's hashed files, also below a sub-path. Their name changes with their content, so nobody needs to ask again. */
const HASHET = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** @param {string} sti the path part of the URL */
export const cacheControl = (sti) => (HASHET.test(sti) ? "public, max-age=31536000, immutable" : "no-cache");
