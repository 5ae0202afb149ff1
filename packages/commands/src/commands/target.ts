import { cheapestPlan } from '@parscore/analysis'
import {
  columnTotal,
  difference,
  fail,
  formatNumber,
  type Lang,
  type LostPoints,
  lostPoints,
  ok,
  product,
  quotient,
  sentence,
  sum,
  type Text,
} from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { columnOption, fileWords, frameworkOption } from '../declaration/common.js'
import { file, requiredNumber } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { columnOf } from '../inputs/column-of.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { scoreFile } from '../inputs/score-file.js'

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
    vi: 'Cộng {gain} điểm từ {n} tiêu chí, thành {total}. Mỗi tiêu chí được coi là khó như nhau.',
    en: '{gain} {gain:point|points} of {n} {n:criterion|criteria}, {total} in all. Every criterion counts as equally hard.',
  },
} as const satisfies Record<string, Text>

/** The fewest criteria that reach an index; its name was `plan` once. */
export const target = defineCommand({
  id: 'target',
  aliases: ['plan'],
  title: { vi: 'Đạt mục tiêu', en: 'Reach a target' },
  help: {
    vi: 'ít tiêu chí nhất cần lấy lại điểm để đạt một chỉ số',
    en: 'the fewest criteria whose points, won back, reach an index',
  },
  needs: { vi: 'Cần tệp và mục tiêu', en: 'A file and a target are needed' },
  takes: z.object({
    file: file({ ...fileWords, help: { vi: 'bảng chấm', en: 'a score sheet' } }),
    framework: frameworkOption,
    column: columnOption,
    target: requiredNumber({
      label: { vi: 'Chỉ số cần đạt', en: 'Index to reach' },
      placeholder: { vi: 'CHỈ_SỐ', en: 'INDEX' },
      help: { vi: 'chỉ số cần đạt, phần trăm', en: 'the index to reach, in percent' },
      least: Number.MIN_VALUE,
      most: 1000,
    }),
  }),
  operands: ['file'],
  examples: [
    {
      title: { vi: 'Cần gì để đạt 80', en: 'What 80 needs' },
      line: { vi: 'target bang-cham.xlsx --target 80', en: 'target sheet.xlsx --target 80' },
    },
  ],
  run: async ({ file: input, framework, column, target: index }, context) => {
    const named = await namedCriteria(framework)
    if (!named.ok) return named
    const sheet = await scoreFile(input, named.value, context)
    if (!sheet.ok) return fail(ofFile(input, sheet.error))
    const place = columnOf(sheet.value, column)
    if (!place.ok) return fail(ofFile(input, place.error))
    const total = columnTotal(sheet.value, place.value)?.total ?? null
    const lost = lostPoints(sheet.value, place.value)
    if (total === null || !lost) return fail(ofFile(input, WORDS.nothing))
    const points = quotient(product(index, lost.maximum), 100)
    const missing = Math.max(0, difference(points, total))
    const { lang } = context
    const name = sheet.value.columns[place.value]?.name ?? ''
    const head = { column: name, total, target: index, points, maximum: lost.maximum, missing }
    const plan = planOf(lost, missing)
    return ok({
      report: [textPart([sentence(WORDS.head, head)[lang], ...planLines(plan, lost, missing, lang)])],
      files: [],
      data: [
        { file: input.path, ...head, moves: plan.moves, gain: plan.gain, reached: missing === 0 || plan.isEnough },
      ],
      exit: 0,
    })
  },
})

interface Plan {
  readonly moves: readonly { readonly code: string; readonly title: string; readonly gain: number }[]
  /** What they win together; where they are not enough, what all criteria together could. */
  readonly gain: number
  readonly isEnough: boolean
}

function planOf({ losses, total, maximum }: LostPoints, missing: number): Plan {
  // A sheet that contradicts itself can seem to have more to win than its maximum leaves.
  const most = Math.max(0, difference(maximum, total))
  const winnable = losses.filter(({ cause, lost }) => cause !== 'contradiction' && lost > 0)
  const moves = winnable.map(({ row, lost }) => ({ code: row.code, gain: lost, difficulty: 1 }))
  const found = missing === 0 ? { moves: [], gain: 0 } : missing > most ? null : cheapestPlan(moves, missing)
  if (!found) return { moves: [], gain: Math.min(most, sum(winnable.map(({ lost }) => lost))), isEnough: false }
  const titleOf = (code: string) => winnable.find(({ row }) => row.code === code)?.row.title ?? ''
  return {
    moves: found.moves.map(({ code, gain }) => ({ code, title: titleOf(code), gain })),
    gain: Math.min(most, found.gain),
    isEnough: true,
  }
}

function planLines({ moves, gain, isEnough }: Plan, { total }: LostPoints, missing: number, lang: Lang): string[] {
  if (missing === 0) return [WORDS.reached[lang]]
  if (!isEnough) return [sentence(WORDS.unreachable, { all: gain })[lang]]
  return [
    ...moves.map(
      ({ code, title, gain: own }) => sentence(WORDS.line, { gain: formatNumber(own, lang), code, title })[lang],
    ),
    sentence(WORDS.sum, { gain, n: moves.length, total: sum([total, gain]) })[lang],
  ]
}
