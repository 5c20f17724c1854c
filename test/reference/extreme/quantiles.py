# Quantiles of beta, t and normal, and the binomial tail, to 40 digits: python3 quantiles.py > quantiles.json
# Made with Python 3.11.7 and mpmath 1.3.0. Shapes, probabilities and counts are made up by a fixed seed; the tails are
# those of extreme_tails.py.
import io
import json
import random
from contextlib import redirect_stdout

with redirect_stdout(io.StringIO()):
    from extreme_tails import beta_quantile, incomplete_beta
from mpmath import erfinv, floor, mp, mpf, sqrt, workdps

chance = random.Random(20260214)
USUAL = [0.025, 0.975, 0.05, 0.95, 0.005, 0.995, 0.1, 0.9, 0.0005, 0.9995]


def between(low, high):
    """By even steps of the logarithm, to four digits."""
    return float("%.4g" % (low * (high / low) ** chance.random()))


def probability():
    return chance.choice(USUAL) if chance.random() < 0.7 else round(chance.random(), 3) or 0.5


def t_quantile(p, df):
    p, df = mpf(p), mpf(df)
    if p < 0.5:
        return -t_quantile(1 - p, df)
    if p == 0.5:
        return mpf(0)
    low, high = mpf(0), mpf(10) ** 12
    for _ in range(190):
        middle = (low + high) / 2
        # The upper tail; its argument is written by the complement where t is small.
        x = df / (df + middle * middle)
        low, high = (middle, high) if incomplete_beta(df / 2, mpf(1) / 2, x) / 2 > 1 - p else (low, middle)
    return low


def normal_quantile(p):
    # 2p - 1 must hold the last digit of a p of 1e-300.
    with workdps(350):
        return sqrt(mpf(2)) * erfinv(2 * mpf(p) - 1)


def binomial_lower(count, size, rate):
    rate = mpf(rate)
    term = (1 - rate) ** size
    total = term
    for k in range(1, count + 1):
        term *= mpf(size - k + 1) / k * rate / (1 - rate)
        total += term
    return total


BETA = [(probability(), between(0.02, 20), between(0.02, 20)) for _ in range(20)]
BETA += [(probability(), between(0.1, 100000), between(0.1, 100000)) for _ in range(30)]
BETA += [(p, count + shift, size - count + 1 - shift) for size in (10, 50, 450, 30000) for count in (1, size // 3)
         for p, shift in ((0.025, 0), (0.975, 0.5))]
T = [(probability(), between(0.6, 1000000)) for _ in range(40)]
T += [(0.975, 1), (0.025, 2), (0.501, 7), (0.975, 30), (0.5, 12)]
NORMAL = [0.5, 0.500001, 0.6, 0.92499, 0.92501, 0.075, 0.0749, 0.975, 0.995, 0.9995, 0.05, 1e-3, 1e-6, 1e-10, 1.3e-11,
          1.5e-11, 1e-20, 1e-100, 1e-300, 0.999999999]
BINOMIAL = []
for _ in range(40):
    size, rate = chance.choice([(59, 0.05), (93, 0.05), (450, 0.017), (2000, 0.3), (5000, 0.5), (5000, 0.002), (1, 0.4),
                                (7, 0.93), (300, 0.99)])
    count = int(floor(size * rate + (chance.random() - 0.5) * 12 * float(sqrt(size * rate * (1 - rate)))))
    BINOMIAL.append((max(0, min(size, count)), size, rate))

print(json.dumps({
    "beta": [{"p": p, "a": a, "b": b, "quantile": float(beta_quantile(p, a, b))} for p, a, b in BETA],
    "t": [{"p": p, "df": df, "quantile": float(t_quantile(p, df))} for p, df in T],
    "normal": [{"p": p, "quantile": float(normal_quantile(p))} for p in NORMAL],
    "binomial": [{"count": k, "size": n, "rate": r, "lower_tail": float(binomial_lower(k, n, r))}
                 for k, n, r in BINOMIAL],
}, indent=1))
