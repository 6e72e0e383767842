/** The English message catalogue: the same keys as the Danish one, held by its type. */
import type { Tekster } from "./da";
import { kort } from "./en/kort";
import { panel } from "./en/panel";
import { saetning } from "./en/saetning";
import { side } from "./en/side";

export const en: Tekster = { ...side, ...saetning, ...kort, ...panel };
