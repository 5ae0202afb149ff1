"""Scores, ranks and ranks without a leaf of invented indices of two levels, by numpy, scipy and pandas: missing figures, leaves of which
less is better, levels that are added up or are means of their own.

    python3 packages/analysis/scripts/index_figures.py
"""
import json
import random
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import stats

COMMAND = "python3 packages/analysis/scripts/index_figures.py"
TARGET = Path(__file__).parent.parent / "src/index/testing/index.json"
SCALES = ["none", "min-max", "z-score", "rank"]
LEVELS = [["sum", "sum"], ["arithmetic", "arithmetic"], ["arithmetic", "geometric"], ["geometric", "harmonic"]]
draw = random.Random(17)


def mean(values, weights, how):
    if how == "sum":
        return np.dot(values, weights)
    if how == "arithmetic":
        return np.average(values, weights=weights)
    return (stats.gmean if how == "geometric" else stats.hmean)(values, weights=weights)


def brought_together(values, weights, how, missing):
    known = [(value, weight) for value, weight in zip(values, weights) if value is not None]
    if not known or (missing == "no-total" and len(known) < len(values)):
        return None
    own, shares = map(np.array, zip(*known))
    found = mean(own, shares, how)
    return float(found / (shares.sum() / sum(weights)) if how == "sum" else found)


def scaled(column, direction, how):
    x = pd.Series(column, dtype=float)
    if direction == "less":
        x = x.min() + x.max() - x
    if how == "min-max":
        x = (x - x.min()) / (x.max() - x.min())
    elif how == "z-score":
        x = (x - x.mean()) / x.std()
    elif how == "rank":
        x = (x.rank() - 1) / (x.count() - 1)
    return [None if np.isnan(value) else value for value in x]


def scores(dimensions, columns, levels, missing, units):
    found = []
    for unit in range(units):
        inner = [
            brought_together([columns[leaf["code"]][unit] for leaf in each["leaves"]], [leaf["weight"] for leaf in each["leaves"]], levels[0], missing)
            for each in dimensions
        ]
        found.append(brought_together(inner, [each["weight"] for each in dimensions], levels[1], missing))
    return found


def ranks(found):
    places = pd.Series(found, dtype=float).round(11).rank(ascending=False, method="min")
    return [None if np.isnan(place) else int(place) for place in places]


def invented():
    leaves = 0
    dimensions = []
    for place in range(draw.randint(2, 4)):
        own = []
        for _ in range(draw.randint(1, 3)):
            own.append({"code": f"leaf {leaves}", "weight": draw.choice([1, 1, 2, 0.5]), "direction": draw.choice(["more", "more", "less"])})
            leaves += 1
        dimensions.append({"code": f"dimension {place}", "weight": draw.choice([1, 1, 3, 0.4]), "leaves": own})
    units = draw.randint(5, 9)
    return dimensions, [[None if draw.random() < 0.05 else round(draw.uniform(1, 10), 2) for _ in range(leaves)] for _ in range(units)]


def case():
    dimensions, rows = invented()
    levels = draw.choice(LEVELS)
    scale = draw.choice(SCALES) if levels[1] in ("sum", "arithmetic") else "none"
    missing = draw.choice(["no-total", "share-weight"])
    all_leaves = [leaf for each in dimensions for leaf in each["leaves"]]
    columns = {leaf["code"]: scaled([row[at] for row in rows], leaf["direction"], scale) for at, leaf in enumerate(all_leaves)}
    whole = scores(dimensions, columns, levels, missing, len(rows))
    out = draw.choice(all_leaves)["code"]
    left = [{**each, "leaves": [leaf for leaf in each["leaves"] if leaf["code"] != out]} for each in dimensions]
    without = scores([each for each in left if each["leaves"]], columns, levels, missing, len(rows))
    given = {"dimensions": dimensions, "rows": rows, "composition": levels, "scale": scale, "missing": missing, "out": out}
    return {"given": given, "expected": {"scores": whole, "ranks": ranks(whole), "without": ranks(without)}}


lines = ",\n".join(json.dumps(case()) for _ in range(60))
TARGET.parent.mkdir(exist_ok=True)
TARGET.write_text(f'{{"command": {json.dumps(COMMAND)}, "numpy": "{np.__version__}", "cases": [\n{lines}\n]}}\n')
