# Systematic samples by another program: python3 systematic.py > systematic.json
# The start is a fraction of the step, and the step is exact: fractions instead of the product's whole numbers.
# Only what comes with Python is used. Source: Cochran (1977), Sampling Techniques, 3rd ed., chapter 8.
import hashlib
import json
import math
import platform
from fractions import Fraction


def start_of(seed, group):
    """64 hexadecimal digits; the first 13 of them, out of 16^13, say how far into the first step the start lies."""
    return hashlib.sha256((seed + ",systematic," + group).encode("utf-8")).hexdigest()


def positions(start, population, size):
    """Walks through the group at equal steps, as one would with a pencil; places are counted from 1."""
    if size == 0:
        return []
    step = Fraction(population, size)
    at = Fraction(int(start[:13], 16), 16 ** 13) * step
    places = []
    for _ in range(size):
        places.append(math.floor(at) + 1)
        at += step
    return places


def sample(seed, frame, plan):
    """Lines [group, rank, place, key, ticket]; a group that is too small gives all it has."""
    lines = []
    for group, size in plan:
        keys = [key for key, stratum in frame if stratum == group]
        start = start_of(seed, group)
        for rank, place in enumerate(positions(start, len(keys), min(size, len(keys))), 1):
            lines.append([group, rank, place, keys[place - 1], start])
    return lines


def order_digest(frame):
    return hashlib.sha256("".join(key + "\n" for key, _ in frame).encode("utf-8")).hexdigest()


# Three groups in a mixed order, one of them with letters outside ASCII; made up by a rule, no real case among them.
GROUPS = ["Early Help", "Fürsorge", "NFA"]
FRAME = [["CH-%d%s" % (1000 + i * 37 % 101, "é" if i % 5 == 0 else ""), GROUPS[i * i % 7 % 3]] for i in range(101)]
FRAMES = {"grouped": FRAME, "whole": [[key, ""] for key, _ in FRAME]}

DRAWS = []
for seed in ["12345678901234567890", "dice 4 2 6", "Würfel"]:
    for name, plan in [("grouped", [["Early Help", 7], ["Fürsorge", 1], ["NFA", 10]]),
                       ("grouped", [["NFA", 0], ["Early Help", 200], ["Nobody", 4]]),
                       ("whole", [["", 60]]),
                       ("whole", [["", 101]])]:
        DRAWS.append({"seed": seed, "frame": name, "plan": plan, "lines": sample(seed, FRAMES[name], plan),
                      "order": order_digest(FRAMES[name])})

# Edges of the start, and lists up to what a sheet can hold and beyond.
STARTS = ["0000000000000", "0000000000001", "7ffffffffffff", "8000000000000", "ffffffffffffe", "fffffffffffff",
          "243f6a8885a30", "13198a2e03707"]
SIZES = [(1, 1), (2, 1), (3, 2), (10, 5), (10, 3), (101, 100), (2471, 60), (1384, 20), (1048575, 60), (999983, 997),
         (2147483647, 13), (9007199254740991, 3)]
PLACES = [{"start": start, "population": population, "size": size, "places": positions(start, population, size)}
          for start in STARTS for population, size in SIZES if size <= 100]
PLACES += [{"start": start, "population": population, "size": size,
            "digest": hashlib.sha256("".join("%d\n" % p for p in positions(start, population, size)).encode()).hexdigest()}
           for start in STARTS for population, size in SIZES if size > 100]

META = {"script": "systematic.py", "python": platform.python_version(),
        "script_sha256": hashlib.sha256(open(__file__, "rb").read()).hexdigest()}


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def lines(values):
    return "[\n" + ",\n".join(line(value) for value in values) + "]"


print('{"meta":%s,\n"frames":{%s},\n"draws":%s,\n"places":%s}' % (
    line(META), ",\n".join('"%s":%s' % (name, line(frame)) for name, frame in FRAMES.items()), lines(DRAWS), lines(PLACES)))
