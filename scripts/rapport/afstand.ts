/** How far two names are from each other, and which known ones are nearest to one that is not. */

/** Letters to insert, leave out or exchange (Levenshtein), for short texts. */
export const redigeringsafstand = (fra: string, til: string): number => {
  let raekke = Array.from({ length: til.length + 1 }, (_, n) => n);
  for (let i = 1; i <= fra.length; i++) {
    const over = raekke;
    raekke = [i];
    for (let j = 1; j <= til.length; j++) {
      const byttet = (over[j - 1] ?? 0) + (fra[i - 1] === til[j - 1] ? 0 : 1);
      raekke.push(Math.min(byttet, (over[j] ?? 0) + 1, (raekke[j - 1] ?? 0) + 1));
    }
  }
  return raekke[til.length] ?? 0;
};

type Kendt<T> = { readonly emne: T /** The whole name first, then what it is also called in part. */; readonly former: readonly string[] };

/** At most `antal`, nearest first: a part of a name is enough, and between equals the whole name decides, then the given order. */
export const naermeste = <T>(tekst: string, kendte: readonly Kendt<T>[], antal: number): readonly T[] =>
  kendte
    .map(({ emne, former }) => {
      const afstande = former.map((form) => redigeringsafstand(tekst, form));
      return { emne, bedst: Math.min(...afstande), hele: afstande[0] ?? 0 };
    })
    .sort((a, b) => a.bedst - b.bedst || a.hele - b.hele)
    .slice(0, antal)
    .map(({ emne }) => emne);
