import { cheapestPlan } from '@parscore/analysis'
import {
  columnTotal,
  difference,
  formatNumber,
  type Lang,
  type LostPoints,
  lostPoints,
  product,
  quotient,
  sentence,
  sum,
  type Text,
} from '@parscore/scoring'
import { columnOf } from '../files/column-of.js'
import { scoreFile } from '../files/score-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore plan` is asked. */
export interface PlanCommand {
  readonly file: string
  readonly framework: string | null
  readonly column: string | null
  /** The index to reach, 0 to 100: its points are those of what was assessed. */
  readonly target: number
  readonly lang: Lang
}

const WORDS = {
  nothing: {
    vi: 'cột này chưa có điểm, hoặc không biết điểm tối đa',
    en: 'this column has no points, or no maximum is known',
  },
  head: {
    vi: '{column}: {total} điểm; mục tiêu chỉ số {target}, tức {points} trên {maximum} điểm; còn thiếu {missing}',
    en: '{column}: {total} {total:point|points}; target an index of {target}, {points} of {maximum} points; {missing} missing',
  },
  reached: { vi: 'Đã đạt mục tiêu.', en: 'The target is reached.' },
  unreachable: {
    vi: 'Không đạt được: mọi tiêu chí cộng lại chỉ còn giành được {all} điểm.',
    en: 'Out of reach: all criteria together can only win {all} {all:point|points}.',
  },
  line: { vi: '  +{gain}  {code} {title}', en: '  +{gain}  {code} {title}' },
  sum: {
    vi: 'Cộng {gain} điểm từ {n} tiêu chí, thành {total}. Mỗi tiêu chí được coi là khó như nhau; sổ tay 05 cho phép đặt độ khó.',
    en: '{gain} {gain:point|points} of {n} {n:criterion|criteria}, {total} in all. Every criterion counts as equally hard; notebook 05 lets you set that.',
  },
} as const satisfies Record<string, Text>

/** `parscore target` (once `plan`): the fewest criteria that reach an index. */
export async function plan(
  { file, framework, column, target, lang }: PlanCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const sheet = await scoreFile(file, framework)
  if (!sheet.ok) return unusable(terminal, `${file}: ${sheet.error[lang]}`)
  const place = columnOf(sheet.value, column)
  if (!place.ok) return unusable(terminal, `${file}: ${place.error[lang]}`)
  const total = columnTotal(sheet.value, place.value)?.total ?? null
  const lost = lostPoints(sheet.value, place.value)
  if (total === null || !lost) return unusable(terminal, `${file}: ${WORDS.nothing[lang]}`)
  const points = quotient(product(target, lost.maximum), 100)
  const missing = Math.max(0, difference(points, total))
  const name = sheet.value.columns[place.value]?.name ?? ''
  terminal.out(sentence(WORDS.head, { column: name, total, target, points, maximum: lost.maximum, missing })[lang])
  for (const line of planLines(lost, missing, lang)) terminal.out(line)
  return 0
}

function planLines({ losses, total, maximum }: LostPoints, missing: number, lang: Lang): string[] {
  if (missing === 0) return [WORDS.reached[lang]]
  // A sheet that contradicts itself can seem to have more to win than its maximum leaves.
  const most = Math.max(0, difference(maximum, total))
  const winnable = losses.filter(({ cause, lost }) => cause !== 'contradiction' && lost > 0)
  const moves = winnable.map(({ row, lost }) => ({ code: row.code, gain: lost, difficulty: 1 }))
  const found = missing > most ? null : cheapestPlan(moves, missing)
  if (!found) {
    const all = Math.min(most, sum(winnable.map(({ lost }) => lost)))
    return [sentence(WORDS.unreachable, { all })[lang]]
  }
  const titleOf = (code: string) => winnable.find(({ row }) => row.code === code)?.row.title ?? ''
  const lines = found.moves.map(
    ({ code, gain }) => sentence(WORDS.line, { gain: formatNumber(gain, lang), code, title: titleOf(code) })[lang],
  )
  const gain = Math.min(most, found.gain)
  return [...lines, sentence(WORDS.sum, { gain, n: found.moves.length, total: sum([total, gain]) })[lang]]
}
