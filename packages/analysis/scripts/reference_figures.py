"""Figures of numpy, scipy and pandas that the methods of this package have to come to.

Tables are invented: ties, missing figures (None), negative ones, equal decimals that differ as binary fractions. The output
is the file that src/methods/reference.test.ts reads:

    python3 packages/analysis/scripts/reference_figures.py
"""
import json
import pathlib
from fractions import Fraction

import numpy as np
import pandas as pd
import scipy
from scipy import optimize, stats

COMMAND = "python3 packages/analysis/scripts/reference_figures.py"
TARGET = pathlib.Path(__file__).parent.parent / "src/methods/testing/reference.json"

SERIES = {
    "plain": [2, 4, 6, 9.5],
    "ties": [3, 1, 3, 7, 1, 3],
    "missing": [2.5, None, 4, 1, None, 4],
    "negative": [-4, 2.25, -0.5, 8, -4],
    "decimals": [0.1 + 0.2, 0.3, 0.7, 0.1 * 3, 0.25],
    "wide": [1e6, 12, 350.5, 2e-3, 98],
}
TABLES = {
    "plain": [[1, 8, 3], [2, 5, 4.5], [4, 6, 1], [7, 2, 2], [5, 3.5, 9]],
    "ties": [[1, 1, 2], [1, 2, 2], [2, 2, 1], [2, 3, 3], [3, 3, 1], [3, 1, 4]],
    "missing": [[1, 2, None], [2, None, 4], [4, 3, 5], [7, 8, 6], [5, 4, 9], [6, 7, 1], [3, 9, 2]],
    "decimals": [[0.1 + 0.2, 1, 0.7], [0.3, 2, 0.1 * 7], [0.7, 5, 0.2], [0.1, 4, 0.3], [0.1 * 3, 3, 0.1 * 3]],
    "negative": [[-1, 2, 0.5], [3, -4, 2], [0, 0, -6], [5, 1, 1.5], [-2, 6, 3]],
}
WEIGHTS = {"equal": [1, 1, 1], "own": [0.5, 0.3, 0.2], "one out": [2, 0, 1]}
found = []


def add(method, given, expected):
    found.append({"method": method, "given": given, "expected": plain(expected)})


