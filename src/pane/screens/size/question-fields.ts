import type { SizeQuestion } from "../../size/size-question";

/** What every part of the question gets: the question as it stands, and the way to change it. */
export interface QuestionFields {
  readonly question: SizeQuestion;
  readonly change: (part: Partial<SizeQuestion>) => void;
}
