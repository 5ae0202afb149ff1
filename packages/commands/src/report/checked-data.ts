import { causesOf, columnLetters, type Finding, type Lang, rangeOf, type TableReading } from '@parscore/scoring'
import type { CheckedWorkbook } from '@parscore/workbook'
import type { AcceptedFinding } from '../settings/apply-settings.js'
import { type CheckReport, REPORT_VERSION } from './check-report.js'

/** The report of a file as data, in the shape of {@link checkReport}; what is no score sheet says its `kind`. */
export function checkedData(
  file: string,
  { sheets, documents, notes }: CheckedWorkbook,
  accepted: readonly AcceptedFinding[],
  lang: Lang,
): CheckReport {
  return {
    version: REPORT_VERSION,
    file,
    framework: sheets.find(({ sheet }) => sheet.framework)?.sheet.framework?.id ?? null,
    sheets: [
      ...sheets.map(({ sheet, reading, whose, totals, findings, unchecked }) => ({
        sheet: sheet.name,
        ...whose,
        reading: reading && readingData(reading),
        columns: totals.map(({ column, ...total }) => ({ name: column.name, ...total })),
        unchecked: unchecked?.[lang] ?? null,
        causes: causesData(findings, lang),
        findings: findings.map((finding) => findingData(finding, lang)),
      })),
      ...documents.map(({ document, grid, findings }) => ({
        sheet: grid.name,
        kind: document.kind,
        columns: [],
        findings: findings.map((finding) => findingData(finding, lang)),
      })),
    ],
    notes: notes.map((note) => note[lang]),
    ...(accepted.length > 0
      ? {
          accepted: accepted.map(({ finding, accepted: { reason, by } }) => ({
            ...findingData(finding, lang),
            reason,
            by,
          })),
        }
      : {}),
  }
}

/** How a table was understood; rows and columns as Excel names them. */
const readingData = ({ range, headerRows, columns, scheme, coverage, sums, unread, confidence }: TableReading) => ({
  range: rangeOf(range),
  headerRows: headerRows.map((row) => row + 1),
  columns: columns.map(({ column: { col, role, name, year, unit }, why }) => ({
    letter: columnLetters(col),
    role,
    name,
    year,
    unit,
    why,
  })),
  scheme: [...scheme],
  framework: coverage && { ...coverage, framework: coverage.framework.id, absent: [...coverage.absent] },
  sums,
  unread: [...unread],
  confidence,
})

/** The mistakes that explain findings, each with the checks and cells of its symptoms. */
const causesData = (findings: readonly Finding[], lang: Lang) =>
  causesOf(findings).map(({ cause: { cells, message }, symptoms }) => ({
    cells: [...cells],
    message: message[lang],
    symptoms: symptoms.map(({ check, cell }) => ({ check, cell })),
  }))

const findingData = (
  { check, severity, code, column, cell, found, expected, difference, figures, message, fix, cause }: Finding,
  lang: Lang,
) => ({
  check,
  severity,
  code,
  column,
  cell,
  found,
  expected,
  difference,
  names: figures
    ? { found: figures.found[lang], expected: figures.expected[lang], difference: figures.difference.name[lang] }
    : null,
  message: message[lang],
  cause: cause ? { cells: [...cause.cells], message: cause.message[lang] } : null,
  fix: fix ? { title: fix.title[lang], edits: [...fix.edits] } : null,
})
