import { cellAddress, checks, type Finding, type Lang, placeOf, type Severity } from '@parscore/scoring'
import { type CheckedWorkbook, type DescribedCheck, documentChecks, findingsOf } from '@parscore/workbook'
import type { Log, ReportingDescriptor, Result } from 'sarif'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A checked file with the path that it was given by. */
export interface NamedFile {
  readonly path: string
  readonly file: CheckedWorkbook
}

/**
 * The report of some files as one SARIF 2.1.0 log, so that forges and editors can show it.
 * A cell is a logical location; a csv or tsv file has lines too.
 */
export function sarifReport(files: readonly NamedFile[], version: string, lang: Lang): string {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'parscore', version, rules: allChecks.map((check) => descriptor(check, lang)) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, file }) =>
          findingsOf(file).map((finding) => resultOf(finding, path, file, lang)),
        ),
      },
    ],
  }
  return JSON.stringify(log)
}

/** Those of score sheets, then those of the other documents. */
const allChecks: readonly DescribedCheck[] = [...checks, ...documentChecks]

function descriptor(check: DescribedCheck, lang: Lang): ReportingDescriptor {
  return {
    id: check.id,
    shortDescription: { text: check.title[lang] },
    help: { text: check.help[lang] },
    defaultConfiguration: { level: LEVELS[check.severity] },
  }
}

function resultOf(finding: Finding, path: string, { format }: CheckedWorkbook, lang: Lang): Result {
  const address = cellAddress(finding.cell)
  const place = format === 'text' ? placeOf(address) : null
  return {
    ruleId: finding.check,
    ruleIndex: allChecks.findIndex((check) => check.id === finding.check),
    level: LEVELS[finding.severity],
    message: { text: finding.message[lang] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          ...(place ? { region: { startLine: place.row + 1 } } : {}),
        },
        logicalLocations: [{ fullyQualifiedName: finding.cell, name: finding.code ?? address, kind: 'cell' }],
      },
    ],
  }
}

const uriOf = (path: string) => path.split(/[\\/]/).map(encodeURIComponent).join('/')
