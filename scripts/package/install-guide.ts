import type { ReleasedManifestFacts } from "./released-manifest";

export interface InstallFacts extends Pick<ReleasedManifestFacts, "address" | "version"> {
  readonly trialOnly: boolean;
  /** The name of the zip file, and of the policy's header, as they are in this release. */
  readonly zipName: string;
  readonly policy: string;
}

/** INSTALL.md of a release: what to do with its files, for its address, in the order in which it is done. */
export function installGuide({ address, version, trialOnly, zipName, policy }: InstallFacts): string {
  const manifest = trialOnly ? "manifest-trial.xml" : "manifest.xml";
  const beside = trialOnly
    ? "This release is for a trial: it holds the trial manifest only."
    : "`manifest-trial.xml` is the same under its own id and the name “Case Audit (trial)”, for a few people to try a version first; package it for a folder of its own then.";
  return `# Installing Case Audit ${version}

For the address ${address}. Made for this address only: for another, \`npm run package\` is run again.
What it is, what it reads and what leaves the machine is in docs/for-it.md of the source.

## 1. Check what you have

In the folder of the release: \`sha256sum --check SHA256SUMS\`, or on Windows \`Get-FileHash -Algorithm SHA256 FILE\` for a
file, compared with its line in SHA256SUMS. \`${zipName}\` holds the same files once more.

## 2. Put the files on the server

Copy what is in \`site\` to the folder that the server shows at ${address}. It serves files only; nothing runs on it.

- IIS: put \`hosting/web.config\` beside \`pane.html\`.
- nginx: put what is in \`hosting/case-audit.nginx.conf\` into the server block, with your folder in place of \`/srv/case-audit/site\`.
- Any other: https with a certificate that the auditors' computers trust, and this header on every file:

\`\`\`
Content-Security-Policy: ${policy}
\`\`\`

No X-Frame-Options. Files with ten hexadecimal digits in their name may be kept for ever; \`pane.html\` never.

Open ${address}/pane.html in a browser: it should say “Open Case Audit in Excel”. If it says that Office could not be reached,
this computer does not reach https://appsforoffice.microsoft.com, which each auditor's computer must.

## 3. Give it to the auditors

Microsoft 365 admin centre → Settings → Integrated apps → Upload custom apps → Office Add-in → upload \`${manifest}\` → choose
the people or group → Deploy. It can take a day until everybody sees it. ${beside}

The buttons Sample, Score and Findings stand then on the Home tab of Excel, in the group Case Audit. A role with the right to
deploy apps is needed. Other ways (network share, folders on Mac and iPad) are for trying and are told in docs/for-it.md.

## 4. Look at it once

Open a workbook with a list, press Sample: the pane asks “Which cases is this about?”. docs/excel-check.md of the source leads
through the whole in half an hour. Nobody has yet gone through it with a real Excel: do this before 200 people get it.

## Updating

Package the new version for the same address. Put the new files beside the old ones (other names), \`pane.html\` last; then take
the old ones away the next day. Whoever opens the pane then has the new version. Upload the new manifest too where CHANGELOG.md
says that buttons or names have changed; its version number is higher.

## Removing

Take the app away under Integrated apps; then the folder. The workbooks keep their sheets, which are ordinary ones.
`;
}
