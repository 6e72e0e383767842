/** The Danish message catalogue: the page's own texts. The barometer has its own beside it; what the data say, and faults in them, stands with the data and in load. */
import { kort } from "./da/kort";
import { om } from "./da/om";
import { panel } from "./da/panel";
import { saetning } from "./da/saetning";
import { side } from "./da/side";

export const da = { ...side, ...saetning, ...kort, ...panel, ...om };

export type Tekster = typeof da;
