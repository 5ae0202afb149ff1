import {
  type Annex,
  checks,
  type Framework,
  fail,
  ok,
  type Result,
  sentence,
  type Text,
  unknownIds,
} from '@parscore/scoring'
import { type CheckedWorkbook, documentChecks, findingsOf, nothingChecked } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { fileWords, frameworkOption, layoutOption, SHEETS } from '../declaration/common.js'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { encoded, type OutputFile } from '../declaration/outcome.js'
import { checkIds, files, optionalFile, optionalOutput } from '../declaration/parameters.js'
import { notePart, type Part } from '../declaration/part.js'
import { stepwise } from '../declaration/stepwise.js'
import { annexIn } from '../inputs/annex-in.js'
import { checkFile, type FileCheckOptions } from '../inputs/check-file.js'
import { fenced } from '../inputs/fenced.js'
import { layoutsIn } from '../inputs/layouts-in.js'
import { namedCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { reportNote } from '../inputs/report-note.js'
import { annotatedCopy } from '../report/annotated-copy.js'
import { checkedData } from '../report/checked-data.js'
import { layoutYaml } from '../report/layout-yaml.js'
import { way } from '../report/ways.js'
import { type AcceptedFinding, settled } from '../settings/apply-settings.js'
import { type OfficeSettings, officeSettings } from '../settings/office-settings.js'

const ONE_FILE: Text = { vi: way('mendOne'), en: way('mendOne') }
const NOT_XLSX: Text = {
  vi: 'Bản sao có chú thích phải có đuôi .xlsx (hoặc .xlsm nếu tệp gốc có macro): «{path}».',
  en: 'The annotated copy must end in .xlsx (or .xlsm where the input may hold macros): “{path}”.',
}
const UNKNOWN_CHECK: Text = {
  vi: `Không có phép kiểm tra «{ids}»; ${way('allChecks')}`,
  en: `There is no check “{ids}”; ${way('allChecks')}`,
}
const LAYOUT_WRITTEN: Text = { vi: 'Đã ghi bố cục: {name}', en: 'Layout written: {name}' }
const CHECKING: Text = { vi: 'Đang kiểm tra {n}/{all}: {file}', en: 'Checking {n} of {all}: {file}' }

/** Checks files and reports what is wrong in them. The inputs are never touched. */
export const check = defineCommand({
  id: 'check',
  title: { vi: 'Kiểm tra bảng chấm', en: 'Check a score sheet' },
  help: {
    vi: 'kiểm tra bảng chấm, biểu thống kê, kế hoạch, bảng giải trình mất điểm, danh sách đơn vị',
    en: 'checks score sheets, statistical annexes, plans, tables of lost points, lists of units',
  },
  needs: { vi: 'Cần ít nhất một tệp', en: 'A file is needed' },
  takes: z.object({
    files: files({
      ...fileWords,
      label: { vi: 'Tệp cần kiểm tra', en: 'Files to check' },
      help: { vi: 'bảng tính, csv, docx hoặc txt có bảng', en: 'workbooks, csv, or docx and txt with tables' },
      endings: SHEETS,
      from: 'files',
    }),
    framework: frameworkOption,
    previous: optionalFile({
      label: { vi: 'Biểu thống kê năm trước', en: 'Last year’s annex' },
      placeholder: { vi: 'NĂM_TRƯỚC', en: 'LAST_YEAR' },
      help: { vi: 'so biểu thống kê với năm trước', en: 'compares an annex with last year’s' },
      endings: SHEETS,
    }),
    select: checkIds({
      label: { vi: 'Chỉ các phép kiểm tra', en: 'Only these checks' },
      placeholder: { vi: 'MÃ,MÃ', en: 'ID,ID' },
      help: { vi: 'chỉ chạy các phép kiểm tra này', en: 'only these checks' },
      isRare: true,
    }),
    ignore: checkIds({
      label: { vi: 'Bỏ qua các phép kiểm tra', en: 'All but these checks' },
      placeholder: { vi: 'MÃ,MÃ', en: 'ID,ID' },
      help: { vi: 'bỏ qua các phép kiểm tra này', en: 'all but these checks' },
      isRare: true,
    }),
    settings: optionalFile({
      label: { vi: 'Thiết lập của đơn vị', en: 'Settings of the office' },
      placeholder: { vi: 'PARSCORE.yaml', en: 'PARSCORE.yaml' },
      help: {
        vi: 'thiết lập của đơn vị (nếu không: parscore.yaml ở thư mục của tệp hoặc thư mục trên)',
        en: 'the office’s settings (otherwise parscore.yaml in the folder of the file or one above)',
      },
      inForm: { vi: 'tệp cài đặt của đơn vị, nếu có', en: 'the settings file of the office, where there is one' },
      isRare: true,
      endings: ['yaml', 'yml'],
    }),
    layout: layoutOption,
    'save-layout': optionalOutput({
      label: { vi: 'Lưu cách đọc bảng', en: 'Save how the table is read' },
      placeholder: { vi: 'BỐ_CỤC.yaml', en: 'LAYOUT.yaml' },
      inForm: { vi: 'thành tệp, để dùng lại cho bảng cùng kiểu', en: 'as a file, to use again for sheets of its kind' },
      help: {
        vi: 'ghi bố cục đã hiểu, để sửa và dùng lại',
        en: 'writes the layout as understood, to correct and give again',
      },
      endings: ['yaml'],
      usual: { vi: 'bo-cuc', en: 'layout' },
      isRare: true,
    }),
    fix: optionalOutput({
      label: { vi: 'Bản sao có chú thích', en: 'Annotated copy' },
      placeholder: { vi: 'BẢN_SAO.xlsx', en: 'COPY.xlsx' },
      help: {
        vi: 'ghi bản sao: sửa chỗ chắc chắn, chú thích mọi phát hiện; tệp gốc không bị đổi',
        en: 'writes a copy: certain repairs made, every finding a comment; the input is not touched',
      },
      endings: ['xlsx', 'xlsm'],
      usual: { vi: 'ban-sao', en: 'copy' },
    }),
  }),
  operands: ['files'],
  examples: [
    {
      title: { vi: 'Một bảng chấm', en: 'A score sheet' },
      line: { vi: 'check bang-cham.xlsx', en: 'check sheet.xlsx' },
    },
    {
      title: { vi: 'Bản sao có chú thích ở từng ô', en: 'A copy with a comment on each cell' },
      line: { vi: 'check bang-cham.xlsx --fix ban-sao.xlsx', en: 'check sheet.xlsx --fix copy.xlsx' },
    },
    {
      title: { vi: 'So biểu thống kê với năm trước', en: 'An annex against last year’s' },
      line: {
        vi: 'check bieu-2021.xlsx --previous bieu-2020.xlsx',
        en: 'check annex-2021.xlsx --previous annex-2020.xlsx',
      },
    },
  ],
  run: async (given, context) => {
    const { files: inputs, framework, previous, select, ignore, settings, fix, layout, 'save-layout': kept } = given
    const selection = { ...(select ? { select } : {}), ignore: ignore ?? [] }
    const refused = refusal(fix, inputs.files, unknownIds(selection, [...checks, ...documentChecks]))
    if (refused) return fail(refused)
    const named = await namedCriteria(framework, context)
    if (!named.ok) return named
    const before = await lastYears(previous, context)
    if (!before.ok) return before
    const office = await settingsIn(settings)
    if (!office.ok) return office
    const layouts = await layoutsIn(layout)
    if (!layouts.ok) return layouts
    const options = { ...selection, previous: before.value, layouts: layouts.value, office: office.value }
    const done = await stepwise(
      inputs.files,
      CHECKING,
      ({ path }) => path,
      context,
      (file) => checkOne(file, named.value, fix, options, context),
    )
    return ok({
      report: [...done.flatMap(({ report }) => report), ...done.flatMap(({ nothing }) => nothing)],
      files: [...done.flatMap(({ copy }) => copy), ...layoutFile(done, kept, context)],
      data: done.flatMap(({ file, checked, accepted }) =>
        checked ? [checkedData(file.path, checked, accepted, context.lang)] : [],
      ),
      exit: exitOf(done),
    })
  },
})

/** What became of one file. */
interface Done {
  readonly file: InputFile
  /** `null` where it could not be used. */
  readonly checked: CheckedWorkbook | null
  /** What somebody answers for. */
  readonly accepted: readonly AcceptedFinding[]
  /** Whether it was only found in a folder, and holds nothing of ours: that is said, and is no fault of the others. */
  readonly isPassedOver: boolean
  readonly report: readonly Part[]
  /** Why no verdict can be given, for none is no clean bill. */
  readonly nothing: readonly Part[]
  readonly copy: readonly OutputFile[]
  /** Whether the copy that was asked for could not be made. */
  readonly isCopyMissing: boolean
}

function layoutFile(done: readonly Done[], name: string | null, { lang }: CommandContext): OutputFile[] {
  const files = done.flatMap(({ checked }) => checked ?? [])
  const yaml = name === null ? null : layoutYaml(files, lang)
  return name === null || yaml === null
    ? []
    : [
        {
          parameter: 'save-layout',
          name,
          bytes: encoded(yaml),
          told: [notePart(sentence(LAYOUT_WRITTEN, { name })[lang])],
        },
      ]
}

async function lastYears(file: InputFile | null, context: CommandContext): Promise<Result<Annex | null, Text>> {
  if (file === null) return ok(null)
  const annex = await annexIn(file, context)
  return annex.ok ? annex : fail(ofFile(file, annex.error))
}

async function checkOne(
  file: InputFile,
  framework: Framework | null,
  fix: string | null,
  { office, ...options }: FileCheckOptions & { readonly office: OfficeSettings | null },
  context: CommandContext,
): Promise<Done> {
  const { lang } = context
  const bytes = await file.read()
  const checked = bytes.ok
    ? await fenced(context, () => checkFile(bytes.value, file.name, framework, context, options))
    : bytes
  if (!bytes.ok || !checked.ok) {
    const isPassedOver = bytes.ok && file.chosen === 'found'
    const reason = checked.ok ? [] : [notePart(ofFile(file, checked.error)[lang])]
    return {
      file,
      checked: null,
      accepted: [],
      isPassedOver,
      report: reason,
      nothing: [],
      copy: [],
      isCopyMissing: false,
    }
  }
  const { file: found, accepted } = office ? settled(checked.value, office) : { file: checked.value, accepted: [] }
  const copy =
    fix === null
      ? ok([])
      : await fenced(context, () => annotatedCopy({ bytes: bytes.value, file, out: fix }, found, lang))
  const nothing = nothingChecked(checked.value)
  const report = await reportNote(bytes.value, file.path, checked.value)
  return {
    file,
    checked: found,
    accepted,
    isPassedOver: false,
    report: [
      { kind: 'checked', path: file.path, file: found, accepted },
      ...(copy.ok ? [] : [notePart(copy.error[lang])]),
      ...(report ? [notePart(report[lang])] : []),
    ],
    nothing: nothing ? [notePart(ofFile(file, nothing)[lang])] : [],
    copy: copy.ok ? copy.value : [],
    isCopyMissing: !copy.ok,
  }
}

function exitOf(done: readonly Done[]): 0 | 1 | 2 {
  const judged = done.filter(({ isPassedOver }) => !isPassedOver)
  const isUnusable = ({ checked, nothing, isCopyMissing }: Done) => !checked || nothing.length > 0 || isCopyMissing
  if (judged.length === 0 || judged.some(isUnusable)) return 2
  const isWrong = ({ checked }: Done) => checked && findingsOf(checked).some(({ severity }) => severity === 'error')
  return judged.some(isWrong) ? 1 : 0
}

async function settingsIn(file: InputFile | null): Promise<Result<OfficeSettings | null, Text>> {
  if (file === null) return ok(null)
  const bytes = await file.read()
  return bytes.ok ? officeSettings(bytes.value, file.path) : fail(ofFile(file, bytes.error))
}

function refusal(fix: string | null, given: readonly InputFile[], unknown: readonly string[]): Text | null {
  if (unknown.length > 0) return sentence(UNKNOWN_CHECK, { ids: unknown.join(', ') })
  if (fix === null) return null
  if (given.length !== 1) return ONE_FILE
  return /\.xls[xm]$/i.test(fix) ? null : sentence(NOT_XLSX, { path: fix })
}
