import { parseArgs } from 'node:util'
import { sentence, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { foreignOptions } from './command-options.js'
import { calendar } from './commands/calendar.js'
import { check } from './commands/check.js'
import { compare } from './commands/compare.js'
import { type ExitCode, unusable } from './commands/exit-code.js'
import { explain } from './commands/explain.js'
import { explainCheck } from './commands/explain-check.js'
import { facts } from './commands/facts.js'
import { exportFramework, importFramework } from './commands/framework.js'
import { lock } from './commands/lock.js'
import { merge } from './commands/merge.js'
import { plan } from './commands/plan.js'
import { progress } from './commands/progress.js'
import { province } from './commands/province.js'
import { rank } from './commands/rank.js'
import { split } from './commands/split.js'
import { template } from './commands/template.js'
import { dayNamed } from './day-named.js'
import { help } from './help.js'
import type { Terminal } from './terminal.js'
import { version } from './version.js'

/** Ids of checks with commas between them. */
const idList = z
  .string()
  .min(1)
  .transform((text) => text.split(',').map((id) => id.trim()))

const options = z.object({
  framework: z.string().optional(),
  format: z.enum(['text', 'json', 'sarif']).default('text'),
  lang: z.enum(['vi', 'en']).default('vi'),
  fix: z.string().min(1).optional(),
  previous: z.string().min(1).optional(),
  select: idList.optional(),
  ignore: idList.optional(),
  annex: z.string().min(1).optional(),
  plan: z.string().min(1).optional(),
  today: z.string().min(1).optional(),
  chart: z.string().min(1).optional(),
  papi: z.string().min(1).optional(),
  column: z.string().min(1).optional(),
  by: z.enum(['field', 'agency', 'cause']).default('field'),
  target: z.coerce.number().positive().max(1000).optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  unit: z.string().optional(),
  out: z.string().min(1).optional(),
  form: z.enum(['losses', 'targets']).default('losses'),
  force: z.boolean().default(false),
  help: z.boolean().default(false),
  version: z.boolean().default(false),
})

const UNKNOWN_OPTION: Text = {
  vi: 'Không hiểu tham số dòng lệnh ({reason}). Xem: parscore --help',
  en: 'The command line is not understood ({reason}). See: parscore --help',
}
const FOREIGN_OPTION: Text = {
  vi: 'Lệnh «{command}» không có tham số {options}. Xem: parscore --help',
  en: 'The command “{command}” has no option {options}. See: parscore --help',
}
const UNKNOWN_COMMAND: Text = {
  vi: 'Không có lệnh «{command}». Xem: parscore --help',
  en: 'There is no command “{command}”. See: parscore --help',
}
const PLAN_OPERANDS: Text = {
  vi: 'Cần tệp và mục tiêu: parscore target bang-cham.xlsx --target 80',
  en: 'A file and a target are needed: parscore target sheet.xlsx --target 80',
}
const COMPARE_OPERANDS: Text = {
  vi: 'Cần hai tệp: parscore compare nam-truoc.xlsx nam-nay.xlsx',
  en: 'Two files are needed: parscore compare before.xlsx after.xlsx',
}
const TEMPLATE_OPERANDS: Text = {
  vi: 'Cần bộ tiêu chí và tên tệp mới: parscore template par-2018 bang-cham.xlsx [--annex bieu-thong-ke.xlsx] [--plan ke-hoach.xlsx]',
  en: 'A framework and the name of a new file are needed: parscore template par-2018 sheet.xlsx [--annex annex.xlsx] [--plan plan.xlsx]',
}
const FRAMEWORK_OPERANDS: Text = {
  vi: 'Dùng: parscore framework export MÃ BẢNG.xlsx (dấu - là bảng trống), hoặc parscore framework import BẢNG.xlsx TÊN.yaml',
  en: 'Use: parscore framework export ID SHEET.xlsx (- for a blank one), or parscore framework import SHEET.xlsx NAME.yaml',
}
const SPLIT_OPERANDS: Text = {
  vi: 'Cần một mẫu đã tạo và một thư mục: parscore split bang-cham.xlsx cac-don-vi',
  en: 'A template and a folder are needed: parscore split sheet.xlsx agencies',
}
const LOCK_OPERANDS: Text = {
  vi: 'Cần một mẫu đã chấm xong và tên bản chốt: parscore lock tong-hop.xlsx ban-chot.xlsx',
  en: 'A scored template and the name of the final copy are needed: parscore lock merged.xlsx final.xlsx',
}
const MERGE_OPERANDS: Text = {
  vi: 'Cần thư mục có tệp của các đơn vị và tên tệp tổng hợp: parscore merge cac-don-vi tong-hop.xlsx',
  en: 'The folder with the agencies’ files and the name of the merged file are needed: parscore merge agencies merged.xlsx',
}
const FACTS_OPERANDS: Text = {
  vi: 'Cần một báo cáo: parscore facts bao-cao.docx [--annex bieu-thong-ke.xlsx] [--format text|json]',
  en: 'A report is needed: parscore facts report.docx [--annex annex.xlsx] [--format text|json]',
}
const PROGRESS_OPERANDS: Text = {
  vi: 'Cần một kế hoạch: parscore progress ke-hoach.xlsx [--year 2018] [--today 15/6/2018] [--out tien-do.xlsx] [--chart tien-do.svg]',
  en: 'A plan is needed: parscore progress plan.xlsx [--year 2018] [--today 15/6/2018] [--out progress.xlsx] [--chart progress.svg]',
}
const CALENDAR_OPERANDS: Text = {
  vi: 'Cần một bộ tiêu chí: parscore calendar par-2016 [--year 2026] [--today 1/6/2026] [--out thoi-han.ics]',
  en: 'A framework is needed: parscore calendar par-2016 [--year 2026] [--today 1/6/2026] [--out deadlines.ics]',
}
const PROVINCE_OPERANDS: Text = {
  vi: 'Cần tên tỉnh: parscore province "Hà Nam" [--papi THƯ_MỤC] [--chart ha-nam.svg]',
  en: 'The name of a province is needed: parscore province "Hà Nam" [--papi FOLDER] [--chart ha-nam.svg]',
}
const RANK_OPERANDS: Text = {
  vi: 'Cần thư mục có bảng chấm của các đơn vị, hoặc một danh sách đơn vị và điểm: parscore rank cac-don-vi [xep-hang.xlsx]',
  en: 'A folder of units’ score sheets is needed, or a list of units and points: parscore rank units [ranking.xlsx]',
}
const EXPLAIN_CHECK_OPERANDS: Text = {
  vi: 'Cần một mã, hoặc không có gì để xem tất cả: parscore explain-check sum-mismatch',
  en: 'One id is needed, or nothing for the list of all: parscore explain-check sum-mismatch',
}
const NO_FILE: Text = {
  vi: 'Chưa nêu tệp cần kiểm tra. Xem: parscore --help',
  en: 'Name a file to check. See: parscore --help',
}

/**
 * Runs the command line.
 *
 * @param args the arguments after `parscore`
 * @param terminal where to speak
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parse(args)
  if (!parsed.success) {
    terminal.error(sentence(UNKNOWN_OPTION, { reason: parsed.reason }).vi)
    return 2
  }
  const { values, positionals } = parsed
  const { lang } = values
  if (values.version || values.help || positionals.length === 0) {
    terminal.out(values.version ? version : help[lang])
    return values.version || values.help ? 0 : 2
  }
  const [name = '', ...operands] = positionals
  const command = commands.get(name)
  if (!command) {
    terminal.error(sentence(UNKNOWN_COMMAND, { command: name })[lang])
    return 2
  }
  const foreign = foreignOptions(name, parsed.given)
  if (foreign.length > 0) {
    const named = foreign.map((option) => `--${option}`).join(', ')
    return unusable(terminal, sentence(FOREIGN_OPTION, { command: name, options: named })[lang])
  }
  return command(operands, values, terminal)
}

type Options = z.infer<typeof options>
type Command = (operands: readonly string[], values: Options, terminal: Terminal) => Promise<ExitCode>

const reachTarget: Command = ([file, ...more], { framework = null, column = null, target, lang }, terminal) =>
  file === undefined || more.length > 0 || target === undefined
    ? Promise.resolve(unusable(terminal, PLAN_OPERANDS[lang]))
    : plan({ file, framework, column, target, lang }, terminal)

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'check',
    (files, { framework = null, format, lang, fix = null, previous = null, select, ignore = [], force }, terminal) =>
      files.length === 0
        ? Promise.resolve(unusable(terminal, NO_FILE[lang]))
        : check(
            {
              files,
              framework,
              format,
              lang,
              fix,
              previous,
              existing: force ? 'replace' : 'keep',
              selection: { ...(select ? { select } : {}), ignore },
            },
            terminal,
          ),
  ],
  [
    'explain',
    (
      [file, ...more],
      { framework = null, column = null, by, lang, out = null, form, target = null, unit = '', force },
      terminal,
    ) =>
      file === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, NO_FILE[lang]))
        : explain(
            { file, framework, column, by, lang, out, form, target, unit, existing: force ? 'replace' : 'keep' },
            terminal,
          ),
  ],
  [
    'explain-check',
    ([id = null, ...more], { lang }, terminal) =>
      more.length > 0
        ? Promise.resolve(unusable(terminal, EXPLAIN_CHECK_OPERANDS[lang]))
        : explainCheck({ id, lang }, terminal),
  ],
  ['target', reachTarget],
  // Its name of once, kept.
  ['plan', reachTarget],
  [
    'facts',
    ([file, ...more], { annex = null, format, lang }, terminal) =>
      file === undefined || more.length > 0 || format === 'sarif'
        ? Promise.resolve(unusable(terminal, FACTS_OPERANDS[lang]))
        : facts({ file, annex, format, lang }, terminal),
  ],
  [
    'progress',
    ([file, ...more], { lang, year = null, today, out = null, chart = null, force }, terminal) => {
      const day = dayNamed(today)
      return file === undefined || more.length > 0 || !day.ok
        ? Promise.resolve(unusable(terminal, PROGRESS_OPERANDS[lang]))
        : progress({ file, year, today: day.value, out, chart, lang, existing: force ? 'replace' : 'keep' }, terminal)
    },
  ],
  [
    'calendar',
    ([framework, ...more], { lang, year = null, today, out = null, force }, terminal) => {
      const day = dayNamed(today)
      return framework === undefined || more.length > 0 || !day.ok
        ? Promise.resolve(unusable(terminal, CALENDAR_OPERANDS[lang]))
        : calendar({ framework, year, today: day.value, out, lang, existing: force ? 'replace' : 'keep' }, terminal)
    },
  ],
  [
    'province',
    ([name, ...more], { lang, papi = null, chart = null, force }, terminal) =>
      name === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, PROVINCE_OPERANDS[lang]))
        : province({ province: name, papi, chart, lang, existing: force ? 'replace' : 'keep' }, terminal),
  ],
  [
    'rank',
    ([from, out = null, ...more], { lang, framework = null, column = null, force }, terminal) =>
      from === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, RANK_OPERANDS[lang]))
        : rank({ from, out, framework, column, lang, existing: force ? 'replace' : 'keep' }, terminal),
  ],
  [
    'compare',
    ([first, second, ...more], { framework = null, column = null, lang }, terminal) =>
      first === undefined || second === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, COMPARE_OPERANDS[lang]))
        : compare({ first, second, framework, column, lang }, terminal),
  ],
  [
    'template',
    (
      [framework, out, ...more],
      { lang, year = null, unit = '', annex = null, plan = null, today, force },
      terminal,
    ) => {
      const day = dayNamed(today)
      return framework === undefined || out === undefined || more.length > 0 || !day.ok
        ? Promise.resolve(unusable(terminal, TEMPLATE_OPERANDS[lang]))
        : template(
            { framework, out, lang, year, unit, annex, plan, today: day.value, existing: force ? 'replace' : 'keep' },
            terminal,
          )
    },
  ],
  [
    'split',
    ([file, folder, ...more], { lang, force }, terminal) =>
      file === undefined || folder === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, SPLIT_OPERANDS[lang]))
        : split({ file, folder, lang, existing: force ? 'replace' : 'keep' }, terminal),
  ],
  [
    'framework',
    ([action, from, out, ...more], { lang, force }, terminal) => {
      const run = action === 'export' ? exportFramework : action === 'import' ? importFramework : null
      return run === null || from === undefined || out === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, FRAMEWORK_OPERANDS[lang]))
        : run({ from, out, lang, existing: force ? 'replace' : 'keep' }, terminal)
    },
  ],
  [
    'lock',
    ([file, out, ...more], { lang, force }, terminal) =>
      file === undefined || out === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, LOCK_OPERANDS[lang]))
        : lock({ file, out, lang, existing: force ? 'replace' : 'keep' }, terminal),
  ],
  [
    'merge',
    ([folder, out, ...more], { lang, force }, terminal) =>
      folder === undefined || out === undefined || more.length > 0
        ? Promise.resolve(unusable(terminal, MERGE_OPERANDS[lang]))
        : merge({ folder, out, lang, existing: force ? 'replace' : 'keep' }, terminal),
  ],
])

type Parsed =
  | {
      readonly success: true
      readonly values: z.infer<typeof options>
      readonly given: readonly string[]
      readonly positionals: readonly string[]
    }
  | { readonly success: false; readonly reason: string }

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        framework: { type: 'string' },
        format: { type: 'string' },
        lang: { type: 'string' },
        fix: { type: 'string' },
        previous: { type: 'string' },
        select: { type: 'string' },
        ignore: { type: 'string' },
        annex: { type: 'string' },
        plan: { type: 'string' },
        today: { type: 'string' },
        chart: { type: 'string' },
        papi: { type: 'string' },
        column: { type: 'string' },
        by: { type: 'string' },
        target: { type: 'string' },
        year: { type: 'string' },
        unit: { type: 'string' },
        out: { type: 'string' },
        form: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    })
    const checked = options.safeParse(values)
    if (checked.success) return { success: true, values: checked.data, given: Object.keys(values), positionals }
    const [issue] = checked.error.issues
    return { success: false, reason: `--${issue?.path.join('.') ?? ''}` }
  } catch (error) {
    return { success: false, reason: error instanceof Error ? (error.message.split('.')[0] ?? '') : '' }
  }
}
