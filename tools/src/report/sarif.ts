import { cellAddress, checks, type Finding, type Lang, placeOf, type Severity } from '@parscore/scoring'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { CheckedFile } from '../files/check-file.js'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A checked file with the path that it was given by. */
export interface NamedFile {
  readonly path: string
  readonly file: CheckedFile
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
        tool: { driver: { name: 'parscore', version, rules: checks.map((check) => descriptor(check, lang)) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, file }) =>
          file.sheets.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, path, file, lang))),
        ),
      },
    ],
  }
  return JSON.stringify(log)
}

function descriptor(check: (typeof checks)[number], lang: Lang): ReportingDescriptor {
  return {
    id: check.id,
    shortDescription: { text: check.title[lang] },
    help: { text: check.help[lang] },
    defaultConfiguration: { level: LEVELS[check.severity] },
  }
}

function resultOf(finding: Finding, path: string, { format }: CheckedFile, lang: Lang): Result {
  const address = cellAddress(finding.cell)
  const place = format === 'text' ? placeOf(address) : null
  return {
    ruleId: finding.check,
    ruleIndex: checks.findIndex((check) => check.id === finding.check),
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
