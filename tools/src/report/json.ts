import type { Lang } from '@parscore/scoring'
import type { CheckedFile } from '../files/check-file.js'

/** The report of a file as one line of JSON, in the shape that `design.md` fixes. */
export function jsonReport(file: string, { sheets }: CheckedFile, lang: Lang): string {
  return JSON.stringify({
    file,
    framework: sheets.find(({ sheet }) => sheet.framework)?.sheet.framework?.id ?? null,
    sheets: sheets.map(({ sheet, totals, findings }) => ({
      sheet: sheet.name,
      columns: totals.map(({ column, total, maximum, index }) => ({ name: column.name, total, maximum, index })),
      findings: findings.map(({ check, severity, code, column, cell, found, expected, difference, message, fix }) => ({
        check,
        severity,
        code,
        column,
        cell,
        found,
        expected,
        difference,
        message: message[lang],
        fix: fix ? { title: fix.title[lang], edits: fix.edits } : null,
      })),
    })),
  })
}
