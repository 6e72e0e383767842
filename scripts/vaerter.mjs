/** Which hosts may show the site's embeds in a frame. Plain node without packages: servers and configuration are made from it. */

/** The municipality's own hosts, and a developer's machine on any port. */
const STANDARD = "'self' https://kk.dk https://*.kk.dk http://localhost:* http://127.0.0.1:*";

/** A CSP host source without a path, which `frame-ancestors` would not look at. Letters outside ASCII stand as xn-- in a host's name. */
const KILDE =
  /^(?:'self'|(?:https?:\/\/)?(?:\*|(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*)(?::(?:\*|\d{1,5}))?)$/i;

const FORVENTET =
  "'self', https://kk.dk, https://*.kk.dk, http://localhost:* eller 'none' alene; værter med mellemrum imellem, uden sti og med æøå skrevet som xn--";

/**
 * Reads the hosts from text, separated by white space. Throws in Danish on an entry that is no host source, and on a text without any.
 * @param {string} [tekst] what `BYDELSKORT_VAERTER` says; undefined gives the default
 * @returns {readonly string[]}
 */
export const laesVaerter = (tekst = STANDARD) => {
  const vaerter = tekst.split(/\s+/).filter((vaert) => vaert !== "");
  if (vaerter.length === 1 && vaerter[0] === "'none'") return vaerter;
  if (vaerter.length === 0) throw new Error(`BYDELSKORT_VAERTER er tom. Forventet: ${FORVENTET}. Ret den, eller fjern variablen.`);
  const forkert = vaerter.find((vaert) => !KILDE.test(vaert));
  if (forkert === undefined) return vaerter;
  throw new Error(`BYDELSKORT_VAERTER: «${forkert}» er ikke en vært. Forventet: ${FORVENTET}. Ret den, eller fjern variablen.`);
};
