import { success, type Outcome } from "../../src/core/outcome";
import type { Tasks } from "../../src/tasks/tasks";
import { listCells, recognisedAudit } from "./made-up-audit";

/** Tasks that answer at once, each of which a test may replace; every call is kept with what it was asked. */
export interface TasksOnPaper {
  readonly tasks: Tasks;
  readonly calls: readonly (readonly [task: keyof Tasks, ...asked: unknown[]])[];
}

const unexpected = (task: string) => (): never => {
  throw new Error(`${task} was asked for, and the test did not expect it.`);
};

export function tasksOnPaper(answers: Partial<Tasks> = {}): TasksOnPaper {
  const calls: [keyof Tasks, ...unknown[]][] = [];
  const all: Tasks = {
    forAudit: () => onPaper,
    recogniseAudit: () => Promise.resolve(success(recognisedAudit())),
    readCases: () => Promise.resolve(success(listCells())),
    saveSetUp: () => Promise.resolve(success({ record: "Audit record" })),
    drawSample: unexpected("drawSample"),
    checkDraw: unexpected("checkDraw"),
    replaceCase: unexpected("replaceCase"),
    extendSample: unexpected("extendSample"),
    removeDraw: unexpected("removeDraw"),
    assignCases: unexpected("assignCases"),
    checkDrawnElsewhere: unexpected("checkDrawnElsewhere"),
    removeUnfinishedDraw: () => Promise.resolve(success({ removed: [] })),
    addScoringColumns: () =>
      Promise.resolve(
        success({
          sheet: "Audit sample",
          added: ["1 Threshold level"],
          alreadyThere: [],
          kept: { rules: [], colours: [], frozen: false, filterButtons: false },
        }),
      ),
    fillNotApplicable: unexpected("fillNotApplicable"),
    moveMarks: unexpected("moveMarks"),
    restoreColumn: () => Promise.resolve(success({ sheet: "Audit sample" })),
    saveCriteria: () => Promise.resolve(success({ sheet: "Audit criteria" })),
    useExistingCases: () => Promise.resolve(success({ record: "Audit record" })),
    drawSecondReview: unexpected("drawSecondReview"),
    readAgreement: unexpected("readAgreement"),
    settleDisagreement: unexpected("settleDisagreement"),
    listDisagreements: unexpected("listDisagreements"),
    addTheme: unexpected("addTheme"),
    previewFindings: unexpected("previewFindings"),
    writeFindings: unexpected("writeFindings"),
    previewChange: unexpected("previewChange"),
    takeInPastAudit: unexpected("takeInPastAudit"),
    previewShare: unexpected("previewShare"),
    answerShareText: unexpected("answerShareText"),
    makeSharedCopy: unexpected("makeSharedCopy"),
    readSurvey: unexpected("readSurvey"),
    writeSurvey: unexpected("writeSurvey"),
    show: () => Promise.resolve(success(null)),
    readScoredCase: unexpected("readScoredCase"),
    writeAnswer: unexpected("writeAnswer"),
    flagConcern: unexpected("flagConcern"),
    acknowledgeConcern: unexpected("acknowledgeConcern"),
    filterToCases: unexpected("filterToCases"),
    filterFate: () => Promise.resolve(success("stands")),
    clearFilter: () => Promise.resolve(success("stands")),
    readSelection: unexpected("readSelection"),
    watchSelection: () => Promise.resolve(success(() => undefined)),
    ...answers,
  };
  const kept = Object.fromEntries(
    Object.entries(all).map(([name, task]) => [
      name,
      // Which audit is meant is no call of its own.
      name === "forAudit"
        ? task
        : (...asked: unknown[]) => {
            calls.push([name as keyof Tasks, ...asked]);
            return (task as (...asked: unknown[]) => unknown)(...asked);
          },
    ]),
  );
  // Rebuilt name by name from a whole set of tasks, which the compiler can't see through Object.entries.
  const onPaper = kept as unknown as Tasks;
  return { tasks: onPaper, calls };
}

/** An answer that comes when the test says so. */
export function awaited<T>(): {
  readonly answer: Promise<Outcome<T>>;
  readonly arrive: (outcome: Outcome<T>) => void;
} {
  let arrive: (outcome: Outcome<T>) => void = () => undefined;
  const answer = new Promise<Outcome<T>>((resolve) => {
    arrive = resolve;
  });
  return { answer, arrive };
}
