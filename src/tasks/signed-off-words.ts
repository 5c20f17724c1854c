import type { PeoplesWords } from "../core/disclosure/copy/peoples-words";
import { dayInWords, dayOfSerial, type DateSystem } from "../core/frame/calendar";
import { wordingItems } from "../core/findings/wording-items";

/** "Signed off by R. Singh (Auditor) on 6 December 2017", of all who signed; null where nobody has. */
export function signedOffWords(
  { findings, worded, ownSignatures }: PeoplesWords,
  days: DateSystem,
): string | null {
  const yours = new Map(worded.map((each) => [each.item.id, each.yours]));
  const roles = wordingItems(findings).filter(({ id }) => /^signOff \d+ role$/.test(id));
  const signed = roles.map(({ id, sentence }) => {
    const of = (what: string): string | number => yours.get(id.replace("role", what)) ?? "";
    const day = of("date");
    return {
      role: String(of("role")) || sentence,
      name: String(of("name")),
      on: typeof day === "number" ? dayInWords(dayOfSerial(day, days) ?? "") : day,
    };
  });
  const names = [...signed, ...ownSignatures.map((own) => ({ ...own, on: "" }))]
    .filter(({ name }) => name.trim() !== "")
    .map(({ role, name, on }) => `${name}${role === "" ? "" : ` (${role})`}${on === "" ? "" : ` on ${on}`}`);
  return names.length === 0 ? null : `Signed off by ${names.join("; ")}`;
}
