import type { Moment } from "../core/sampling/draw-record";

/** Clock and chance, handed in so that everything that decides stays pure. */
export interface Surroundings {
  readonly now: () => Moment;
  /** Bytes from the browser's secure random source. */
  readonly randomBytes: (count: number) => Uint8Array;
}
