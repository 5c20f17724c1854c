import type { MadeCopy, ShareChoices, SharePreview } from "../tasks/share-results";
import type { RecognisedAudit } from "../tasks/recognised-audit";

/** What is typed for the copy and was not used yet. */
export interface ShareDraft {
  /** The text, or the rows, that it is for. */
  readonly of: string;
  /** A text for the copy, or why something may stay as it is. */
  readonly what: "text" | "reason";
  readonly typed: string;
}

/** The copy to share, as far as the pane has come with it. */
export interface Sharing {
  /** What would leave, as last looked at; null until it is. */
  readonly preview: SharePreview | null;
  /** The look at the workbook that the preview belongs to; after another look it is made anew. */
  readonly of: RecognisedAudit | null;
  /** As chosen here since; null: those of the preview. */
  readonly choices: ShareChoices | null;
  readonly drafts: readonly ShareDraft[];
  readonly copy: MadeCopy | null;
  /** Something was chosen or decided after the copy was made, so that it is not in the copy. */
  readonly changedSince: boolean;
}

export const nothingShared: Sharing = {
  preview: null,
  of: null,
  choices: null,
  drafts: [],
  copy: null,
  changedSince: false,
};

/** All that can happen to the copy to share. */
export type SharingEvent =
  /** `answered`: the text, or the rows, that were decided on just now. */
  | {
      readonly event: "previewed";
      readonly preview: SharePreview;
      readonly of: RecognisedAudit | null;
      readonly answered: string | null;
    }
  | { readonly event: "chosen"; readonly choices: ShareChoices }
  /** `start`: what stands in the field before anything is typed; with that, nothing is typed any more. */
  | { readonly event: "typed"; readonly draft: ShareDraft; readonly start: string }
  | { readonly event: "made"; readonly copy: MadeCopy };

export function sharing(before: Sharing, event: SharingEvent): Sharing {
  switch (event.event) {
    case "previewed": {
      const { preview, of, answered } = event;
      return {
        ...before,
        preview,
        of,
        drafts: before.drafts.filter((draft) => isStillOpen(draft, preview, answered)),
        changedSince: before.changedSince || (before.copy !== null && answered !== null),
      };
    }
    case "chosen":
      return { ...before, choices: event.choices, changedSince: before.copy !== null };
    case "typed":
      return { ...before, drafts: draftsWith(before.drafts, event.draft, event.start) };
    case "made":
      return { ...before, copy: event.copy, changedSince: false };
  }
}

/** What goes into the copy as it stands now; null before the first look at it. */
export function currentChoices({ choices, preview }: Sharing): ShareChoices | null {
  return choices ?? preview?.choices ?? null;
}

/** What is typed for it and was not used yet; null where nothing is. */
export function draftOf({ drafts }: Sharing, of: string, what: ShareDraft["what"]): string | null {
  return drafts.find((draft) => draft.of === of && draft.what === what)?.typed ?? null;
}

function draftsWith(drafts: readonly ShareDraft[], draft: ShareDraft, start: string): readonly ShareDraft[] {
  const others = drafts.filter(({ of, what }) => of !== draft.of || what !== draft.what);
  return draft.typed === start ? others : [...others, draft];
}

/** A draft goes once what it is for is settled by an answer, and where that stands in the copy no longer. */
function isStillOpen({ of }: ShareDraft, preview: SharePreview, answered: string | null): boolean {
  const found = [...preview.texts, preview.allOrNone].find((each) => each?.id === of);
  return found !== undefined && found !== null && !(answered === of && found.settled);
}
