/** Debian's Firefox: the second browser that the tests drive. */

export const firefoxSti = process.env.BYDELSKORT_FIREFOX ?? "/usr/bin/firefox-esr";

export const FIREFOX = { navn: "Firefox", sti: firefoxSti, pakke: "firefox-esr", variabel: "BYDELSKORT_FIREFOX" };
