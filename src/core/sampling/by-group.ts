import { stratumLabel } from "../frame/group-of-value";
import type { ByGroup } from "./sample-definition";

/** Names are compared as the frame holds them, whatever spaces or Unicode form they were typed with. */
export function ofGroup(numbers: ByGroup, label: string): number | undefined {
  return Object.entries(numbers).find(([name]) => stratumLabel(name) === label)?.[1];
}
