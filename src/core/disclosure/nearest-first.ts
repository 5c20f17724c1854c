interface Distant {
  readonly distance: number;
}

/** Things waiting to be looked at, the nearest first; a binary heap. */
export class NearestFirst<T extends Distant> {
  private readonly waiting: T[] = [];

  add(one: T): void {
    const heap = this.waiting;
    let at = heap.length;
    heap.push(one);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || parent.distance <= one.distance) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = one;
  }

  /** Takes the nearest out; null when none is left. */
  nearest(): T | null {
    const heap = this.waiting;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined) return null;
    if (heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [a, b] = [heap[left], heap[left + 1]];
      if (a === undefined) break;
      const below = b !== undefined && b.distance < a.distance ? left + 1 : left;
      const child = below === left ? a : b;
      if (child === undefined || child.distance >= last.distance) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = last;
    return first;
  }
}
