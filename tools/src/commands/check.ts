import {
  type Annex,
  type CheckSelection,
  checks,
  type Framework,
  fail,
  type Lang,
  ok,
  sentence,
  type Text,
  unknownIds,
} from '@parscore/scoring'
import {
  type Annotated,
  annotate,
  type CheckedWorkbook,
  documentChecks,
  findingsBySheet,
  findingsOf,
  nothingChecked,
  textToWorkbook,
} from '@parscore/workbook'
import { annexIn } from '../files/annex-in.js'
import { checkFile } from '../files/check-file.js'
import { fenced } from '../files/fenced.js'
import { loadCriteria } from '../files/load-framework.js'
import { type Input, readInput } from '../files/read-input.js'
import { isSameFile, refusal as refusalToWrite, writeNew } from '../files/write-file.js'
import { jsonReport } from '../report/json.js'
import { type NamedFile, sarifReport } from '../report/sarif.js'
import { textReport } from '../report/text.js'
import { words } from '../report/words.js'
import type { Terminal } from '../terminal.js'
import { version } from '../version.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore check` is asked. */
export interface CheckOptions {
  readonly files: readonly string[]
  readonly framework: string | null
  readonly format: 'text' | 'json' | 'sarif'
  readonly lang: Lang
  /** Where to write the annotated copy. */
  readonly fix: string | null
  /** Whether a copy that is there already is written over. */
  readonly existing: 'keep' | 'replace'
  /** Last year's annex, which this year's is compared with. */
  readonly previous: string | null
  /** Which checks run. */
  readonly selection: CheckSelection
}

const ONE_FILE: Text = { vi: '--fix chỉ dùng với một tệp.', en: '--fix takes one file only.' }
const NOT_OVER_INPUT: Text = {
  vi: '--fix không được ghi đè lên tệp gốc «{path}»; hãy chọn tên khác.',
  en: '--fix must not write over the input “{path}”; choose another name.',
}
const NOT_XLSX: Text = {
  vi: 'Bản sao có chú thích phải có đuôi .xlsx (hoặc .xlsm nếu tệp gốc có macro): «{path}».',
  en: 'The annotated copy must end in .xlsx (or .xlsm where the input may hold macros): “{path}”.',
}
const SAVE_AS_XLSX: Text = {
  vi: '--fix cần tệp xlsx: mở tệp bằng Excel hoặc LibreOffice, lưu thành xlsx rồi chạy lại.',
  en: '--fix needs an xlsx file: open it in Excel or LibreOffice, save it as xlsx and run again.',
}
const UNKNOWN_CHECK: Text = {
  vi: 'Không có phép kiểm tra «{ids}». Xem tất cả: parscore explain-check',
  en: 'There is no check “{ids}”. All of them: parscore explain-check',
}
const NO_MACROS: Text = {
  vi: '«{path}»: tệp gốc không phải loại có macro, bản sao phải có đuôi .xlsx.',
  en: '“{path}”: the input is not of the kind with macros, so the copy must end in .xlsx.',
}
const MACROS_OUT: Text = {
  vi: 'Bản sao .xlsx không mang theo macro của tệp gốc; đặt tên đuôi .xlsm để giữ macro.',
  en: 'The .xlsx copy does not have the macros of the input; a name that ends in .xlsm keeps them.',
}
const CHECKING: Text = { vi: 'Đang kiểm tra {n}/{all}: {path}', en: 'Checking {n} of {all}: {path}' }

