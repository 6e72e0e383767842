/** Many projects: what a choice of filter costs once the index is there. */
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { opsummer } from "../statistik";

const ANTAL = 5000;
/** A frame at 60 Hz. */
const HOEJST_MS = 16.7;

const maal = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({}, async ({ page }) => {
    await page.goto(`${baenk.sider}projekter/`, { waitUntil: "load" });
    const { indeks, valg, maerker, fundet, taltIRoder } = await page.evaluate((antal) => window.projektside(antal), ANTAL);
    if (fundet === 0 || taltIRoder === 0) throw new Error("expected the filters to leave projects in roder, they left none");
    return { tal: { indeks, valg: opsummer(valg).median, vaerst: Math.max(...valg), maerker } };
  });

export const projekter: Emne = {
  titel: "5.000 projekter på punkter i 399 roder (budget: filtre og antal inden for ét billede, 16,7 ms, når indekset er der)",
  proever: [{ navn: "projekter", hoejstRunder: 5, maal }],
  opgoer: ({ tal }) => ({
    linjer: [
      lavLinje("et valg: de projekter, der er tilbage, antal i fire facetter og i hver rode", tal("projekter", "valg"), {
        enhed: "ms",
        decimaler: 1,
        graense: HOEJST_MS,
      }),
      lavLinje("det dyreste af 40 valg (det første er koldt)", tal("projekter", "vaerst"), { enhed: "ms", decimaler: 1 }),
      lavLinje("indekset: hvert punkts rode, tekst i små bogstaver", tal("projekter", "indeks"), { enhed: "ms" }),
      lavLinje("5.000 mærker spredt, så intet ligger på et andet", tal("projekter", "maerker"), { enhed: "ms" }),
    ],
    noter: ["Appens egne indekser, filtrer, antalVed og placer i en side for sig; 40 valg efter hinanden, medianen af dem pr. runde."],
  }),
};
