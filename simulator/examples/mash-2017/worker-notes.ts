import type { SeededChoices } from "./seeded-choices";

/** Notes as screening workers write them. Made up; they name nobody and no place. These fit any referral. */
const aboutTheFamily = [
  "No previous involvement on the system.",
  "Previous assessment closed in spring; siblings known.",
  'Mother said the house move was "a fresh start" and asked for support with routines.',
  "Grandparent is a support, lives close by.",
  "Rent arrears, damp, and an overcrowded flat.",
  "Older sibling has been missing twice this month.",
  "Incident between adults, child present but not hurt.",
  "Sibling's attendance 84%, school nurse involved.",
  "Interpreter needed (Polish).",
  "Shouting heard late at night.",
  "Father lives elsewhere, sees the children at weekends.",
  "Two referrals about the same event, linked.",
  "Family moved from another county, records asked for.",
  "Mother expecting again, due in spring.",
  'Parents separated; contact at weekends, "on good terms".',
  "Worries: routines, money, sleep. Strengths: wider family.",
];

/** These say what the referrer or the screening did, so they would gainsay some marks. */
const aboutTheScreening = [
  "Parents spoken to, aware of referral.",
  "Health visitor to see the family at the next clinic.",
  "GP letter received, added to the file.",
  "Discussed with duty manager, outcome agreed.",
  "Referrer rung back, no reply, message left.",
  "Advice given; family know how to ask for early help.",
  "Referral gives little detail, form sent back for more.",
  "Form complete, clear account of worries and strengths.",
  "Risk checklist attached.",
  "Checked with police and health, nothing further known.",
  "School has recorded three late collections, one absence and a change of mood.",
  "Parent asked for help with behaviour; parenting course offered.",
];

/**
 * A note of one or two sentences; about a third of the referrals have none ("").
 * With `onlyFamily` the note says nothing about referrer or screening.
 */
export function workerNote(onlyFamily: boolean, choices: SeededChoices): string {
  if (choices.fraction() < 0.34) return "";
  const sentences = onlyFamily ? aboutTheFamily : [...aboutTheFamily, ...aboutTheScreening];
  const first = choices.pick(sentences);
  const turn = choices.fraction();
  if (turn < 0.6) return first;
  const second = choices.pick(sentences.filter((sentence) => sentence !== first));
  // Some workers press Alt+Enter between two sentences.
  return turn < 0.72 ? `${first}\n${second}` : `${first} ${second}`;
}

/**
 * Notes that a list gathers over the years and that a careless program trips over. They are texts like all others:
 * the first looks like a formula, another like a piece of a web page.
 */
export const awkwardNotes: readonly string[] = [
  "=2 calls the same evening, both logged here",
  "Copied from e-mail: <b>URGENT</b> please ring school <img src=x onerror=alert(1)>",
  "Spoke to child at school, happy to be asked 🙂 will ring mother",
  "- see earlier contact\n- sibling at same school",
  "+ baby sister, not yet on the system",
  "@duty: look again on Monday",
  'He said "it\'s fine"; she said "it isn\'t", both on the same day',
  'Strengths: routines, school; worries: "money", sleep\t(see tab 2)',
];
