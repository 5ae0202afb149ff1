import {
  costliest,
  fail,
  formatNumber,
  groupLosses,
  isSettled,
  type Lang,
  type Loss,
  type LossGroup,
  type LossGrouping,
  type LossTable,
  type LostPoints,
  type OlderRuleLoss,
  ok,
  reconcile,
  sentence,
  sum,
  type Text,
} from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { columnOption, fileWords, frameworkOption, layoutOption } from '../declaration/common.js'
import { choice, file, number, optionalOutput, text } from '../declaration/parameters.js'
import {
  figuresColumn,
  headingPart,
  listPart,
  type Part,
  type PartRow,
  paragraphPart,
  tablePart,
  wordsColumn,
} from '../declaration/part.js'
import { checkFile } from '../inputs/check-file.js'
import { type Explained, explainedIn, type Scored } from '../inputs/explained.js'
import { layoutsIn } from '../inputs/layouts-in.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { explanationDocument } from '../report/explanation-document.js'
import { writtenFile } from '../report/written-file.js'

/** Criteria that are listed. */
const LISTED = 10

const WORDS = {
  head: {
    vi: '{column}: từ {maximum} còn {total}, mất {lost} điểm',
    en: '{column}: from {maximum} to {total}, {lost} {lost:point|points} lost',
  },
  by: {
    field: { vi: 'Theo lĩnh vực', en: 'By field' },
    agency: { vi: 'Theo đơn vị chủ trì', en: 'By lead agency' },
    cause: { vi: 'Theo nguyên nhân', en: 'By cause' },
  },
  open: { vi: 'Không có trong bảng hoặc chưa rõ điểm tối đa', en: 'Not in the sheet, or maximum not known' },
  sum: { vi: 'Cộng', en: 'Sum' },
  costly: { vi: 'Tiêu chí mất nhiều nhất', en: 'What cost most' },
  unknown: {
    vi: 'Chưa rõ điểm tối đa của {codes} trong bộ tiêu chí của năm này: không nói được mất bao nhiêu.',
    en: 'The maximum of {codes} in the framework of that year is not known: what they lost cannot be told.',
  },
  contradictions: { vi: 'Bảng tự mâu thuẫn', en: 'The sheet contradicts itself' },
  table: { vi: 'Bảng giải trình trong tệp', en: 'The file’s own table of lost points' },
  settled: {
    vi: '{field}: mất {lost}, nguyên nhân cộng lại {listed}',
    en: '{field}: {lost} lost, causes add up to {listed}',
  },
  unsettled: {
    vi: '{field}: mất {lost}, nguyên nhân cộng lại {listed}, chênh {gap}',
    en: '{field}: {lost} lost, causes add up to {listed}, {gap} apart',
  },
  older: {
    vi: 'Theo cách chấm cũ (từ 80% đạt điểm tối đa) lấy lại được {gain} điểm; {open} điểm chưa rõ vì không biết tỷ lệ',
    en: 'Under the older rule (80 % gives all points) {gain} {gain:point comes|points come} back; {open} are open as the rate is not known',
  },
  group: {
    field: { vi: 'Lĩnh vực', en: 'Field' },
    agency: { vi: 'Đơn vị', en: 'Agency' },
    cause: { vi: 'Nguyên nhân', en: 'Cause' },
  },
  lost: { vi: 'Mất', en: 'Lost' },
  regained: { vi: 'Lấy lại', en: 'Back' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  agency: { vi: 'Đơn vị chủ trì', en: 'Lead agency' },
  basisOf: { vi: 'Căn cứ', en: 'Basis' },
  basis: {
    rate: { vi: 'theo tỷ lệ đã ghi', en: 'by the rate stated' },
    unknown: { vi: 'chưa rõ tỷ lệ', en: 'rate not known' },
  },
} as const

const FORMS = {
  losses: { vi: 'bảng giải trình mất điểm', en: 'the table of lost points' },
  targets: { vi: 'phụ lục mục tiêu', en: 'the annex of targets' },
} as const satisfies Record<string, Text>

/** Where points were lost, by field, by agency or by cause, and what cost most; or the same as a document of an office. */
export const explain = defineCommand({
  id: 'explain',
  title: { vi: 'Giải trình mất điểm', en: 'Explain lost points' },
  help: {
    vi: 'mất điểm ở đâu, vì sao, theo lĩnh vực, đơn vị hoặc nguyên nhân; hoặc văn bản giải trình (docx, xlsx)',
    en: 'where points were lost and why, by field, agency or cause; or the document of explanation (docx, xlsx)',
  },
  needs: { vi: 'Cần một bảng chấm', en: 'A score sheet is needed' },
  takes: z.object({
    file: file({
      ...fileWords,
      help: { vi: 'bảng chấm, hoặc bảng giải trình', en: 'a score sheet, or a table of lost points' },
    }),
    framework: frameworkOption,
    layout: layoutOption,
    column: columnOption,
    by: choice(
      {
        label: { vi: 'Xếp theo', en: 'By' },
        placeholder: { vi: 'CÁCH', en: 'WHAT' },
        help: { vi: 'xếp theo lĩnh vực, đơn vị chủ trì hoặc nguyên nhân', en: 'by field, by lead agency or by cause' },
      },
      ['field', 'agency', 'cause'],
      WORDS.by,
    ),
    out: optionalOutput({
      label: { vi: 'Văn bản', en: 'Document' },
      placeholder: { vi: 'VĂN_BẢN.docx|.xlsx', en: 'DOCUMENT.docx|.xlsx' },
      help: { vi: 'ghi văn bản thay cho lời giải thích', en: 'writes the document instead of the explanation' },
      endings: ['docx', 'xlsx'],
      usual: { vi: 'giai-trinh', en: 'explanation' },
    }),
    form: choice(
      {
        label: { vi: 'Loại văn bản', en: 'Kind of document' },
        placeholder: { vi: 'LOẠI', en: 'KIND' },
        help: {
          vi: 'bảng giải trình mất điểm, hoặc phụ lục mục tiêu',
          en: 'the table of lost points, or the annex of targets',
        },
      },
      ['losses', 'targets'],
      FORMS,
    ),
    target: number({
      label: { vi: 'Điểm cần đạt', en: 'Points to reach' },
      placeholder: { vi: 'ĐIỂM', en: 'POINTS' },
      help: {
        vi: 'lập phụ lục mục tiêu từ ít tiêu chí nhất đạt số điểm này',
        en: 'makes the annex of targets of the fewest criteria that reach these points',
      },
      least: Number.MIN_VALUE,
      most: 1000,
    }),
    unit: text({
      label: { vi: 'Cơ quan ban hành', en: 'Issuing agency' },
      placeholder: { vi: 'CƠ_QUAN', en: 'AGENCY' },
      help: { vi: 'cơ quan ban hành ghi trên văn bản', en: 'who issues the document' },
    }),
  }),
  operands: ['file'],
  examples: [
    {
      title: { vi: 'Mất điểm theo nguyên nhân', en: 'Lost points by cause' },
      line: { vi: 'explain bang-cham.xlsx --by cause', en: 'explain sheet.xlsx --by cause' },
    },
    {
      title: { vi: 'Văn bản giải trình', en: 'The document of explanation' },
      line: {
        vi: 'explain bang-cham.xlsx --out giai-trinh.docx --unit "UBND tỉnh Hà Nam"',
        en: 'explain sheet.xlsx --out explanation.docx --unit "UBND tỉnh Hà Nam"',
      },
    },
  ],
  run: async ({ file: input, framework, layout, column, by, out, form, target, unit }, context) => {
    const { lang } = context
    const named = await namedCriteria(framework)
    if (!named.ok) return named
    const layouts = await layoutsIn(layout)
    if (!layouts.ok) return layouts
    const bytes = await input.read()
    const checked = bytes.ok
      ? await checkFile(bytes.value, input.name, named.value, context, { previous: null, layouts: layouts.value })
      : bytes
    if (!checked.ok) return fail(ofFile(input, checked.error))
    const explained = explainedIn(checked.value, column, lang)
    if (!explained.ok) return fail(ofFile(input, explained.error))
    const data = [explanationData(input.path, explained.value, by, lang)]
    if (out === null)
      return ok({
        report: explanationParts(explained.value, by, lang),
        files: [],
        data,
        exit: 0,
      })
    const document = await explanationDocument(explained.value, { out, form, target, unit: unit ?? '' })
    if (!document.ok) return document
    return ok({ report: [], files: [writtenFile('out', out, document.value, lang)], data, exit: 0 })
  },
})

const explanationData = (path: string, { scored, older }: Explained, by: LossGrouping, lang: Lang) => ({
  file: path,
  column: scored?.sheet.columns[scored.column]?.name ?? null,
  maximum: scored?.lost.maximum ?? null,
  total: scored?.lost.total ?? null,
  lost: scored?.lost.lost ?? null,
  by,
  groups: scored ? groupLosses(scored.lost.losses, by).map(({ name, lost }) => ({ name: name[lang], lost })) : [],
  losses: (scored?.lost.losses ?? []).map(({ row, lost, agency, cause, reason, said, remedy }) => ({
    code: row.code,
    title: row.title,
    lost,
    agency,
    cause,
    reason: reason[lang],
    said,
    remedy: remedy?.[lang] ?? null,
  })),
  olderRule: older.map(({ title, lost, gain, basis }) => ({ title, lost, gain, basis })),
})

const explanationParts = ({ scored, table, older }: Explained, by: LossGrouping, lang: Lang): readonly Part[] => [
  ...(scored ? scoredParts(scored, by, lang) : []),
  ...(table.isWritten ? tableParts(table.table, lang) : []),
  ...olderParts(older, lang),
]

function scoredParts({ sheet, column, lost }: Scored, by: LossGrouping, lang: Lang): readonly Part[] {
  const { maximum, total, unknown } = lost
  const name = sheet.columns[column]?.name ?? ''
  const contradictions = lost.losses.filter(({ cause }) => cause === 'contradiction').map(({ reason }) => reason[lang])
  const codes = unknown.map(({ code }) => code).join(', ')
  return [
    paragraphPart(sentence(WORDS.head, { column: name, maximum, total, lost: lost.lost })[lang]),
    ...(lost.losses.length > 0 ? lossParts(lost, by, lang) : []),
    ...(contradictions.length > 0 ? [headingPart(WORDS.contradictions[lang]), ...listPart(contradictions)] : []),
    ...(unknown.length > 0 ? [paragraphPart(sentence(WORDS.unknown, { codes })[lang])] : []),
  ]
}

const lossParts = (lost: LostPoints, by: LossGrouping, lang: Lang): readonly Part[] => [
  headingPart(WORDS.by[by][lang]),
  ...groupTable(groupLosses(lost.losses, by), lost, by, lang),
  headingPart(WORDS.costly[lang]),
  ...tablePart(
    [
      figuresColumn(WORDS.lost[lang]),
      wordsColumn(WORDS.code[lang]),
      wordsColumn(WORDS.criterion[lang]),
      wordsColumn(WORDS.agency[lang]),
    ],
    costliest(lost.losses, LISTED).map((loss) => lossRow(loss, lang)),
  ),
]

function groupTable(
  groups: readonly LossGroup[],
  { lost: all, open }: LostPoints,
  by: LossGrouping,
  lang: Lang,
): readonly Part[] {
  const row = (name: string, points: number): PartRow => ({ cells: [name, formatNumber(points, lang)] })
  const rows = groups.map(({ name, lost }) => row(name[lang], lost))
  return tablePart(
    [wordsColumn(WORDS.group[by][lang]), figuresColumn(WORDS.lost[lang])],
    open === 0 ? rows : [...rows, row(WORDS.open[lang], open)],
    [row(WORDS.sum[lang], all)],
  )
}

/** The points with their sign: what is gone. */
const lossRow = ({ row, lost, reason, agency, remedy }: Loss, lang: Lang): PartRow => ({
  cells: [`−${formatNumber(lost, lang)}`, row.code, row.title, agency ?? ''],
  note: [reason, ...(remedy ? [remedy] : [])].map((each) => each[lang]).join(' '),
})

/** What the file's own table of losses says, field by field, and where its causes do not add up. */
const tableParts = ({ fields }: LossTable, lang: Lang): readonly Part[] => [
  headingPart(WORDS.table[lang]),
  ...listPart(
    fields.flatMap((field) => {
      const found = reconcile(field)
      if (!found) return []
      const { lost, listed, gap } = found
      const said = isSettled(field, found) ? WORDS.settled : WORDS.unsettled
      const name = `${field.number || '–'}. ${field.title}`
      return [sentence(said, { field: name, lost, listed, gap: Math.abs(gap) })[lang]]
    }),
  ),
]

function olderParts(older: readonly OlderRuleLoss[], lang: Lang): readonly Part[] {
  if (older.length === 0) return []
  const gain = sum(older.map((each) => each.gain ?? 0))
  const open = sum(older.filter((each) => each.gain === null).map((each) => each.lost))
  return [
    headingPart(sentence(WORDS.older, { gain, open })[lang]),
    ...tablePart(
      [
        figuresColumn(WORDS.lost[lang]),
        figuresColumn(WORDS.regained[lang]),
        wordsColumn(WORDS.criterion[lang]),
        wordsColumn(WORDS.basisOf[lang]),
      ],
      older.map(({ title, lost, gain: back, basis }) => ({
        cells: [
          `−${formatNumber(lost, lang)}`,
          back === null ? '?' : `+${formatNumber(back, lang)}`,
          title,
          WORDS.basis[basis][lang],
        ],
      })),
    ),
  ]
}
