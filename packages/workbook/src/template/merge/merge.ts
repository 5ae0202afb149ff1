import type { CellValue } from '@parscore/scoring'
import { type Filling, listNames, type PlanColumn, planColumns } from '../filling.js'
import type { FilledTemplate } from '../read-template.js'
import type { TemplateOptions } from '../template-options.js'
import { type MergeFiles, sourcesOf } from './merge-files.js'
import { isSameLine, mergeLines } from './merge-lists.js'
import { type MergeNote, MergeNotes } from './merge-note.js'
import type { MergePart } from './merge-part.js'
import { mergeRows } from './merge-rows.js'
import { type Receipt, receiptLine, receiptOf } from './receipt.js'
import { tellMissing } from './tell-missing.js'
import { tellPart } from './tell-part.js'

/** The merged template, ready to be built, and what there is to say. */
export interface Merged {
  readonly options: TemplateOptions
  readonly notes: readonly MergeNote[]
  /** Files that were taken. */
  readonly taken: readonly string[]
  /** What became of all that stands in each file. */
  readonly receipts: readonly Receipt[]
}

/**
 * Merges the workbooks of agencies into one. Nothing is refused or lost in silence: of two values for one cell that of the
 * agency named first is taken and the other is told, with its file and cell, in whatever order the files come.
 *
 * @param parts the workbooks; the first by name says which framework and year it is, unless there is a base
 * @param base the merge before, whose values stay where the files are blank; changes against it go into the log
 */
export function mergeTemplates(parts: readonly MergePart[], base: FilledTemplate | null): Merged | null {
  const sorted = [...parts].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const first = base ?? sorted[0]?.template
  if (!first) return null
  const notes = new MergeNotes()
  const accepted = sorted.filter((part) => isAccepted(part, first, notes))
  const files = { framework: first.identity.whole, parts: accepted, base, unit: base?.unit || unitOf(accepted) }
  return {
    options: {
      framework: files.framework,
      year: first.year,
      unit: files.unit,
      part: null,
      plans: plansOf(files),
      filling: fillingOf(files, notes),
    },
    notes: notes.all,
    taken: accepted.map(({ file }) => file),
    receipts: accepted.map(receiptOf),
  }
}

function isAccepted({ file, template }: MergePart, first: FilledTemplate, notes: MergeNotes): boolean {
  const [found, wanted] = [template.identity.whole.id, first.identity.whole.id]
  if (found !== wanted) notes.tell('framework', { file, found, wanted })
  else if (template.year !== first.year)
    notes.tell('year', { file, found: String(template.year), wanted: String(first.year) })
  else return true
  return false
}

/** The columns of a plan that any of the files has. */
const plansOf = (files: MergeFiles): readonly PlanColumn[] =>
  planColumns.filter((column) => sourcesOf(files).some(({ identity }) => identity.plans.includes(column)))

/** The unit that the first file names which does not name its own agency there. */
function unitOf(parts: readonly MergePart[]): string {
  const named = parts.filter(({ template }) => template.unit !== '')
  const [first] = [...named.filter(({ template }) => template.unit !== template.identity.part?.agency), ...named]
  return first?.template.unit ?? ''
}

function fillingOf(files: MergeFiles, notes: MergeNotes): Filling {
  for (const part of files.parts) tellPart(part, files.unit, notes)
  const { rows, log: decided } = mergeRows(files, notes)
  tellMissing(files, notes)
  const [evidence = [], annex = [], log = [], outside = []] = listNames.map((name) => mergeLines(name, files))
  const receipts = files.parts.map(receiptLine).filter((line) => !log.some((known) => isSameLine(known, line)))
  const lists = {
    evidence,
    annex,
    log: [...log, ...receipts, ...decided],
    outside: [...outside, ...otherUnits(files)],
  }
  return { rows, lists }
}

/** Units that files name and the merged one does not. */
const otherUnits = ({ parts, unit }: MergeFiles): readonly (readonly CellValue[])[] =>
  parts
    .filter(({ template }) => template.unit !== '' && template.unit !== unit)
    .map(({ file, template }) => [file, '', '', 'Đơn vị', template.unit])
