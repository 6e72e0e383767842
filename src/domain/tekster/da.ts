/** The Danish message catalogue: the page's own texts. The views that are loaded when they are asked for have theirs beside it; what the data say, and faults in them, stands with the data and in load. */
import { kort } from "./da/kort";
import { panel } from "./da/panel";
import { saetning } from "./da/saetning";
import { side } from "./da/side";

export const da = { ...side, ...saetning, ...kort, ...panel };

export type Tekster = typeof da;
