import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { panePage } from "./pane-page";
import { pagePolicy, panePolicy } from "./policies";
import { siteFile } from "./site-file";
import type { SiteFolder } from "./site-file";

export interface ServeOptions {
  /** 0 takes any free port, as does a port that is taken. */
  readonly port?: number;
  /** The project's folder, in which dist/ has been built. */
  readonly root?: string;
  /** Leaves the address of office.js as it is released, for a test that answers it itself. */
  readonly released?: boolean;
  /** Stops by itself after so many milliseconds without a request, and calls `stopped`. */
  readonly idle?: { readonly after: number; readonly stopped: () => void };
}

export interface ServedSite {
  /** Of the page, with the example open and the pane beside it. */
  readonly address: string;
  /** Of the server, without a path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const foldersOf = (root: string): SiteFolder[] => [
  { path: "/page/", folder: join(root, "dist", "page") },
  { path: "/pane/", folder: join(root, "dist", "pane") },
  { path: "/office-js/", folder: join(root, "node_modules", "@microsoft", "office-js", "dist") },
  { path: "/assets/", folder: join(root, "assets") },
  {
    path: "/example/",
    folder: join(root, "simulator", "examples", "mash-2017"),
    only: ["MASH referrals 2017.xlsx", "MASH findings 2016.xlsx", "marks.csv"],
  },
  { path: "/", folder: join(root, "assets"), only: ["favicon.ico"] },
];

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: SiteFolder[],
  released: boolean,
): void {
  const path = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  const headers = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": path.startsWith("/pane/") ? panePolicy : pagePolicy,
  };
  const plain = (status: number, words: string): void => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end(words);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Only GET and HEAD.");
  if (path === "/") {
    response.writeHead(302, { ...headers, Location: "/page/page.html?example" });
    response.end();
    return;
  }
  const file = siteFile(folders, path);
  if (!file) return plain(404, "There is no such file.");
  const content =
    path === "/pane/pane.html"
      ? Buffer.from(panePage(Buffer.from(file.content).toString("utf8"), released))
      : file.content;
  response.writeHead(200, { ...headers, "Content-Type": file.type, "Content-Length": content.length });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** Begins to listen, on this machine only; on a free port where the wanted one is taken. */
function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listening(server, 0));
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves the simulator's page, the built pane, office.js and the example on 127.0.0.1. */
export async function serve(options: ServeOptions = {}): Promise<ServedSite> {
  const folders = foldersOf(options.root ?? process.cwd());
  let timer: NodeJS.Timeout | undefined;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      clearTimeout(timer);
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const waitAgain = (): void => {
    const { idle } = options;
    if (!idle) return;
    clearTimeout(timer);
    timer = setTimeout(() => void close().then(idle.stopped), idle.after);
  };
  const server = createServer((request, response) => {
    waitAgain();
    try {
      answer(request, response, folders, options.released ?? false);
    } catch (error) {
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    }
  });
  const origin = `http://127.0.0.1:${await listening(server, options.port ?? 0)}`;
  waitAgain();
  return { origin, address: `${origin}/page/page.html?example`, close };
}
