import { type Outcome, type Part, partLines, said } from '@parscore/commands'
import { findingsOf } from '@parscore/workbook'
import { type NamedFile, sarifReport } from '../report/sarif.js'
import type { Terminal } from '../terminal.js'
import { version } from '../version.js'
import type { Settings } from './settings.js'

/** Says what a command found, in the form that was asked for. */
export function printOutcome({ report, data }: Outcome, settings: Settings, terminal: Terminal): void {
  for (const part of report) printPart(part, settings, terminal)
  if (settings.format === 'json') for (const line of data) terminal.out(JSON.stringify(line))
  const checked = report.flatMap((part): NamedFile[] => (part.kind === 'checked' ? [part] : []))
  if (settings.format === 'sarif' && checked.length > 0) terminal.out(sarifReport(checked, version, settings.lang))
}

/** Says what is said of a file that was written: beside the data where a program reads it. */
export function printTold(told: readonly Part[], settings: Settings, terminal: Terminal): void {
  for (const part of told)
    if (part.kind !== 'note' && settings.format !== 'text')
      terminal.error(said(partLines(part, settings.lang).join('\n').trim(), 'terminal', settings.lang))
    else printPart(part, settings, terminal)
}

function printPart(part: Part, { format, lang, isQuiet }: Settings, terminal: Terminal): void {
  const text = said(partLines(part, lang).join('\n'), 'terminal', lang)
  const isWanted = !isQuiet || (part.kind === 'checked' && findingsOf(part.file).length > 0)
  if (part.kind === 'note') terminal.error(text)
  else if (format === 'text' && isWanted) terminal.out(text)
}
