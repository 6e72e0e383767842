/** The headers that every server of the site must send. The list is data, so that other servers' configuration can be made and tested from it. */

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
  "frame-ancestors": "'self'",
};

export const sikkerhedsHeaders = {
  "Content-Security-Policy": Object.entries(CSP)
    .map(([direktiv, kilder]) => `${direktiv} ${kilder}`)
    .join("; "),
  // A frame with `sandbox` and no `allow-same-origin` has no origin to be the same as: scripts, tables and type are then another's. All of it is public, and no cookie guards any of it.
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // What the site never asks for is refused. What is not named, such as the clipboard that sharing writes to, keeps the browser's default.
  "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
};

/** Vite's hashed files, also below a sub-path. Their name changes with their content, so nobody needs to ask again. */
const HASHET = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** @param {string} sti the path part of the URL */
export const cacheControl = (sti) => (HASHET.test(sti) ? "public, max-age=31536000, immutable" : "no-cache");
