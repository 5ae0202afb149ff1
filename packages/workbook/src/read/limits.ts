/** Largest file that is opened, in bytes: a score sheet with all its evidence lists is below a megabyte. */
export const maxFileBytes = 64 * 1024 * 1024
/** Largest web page that is read: its marks cost more than what they say, and a list of all communes is below a megabyte. */
export const maxPageBytes = 16 * 1024 * 1024
/** Largest part of a workbook once unpacked. A sheet of 1 048 576 filled rows has more and would need gigabytes. */
export const maxPartBytes = 100 * 1024 * 1024
/** Largest workbook once unpacked. */
export const maxUnpackedBytes = 200 * 1024 * 1024
/** Rows that are read of a sheet; the largest framework has some hundred. */
export const maxRows = 20_000
/** Columns that are read of a row: 63 provinces with eight columns each are 504. What is beyond is told. */
export const maxColumns = 512
/** Filled cells that are read of a file, as many as are answered within ten seconds: 63 provinces with eight columns of 200 rows are 100 000. */
export const maxCells = 1_000_000
/** Letters of a cell, as Excel allows them. */
export const maxCellLetters = 32_767
/** Letters of a line of running text: ten printed pages without a line break. */
export const maxLineLetters = 32_767
/** Lines of a report: two thousand pages. */
export const maxReportLines = 100_000
/** Letters of a report: five hundred full pages, which take some seconds to compare with each other. */
export const maxReportLetters = 1_500_000
/** Lines of a cell of a csv: a quotation mark in running text would swallow what follows. */
export const maxCellLines = 20
/** Lines that are looked at of a text file: a table may have as many, a report has fewer. */
export const maxTextLines = maxRows * maxCellLines + maxReportLines
/** Merged areas that are read of a sheet. */
export const maxMerges = 20_000
/** Pictures, boxes and margins that are listed of a sheet. */
export const maxFloating = 1_000
/** Conditional formats and limits of what may be typed that are listed of a sheet. */
export const maxSheetRules = 2_000
