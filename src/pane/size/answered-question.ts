import { alwaysAnswer } from "./always-answer";
import { numberAnswer } from "./number-answer";
import { oftenAnswer } from "./often-answer";
import type { AskedOf, SizeAnswer } from "./size-answer";
import type { Claim } from "./size-question";

const ANSWERS: Readonly<Record<Claim, (asked: AskedOf) => SizeAnswer>> = {
  often: oftenAnswer,
  always: alwaysAnswer,
  number: numberAnswer,
};

/** The answer to a question about the list as it stands. */
export function answeredQuestion(asked: AskedOf): SizeAnswer {
  return ANSWERS[asked.question.claim](asked);
}
