"""Times pandas' groupby(...).sample(n) for bench/selection.bench.ts.

Arguments: the sample size of each stratum, then for each list its three stratum sizes joined by ":" and "x" runs.
"""

import json
import platform
import sys
import time

import numpy
import pandas

n = int(sys.argv[1])


def mean_milliseconds(argument):
    sizes_text, runs = argument.split("x")
    sizes = [int(size) for size in sizes_text.split(":")]
    cases = pandas.DataFrame(
        {
            "key": [f"CAM-{number:07d}" for number in range(1, sum(sizes) + 1)],
            "stratum": numpy.random.default_rng(1).permutation(numpy.repeat(["A", "B", "C"], sizes)).astype(object),
        }
    )
    assert len(cases.groupby("stratum").sample(n=n, random_state=0)) == 3 * n
    start = time.process_time()
    for run in range(int(runs)):
        cases.groupby("stratum").sample(n=n, random_state=run)
    return (time.process_time() - start) * 1000 / int(runs)


version = f"Python {platform.python_version()}, pandas {pandas.__version__}, NumPy {numpy.__version__}"
print(json.dumps({"version": version, "milliseconds": [mean_milliseconds(each) for each in sys.argv[2:]]}))
