/** Which pages may embed the site: one list for the header that browsers obey and for the messages that an embed takes. Plain node, no package. */

/** The municipality's own pages, and whoever tries it out on their own machine. `'self'` is the app's own preview. */
const STANDARD = "'self' https://kk.dk https://*.kk.dk http://localhost:* http://127.0.0.1:*";

const KILDE = /^(?:'self'|https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?)$/i;

/**
 * The list as CSP's `frame-ancestors` takes it. `oensket` replaces the standard one: sources with spaces between them.
 * Throws, in Danish, at the first that is no source.
 * @param {string} [oensket]
 * @returns {readonly string[]}
 */
export const laesVaerter = (oensket = process.env.BYDELSKORT_VAERTER ?? STANDARD) => {
  const kilder = oensket.split(/\s+/).filter((kilde) => kilde !== "");
  const forkert = kilder.find((kilde) => !KILDE.test(kilde));
  if (forkert !== undefined)
    throw new Error(
      `BYDELSKORT_VAERTER: «${forkert}» er ingen vært. Forventet 'self' eller en adresse uden sti, for eksempel https://kk.dk, https://*.kk.dk eller http://localhost:*.`,
    );
  return kilder.length === 0 ? ["'self'"] : kilder;
};
