/** What the files of an area are called, without their ending. */
import { BY, type Omraade } from "../../src/domain/omraade";
import { slug } from "../../src/domain/slug";
import type { Sprog } from "../../src/domain/sprog";

type Navngivet = Pick<Omraade, "id" | "niveau" | "navn">;

/** "bydel-noerrebro", in English "bydel-noerrebro-en": the same for no two reports, so that all fit in one folder. */
export const rapportnavn = ({ id, niveau, navn }: Navngivet, sprog: Sprog): string =>
  `${id === BY ? "statusrapport" : `${niveau}-${slug(navn)}`}${sprog === "da" ? "" : `-${sprog}`}`;

/** The names that a comment's file may have, the most exact first. */
export const kommentarnavne = ({ id, niveau, navn }: Navngivet): readonly string[] => [
  ...(id === BY ? ["statusrapport"] : []),
  `${niveau}-${slug(navn)}`,
  slug(navn),
];
