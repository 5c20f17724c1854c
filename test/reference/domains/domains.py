# Groups across strata by another program: python3 domains.py > domains.json
# Case by case with exact fractions, where the product has counts by stratum. Every drawn case counts in the size of its
# stratum; a case outside the group, or to which the question does not apply, has x = y = 0.
# Source: Cochran (1977), Sampling Techniques, 3rd ed., sections 5A.14 (domains) and 6.11 (combined ratio).
# Only what comes with Python is used.
import csv
import json
import os
import platform
from fractions import Fraction

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "..", "audit_A_sample.csv"), newline="") as lines:
    cases = list(csv.DictReader(lines))


def group_of(case):
    """Made up for this check: most of the cases, by the last digit of their number, and the others."""
    return "most" if int(case["case_id"][-1]) < 7 else "others"


def domain(question, group):
    strata = {}
    for case in cases:
        inside = group_of(case) == group and case[question] != "NA"
        x = Fraction(1 if inside else 0)
        y = Fraction(1 if inside and case[question] == "Yes" else 0)
        strata.setdefault((case["stratum"], int(case["Nh"])), []).append((x, y))
    total_x = sum(Fraction(size, len(of)) * sum(x for x, _ in of) for (_, size), of in strata.items())
    total_y = sum(Fraction(size, len(of)) * sum(y for _, y in of) for (_, size), of in strata.items())
    ratio = total_y / total_x
    variance = Fraction(0)
    for (_, size), of in strata.items():
        n = len(of)
        residuals = [y - ratio * x for x, y in of]
        mean = sum(residuals) / n
        spread = sum((each - mean) ** 2 for each in residuals) / (n - 1)
        variance += size * size * (1 - Fraction(n, size)) * spread / n
    return {
        "question": question,
        "group": group,
        "applicable": int(sum(x for of in strata.values() for x, _ in of)),
        "met": int(sum(y for of in strata.values() for _, y in of)),
        "estimate": float(ratio),
        "estimatedApplicable": float(total_x),
        "variance": float(variance / total_x ** 2),
        "degreesOfFreedom": int(sum(sum(x for x, _ in of) - 1 for of in strata.values() if any(x for x, _ in of))),
    }


questions = [name for name in cases[0] if name.startswith("q")]
print(
    json.dumps(
        {
            "meta": {"script": "domains.py", "python": platform.python_version()},
            "cases": [domain(question, group) for question in questions if question != "q7_rare" for group in ("most", "others")],
        },
        indent=1,
    )
)
