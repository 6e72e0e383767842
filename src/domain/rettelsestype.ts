/** The ways in which a link or a choice can fail to be followed to the letter. */
export type Rettelsestype =
  | "ukendt-noegle"
  | "ukendt-vaerdi"
  | "findes-ikke"
  | "for-mange"
  | "niveau-uden-data"
  | "farve-uden-data"
  | "tid-uden-data"
  | "fra-efter-tid";
