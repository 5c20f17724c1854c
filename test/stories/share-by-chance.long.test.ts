import { nothingLeaves } from "./nothing-leaves";

test.each(Array.from({ length: 40 }, (_, index) => `chance ${index + 1}`))(
  "an audit by chance, %s: whatever is answered, no case leaves",
  async (seed) => {
    await nothingLeaves(seed);
  },
  180_000,
);
