/** So many different texts of a block are remembered. */
const MOST = 500;

/** After so many texts that were not remembered the block is one of many different texts: no more is looked up. */
const MOST_STRANGERS = 20_000;

/**
 * Gives the same text for equal texts, so that a million cells that say "Early help" hold one text and not a million.
 * A block of case numbers, all different, is soon given up.
 */
export class KnownTexts {
  private readonly texts = new Map<string, string>();
  private strangers = 0;

  of(text: string): string {
    if (this.strangers > MOST_STRANGERS) return text;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size < MOST) this.texts.set(text, text);
    else this.strangers += 1;
    return text;
  }
}
