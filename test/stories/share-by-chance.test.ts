import { nothingLeaves } from "./nothing-leaves";

test.each(["a", "b", "c"])(
  "an audit by chance, %s: whatever is answered, no case leaves",
  async (seed) => {
    expect(await nothingLeaves(seed)).toBeGreaterThan(2);
  },
  120_000,
);
