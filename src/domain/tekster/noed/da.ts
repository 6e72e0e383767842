/** Danish: what the page says before its own script is there. Written into the page at build. */
export const noedDa = {
  sent: "Tallene er længe undervejs. Siden her er kortet over alle bydele, som det ser ud fra starten; den skifter selv, når tallene kommer.",
  komIkke: "Siden kan læses, men ikke betjenes: dens script kunne ikke hentes. Genindlæs siden for at prøve igen.",
};
