/** Text as it may stand in HTML or SVG, between tags and in a quoted attribute. */
export const undslip = (tekst: string): string =>
  tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