def plain(value):
    """Lists and numbers of json; what is not a number is missing."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, np.ndarray, pd.Series)):
        return [plain(each) for each in value]
    if value is None or isinstance(value, (bool, np.bool_)):
        return None if value is None else bool(value)
    number = float(value)
    return None if np.isnan(number) else int(number) if number.is_integer() else number


def series(values):
    return pd.Series(values, dtype=float)


def whole(table):
    return pd.DataFrame(table, dtype=float).dropna().to_numpy()


def normalised():
    for values in SERIES.values():
        x = series(values)
        add("normalise", {"values": values, "how": "min-max"}, (x - x.min()) / (x.max() - x.min()))
        add("normalise", {"values": values, "how": "z-score"}, (x - x.mean()) / x.std(ddof=1))
        add("normalise", {"values": values, "how": "distance-to-best"}, x / x.max())
        posts = {"low": -1, "high": 8}
        add("normalise", {"values": values, "how": {"goalposts": posts}}, ((x + 1) / 9).clip(0, 1))
        add("normalise", {"values": values, "how": "rank"}, (x.round(12).rank() - 1) / (x.count() - 1))


def aggregated():
    for values in ([0.25, 1, 0.5], [2, 2, 2], [0.1, 0.7, 0.3], [3, 0.004, 12]):
        for weights in WEIGHTS.values():
            given = {"values": values, "weights": weights}
            add("aggregate", {**given, "how": "arithmetic"}, np.average(values, weights=weights))
            add("aggregate", {**given, "how": "geometric"}, stats.gmean(values, weights=weights))
            add("aggregate", {**given, "how": "harmonic"}, stats.hmean(values, weights=weights))
    add("aggregate", {"values": [1, None, 4], "weights": [1, 5, 3], "how": "arithmetic"}, np.average([1, 4], weights=[1, 3]))
    add("aggregate", {"values": [1, None, 4], "weights": [1, 5, 3], "how": "geometric"}, stats.gmean([1, 4], weights=[1, 3]))
    add("aggregate", {"values": [-1, 3, -6], "weights": [1, 1, 2], "how": "arithmetic"}, np.average([-1, 3, -6], weights=[1, 1, 2]))


def associated():
    for table in TABLES.values():
        frame = pd.DataFrame(table, dtype=float)
        for a, b in ((0, 1), (0, 2), (1, 2)):
            pair = frame[[a, b]].dropna()
            for kind, test in (("pearson", stats.pearsonr), ("spearman", stats.spearmanr)):
                result = test(pair[a].round(12), pair[b].round(12))
                given = {"x": [row[a] for row in table], "y": [row[b] for row in table], "kind": kind}
                add("association", given, {"coefficient": result[0], "n": len(pair), "p": result[1]})
        add("correlations", {"table": table}, frame.corr(min_periods=3).to_numpy())


def alpha(rows):
    k = rows.shape[1]
    return k / (k - 1) * (1 - rows.var(axis=0, ddof=1).sum() / rows.sum(axis=1).var(ddof=1))


def components(rows):
    """Shares and loadings of the correlation matrix, the largest loading of each positive."""
    shares, vectors = np.linalg.eigh(np.corrcoef(rows.T))
    order = np.argsort(-shares)
    vectors = vectors[:, order].T
    return shares[order] / shares.sum(), [v * np.sign(v[np.abs(v).argmax()]) for v in vectors]


def of_tables():
    for table in TABLES.values():
        rows = whole(table)
        add("cronbach", {"table": table}, alpha(rows))
        shares, loadings = components(rows)
        add("principalComponents", {"table": table}, shares)
        kept = [at for at, share in enumerate(shares) if at == 0 or share * len(shares) > 1]
        raw = sum(shares[at] * loadings[at] ** 2 for at in kept)
        add("pcaWeights", {"table": table}, raw / raw.sum())
        for weights in WEIGHTS.values():
            add("copeland", {"table": table, "weights": weights}, copeland(table, weights))
        frame = pd.DataFrame(table, dtype=float)
        add("withoutMissing", {"table": table, "policy": "mean"}, frame.fillna(frame.mean()).to_numpy())
        add("withoutMissing", {"table": table, "policy": "median"}, frame.fillna(frame.median()).to_numpy())


def copeland(table, weights):
    def sign(a, b):
        decided = [
            Fraction(str(w)) * ((round(x - y, 12) > 0) - (round(x - y, 12) < 0)) for x, y, w in zip(a, b, weights) if x is not None and y is not None
        ]
        return int(np.sign(sum(decided)))

    return [sum(sign(a, b) for b in table) for a in table]


def of_series():
    for values in SERIES.values():
        rounded = series(values).round(12)
        add("rank", {"values": values}, rounded.rank(ascending=False, method="min"))
        known = [value for value in values if value is not None]
        for score in (known[0], known[-1], 3.5):
            given = {"score": score, "others": known}
            add("percentile", given, round(stats.percentileofscore(np.round(known, 12), round(score, 12), kind="weak"), 2))
        add(
            "outliers",
            {"values": values},
            {"skewness": stats.skew(known, bias=False), "kurtosis": stats.kurtosis(known, bias=False)},
        )


def of_years():
    years = [2016, 2017, 2018, 2020]
    for rows in (
        [[50, 55, 60, 71], [70, 72, 71, 75], [80, 80.5, 83, 82], [65, 68, 70, 74]],
        [[1, 1.5, 3, 2], [4, 4, 4, 4.5], [2.2, 3, 3.6, 9], [7, 6, 5, 4], [3, 3.5, 3, 3.25]],
    ):
        data = np.array(rows, dtype=float)
        start, growth = np.log(data[:, 0]), (np.log(data[:, -1]) - np.log(data[:, 0])) / (years[-1] - years[0])
        line = stats.linregress(start, growth)
        add(
            "convergence",
            {"years": years, "rows": rows},
            {"sigma": data.std(axis=0) / data.mean(axis=0), "beta": line.slope, "p": line.pvalue},
        )
    for values in ([2, None, None, 8], [None, 5, None, 6.5], [None, None, 1, None]):
        known = [(year, value) for year, value in zip(years, values) if value is not None]
        add("imputeOverYears", {"years": years, "values": values}, np.interp(years, *zip(*known)))


def of_groups():
    for weights in ([1, 1, 1, 1], [120, 30, 55.5, 200]):
        rows, groups = [[1, 9], [2, 4], [4, 1], [8, 0.5]], ["a", "b", "a", "b"]
        means = [np.average(np.array(rows)[places], axis=0, weights=np.array(weights)[places]) for places in ([0, 2], [1, 3])]
        add("groupBy", {"rows": rows, "groups": groups, "weights": weights}, means)


def best_shares(rows, unit):
    own = rows[unit]
    return -optimize.linprog(-own, A_ub=rows, b_ub=np.ones(len(rows)), bounds=(0, None), method="highs").fun


def of_doubt():
    for table in (TABLES["plain"], TABLES["ties"], [[3, 1], [1, 3], [2, 2.5], [0, 2]]):
        rows = np.array(table, dtype=float)
        add("benefitOfDoubt", {"table": table}, [best_shares(rows, unit) for unit in range(len(rows))])


for write in (normalised, aggregated, associated, of_tables, of_series, of_years, of_groups, of_doubt):
    write()
made = {"command": COMMAND, "numpy": np.__version__, "scipy": scipy.__version__, "pandas": pd.__version__, "cases": found}
TARGET.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n")
