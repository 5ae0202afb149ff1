import {
  difference,
  type Framework,
  fail,
  formatNumber,
  type Lang,
  nodeRows,
  ok,
  pointsOf,
  type Result,
  type ScoreRow,
  type ScoreSheet,
  sentence,
  type TableLayout,
  type Text,
} from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { columnOption, fileWords, frameworkOption, layoutOption } from '../declaration/common.js'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { file } from '../declaration/parameters.js'
import { figuresColumn, type Part, paragraphPart, tablePart, wordsColumn } from '../declaration/part.js'
import { columnOf } from '../inputs/column-of.js'
import { layoutsIn } from '../inputs/layouts-in.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { scoreFile } from '../inputs/score-file.js'

const WORDS = {
  head: {
    vi: '{first} → {second}: {n} tiêu chí có điểm ở cả hai, {differing} khác nhau',
    en: '{first} → {second}: {n} {n:criterion|criteria} with points in both, {differing} differ',
  },
  same: { vi: 'Không có chênh lệch.', en: 'There is no difference.' },
  change: { vi: 'Chênh', en: 'Change' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  only: { vi: 'Chỉ có ở {file}: {codes}', en: 'Only in {file}: {codes}' },
} as const satisfies Record<string, Text>

interface Leaves {
  readonly rows: ReadonlyMap<string, ScoreRow>
  readonly points: ReadonlyMap<string, number>
}

/** The points of two files, criterion by criterion, the largest difference first. */
export const compare = defineCommand({
  id: 'compare',
  title: { vi: 'So sánh hai bảng chấm', en: 'Compare two sheets' },
  help: {
    vi: 'điểm của hai tệp, từng tiêu chí, chênh nhiều nhất trước; tệp thứ nhất là gốc để so',
    en: 'the points of two files, criterion by criterion, the largest difference first; the first file is the base',
  },
  needs: { vi: 'Cần hai tệp', en: 'Two files are needed' },
  takes: z.object({
    first: file({
      ...fileWords,
      label: { vi: 'Bảng thứ nhất (gốc để so)', en: 'First sheet (the base)' },
      help: { vi: 'bảng làm gốc, ví dụ của năm trước', en: 'the base, last year’s for example' },
    }),
    second: file({
      ...fileWords,
      label: { vi: 'Bảng thứ hai', en: 'Second sheet' },
      help: { vi: 'bảng được so với gốc', en: 'what is compared with the base' },
    }),
    framework: frameworkOption,
    layout: layoutOption,
    column: columnOption,
  }),
  operands: ['first', 'second'],
  examples: [
    {
      title: { vi: 'Năm nay so với năm trước', en: 'This year against the last' },
      line: { vi: 'compare nam-truoc.xlsx nam-nay.xlsx', en: 'compare before.xlsx after.xlsx' },
    },
  ],
  run: async ({ first, second, framework, layout, column }, context) => {
    const named = await namedCriteria(framework)
    if (!named.ok) return named
    const layouts = await layoutsIn(layout)
    if (!layouts.ok) return layouts
    const before = await leavesIn(first, named.value, column, layouts.value, context)
    if (!before.ok) return before
    const after = await leavesIn(second, named.value, column, layouts.value, context)
    if (!after.ok) return after
    const { lang } = context
    const compared = comparedLeaves(before.value, after.value)
    return ok({
      report: comparedParts(compared, [first.name, second.name], before.value, lang),
      files: [],
      data: [{ first: first.path, second: second.path, ...compared }],
      exit: 0,
    })
  },
})

async function leavesIn(
  input: InputFile,
  framework: Framework | null,
  column: string | null,
  layouts: readonly TableLayout[],
  context: CommandContext,
): Promise<Result<Leaves, Text>> {
  const sheet = await scoreFile(input, framework, context, layouts)
  if (!sheet.ok) return fail(ofFile(input, sheet.error))
  const place = columnOf(sheet.value, column)
  return place.ok ? ok(leavesOf(sheet.value, place.value)) : fail(ofFile(input, place.error))
}

function leavesOf(sheet: ScoreSheet, column: number): Leaves {
  const leaves = nodeRows(sheet).filter((row) => row.children.length === 0)
  const points = leaves.flatMap((row) => {
    const value = pointsOf(row, column)
    return value === null ? [] : [[row.code, value] as const]
  })
  return { rows: new Map(leaves.map((row) => [row.code, row])), points: new Map(points) }
}

/** What two sheets have of each criterion. */
interface Compared {
  /** Criteria with points in both. */
  readonly both: number
  readonly differing: readonly Difference[]
  /** Codes that only one of them has points for. */
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
}

interface Difference {
  readonly code: string
  readonly from: number
  readonly to: number
  readonly change: number
}

function comparedLeaves(before: Leaves, after: Leaves): Compared {
  const both = [...before.points].flatMap(([code, from]) => {
    const to = after.points.get(code)
    return to === undefined ? [] : [{ code, from, to, change: difference(to, from) }]
  })
  const only = (own: Leaves, other: Leaves) => [...own.points.keys()].filter((code) => !other.points.has(code))
  return {
    both: both.length,
    differing: both.filter(({ change }) => change !== 0).sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
    onlyFirst: only(before, after),
    onlySecond: only(after, before),
  }
}

function comparedParts(
  { both, differing, onlyFirst, onlySecond }: Compared,
  [first, second]: readonly [string, string],
  before: Leaves,
  lang: Lang,
): readonly Part[] {
  const say = (value: number) => formatNumber(value, lang)
  const only = (file: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [paragraphPart(sentence(WORDS.only, { file, codes: codes.join(', ') })[lang])]
  return [
    paragraphPart(sentence(WORDS.head, { first, second, n: both, differing: differing.length })[lang]),
    ...(differing.length === 0 ? [paragraphPart(WORDS.same[lang])] : []),
    ...tablePart(
      [
        figuresColumn(WORDS.change[lang]),
        wordsColumn(WORDS.code[lang]),
        wordsColumn(WORDS.criterion[lang]),
        figuresColumn(first),
        figuresColumn(second),
      ],
      differing.map(({ code, from, to, change }) => ({
        cells: [`${change > 0 ? '+' : ''}${say(change)}`, code, before.rows.get(code)?.title ?? '', say(from), say(to)],
      })),
    ),
    ...only(first, onlyFirst),
    ...only(second, onlySecond),
  ]
}
