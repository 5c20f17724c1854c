import type { ProtectedFigures } from "../core/disclosure/protected-figures";
import type { PublicWords } from "./public-words";
import type { ShareParts } from "./share-parts";
import type { SharedReport } from "./shared-report";

/** What a report takes of the protected figures. What was left out it sees by itself; the rest is for the auditor. */
export type ReportFigures = Omit<ProtectedFigures, "allOrNone" | "leftOut">;

/** The report that leaves the building, made from what may be shown and from nothing else. */
export type ProtectedReport = (shown: ReportFigures, words: PublicWords, parts: ShareParts) => SharedReport;
