/** `npm run dev:excel`: serves the built pane over https on this machine, and says how to load it into a real Excel. */
import { existsSync } from "node:fs";
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";
import { devAnswer } from "./dev-excel/dev-answer";
import { sideloadWords } from "./dev-excel/sideload-words";

const root = fileURLToPath(new URL("../", import.meta.url));
if (!existsSync(`${root}dist/pane/pane.html`)) {
  console.error("Not built yet. Run npm run dev:excel, which builds first.");
  process.exit(1);
}

/** manifest.xml says this port. */
const PORT = 3000;

// Makes a certificate for localhost once and asks the system to trust it, which may show a question.
const { getHttpsServerOptions } = await import("office-addin-dev-certs");
const certificate = await getHttpsServerOptions().catch((error: unknown) => {
  console.error(
    `The certificate for localhost could not be made known to this system, so nothing is served. ${error instanceof Error ? error.message.trim() : ""}\n` +
      "Run npx office-addin-dev-certs install as somebody who may add certificates, then npm run dev:excel again.",
  );
  process.exit(1);
});
const server = createServer(certificate, (request, response) => devAnswer(root, request, response));
server.once("error", (error: NodeJS.ErrnoException) => {
  const taken = error.code === "EADDRINUSE";
  console.error(
    taken
      ? `Port ${PORT} is taken, and manifest.xml names it. End what uses it, and try again.`
      : error.message,
  );
  process.exit(1);
});
server.listen(PORT, "localhost", () => {
  console.log(sideloadWords(process.platform, `${root}manifest.xml`));
});