/** `parscore check`: checks files and reports. The inputs are never touched. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { lang, files } = options
  const refused = refusal(options)
  if (refused) return unusable(terminal, refused[lang])
  const framework = options.framework === null ? ok(null) : await loadCriteria(options.framework)
  if (!framework.ok) return unusable(terminal, framework.error[lang])
  const previous = options.previous === null ? ok(null) : await annexIn(options.previous)
  if (!previous.ok) return unusable(terminal, `${options.previous}: ${previous.error[lang]}`)
  const done: (NamedFile | null)[] = []
  for (const [index, path] of files.entries()) {
    if (files.length > 1) terminal.progress(sentence(CHECKING, { n: index + 1, all: files.length, path })[lang])
    done.push(await checkOne(path, framework.value, previous.value, options, terminal))
  }
  const usable = done.filter((file) => file !== null)
  if (options.format === 'sarif' && usable.length > 0) terminal.out(sarifReport(usable, version, lang))
  if (usable.length < done.length) return 2
  if (hasNothing(usable, options, terminal)) return 2
  const wrong = usable.some(({ file }) => findingsOf(file).some((finding) => finding.severity === 'error'))
  return wrong ? 1 : 0
}

/** Checks one file, reports it, writes its copy. `null` where something could not be used or written; that has been said. */
async function checkOne(
  path: string,
  framework: Framework | null,
  previous: Annex | null,
  options: CheckOptions,
  terminal: Terminal,
): Promise<NamedFile | null> {
  const input = await readInput(path)
  const checked = input.ok
    ? await fenced(() => checkFile(input.value.bytes, input.value.name, framework, { ...options.selection, previous }))
    : input
  if (!input.ok || !checked.ok) {
    if (!checked.ok) unusable(terminal, `${path}: ${checked.error[options.lang]}`)
    return null
  }
  if (options.format !== 'sarif') report(path, checked.value, options, terminal)
  const copied = options.fix === null || (await writeCopy(input.value, checked.value, options.fix, options, terminal))
  return copied ? { path, file: checked.value } : null
}

/** Says of each file that holds nothing to judge why, for no verdict is no clean bill. */
function hasNothing(files: readonly NamedFile[], { lang }: CheckOptions, terminal: Terminal): boolean {
  const reasons = files.flatMap(({ path, file }) => {
    const reason = nothingChecked(file)
    return reason ? [`${path}: ${reason[lang]}`] : []
  })
  for (const reason of reasons) terminal.error(reason)
  return reasons.length > 0
}

function refusal({ fix, files, existing, selection }: CheckOptions): Text | null {
  const unknown = unknownIds(selection, [...checks, ...documentChecks])
  if (unknown.length > 0) return sentence(UNKNOWN_CHECK, { ids: unknown.join(', ') })
  if (fix === null) return null
  if (files.length !== 1) return ONE_FILE
  if (!/\.xls[xm]$/i.test(fix)) return sentence(NOT_XLSX, { path: fix })
  const [path] = files
  return path !== undefined && path !== '-' && isSameFile(path, fix)
    ? sentence(NOT_OVER_INPUT, { path })
    : refusalToWrite(fix, existing, [])
}

function report(path: string, file: CheckedWorkbook, { format, lang }: CheckOptions, terminal: Terminal): void {
  terminal.out(format === 'json' ? jsonReport(path, file, lang) : textReport(path, file, lang))
}

async function writeCopy(
  input: Input,
  file: CheckedWorkbook,
  out: string,
  { lang, format, files, existing }: CheckOptions,
  terminal: Terminal,
): Promise<boolean> {
  if (file.format === 'xls' || file.format === 'ods' || file.format === 'docx') {
    unusable(terminal, `${input.name}: ${SAVE_AS_XLSX[lang]}`)
    return false
  }
  const macros = /\.xlsm$/i.test(out) ? 'keep' : 'take-out'
  const { bytes, mended, commented, macros: left } = await annotatedCopy(input, file, lang, macros)
  const written =
    macros === 'keep' && left === 'none'
      ? fail(sentence(NO_MACROS, { path: out }))
      : await writeNew(out, bytes, { existing, inputs: files })
  if (!written.ok) {
    unusable(terminal, written.error[lang])
    return false
  }
  if (left === 'taken-out') terminal.error(MACROS_OUT[lang])
  const told = sentence(words.annotated, { path: out, mended, commented })[lang]
  if (format === 'text') terminal.out(`\n${told}`)
  else terminal.error(told)
  return true
}

async function annotatedCopy(
  input: Input,
  file: CheckedWorkbook,
  lang: Lang,
  macros: 'keep' | 'take-out',
): Promise<Annotated> {
  const [first] = [...file.sheets, ...file.documents]
  if (file.format !== 'text' || !first) return annotate(input.bytes, findingsBySheet(file), lang, macros)
  const { bytes, sheet } = await textToWorkbook(first.grid)
  return annotate(bytes, new Map([[sheet, first.findings]]), lang)
}
