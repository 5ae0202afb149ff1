import {
  difference,
  formatNumber,
  type Lang,
  nodeRows,
  pointsOf,
  type ScoreRow,
  type ScoreSheet,
  sentence,
  type Text,
} from '@parscore/scoring'
import { columnOf } from '../files/column-of.js'
import { scoreFile } from '../files/score-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore compare` is asked. */
export interface CompareCommand {
  readonly first: string
  readonly second: string
  readonly framework: string | null
  readonly column: string | null
  readonly lang: Lang
}

const WORDS = {
  head: {
    vi: '{first} → {second}: {n} tiêu chí có điểm ở cả hai, {differing} khác nhau',
    en: '{first} → {second}: {n} {n:criterion|criteria} with points in both, {differing} differ',
  },
  same: { vi: 'Không có chênh lệch.', en: 'There is no difference.' },
  only: { vi: 'Chỉ có ở {file}: {codes}', en: 'Only in {file}: {codes}' },
} as const satisfies Record<string, Text>

interface Leaves {
  readonly rows: ReadonlyMap<string, ScoreRow>
  readonly points: ReadonlyMap<string, number>
}

/** `parscore compare`: the points of two files, criterion by criterion, the largest difference first. */
export async function compare(asked: CompareCommand, terminal: Terminal): Promise<ExitCode> {
  const { first, second, lang } = asked
  const sides: Leaves[] = []
  for (const file of [first, second]) {
    const sheet = await scoreFile(file, asked.framework)
    if (!sheet.ok) return unusable(terminal, `${file}: ${sheet.error[lang]}`)
    const place = columnOf(sheet.value, asked.column)
    if (!place.ok) return unusable(terminal, `${file}: ${place.error[lang]}`)
    sides.push(leavesOf(sheet.value, place.value))
  }
  const [before, after] = sides
  if (!before || !after) return 2
  for (const line of lines(before, after, asked)) terminal.out(line)
  return 0
}

function leavesOf(sheet: ScoreSheet, column: number): Leaves {
  const leaves = nodeRows(sheet).filter((row) => row.children.length === 0)
  const points = leaves.flatMap((row) => {
    const value = pointsOf(row, column)
    return value === null ? [] : [[row.code, value] as const]
  })
  return { rows: new Map(leaves.map((row) => [row.code, row])), points: new Map(points) }
}

function lines(before: Leaves, after: Leaves, { first, second, lang }: CompareCommand): string[] {
  const both = [...before.points].flatMap(([code, from]) => {
    const to = after.points.get(code)
    return to === undefined ? [] : [{ code, from, to, change: difference(to, from) }]
  })
  const differing = both.filter(({ change }) => change !== 0).sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  const say = (value: number) => formatNumber(value, lang)
  const only = (file: string, own: Leaves, other: Leaves) => {
    const codes = [...own.points.keys()].filter((code) => !other.points.has(code))
    return codes.length === 0 ? [] : [sentence(WORDS.only, { file, codes: codes.join(', ') })[lang]]
  }
  return [
    sentence(WORDS.head, { first, second, n: both.length, differing: differing.length })[lang],
    ...(differing.length === 0 ? [WORDS.same[lang]] : []),
    ...differing.map(
      ({ code, from, to, change }) =>
        `  ${change > 0 ? '+' : ''}${say(change)}  ${code} ${before.rows.get(code)?.title ?? ''}: ${say(from)} → ${say(to)}`,
    ),
    ...only(first, before, after),
    ...only(second, after, before),
  ]
}
