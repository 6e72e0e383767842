/** From a call to the reports that it asks for. What can be wrong with a call is found here, before anything is built or opened; only the names of sections are the pages' own, and found when they are opened. */
import { relative, resolve } from "node:path";
import type { Omraade } from "../../src/domain/omraade";
import { profilsti } from "../../src/domain/slug";
import type { Argumenter } from "./argumenter";
import type { Bestilling } from "./bestilling";
import { rapportnavn } from "./filnavn";
import { hentKommentarer } from "./kommentar";
import { omraadenavn } from "./omraadenavn";
import { vaelgOmraader } from "./omraadevalg";
import { findUdstier } from "./udsted";

/** `noter` is what the caller should know before the work begins. */
export type Plan = { readonly bestillinger: readonly Bestilling[]; readonly noter: readonly string[] };

/** `her` is the folder that the call's paths are meant from. Rejects in Danish; nothing is written. */
export const planlaeg = async (
  argumenter: Pick<Argumenter, "omraader" | "alle" | "niveau" | "ud" | "kommentar" | "uden" | "sprog">,
  { kendte, her }: { readonly kendte: readonly Omraade[]; readonly her: string },
): Promise<Plan> => {
  const { kommentar: mappe, ud, sprog, uden } = argumenter;
  // Short in messages, and right from where this process stands.
  const fraHer = (sti: string): string => {
    const hel = resolve(her, sti);
    const kort = relative(process.cwd(), hel) || ".";
    return kort.startsWith("..") ? hel : kort;
  };
  const { omraader, noter } = vaelgOmraader(argumenter, kendte);
  const medSide = kendte.filter((omraade) => profilsti(omraade) !== undefined);
  const stier = await findUdstier(
    fraHer(ud),
    omraader.map((omraade) => rapportnavn(omraade, sprog)),
  );
  const { kommentarer, noter: kommentarnoter } = await hentKommentarer(mappe === undefined ? undefined : fraHer(mappe), omraader, {
    kendte: medSide,
  });
  const bestillinger = omraader.flatMap((omraade, n): readonly Bestilling[] => {
    const [side, fil, kommentar] = [profilsti(omraade), stier[n], kommentarer[n]];
    if (side === undefined || fil === undefined || kommentar === undefined) return [];
    return [
      {
        id: omraade.id,
        navn: omraadenavn(omraade),
        side: sprog === "da" ? side : `${sprog}/${side}`,
        ud: fil,
        kommentar,
        udeladte: uden,
      },
    ];
  });
  return { bestillinger, noter: [...noter, ...kommentarnoter] };
};
