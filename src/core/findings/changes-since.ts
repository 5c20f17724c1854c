import type { ScoresWhenMade } from "./scores-when-made";

/** What is different in the scores from those that findings were made from. */
export interface ScoreChanges {
  /** Marks and other answers that are not as they were, of cases and questions that were there then and are now. */
  readonly marks: number;
  /** The cases that those marks are of. */
  readonly casesWithMarks: number;
  /** Cases with another reason or theme, or another kind of observation. */
  readonly casesWithRemarks: number;
  readonly casesAdded: number;
  readonly casesGone: number;
  /** Cases that were replaced, or came in another group. */
  readonly casesMoved: number;
  /** Names: "4 Right decision". */
  readonly questionsAdded: readonly string[];
  readonly questionsGone: readonly string[];
  readonly questionsChanged: readonly string[];
  readonly settings: boolean;
}

/**
 * Compares the scores of now with those that stand on the findings. Both must have been made with the same salt.
 * Law: the same scores give no changes, whatever the order of cases.
 * Checked by: test/core/findings/changes-since.test.ts
 */
export function changesSince(then: ScoresWhenMade, now: ScoresWhenMade): ScoreChanges {
  const casesThen = new Map(then.cases.map((each) => [each.case, each]));
  const placesThen = new Map(then.questions.map(({ id }, index) => [id, index]));
  const both = now.cases.flatMap((each) => {
    const before = casesThen.get(each.case);
    return before === undefined ? [] : [{ each, before }];
  });
  const markChanges = both.map(
    ({ each, before }) =>
      now.questions.filter(({ id }, index) => {
        const place = placesThen.get(id);
        return place !== undefined && before.marks[place] !== each.marks[index];
      }).length,
  );
  const questionsThen = new Map(then.questions.map((question) => [question.id, question]));
  const idsNow = new Set(now.questions.map(({ id }) => id));
  return {
    marks: markChanges.reduce((sum, count) => sum + count, 0),
    casesWithMarks: markChanges.filter((count) => count > 0).length,
    // With other questions the remarks are over other columns, and that is told already.
    casesWithRemarks: sameQuestions(then, now)
      ? both.filter(({ each, before }) => each.remarks !== before.remarks).length
      : 0,
    casesAdded: now.cases.length - both.length,
    casesGone: then.cases.length - both.length,
    casesMoved: both.filter(({ each, before }) => each.standing !== before.standing).length,
    questionsAdded: now.questions.filter(({ id }) => !questionsThen.has(id)).map(({ name }) => name),
    questionsGone: then.questions.filter(({ id }) => !idsNow.has(id)).map(({ name }) => name),
    questionsChanged: now.questions
      .filter(({ id, code }) => questionsThen.has(id) && questionsThen.get(id)?.code !== code)
      .map(({ name }) => name),
    settings: then.settings !== now.settings,
  };
}

function sameQuestions(then: ScoresWhenMade, now: ScoresWhenMade): boolean {
  const ids = ({ questions }: ScoresWhenMade) => questions.map(({ id }) => id).join("\u001f");
  return ids(then) === ids(now);
}

/** Whether anything at all is different. */
export function hasScoreChanges(changes: ScoreChanges): boolean {
  const { settings, questionsAdded, questionsGone, questionsChanged } = changes;
  const questions = questionsAdded.length + questionsGone.length + questionsChanged.length;
  const cases = changes.casesAdded + changes.casesGone + changes.casesMoved + changes.casesWithRemarks;
  return settings || questions + cases + changes.marks > 0;
}
