/** Runs one of the project's own tools from node_modules/.bin. */
import { spawn } from "node:child_process";

type Svar = { readonly ok: boolean; readonly ud: string };

/** `fang` keeps what the tool prints in `ud`; without it the reader sees it as it comes, and `ud` is empty. */
export const koerKommando = (
  [program, ...argumenter]: readonly [string, ...string[]],
  { fang = false }: { readonly fang?: boolean } = {},
): Promise<Svar> =>
  new Promise((klar, fejl) => {
    const proces = spawn(`node_modules/.bin/${program}`, argumenter, { stdio: ["ignore", fang ? "pipe" : "inherit", "inherit"] });
    const dele: Buffer[] = [];
    proces.stdout?.on("data", (del: Buffer) => dele.push(del));
    proces.on("error", fejl);
    proces.on("close", (kode) => klar({ ok: kode === 0, ud: Buffer.concat(dele).toString() }));
  });
