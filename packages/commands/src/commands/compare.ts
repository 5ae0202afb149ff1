import {
  type ComparedCriterion,
  type ComparedSheets,
  compareSheets,
  type Finding,
  type Framework,
  fail,
  formatNumber,
  type Lang,
  ok,
  type PointsOfSheet,
  type Result,
  type ScoreRow,
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
import { figuresColumn, type Part, paragraphPart, tablePart, underHeading, wordsColumn } from '../declaration/part.js'
import { columnOf } from '../inputs/column-of.js'
import { layoutsIn } from '../inputs/layouts-in.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { scoreFile } from '../inputs/score-file.js'
import { errorsNote } from '../report/errors-note.js'

const WORDS = {
  head: {
    vi: '{first} → {second}: {n} tiêu chí có điểm ở cả hai, {differing} khác nhau',
    en: '{first} → {second}: {n} {n:criterion|criteria} with points in both, {differing} differ',
  },
  same: { vi: 'Không có chênh lệch.', en: 'There is no difference.' },
  change: { vi: 'Chênh', en: 'Change' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  columns: {
    vi: 'So cột «{before}» với cột «{after}».',
    en: 'The column “{before}” is compared with the column “{after}”.',
  },
  ownFigures: {
    vi: 'Dòng cộng khác nhau, dù các tiêu chí bên dưới không khác như vậy',
    en: 'Sums that differ by something else than the criteria below them',
  },
  renumbered: { vi: '{before} (bảng sau: {after})', en: '{before} (second sheet: {after})' },
  only: { vi: 'Chỉ có ở {file}: {codes}', en: 'Only in {file}: {codes}' },
} as const satisfies Record<string, Text>

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
    const named = await namedCriteria(framework, context)
    if (!named.ok) return named
    const layouts = await layoutsIn(layout)
    if (!layouts.ok) return layouts
    const before = await pointsIn(first, named.value, column, layouts.value, context)
    if (!before.ok) return before
    const after = await pointsIn(second, named.value, column, layouts.value, context)
    if (!after.ok) return after
    const compared = compareSheets(before.value, after.value)
    const columns = { first: nameOf(before.value), second: nameOf(after.value) }
    return ok({
      report: [
        ...comparedParts(compared, columns, [first.path, second.path], context.lang),
        ...errorsNote(first.path, before.value.findings, context.lang),
        ...errorsNote(second.path, after.value.findings, context.lang),
      ],
      files: [],
      data: [{ first: first.path, second: second.path, columns, ...comparedData(compared) }],
      exit: 0,
    })
  },
})

/** The points of a column with what the checks find in its sheet. */
interface CheckedPoints extends PointsOfSheet {
  readonly findings: readonly Finding[]
}

async function pointsIn(
  input: InputFile,
  framework: Framework | null,
  column: string | null,
  layouts: readonly TableLayout[],
  context: CommandContext,
): Promise<Result<CheckedPoints, Text>> {
  const checked = await scoreFile(input, framework, context, layouts)
  if (!checked.ok) return fail(ofFile(input, checked.error))
  const { sheet, findings } = checked.value
  const place = columnOf(sheet, column)
  return place.ok ? ok({ sheet, column: place.value, findings }) : fail(ofFile(input, place.error))
}

const nameOf = ({ sheet, column }: PointsOfSheet): string => sheet.columns[column]?.name ?? ''

function comparedData({ both, differing, ownFigures, onlyFirst, onlySecond }: ComparedSheets) {
  const data = ({ before, after, from, to, change }: ComparedCriterion) => ({
    code: before.code,
    ...(after.code === before.code ? {} : { secondCode: after.code }),
    from,
    to,
    change,
  })
  const codes = (rows: readonly ScoreRow[]) => rows.map(({ code }) => code)
  return {
    both,
    differing: differing.map(data),
    ownFigures: ownFigures.map(data),
    onlyFirst: codes(onlyFirst),
    onlySecond: codes(onlySecond),
  }
}

function comparedParts(
  { both, differing, ownFigures, onlyFirst, onlySecond }: ComparedSheets,
  columns: { readonly first: string; readonly second: string },
  [first, second]: readonly [string, string],
  lang: Lang,
): readonly Part[] {
  const only = (file: string, rows: readonly ScoreRow[]) =>
    rows.length === 0
      ? []
      : [paragraphPart(sentence(WORDS.only, { file, codes: rows.map(({ code }) => code).join(', ') })[lang])]
  const table = (criteria: readonly ComparedCriterion[]) => criteriaTable(criteria, [first, second], lang)
  return [
    paragraphPart(sentence(WORDS.head, { first, second, n: both, differing: differing.length })[lang]),
    paragraphPart(sentence(WORDS.columns, { before: columns.first, after: columns.second })[lang]),
    ...(differing.length + ownFigures.length === 0 ? [paragraphPart(WORDS.same[lang])] : []),
    ...table(differing),
    ...underHeading(WORDS.ownFigures[lang], table(ownFigures)),
    ...only(first, onlyFirst),
    ...only(second, onlySecond),
  ]
}

function criteriaTable(
  criteria: readonly ComparedCriterion[],
  [first, second]: readonly [string, string],
  lang: Lang,
): readonly Part[] {
  const say = (value: number) => formatNumber(value, lang)
  return tablePart(
    [
      figuresColumn(WORDS.change[lang]),
      wordsColumn(WORDS.code[lang]),
      wordsColumn(WORDS.criterion[lang]),
      figuresColumn(first),
      figuresColumn(second),
    ],
    criteria.map(({ before, after, from, to, change }) => ({
      cells: [`${change > 0 ? '+' : ''}${say(change)}`, codeOf(before, after, lang), before.title, say(from), say(to)],
    })),
  )
}

const codeOf = ({ code: before }: ScoreRow, { code: after }: ScoreRow, lang: Lang): string =>
  before === after ? before : sentence(WORDS.renumbered, { before, after })[lang]
