/** From when to when several series can be held against each other: dates on which all have a value, and no break between. */
import { harBrudMellem, maalingVed, type Serie } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import { type Tid, tidToMaaned } from "../../domain/tid";

export type Periode = { readonly fra: Tid; readonly til: Tid };

/** Dates on which every series has a value that `ok` takes, oldest first; none without series. */
export const faellesTider = (serier: readonly Serie[], ok: (vaerdi: number) => boolean = () => true): readonly Tid[] => {
  const [foerste = [], ...andre] = serier;
  return foerste
    .filter((maaling) => isVaerdi(maaling) && ok(maaling.vaerdi))
    .map(({ tid }) => tid)
    .filter((tid) =>
      andre.every((serie) => {
        const maaling = maalingVed(serie, tid);
        return maaling?.kind === "vaerdi" && ok(maaling.vaerdi);
      }),
    );
};

const laengde = ({ fra, til }: Periode): number => tidToMaaned(til) - tidToMaaned(fra);

/** The longest stretch of shared dates that no series breaks; of equally long ones the newest. Undefined where no two dates can be held together. */
export const faellesPeriode = (serier: readonly Serie[], ok?: (vaerdi: number) => boolean): Periode | undefined => {
  const stykker: Periode[] = [];
  for (const tid of faellesTider(serier, ok)) {
    const sidste = stykker.at(-1);
    if (sidste === undefined || serier.some((serie) => harBrudMellem(serie, sidste.til, tid))) stykker.push({ fra: tid, til: tid });
    else stykker[stykker.length - 1] = { fra: sidste.fra, til: tid };
  }
  return stykker
    .filter((stykke) => laengde(stykke) > 0)
    .reduce<Periode | undefined>((bedst, stykke) => (bedst !== undefined && laengde(bedst) > laengde(stykke) ? bedst : stykke), undefined);
};
