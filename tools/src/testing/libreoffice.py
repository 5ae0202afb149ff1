# Keeps one LibreOffice for a run of tests, for starting it takes longer than what it is asked for.
# A line of JSON in ({"files": [...], "format": "csv:Filter name:options", "out": folder}), a line out ({} or {"error": ...}).
# It goes with whoever started it: at the end of standard input LibreOffice is ended and its profile removed.
import json, shutil, subprocess, sys, tempfile, time
from os.path import basename, join, splitext
from uuid import uuid4

import uno
from com.sun.star.beans import PropertyValue

# What `--convert-to` takes where no filter is named, by ending: for workbooks, and for documents of text.
FILTERS = {
    "csv": ("Text - txt - csv (StarCalc)", None),
    "docx": (None, "MS Word 2007 XML"),
    "ods": ("calc8", None),
    "odt": (None, "writer8"),
    "pdf": ("calc_pdf_Export", "writer_pdf_Export"),
    "xls": ("MS Excel 97", None),
    "xlsx": ("Calc MS Excel 2007 XML", None),
}


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def start(profile):
    pipe = "parscore" + uuid4().hex
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
         f"--accept=pipe,name={pipe};urp"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.1)
    raise RuntimeError("LibreOffice did not start")


def convert(desktop, file, wanted, out):
    ending, _, rest = wanted.partition(":")
    name, _, options = rest.partition(":")
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(file), "_blank", 0, properties(Hidden=True))
    if document is None:
        raise RuntimeError(f"LibreOffice does not open {file}")
    try:
        is_workbook = document.supportsService("com.sun.star.sheet.SpreadsheetDocument")
        filter_name = name or FILTERS[ending][0 if is_workbook else 1]
        target = join(out, f"{splitext(basename(file))[0]}.{ending}")
        document.storeToURL(uno.systemPathToFileUrl(target), properties(FilterName=filter_name, FilterOptions=options))
    finally:
        document.close(True)


profile = tempfile.mkdtemp(prefix="parscore-profile-")
office = None
try:
    office, desktop = start(profile)
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            for file in asked["files"]:
                convert(desktop, file, asked["format"], asked["out"])
            answer = {}
        except Exception as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)
finally:
    if office is not None:
        office.terminate()
        office.wait()
    shutil.rmtree(profile, ignore_errors=True)
