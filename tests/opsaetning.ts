/** The tests draw in both languages without waiting for one. */
import { hentTekster } from "../src/domain/sprogvalg";

await hentTekster("en");
