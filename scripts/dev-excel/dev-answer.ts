import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { siteFile } from "../../simulator/commands/serve/site-file";
import { headerPolicy } from "../package/header-policy";

/**
 * Answers a request for the built pane or a picture, under the policy of a release and with nothing kept by the browser, so
 * that a new build shows at once. Checked by: test/scripts/dev-excel.test.ts
 */
export function devAnswer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const folders = [
    { path: "/assets/", folder: join(root, "assets") },
    { path: "/", folder: join(root, "dist", "pane") },
  ];
  const path = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  const page = siteFile(folders, "/pane.html");
  const file = siteFile(folders, path === "/" ? "/pane.html" : path);
  const known = request.method === "GET" || request.method === "HEAD";
  if (!known || file === null || page === null) {
    response.writeHead(known ? 404 : 405, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(known ? "There is no such file." : "Only GET and HEAD.");
    return;
  }
  response.writeHead(200, {
    "Content-Type": file.type,
    "Content-Length": file.content.length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": headerPolicy(new TextDecoder().decode(page.content)),
  });
  response.end(request.method === "HEAD" ? undefined : file.content);
}
