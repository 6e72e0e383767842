/** The Danish message catalogue: every text that a reader sees, but for what the data tables say themselves. */
import { kort } from "./da/kort";
import { om } from "./da/om";
import { panel } from "./da/panel";
import { saetning } from "./da/saetning";
import { side } from "./da/side";

export const da = { ...side, ...saetning, ...kort, ...panel, ...om };

export type Tekster = typeof da;
