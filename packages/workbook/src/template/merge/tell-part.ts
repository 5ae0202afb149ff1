import { leavesOf } from '@parscore/scoring'
import { isOnlyNamed, LEFT_KINDS } from '../left-kind.js'
import { uncountedSentence } from '../uncounted-text.js'
import type { MergeNotes } from './merge-note.js'
import type { MergePart } from './merge-part.js'
import { clipped } from './merge-value.js'

/** Tells of one file what was not taken as it stands there. */
export function tellPart(part: MergePart, unit: string, notes: MergeNotes): void {
  tellOddRows(part, notes)
  tellReadings(part, notes)
  tellOutside(part, unit, notes)
}

function tellOddRows({ file, template }: MergePart, notes: MergeNotes): void {
  for (const code of template.oddRows) notes.tell('unknown', { file, code })
  const lost = leavesOf(template.identity.framework).filter(({ code }) => !template.codes.has(code))
  if (lost.length > 0) notes.tell('row', { file, codes: lost.map(({ code }) => code).join(', ') })
  for (const { code, cell, found, wanted } of template.maxima)
    notes.tell('maximum', { at: `${file} ${cell}`, code, found, wanted })
}

function tellReadings({ file, template }: MergePart, notes: MergeNotes): void {
  for (const what of template.unread) notes.tell('unread', { file, what })
  for (const { at, found, header } of template.renamed)
    notes.tell('renamed', { at: `${file} ${at.cell}`, found, header })
  for (const text of template.uncounted) notes.add('uncounted', uncountedSentence(file, text))
}

/** Things outside the template that are named for each file; all of them stand in the workbook. */
const MOST_NAMED = 20

function tellOutside({ file, template }: MergePart, unit: string, notes: MergeNotes): void {
  const { left } = template.account
  for (const { sheet, cell, kind, content } of left.slice(0, MOST_NAMED))
    notes.tell(isOnlyNamed(kind) ? 'named' : 'outside', {
      at: [file, ...(sheet === '' ? [] : [`«${sheet}»`]), cell].join(' ').trim(),
      kind: LEFT_KINDS[kind].toLowerCase(),
      content: clipped(content),
    })
  if (left.length > MOST_NAMED) notes.tell('more', { file, n: left.length - MOST_NAMED })
  if (template.unit !== '' && template.unit !== unit)
    notes.tell('unit', { file, found: `«${template.unit}»`, taken: `«${unit}»` })
}
