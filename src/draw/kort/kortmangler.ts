/** A sentence in the map's place when its outlines did not come, or over it while they are on their way; undefined takes it away. */
import type { Kortmangel } from "../../derive/model/kortmangel";

export const drawKortmangler = (element: HTMLElement, mangel: Kortmangel | undefined): void => {
  element.querySelector(":scope > .kortmangler")?.remove();
  if (mangel === undefined) return;
  const afsnit = document.createElement("p");
  afsnit.className = `kortmangler ${mangel.kind}`;
  afsnit.textContent = mangel.saetning;
  element.append(afsnit);
};
