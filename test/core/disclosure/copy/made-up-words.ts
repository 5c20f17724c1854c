import type { PeoplesWords } from "../../../../src/core/disclosure/copy/peoples-words";
import { exampleFindings } from "../../../sheets/example-audit";

/** The findings of the example, with nothing written beside them. */
export const peoplesWords: PeoplesWords = {
  title: "Front door audit",
  contact: "",
  findings: exampleFindings,
  groupColumn: "Outcome",
  survey: null,
  actions: [],
  worded: [],
  ownLimitations: [],
  ownSignatures: [],
};
