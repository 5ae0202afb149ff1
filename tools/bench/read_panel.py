"""The twin of readPanel in pandas: read_panel.py FILE. FILE is csv: unit, year, node, value. Prints the milliseconds and the number of figures."""
import sys
import time

import pandas as pd

started = time.perf_counter()
panel = pd.read_csv(sys.argv[1]).set_index(["year", "unit", "node"]).value.unstack("node")
print(round((time.perf_counter() - started) * 1000, 1), int(panel.count().sum()))
