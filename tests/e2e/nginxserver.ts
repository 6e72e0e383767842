/** Debian's nginx as a child of the test, on a free port, with our own configuration over a folder. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliSti, nginxSti } from "../../scripts/nginx.mjs";
import { nginxkonf } from "../../scripts/nginxkonf.mjs";

export type Nginx = { readonly port: number; readonly luk: () => Promise<void> };

const ledigPort = (): Promise<number> =>
  new Promise((klar, fejl) => {
    const server = createServer().once("error", fejl);
    server.listen(0, "127.0.0.1", () => {
      const adresse = server.address();
      server.close(() => (typeof adresse === "object" && adresse !== null ? klar(adresse.port) : fejl(new Error("no port"))));
    });
  });

/** What the machine's own nginx.conf says around ours: as little as will run without root. */
const hovedkonf = (mappe: string): string => `daemon off;
master_process off;
pid ${mappe}/nginx.pid;
error_log ${mappe}/fejl.log notice;
load_module ${brotliSti};
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((slags) => `${slags}_temp_path ${mappe}/tmp;`).join("\n  ")}
  include ${mappe}/bydelskort.conf;
}
`;

/** `sti` as in `nginxkonf`. Rejects with nginx' own words when it does not come up. */
export const startNginx = async ({ rod, sti }: { readonly rod: string; readonly sti: string }): Promise<Nginx> => {
  const mappe = await mkdtemp(join(tmpdir(), "bydelskort-nginx-"));
  const port = await ledigPort();
  await mkdir(join(mappe, "tmp"));
  await writeFile(join(mappe, "bydelskort.conf"), nginxkonf({ rod, sti, lyt: `127.0.0.1:${port}` }));
  await writeFile(join(mappe, "nginx.conf"), hovedkonf(mappe));
  const proces = spawn(nginxSti, ["-p", mappe, "-c", join(mappe, "nginx.conf"), "-e", join(mappe, "fejl.log")], { stdio: "ignore" });
  const slut = new Promise<void>((klar) => proces.once("close", () => klar()));
  const svarer = async (): Promise<boolean> => {
    for (let forsoeg = 0; forsoeg < 100 && proces.exitCode === null; forsoeg++) {
      if (
        await fetch(`http://127.0.0.1:${port}/`).then(
          () => true,
          () => false,
        )
      )
        return true;
      await new Promise((klar) => setTimeout(klar, 50));
    }
    return false;
  };
  const luk = async (): Promise<void> => {
    proces.kill("SIGQUIT");
    await slut;
    await rm(mappe, { recursive: true });
  };
  if (await svarer()) return { port, luk };
  const sagt = await readFile(join(mappe, "fejl.log"), "utf8");
  await luk();
  throw new Error(`expected nginx to answer, got:\n${sagt}`);
};
