#!/usr/bin/env python3
"""Reads spreadsheets with openpyxl or xlrd, a second reader beside parscore's own.

Takes paths on standard input, one a line; prints one JSON object a line:
{"file", "reader", "sheets": [{"name", "cells": {"A1": value}}]} or {"file", "error"}.
Numbers stay numbers, days become {"day": serial-like ISO text}; only what both readers can tell is told.
"""
import datetime
import json
import math
import sys
import warnings

warnings.filterwarnings("ignore")
MOST_ROWS, MOST_COLUMNS = 20000, 512


def plain(value):
    if isinstance(value, float) and not math.isfinite(value):
        return "#NUM!"
    if isinstance(value, datetime.datetime):
        return {"day": value.replace(tzinfo=None).isoformat()[:19]}
    if isinstance(value, datetime.date):
        return {"day": value.isoformat() + "T00:00:00"}
    if isinstance(value, (datetime.time, datetime.timedelta)):
        return {"time": str(value)}
    if isinstance(value, bool) or isinstance(value, (int, float, str)):
        return value
    return str(value)


def letters(col):
    text = ""
    col += 1
    while col:
        col, rest = divmod(col - 1, 26)
        text = chr(65 + rest) + text
    return text


def with_openpyxl(path):
    import openpyxl

    book = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in book.worksheets:
        cells = {}
        for (row, col), cell in sheet._cells.items():
            value = cell.value
            if value is None or value == "" or row > MOST_ROWS or col > MOST_COLUMNS:
                continue
            cells[letters(col - 1) + str(row)] = plain(value)
        sheets.append({"name": sheet.title, "cells": cells})
    return "openpyxl", sheets


def with_xlrd(path):
    import xlrd

    book = xlrd.open_workbook(path, logfile=open("/dev/null", "w"))
    sheets = []
    for sheet in book.sheets():
        cells = {}
        for row in range(min(sheet.nrows, MOST_ROWS)):
            for col in range(min(sheet.row_len(row), MOST_COLUMNS)):
                kind, value = sheet.cell_type(row, col), sheet.cell_value(row, col)
                if kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK) or value == "":
                    continue
                if kind == xlrd.XL_CELL_BOOLEAN:
                    value = bool(value)
                elif kind == xlrd.XL_CELL_ERROR:
                    value = xlrd.error_text_from_code.get(value, "#N/A")
                elif kind == xlrd.XL_CELL_DATE:
                    value = {"serial": value}
                cells[letters(col) + str(row + 1)] = value if isinstance(value, dict) else plain(value)
        sheets.append({"name": sheet.name, "cells": cells})
    return "xlrd", sheets


for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        with open(path, "rb") as file:
            start = file.read(2)
        reader, sheets = (with_openpyxl if start == b"PK" else with_xlrd)(path)
        answer = {"file": path, "reader": reader, "sheets": sheets}
    except Exception as error:  # whatever a second reader says is told, not judged
        answer = {"file": path, "error": f"{type(error).__name__}: {error}"[:200]}
    print(json.dumps(answer), flush=True)
