/** Something that is asked for once, the first time it is needed, and may fail alone. */
export type Engang<T> = () => T | "kom-ikke" | undefined;

/** Asks at the first call; undefined while it is on its way. `kom` and `fejlede` are called when that is known. */
export const createEngang = <T>(
  hent: () => Promise<T>,
  m: { readonly kom: () => void; readonly fejlede: (grund: unknown) => void },
): Engang<T> => {
  let bedtOm = false;
  let hentet: T | "kom-ikke" | undefined;
  return () => {
    if (!bedtOm) {
      bedtOm = true;
      hent().then(
        (vaerdi) => {
          hentet = vaerdi;
          m.kom();
        },
        (grund: unknown) => {
          hentet = "kom-ikke";
          m.fejlede(grund);
        },
      );
    }
    return hentet;
  };
};
