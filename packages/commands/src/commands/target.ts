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
  type ScoreRow,
  sentence,
  sum,
  type Text,
} from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { columnOption, fileWords, frameworkOption } from '../declaration/common.js'
import { file, number, optionalFiles, percent } from '../declaration/parameters.js'
import { figuresColumn, type Part, paragraphPart, tablePart, wordsColumn } from '../declaration/part.js'
import { aimOf } from '../inputs/aim-of.js'
import { columnOf } from '../inputs/column-of.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { scoreFile } from '../inputs/score-file.js'
import { errorsNote } from '../report/errors-note.js'

const WORDS = {
  nothing: {
    vi: 'cột này chưa có điểm, hoặc không biết điểm tối đa',
    en: 'this column has no points, or no maximum is known',
  },
  head: {
    vi: '{column}: {total} điểm; mục tiêu {aim}; còn thiếu {missing}',
    en: '{column}: {total} {total:point|points}; target {aim}; {missing} missing',
  },
  reached: { vi: 'Đã đạt mục tiêu.', en: 'The target is reached.' },
  unreachable: {
    vi: 'Không đạt được: mọi tiêu chí cộng lại chỉ còn giành được {all} điểm.',
    en: 'Out of reach: all criteria together can only win {all} {all:point|points}.',
  },
  above: {
    vi: 'Mục tiêu {points} điểm cao hơn điểm tối đa {maximum}.',
    en: 'The target of {points} is above the maximum of {maximum}.',
  },
  doubtful: {
    vi: 'Lưu ý: dòng {codes} trong bảng không bằng các dòng con cộng lại; điểm giành thêm ở dòng con có thể không vào dòng này.',
    en: 'Note: {codes} in the sheet is not the sum of its rows; points won below it may not be counted in it.',
  },
  gain: { vi: 'Giành thêm', en: 'To win' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
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
    vi: 'ít tiêu chí nhất cần lấy lại điểm để đạt một chỉ số, một số điểm hoặc một thứ hạng',
    en: 'the fewest criteria whose points, won back, reach an index, a number of points or a rank',
  },
  needs: {
    vi: 'Cần tệp và mục tiêu (--target, --points hoặc --rank)',
    en: 'A file and a target are needed (--target, --points or --rank)',
  },
  takes: z.object({
    file: file({ ...fileWords, help: { vi: 'bảng chấm', en: 'a score sheet' } }),
    framework: frameworkOption,
    column: columnOption,
    target: percent({
      label: { vi: 'Chỉ số cần đạt', en: 'Index to reach' },
      placeholder: { vi: 'CHỈ_SỐ', en: 'INDEX' },
      help: { vi: 'chỉ số cần đạt, phần trăm', en: 'the index to reach, in percent' },
      least: Number.MIN_VALUE,
      most: 1000,
    }),
    points: number({
      label: { vi: 'Số điểm cần đạt', en: 'Points to reach' },
      placeholder: { vi: 'ĐIỂM', en: 'POINTS' },
      help: { vi: 'số điểm cần đạt, thay cho chỉ số', en: 'the points to reach, instead of an index' },
      least: Number.MIN_VALUE,
      most: 1000,
    }),
    rank: number({
      label: { vi: 'Thứ hạng cần đạt', en: 'Rank to reach' },
      placeholder: { vi: 'HẠNG', en: 'RANK' },
      help: {
        vi: 'thứ hạng cần đạt, so với các đơn vị trong --among',
        en: 'the rank to reach among the units of --among',
      },
      inForm: {
        vi: 'so với các đơn vị ở «Kết quả của các đơn vị»',
        en: 'among the units of “Results of the units”',
      },
      least: 1,
      most: 10_000,
    }),
    among: optionalFiles({
      label: { vi: 'Kết quả của các đơn vị', en: 'Results of the units' },
      placeholder: { vi: 'DANH_SÁCH|THƯ_MỤC', en: 'LIST|FOLDER' },
      help: {
        vi: 'danh sách đơn vị và điểm, hoặc thư mục bảng chấm, để biết thứ hạng',
        en: 'a list of units and points, or a folder of score sheets, that ranks are taken from',
      },
      inForm: {
        vi: 'danh sách đơn vị và điểm, hoặc bảng chấm của từng đơn vị (chọn nhiều tệp)',
        en: 'a list of units and points, or the score sheet of each (several files)',
      },
      endings: ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'docx'],
      from: 'folder-or-file',
      onlyWith: { parameter: 'rank' },
    }),
  }),
  operands: ['file'],
  examples: [
    {
      title: { vi: 'Cần gì để đạt 80', en: 'What 80 needs' },
      line: { vi: 'target bang-cham.xlsx --target 80', en: 'target sheet.xlsx --target 80' },
    },
    {
      title: { vi: 'Cần gì để lên hạng 10', en: 'What rank 10 needs' },
      line: {
        vi: 'target bang-cham.xlsx --rank 10 --among ket-qua-cac-tinh.xlsx',
        en: 'target sheet.xlsx --rank 10 --among results.xlsx',
      },
    },
  ],
  run: async ({ file: input, framework, column, target: index, points, rank, among }, context) => {
    const named = await namedCriteria(framework, context)
    if (!named.ok) return named
    const checked = await scoreFile(input, named.value, context)
    if (!checked.ok) return fail(ofFile(input, checked.error))
    const { sheet, findings } = checked.value
    const place = columnOf(sheet, column)
    if (!place.ok) return fail(ofFile(input, place.error))
    const total = columnTotal(sheet, place.value)?.total ?? null
    const lost = lostPoints(sheet, place.value)
    if (total === null || !lost) return fail(ofFile(input, WORDS.nothing))
    const aim = await aimOf({ index, points, rank, among, maximum: lost.maximum }, context)
    if (!aim.ok) return aim
    const missing = Math.max(0, difference(aim.value.points, total))
    const { lang } = context
    const name = sheet.columns[place.value]?.name ?? ''
    const head = { column: name, total, maximum: lost.maximum, missing }
    const plan = planOf(lost, missing)
    return ok({
      report: [
        paragraphPart(sentence(WORDS.head, { ...head, aim: aim.value.text })[lang]),
        ...planParts(plan, lost, { missing, points: aim.value.points }, lang),
        ...errorsNote(input.path, findings, lang),
      ],
      files: [],
      data: [
        {
          file: input.path,
          ...head,
          target: aim.value.index,
          points: aim.value.points,
          unit: aim.value.unit,
          rank: aim.value.rank,
          moves: plan.moves,
          gain: plan.gain,
          reached: missing === 0 || plan.isEnough,
        },
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
  /** Rows that contradict their children, below which points are to be won: the sheet may not count them. */
  readonly doubtful: readonly string[]
}

function planOf({ losses, total, maximum }: LostPoints, missing: number): Plan {
  // A sheet that contradicts itself can seem to have more to win than its maximum leaves.
  const most = Math.max(0, difference(maximum, total))
  const winnable = losses.filter(({ cause, lost }) => cause !== 'contradiction' && lost > 0)
  const moves = winnable.map(({ row, lost }) => ({ code: row.code, gain: lost, difficulty: 1 }))
  const found = missing === 0 ? { moves: [], gain: 0 } : missing > most ? null : cheapestPlan(moves, missing)
  if (!found)
    return { moves: [], gain: Math.min(most, sum(winnable.map(({ lost }) => lost))), isEnough: false, doubtful: [] }
  const titleOf = (code: string) => winnable.find(({ row }) => row.code === code)?.row.title ?? ''
  return {
    // What wins most stands first.
    moves: found.moves.map(({ code, gain }) => ({ code, title: titleOf(code), gain })).sort((a, b) => b.gain - a.gain),
    gain: Math.min(most, found.gain),
    isEnough: true,
    doubtful: doubtfulAbove(
      found.moves.map(({ code }) => code),
      losses,
    ),
  }
}

/** The rows above what is to be won that the sheet itself contradicts. */
function doubtfulAbove(codes: readonly string[], losses: LostPoints['losses']): string[] {
  const contradicted = new Set(losses.filter(({ cause }) => cause === 'contradiction').map(({ row }) => row))
  const rows = losses
    .filter(({ row, cause }) => cause !== 'contradiction' && codes.includes(row.code))
    .map(({ row }) => row)
  const above = rows.flatMap((row) => ancestorsOf(row).filter((each) => contradicted.has(each)))
  return [...new Set(above.map(({ code }) => code))]
}

const ancestorsOf = ({ parent }: ScoreRow): readonly ScoreRow[] => (parent ? [parent, ...ancestorsOf(parent)] : [])

function planParts(
  { moves, gain, isEnough, doubtful }: Plan,
  { total, maximum }: LostPoints,
  { missing, points }: { readonly missing: number; readonly points: number },
  lang: Lang,
): readonly Part[] {
  if (missing === 0) return [paragraphPart(WORDS.reached[lang])]
  if (!isEnough)
    return [
      ...(points > maximum ? [paragraphPart(sentence(WORDS.above, { points, maximum })[lang])] : []),
      paragraphPart(sentence(WORDS.unreachable, { all: gain })[lang]),
    ]
  const sumUp = { gain, n: moves.length, total: sum([total, gain]) }
  return [
    ...tablePart(
      [figuresColumn(WORDS.gain[lang]), wordsColumn(WORDS.code[lang]), wordsColumn(WORDS.criterion[lang])],
      moves.map(({ code, title, gain: own }) => ({ cells: [`+${formatNumber(own, lang)}`, code, title] })),
    ),
    paragraphPart(sentence(WORDS.sum, sumUp)[lang]),
    ...(doubtful.length > 0 ? [paragraphPart(sentence(WORDS.doubtful, { codes: doubtful.join(', ') })[lang])] : []),
  ]
}
