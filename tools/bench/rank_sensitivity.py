"""The twin of rankSensitivities in numpy, vectorised: rank_sensitivity.py FILE SAMPLES. Sobol's indices of the ranks of all units over the
normalisation and each weight (Janon 2014, Jansen 1999). Prints the milliseconds and the first order of the normalisation of the first unit."""
import sys
import time

import numpy as np

path, samples = sys.argv[1], int(sys.argv[2])
figures = np.genfromtxt(path, delimiter=",", skip_header=1)[:, 1:]
units, nodes = figures.shape

started = time.perf_counter()
tables = np.stack(
    [
        (figures - figures.min(0)) / (figures.max(0) - figures.min(0)),
        (figures - figures.mean(0)) / figures.std(0, ddof=1),
        figures.argsort(0).argsort(0) / (units - 1),
    ]
)


def ranks(points):
    chosen = np.minimum(2, (points[:, 0] * 3).astype(int))
    weights = 1 + 0.25 * (2 * points[:, 1:] - 1)
    scores = np.empty((len(points), units))
    for place, table in enumerate(tables):
        own = chosen == place
        scores[own] = weights[own] @ table.T / weights[own].sum(1, keepdims=True)
    return scores.argsort(1)[:, ::-1].argsort(1) + 1.0


random = np.random.default_rng(1)
one, other = random.random((2, samples, nodes + 1))
a, b = ranks(one), ranks(other)
variance = np.concatenate([a, b]).var(0)
first, total = np.empty((2, nodes + 1, units))
for place in range(nodes + 1):
    mixed = one.copy()
    mixed[:, place] = other[:, place]
    row = ranks(mixed)
    centre = (b + row).mean(0) / 2
    spread = (b**2 + row**2).mean(0) / 2 - centre**2
    with np.errstate(divide="ignore", invalid="ignore"):
        first[place] = ((b * row).mean(0) - centre**2) / spread
        total[place] = ((a - row) ** 2).mean(0) / 2 / variance
print(round((time.perf_counter() - started) * 1000, 1), round(float(first[0, 0]), 2))
