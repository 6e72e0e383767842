/** The English message catalogue: the same keys as the Danish one. */
import { da, type Tekster } from "./da";

export const en: Tekster = { ...da };
