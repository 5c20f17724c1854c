import { allOrNoneRows } from "../core/disclosure/copy/all-or-none-rows";
import { hiddenNumbers, isAllHidden } from "../core/disclosure/copy/hidden-numbers";
import { hiddenInSurvey } from "../core/disclosure/survey/hidden-in-survey";
import { figuresOfFindings } from "../core/disclosure/figures-of-findings";
import type { ProtectedFigures } from "../core/disclosure/protected-figures";
import { protectedFigures } from "../core/disclosure/protected-figures-of";
import { isOutOfDate } from "../core/findings/findings-changes";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Moment } from "../core/sampling/draw-record";
import { allOrNoneSentences, sameAnswerSentences } from "../share/all-or-none-sentences";
import type { SharedReport } from "../share/shared-report";
import type { Progress } from "../sheets/workbook";
import type { CopyReading } from "./read-copy";
import { publicWordsOfCopy, reportOfCopy } from "./report-of-copy";
import { signedOffWords } from "./signed-off-words";
import type { AllOrNoneRows, ShareObstacle, SharePreview } from "./share-results";
import { unhurried } from "./unhurried";

/** A copy as it would be made now, with its check list. */
export interface PreparedCopy {
  readonly preview: SharePreview;
  readonly report: SharedReport;
  /** What may be shown. */
  readonly figures: ProtectedFigures;
}

/** Works out which numbers may be shown, makes the report of them, and says what stands in the way. Refused where it was stopped. */
export async function preparedCopy(
  copy: CopyReading,
  madeAt: Moment,
  progress?: Progress,
): Promise<Outcome<PreparedCopy>> {
  const { choices, screened, memory, standing, changes, known } = copy;
  const { findings } = screened.said;
  const published = figuresOfFindings(findings);
  const { limit, protectsBases, parts } = choices;
  const signal = progress?.signal ?? null;
  const worked = await unhurried(protectedFigures(published, { limit, protectsBases }), signal);
  if (worked === null) return refusal({ kind: "stopped", written: [] });
  const all = worked.answer;
  const printed = all.allOrNone.filter(({ column, row }) => parts.groups || column !== null || row === null);
  const words = publicWordsOfCopy(copy, madeAt);
  const figures = { ...all, allOrNone: printed };
  const sentences = [...allOrNoneSentences(printed, words), ...sameAnswerSentences(words.survey)];
  const allOrNone = allOrNoneRows(limit === null ? [] : sentences, memory.answers);
  const report = reportOfCopy(copy, figures, words);
  const preview: SharePreview = {
    choices,
    columns: copy.columns,
    surveySheet: copy.surveySheet,
    findingsMadeAt: standing?.madeAt ?? null,
    changes,
    hiddenNumbers: hiddenNumbers(figures) + hiddenInSurvey(words.survey),
    allHidden: isAllHidden(figures),
    leftOut: report.hidden,
    allOrNone,
    texts: screened.texts,
    looksForCasesOf: known.from,
    screenedTexts: screened.screened,
    labelledCases: screened.inCopy.length,
    signedOff: signedOffWords(screened.said, copy.days),
    obstacles: obstaclesOf(copy, allOrNone),
  };
  return success({ preview, report, figures });
}

/** In the order in which they are worked through. */
function obstaclesOf(
  { standing, changes, screened, read, whyNoSurvey }: CopyReading,
  allOrNone: AllOrNoneRows | null,
): readonly ShareObstacle[] {
  const open = screened.texts.filter(({ settled }) => !settled).length;
  return [
    ...(standing === null ? [{ kind: "findingsNotMade" } as const] : []),
    ...(changes !== null && isOutOfDate(changes) ? [{ kind: "findingsOutOfDate" } as const] : []),
    ...(read.findings.audited <= 1 ? [{ kind: "oneCase" } as const] : []),
    ...(whyNoSurvey === null ? [] : [{ kind: "surveyNotReady", why: whyNoSurvey } as const]),
    ...(allOrNone === null || allOrNone.settled ? [] : [{ kind: "allOrNone" } as const]),
    ...(open === 0 ? [] : [{ kind: "textsOpen", texts: open } as const]),
    ...(screened.said.contact === "" ? [{ kind: "noContact" } as const] : []),
  ];
}
