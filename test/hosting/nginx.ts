import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hostingExample } from "../../scripts/package/hosting-example";
import { headerPolicy } from "../../scripts/package/header-policy";
import { releaseFiles } from "../../scripts/package/release-files";
import { releaseSources } from "../../scripts/package/release-sources";
import type { ServedSite } from "../../simulator/commands/serve/serve-site";

/** Where Debian puts nginx; null where none is installed, or on another system than Linux. */
export const nginxProgram: string | null = (() => {
  for (const program of process.platform === "linux" ? ["nginx", "/usr/sbin/nginx"] : []) {
    try {
      execFileSync(program, ["-v"], { stdio: "ignore" });
      return program;
    } catch {
      // Looked for in the next place.
    }
  }
  return null;
})();

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** What the release is made for: the simulator's page looks for the pane under /pane/. */
export const PACKAGED = "https://intranet.example/pane";

/** The release's own example in the least that nginx needs around it; all else is asked of the simulator's server. */
function configuration(folder: string, port: number, behind: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(" ");
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off; ${temporary}
  server {
    listen 127.0.0.1:${port};
    include ${folder}/case-audit.nginx.conf;
    location / { proxy_pass ${behind}; proxy_set_header Host $http_host; }
  }
}`;
}

async function untilItAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${address}`);
}

/**
 * Starts nginx with a release of what is built, on this machine only and in a folder of its own, in front of the simulator's
 * server: the pane comes from nginx as an auditor gets it. It stops with `close`, or by itself after ten minutes.
 */
export async function releasedBehindNginx(
  root: string,
  program: string,
  behind: ServedSite,
): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), "case-audit-nginx-"));
  const sources = releaseSources(root);
  const address = PACKAGED;
  for (const [name, content] of releaseFiles(sources, { address, support: null, trialOnly: false })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const policy = headerPolicy(new TextDecoder().decode(sources.pane.get("pane.html")));
  const facts = { address, version: sources.version, policy, root: join(folder, "site") };
  writeFileSync(join(folder, "case-audit.nginx.conf"), hostingExample(sources.nginxConf, facts));
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port, behind.origin));
  const nginx = spawn(
    "timeout",
    ["600", program, "-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`],
    {
      stdio: "ignore",
    },
  );
  const stopped = new Promise<void>((resolve) => nginx.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    nginx.kill();
    await stopped;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(`${origin}/pane/pane.html`);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin, address: behind.address.replace(behind.origin, origin), close };
}
