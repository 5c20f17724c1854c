"""Times pandas' groupby(...).sample(n) for bench/selection.bench.ts.

Arguments: the sample size of each stratum, then for each list its three stratum sizes joined by ":" and "x" repeats.
"""

import json
import platform
import statistics
import sys
import time

import numpy
import pandas

n = int(sys.argv[1])


def median_milliseconds(argument):
    sizes_text, repeats = argument.split("x")
    sizes = [int(size) for size in sizes_text.split(":")]
    cases = pandas.DataFrame(
        {
            "key": [f"CAM-{number:07d}" for number in range(1, sum(sizes) + 1)],
            "stratum": numpy.random.default_rng(1).permutation(numpy.repeat(["A", "B", "C"], sizes)).astype(object),
        }
    )
    assert len(cases.groupby("stratum").sample(n=n, random_state=0)) == 3 * n
    times = []
    for repeat in range(int(repeats)):
        start = time.perf_counter()
        cases.groupby("stratum").sample(n=n, random_state=repeat)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


version = f"Python {platform.python_version()}, pandas {pandas.__version__}, NumPy {numpy.__version__}"
print(json.dumps({"version": version, "milliseconds": [median_milliseconds(each) for each in sys.argv[2:]]}))
