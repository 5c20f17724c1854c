/** An address that a package can be made for, or a sentence that says why not. */
export type CheckedAddress = { readonly address: string } | { readonly refused: string };

const refused = (sentence: string): CheckedAddress => ({ refused: sentence });

/** One step of the path: letters, digits and a few marks, so that nothing has to be escaped in any of the files. */
const PATH_STEP = /^[A-Za-z0-9._~-]+$/;

/** Ends like the name of a file ("pane.html") and not of a folder. */
const FILE_NAME = /\.(html?|xml|js|css|json|zip|aspx?|php|config)$/i;

/**
 * The address of the folder that the pane's files will stand in, without a slash at its end; it goes into the manifest
 * and from there into each auditor's Excel. Refused in a sentence: anything but https, a user's name or password in it,
 * a query, a fragment, no folder after the server's name, a file in place of a folder, and whatever stands around it.
 * Checked by: test/scripts/package/package-address.test.ts
 * @example packageAddress("https://intranet.example/case-audit/") // => { address: "https://intranet.example/case-audit" }
 */
export function packageAddress(typed: string): CheckedAddress {
  const shown = `“${typed}”`;
  if (typed.trim() === "")
    return refused("The address is missing. Say where the files will stand: --url https://server/folder.");
  if (/[\s\\"'<>`{}|^,;]/.test(typed)) {
    return refused(
      `${shown} holds a character that no address has, such as a space, a comma or a quotation mark.`,
    );
  }
  if (/^http:/i.test(typed)) {
    return refused(
      `${shown} begins with http. Excel opens a pane from https only: the server needs a certificate.`,
    );
  }
  if (!/^https:\/\/[^/]/i.test(typed)) return refused(`${shown} does not begin with https:// and a server.`);
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url === null) return refused(`${shown} can't be read as an address.`);
  if (typed.includes("@") || url.username !== "" || url.password !== "") {
    return refused(
      `${shown} holds a user's name or password, which every auditor could read in the manifest.`,
    );
  }
  if (typed.includes("?")) return refused(`${shown} has a query (from “?” on), which a folder has not.`);
  if (typed.includes("#")) return refused(`${shown} has a fragment (from “#” on), which a folder has not.`);
  return folderAddress(typed, url);
}

function folderAddress(typed: string, url: URL): CheckedAddress {
  const shown = `“${typed}”`;
  const path = typed.replace(/^https:\/\/[^/]*/i, "").replace(/\/$/, "");
  if (path === "" || path === "/") {
    return refused(
      `${shown} names a server and no folder on it. Give the files a folder of their own, such as ${url.origin}/case-audit.`,
    );
  }
  const steps = path.slice(1).split("/");
  const odd = steps.find((step) => !PATH_STEP.test(step) || /^\.+$/.test(step));
  if (odd !== undefined) {
    return refused(
      `${shown} has ${odd === "" ? "two slashes together" : `“${odd}”`} in its path. Use letters, digits, “-”, “_” and “.” only.`,
    );
  }
  const last = steps.at(-1) ?? "";
  if (FILE_NAME.test(last)) {
    return refused(`${shown} ends in a file, “${last}”. Give the folder that the files will stand in.`);
  }
  return { address: `${url.origin}${path}` };
}
