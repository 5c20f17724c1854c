/**
 * Sites that show Excel on the web and so hold the pane in a frame. Put together from what makers of add-ins report; not
 * verified by us, and not complete for every tenant (docs/for-it.md says how to find a missing one).
 */
export const EXCEL_ON_THE_WEB: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

/**
 * The Content-Security-Policy for the server to send: that of the built page, so that the two can't differ, and who may
 * hold the page in a frame, which only a header can say.
 */
export function headerPolicy(paneHtml: string): string {
  const policy = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(paneHtml)?.[1];
  if (policy === undefined) throw new Error("pane.html brings no Content-Security-Policy");
  return `${policy}; frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(" ")}`;
}
