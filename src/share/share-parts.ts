export type { ShareParts } from "../core/disclosure/copy/share-choices";
