import type { ShareObstacle, SharePreview } from "../../../tasks/share-results";
import { nameMissing } from "../../parts/RecordName";
import { counted } from "../../words/sentence-words";

/** What keeps the copy from being made, the first of it as a sentence; null where nothing does. */
export function missingForCopy({ obstacles }: SharePreview, contact: string, by: string): string | null {
  // Who answers questions is taken from the field, which may have been filled since.
  const first = obstacles.find(({ kind }) => kind !== "noContact");
  if (first !== undefined) return OBSTACLE_SENTENCES[first.kind](first as never);
  if (contact.trim() === "") return "Say who answers questions about the copy.";
  return nameMissing(by);
}

const OBSTACLE_SENTENCES: {
  readonly [K in ShareObstacle["kind"]]: (obstacle: Extract<ShareObstacle, { kind: K }>) => string;
} = {
  findingsNotMade: () => "Make the findings first.",
  findingsOutOfDate: () => "Make the findings again first: something has changed since.",
  oneCase: () => "A report of one case can’t be shared.",
  surveyNotReady: ({ why }) =>
    why === "fewResponses"
      ? "Leave the survey out: too few responded."
      : "Make the survey’s sheet again, or leave the survey out.",
  allOrNone: () => "Look first at the rows in which all or none met.",
  textsOpen: ({ texts }) => `Decide on ${counted(texts, "text", "texts")} first.`,
  noContact: () => "Say who answers questions about the copy.",
};

/** How many texts are to be decided on. */
export function openTexts({ obstacles }: SharePreview): number {
  return obstacles.reduce((sum, each) => (each.kind === "textsOpen" ? sum + each.texts : sum), 0);
}
