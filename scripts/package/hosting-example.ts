export interface HostingFacts {
  readonly address: string;
  readonly version: string;
  readonly policy: string;
  /** The folder on the server that the files stand in. */
  readonly root: string;
}

/** A template of the folder hosting/ with the address, the policy and the folder of a release put in. */
export function hostingExample(template: string, { address, version, policy, root }: HostingFacts): string {
  const path = new URL(address).pathname;
  const values: Readonly<Record<string, string>> = {
    address,
    version,
    policy,
    root,
    path,
    "path-pattern": path.replaceAll(".", "\\."),
  };
  return template.replace(
    /\{(address|version|policy|root|path|path-pattern)\}/g,
    (_, name: string) => values[name] ?? "",
  );
}
