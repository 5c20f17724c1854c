/** An array as Windows hands one to a page: the client asks for its dimensions before it reads it. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export const safeArray = (entries: unknown[]): SafeArray => ({ toArray: () => entries, dimensions: () => 1 });
