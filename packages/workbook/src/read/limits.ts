/** Largest file that is opened, in bytes: a score sheet with all its evidence lists is below a megabyte. */
export const maxFileBytes = 64 * 1024 * 1024
/** Largest part of a workbook once unpacked. A sheet of 1 048 576 filled rows has more and would need gigabytes. */
export const maxPartBytes = 100 * 1024 * 1024
/** Largest workbook once unpacked. */
export const maxUnpackedBytes = 200 * 1024 * 1024
/** Rows that are read of a sheet; the largest framework has some hundred. */
export const maxRows = 20_000
/** Columns that are read of a row. */
export const maxColumns = 200
