# Quantiles and tails far out, to 40 digits: python3 extreme_tails.py > extreme_tails.json
# Made with Python 3.11.7 and mpmath 1.3.0; quantiles are found by bisection.
import json
from mpmath import mp, mpf, binomial, erfc, exp, log, loggamma, sqrt

mp.dps = 40


def incomplete_beta(a, b, x):
    """Regularised, by the continued fraction DLMF 8.17.22 in 40 digits (mpmath's own series gives up at large a, b)."""
    a, b, x = mpf(a), mpf(b), mpf(x)
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(b, a, 1 - x)
    c, d = mpf(1), 1 / (1 - (a + b) * x / (a + 1))
    h = d
    for m in range(1, 100000):
        for term in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 / (1 + term * d)
            c = 1 + term / c
            h *= c * d
        if abs(c * d - 1) < mpf(10) ** -38:
            break
    return exp(a * log(x) + b * log(1 - x) + loggamma(a + b) - loggamma(a) - loggamma(b)) * h / a


def beta_quantile(p, a, b):
    # Halved on the scale of the log odds: some quantiles are as small as 1e-60, others as close to 1.
    low, high = mpf(-1000), mpf(1000)
    for _ in range(150):
        middle = (low + high) / 2
        x = 1 / (1 + exp(-middle))
        low, high = (middle, high) if incomplete_beta(a, b, x) < mpf(p) else (low, middle)
    return 1 / (1 + exp(-low))


def t_two_sided(t, df):
    t, df = mpf(t), mpf(df)
    return incomplete_beta(df / 2, mpf(1) / 2, df / (df + t * t))


def hypergeometric_lower(x, N, K, n):
    total = binomial(N, n)
    return sum(binomial(K, i) * binomial(N - K, n - i) for i in range(max(0, n - (N - K)), x + 1)) / total


BETA = [(0.975, 1, 250000), (0.995, 1, 1000000), (0.025, 1, 1000000), (0.975, 2, 999999), (0.95, 4, 999998),
        (0.025, 123456, 876545), (0.975, 0.5, 250000.5), (0.005, 0.02, 60), (0.025, 0.3, 1.5), (0.975, 1.3, 0.04),
        (0.9995, 3.2, 40.8), (0.0005, 250.5, 0.5), (0.025, 1, 1), (0.5, 5000, 5000)]
T = [(0.001, 1), (1.98, 1), (12.7, 1), (3, 2), (40, 3), (1.62, 113), (8, 54), (2.6, 1000), (1.96, 1000000), (5, 0.7)]
Z = [0.001, 0.5, 1, 1.96, 2.4999, 2.5001, 4, 8, 20, 37]
HYPER = [(311, 1000000, 34421, 331), (223, 1000000, 698446, 305), (0, 1000000, 10, 1000), (4, 1000000, 134946, 19),
         (95, 1000000, 600761, 239), (12, 2471, 124, 450), (0, 250000, 12, 59), (1, 3, 2, 2), (20, 412, 55, 20)]

print(json.dumps({
    "beta": [{"p": p, "a": a, "b": b, "quantile": float(beta_quantile(p, a, b))} for p, a, b in BETA],
    "t": [{"t": t, "df": df, "two_sided": float(t_two_sided(t, df))} for t, df in T],
    "normal": [{"z": z, "two_sided": float(erfc(mpf(z) / sqrt(2)))} for z in Z],
    "hypergeometric": [{"x": x, "N": N, "K": K, "n": n, "lower_tail": float(hypergeometric_lower(x, N, K, n))}
                       for x, N, K, n in HYPER],
}, indent=1))
