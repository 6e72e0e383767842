/** The date that the saved copy tells its figures by. */
import { sammenlignTid, type Tid } from "../../src/domain/tid";
import { hentKatalog } from "../prerender";

/** The date of the newest measurement in the tables. */
export const nyesteTal = async (): Promise<Tid> => {
  const nyeste = (await hentKatalog()).maalinger
    .map(({ tid }) => tid)
    .sort(sammenlignTid)
    .at(-1);
  if (nyeste === undefined) throw new Error("data/: expected a measurement to date the saved copy by, got none");
  return nyeste;
};
