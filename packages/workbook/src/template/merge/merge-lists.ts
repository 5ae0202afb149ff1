import type { CellValue } from '@parscore/scoring'
import { ANNEX_PLACES } from '../annex-places.js'
import { filledLines, type ListName } from '../filling.js'
import { codeColumn } from '../list-sheets.js'
import type { FilledTemplate } from '../read-template.js'
import { hasRow, type MergeFiles, sourcesOf } from './merge-files.js'
import { plain } from './merge-value.js'

type Line = readonly CellValue[]

/** Lines of a list: one that several files have was one before the split, one that a file has twice stays two. */
export function mergeLines(name: ListName, files: MergeFiles): readonly Line[] {
  const merged: Line[] = []
  const counts = new Map<string, number>()
  for (const source of sourcesOf(files)) {
    const own = new Map<string, number>()
    for (const line of linesOf(name, source, files)) {
      const key = line.map(plain).join('\u0000')
      const count = (own.get(key) ?? 0) + 1
      own.set(key, count)
      if (count <= (counts.get(key) ?? 0)) continue
      counts.set(key, count)
      merged.push(line)
    }
  }
  return name === 'annex' ? merged.filter((line) => !isFilledElsewhere(line, merged)) : merged
}

/** Of the base the lines that no file took over; its log whole. */
function linesOf(name: ListName, source: FilledTemplate, { base, parts }: MergeFiles): readonly Line[] {
  const lines = filledLines(source.filling, name)
  if (source !== base || name === 'log') return lines
  // A file that came again brings what is left of it anew.
  if (name === 'outside') return lines.filter(([file]) => !parts.some((part) => part.file === file))
  const place = codeColumn(name)
  return lines.filter((line) => !parts.some(({ template }) => hasRow(template, plain(line[place] ?? null))))
}

/** An indicator without a figure that another file gave the figure of. */
const isFilledElsewhere = (line: Line, all: readonly Line[]): boolean =>
  plain(line[ANNEX_PLACES.value] ?? null) === '' &&
  all.some(
    (other) =>
      plain(other[ANNEX_PLACES.value] ?? null) !== '' &&
      line.slice(0, ANNEX_PLACES.value).every((value, place) => plain(value) === plain(other[place] ?? null)),
  )

/** Whether a line says the same as one of another length does as far as that goes. */
export const isSameLine = (a: Line, b: Line): boolean =>
  b.every((value, place) => plain(value) === plain(a[place] ?? null))
