/** What a map needs when it is asked for help or zoomed in: a file of its own, for most readers do neither. */
export { drawFlytknapper } from "./flytknapper";
export { aabnTastaturhjaelp } from "./tastaturhjaelp";
