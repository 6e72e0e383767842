/** Which pages may embed us, and tell an embed what to show: the sources of CSP's `frame-ancestors`, so that one list serves header and message. */

/** `https://*.kk.dk`, `http://localhost:*`, `https://kk.dk`, `https://*`: scheme, host with or without a leading `*.` or any, port or any. */
const KILDE = /^(https?):\/\/(\*\.)?([a-z0-9.-]+|\*)(?::(\d+|\*))?$/i;
const STANDARDPORT: Readonly<Record<string, string>> = { http: "80", https: "443" };

const passer = (kilde: string, oprindelse: string): boolean => {
  const moenster = KILDE.exec(kilde);
  const fundet = KILDE.exec(oprindelse);
  if (moenster === null || fundet === null) return false;
  const [, skema = "", jokertegn, vaert = "", port] = moenster;
  const [, fraSkema = "", fraJokertegn, fraVaert = "", fraPort] = fundet;
  if (skema.toLowerCase() !== fraSkema.toLowerCase() || fraJokertegn !== undefined) return false;
  const navn = fraVaert.toLowerCase();
  const passerVaert =
    vaert === "*" ? navn !== "*" : jokertegn === undefined ? navn === vaert.toLowerCase() : navn.endsWith(`.${vaert.toLowerCase()}`);
  const standard = STANDARDPORT[skema.toLowerCase()];
  return passerVaert && (port === "*" || (port ?? standard) === (fraPort ?? standard));
};

/** `oprindelse` as the browser tells it ("https://kk.dk"; "null" for a sandboxed page, which is nobody); `egen` is our own. */
export const erTilladtVaert = (oprindelse: string, m: { readonly vaerter: readonly string[]; readonly egen: string }): boolean =>
  m.vaerter.some((kilde) => (kilde === "'self'" ? oprindelse === m.egen && oprindelse !== "null" : passer(kilde, oprindelse)));
