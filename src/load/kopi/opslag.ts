/** Which of the copy's files an address below the site's root means. Pure: the worker's only rule. */

export type Opslag =
  /** The file of this name. */
  | { readonly kind: "fil"; readonly sti: string }
  /** A folder's page asked for without the closing slash that its relative addresses need. */
  | { readonly kind: "mappe" }
  /** Named after its content, and not of this build: perhaps of the one that another window still shows. */
  | { readonly kind: "hashet" };

/** Embeds keep nothing, and their pages are answered by the network alone. */
const INDLEJRET = /^(?:en\/)?indlejr(?:\/|$)/;
const HASHET = /^assets\/[^/]+-[\w-]{8}\.\w+$/;

/** Whether the name changes with the content, so that it means the same in every build. */
export const erHashet = (sti: string): boolean => HASHET.test(sti);

/** `sti`: the address below the root, percent-encoded, without query and hash. Undefined: none of the copy's business. */
export const slaaOp = (sti: string, kendte: ReadonlySet<string>): Opslag | undefined => {
  if (INDLEJRET.test(sti)) return undefined;
  const mappe = sti.replace(/(^|\/)index\.html$/, "$1");
  if (kendte.has(mappe)) return { kind: "fil", sti: mappe };
  if (kendte.has(`${sti}/`)) return { kind: "mappe" };
  return erHashet(sti) ? { kind: "hashet" } : undefined;
};
