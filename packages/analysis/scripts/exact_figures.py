"""Figures that no rounding has touched, for tables on which numpy and scipy themselves lose digits: beside 1e12, beside nearly equal
columns, where all figures are nearly the same. All is reckoned in fractions; roots in 60 digits.

python3 packages/analysis/scripts/exact_figures.py
"""
import json
import random
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

getcontext().prec = 60
draw = random.Random(17)


def variance(values):
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1)


def root(fraction):
    return (Decimal(fraction.numerator) / Decimal(fraction.denominator)).sqrt()


def divided(fraction, by):
    return float(Decimal(fraction.numerator) / Decimal(fraction.denominator) / by)


def cronbach(rows):
    whole = variance([sum(row) for row in rows])
    nodes = len(rows[0])
    return float(Fraction(nodes, nodes - 1) * (1 - sum(variance(column) for column in zip(*rows)) / whole))


def deviations(column):
    mean, deviation = sum(column) / len(column), root(variance(column))
    return [divided(value - mean, deviation) for value in column]


def correlation(x, y):
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    shared = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / (len(x) - 1)
    return divided(shared, root(variance(x) * variance(y)))


def best(rows, unit):
    """Benefit of the doubt by the simplex method with Bland's rule, in fractions: it neither cycles nor rounds."""
    own = rows[unit]
    count, nodes = len(rows), len(own)
    table = [
        [row[n] / own[n] for n in range(nodes)] + [Fraction(int(k == u)) for k in range(count)] + [Fraction(1)]
        for u, row in enumerate(rows)
    ]
    target = [Fraction(-1)] * nodes + [Fraction(0)] * (count + 1)
    basis = [nodes + u for u in range(count)]
    while True:
        enters = next((c for c in range(nodes + count) if target[c] < 0), None)
        if enters is None:
            return float(target[-1])
        leaves = min((table[u][-1] / table[u][enters], basis[u], u) for u in range(count) if table[u][enters] > 0)[2]
        pivot = table[leaves][enters]
        table[leaves] = [value / pivot for value in table[leaves]]
        for u in range(count):
            factor = table[u][enters]
            if u != leaves and factor != 0:
                table[u] = [a - factor * b for a, b in zip(table[u], table[leaves])]
        factor = target[enters]
        target = [a - factor * b for a, b in zip(target, table[leaves])]
        basis[leaves] = enters


def beside_thousand_billion(units, nodes):
    return [[1e12 + round(draw.random() * 10, 2)] + [draw.random() * 10 for _ in range(nodes - 1)] for _ in range(units)]


def large_decimals(units, nodes):
    return [[1e9 + round(draw.random() * 10, 3) for _ in range(nodes)] for _ in range(units)]


def nearly_equal_columns(units, nodes):
    rows = [[draw.random() * 10 for _ in range(nodes)] for _ in range(units)]
    return [[row[0], row[0] + round(draw.random() * 1e-3, 6), *row[2:]] for row in rows]


def nearly_the_same(units, nodes):
    return [[50 + 1e-6 * draw.random() for _ in range(nodes)] for _ in range(units)]


cases = []
for make in [beside_thousand_billion, large_decimals, nearly_equal_columns, nearly_the_same]:
    for units, nodes in [(4, 2), (7, 3), (11, 4)]:
        table = make(units, nodes)
        rows = [[Fraction(value) for value in row] for row in table]
        columns = list(zip(*rows))
        cases.append({"method": "cronbach", "given": {"table": table}, "expected": cronbach(rows)})
        cases.append({"method": "correlations", "given": {"table": table}, "expected": [[correlation(a, b) for b in columns] for a in columns]})
        values = [row[0] for row in table]
        cases.append({"method": "normalise", "given": {"values": values, "how": "z-score"}, "expected": deviations(columns[0])})
        cases.append({"method": "benefitOfDoubt", "given": {"table": table}, "expected": [best(rows, unit) for unit in range(units)]})

place = Path(__file__).parent.parent / "src/methods/testing/exact.json"
command = "python3 packages/analysis/scripts/exact_figures.py"
lines = ",\n".join(json.dumps(case) for case in cases)
place.write_text(f'{{"command": {json.dumps(command)}, "cases": [\n{lines}\n]}}\n')
