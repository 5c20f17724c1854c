import { success, type Outcome } from "../core/outcome";
import { agreementReading } from "./agreement-reading";
import { openSecondReview } from "./open-second-review";
import type { TaskGround } from "./task-ground";
import type { AgreementReading } from "./second-review-results";

/** How far two reviewers agree, from the sheets as they stand. One request, a few more for any audit but the first. */
export async function readAgreement(ground: TaskGround): Promise<Outcome<AgreementReading>> {
  const open = await openSecondReview(ground);
  return open.ok ? success(agreementReading(open.value)) : open;
}
