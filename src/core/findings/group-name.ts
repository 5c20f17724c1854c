/** A stratum in a sentence. A list drawn as one group has no name of its own. */
export function groupName(label: string): string {
  return label === "" ? "the list" : `“${label}”`;
}
