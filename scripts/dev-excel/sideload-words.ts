const ways: Readonly<Record<"windows" | "mac" | "web", string>> = {
  windows: `Windows: share the folder of the manifest. In Excel: File, Options, Trust Center, Trust Center Settings, Trusted Add-in
  Catalogs; add the share (\\\\computer\\share), tick Show in Menu, OK. Restart Excel. Home, Add-ins, Shared Folder, Case Audit.`,
  mac: `Mac: copy the manifest into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder wef where it is
  missing). Restart Excel. Home, Add-ins, and under Developer Add-ins Case Audit.`,
  web: `Excel on the web, in a browser on this machine: Home (or Insert), Add-ins, More Add-ins, My Add-ins, Upload My Add-in, the
  manifest. If the pane stays blank, open https://localhost:3000/pane.html once in the same browser.`,
};

/** How to load the manifest for development into Excel: the way of this system first, then the others. */
export function sideloadWords(platform: string, manifest: string): string {
  const own = platform === "win32" ? "windows" : platform === "darwin" ? "mac" : "web";
  const others = (["windows", "mac", "web"] as const).filter((way) => way !== own);
  return `Case Audit is at https://localhost:3000/pane.html, for this machine only. The manifest to load into Excel:

  ${manifest}

- ${[own, ...others].map((way) => ways[way as keyof typeof ways]).join("\n\n- ")}

Then press Sample on the Home tab, in the group Case Audit (development). docs/excel-check.md says what to look at.
Ctrl+C ends it. An iPad can't reach localhost: package a release for a server there.`;
}
