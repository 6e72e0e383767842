/** The one way in which anything drawn changes the view. */
import type { View } from "../state/view";

export type Change = (next: View) => void;
