import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  criteriaAcross,
  fail,
  formatNumber,
  type Grid,
  type Lang,
  ok,
  type RankedUnit,
  type Result,
  rankUnits,
  roundHalfUp,
  sentence,
  type Text,
  type UnitResult,
  unitResult,
} from '@parscore/scoring'
import { readFile, readTemplate, readUnitList, unitsWorkbook } from '@parscore/workbook'
import { checkFile } from '../files/check-file.js'
import { columnOf } from '../files/column-of.js'
import { loadFramework } from '../files/load-framework.js'
import { readInput } from '../files/read-input.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore rank` is asked. */
export interface RankCommand {
  /** A folder of the units' score sheets, or one list of units with their points. */
  readonly from: string
  readonly out: string | null
  readonly framework: string | null
  readonly column: string | null
  readonly lang: Lang
  readonly existing: 'keep' | 'replace'
}

const WORDS = {
  none: {
    vi: '«{from}» không có bảng chấm nào của đơn vị, cũng không có danh sách đơn vị và điểm.',
    en: '“{from}” has neither score sheets of units nor a list of units with points.',
  },
  refused: { vi: '{file}: không nhận. {reason}', en: '{file}: not taken. {reason}' },
  unread: {
    vi: '{file}, dòng {row}: không xếp hạng vì không có đơn vị hoặc điểm («{text}»)',
    en: '{file}, row {row}: not ranked, as it has no unit or no points (“{text}”)',
  },
  twice: {
    vi: '«{unit}» có {n} bảng: mỗi bảng được xếp hạng riêng.',
    en: '“{unit}” has {n} sheets: each is ranked by itself.',
  },
  order: {
    vi: 'Hạng trong danh sách không theo điểm: {unit} hạng {rank} có {index}, {other} hạng {above} có {less}.',
    en: 'The ranks of the list do not follow the points: {unit} has rank {rank} with {index}, {other} rank {above} with {less}.',
  },
  noPoints: { vi: 'Bảng chưa có điểm.', en: 'The sheet has no points.' },
  unreadable: { vi: 'Không đọc được «{from}».', en: '“{from}” cannot be read.' },
  line: { vi: '{rank}. {unit}: {index}{reduced}{rating}', en: '{rank}. {unit}: {index}{reduced}{rating}' },
  reduced: { vi: ' ({points} trên {maximum} điểm)', en: ' ({points} of {maximum} {maximum:point|points})' },
  worst: { vi: 'Tiêu chí yếu nhất', en: 'Weakest criteria' },
  best: { vi: 'Tiêu chí tốt nhất', en: 'Best criteria' },
  criterion: { vi: '  {share}%  {code} {title}', en: '  {share} %  {code} {title}' },
  title: { vi: 'XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC ĐƠN VỊ', en: 'RANKING OF UNITS' },
  written: { vi: 'Đã ghi {path}: {n} đơn vị', en: '{path} written: {n} {n:unit|units}' },
  reading: { vi: 'Đang đọc {n}/{all}: {file}', en: 'Reading {n} of {all}: {file}' },
} as const satisfies Record<string, Text>

/** Criteria that are listed at either end. */
const LISTED = 5
const IS_SHEET = /^(?!~\$|\.).*\.(?:xlsx|xls|ods|csv|tsv)$/i

/** `parscore rank`: the units of a province ranked, on what was assessed of each, with the criteria that all do worst and best. */
export async function rank(command: RankCommand, terminal: Terminal): Promise<ExitCode> {
  const { from, out, lang, existing } = command
  const units = await unitsIn(command, terminal)
  if (!units.ok) return unusable(terminal, units.error[lang])
  if (units.value.length === 0) return unusable(terminal, sentence(WORDS.none, { from })[lang])
  const ranked = rankUnits(units.value)
  for (const line of rankingLines(ranked, lang)) terminal.out(line)
  for (const line of remarks(ranked, lang)) terminal.out(line)
  if (out === null) return 0
  const written = await writeNew(out, await unitsWorkbook(ranked, WORDS.title.vi), existing)
  if (!written.ok) return unusable(terminal, written.error[lang])
  terminal.out(sentence(WORDS.written, { path: out, n: ranked.length })[lang])
  return 0
}

function rankingLines(units: readonly RankedUnit[], lang: Lang): string[] {
  const groups = [...new Set(units.map(({ group }) => group))]
  const across = criteriaAcross(units)
  const criterion = ({ code, title, share }: (typeof across)[number]) =>
    sentence(WORDS.criterion, { code, title, share: roundHalfUp(share * 100, 1) })[lang]
  return [
    ...groups.flatMap((group) => [
      ...(group === '' ? [] : [group]),
      ...units.filter((unit) => unit.group === group).map((unit) => unitLine(unit, lang)),
    ]),
    ...(across.length > 0 ? [`\n${WORDS.worst[lang]}`, ...across.slice(0, LISTED).map(criterion)] : []),
    ...(across.length > LISTED ? [`\n${WORDS.best[lang]}`, ...across.slice(-LISTED).reverse().map(criterion)] : []),
  ]
}

/** Units that stand there twice, and ranks of a list that its own points contradict. */
function remarks(units: readonly RankedUnit[], lang: Lang): string[] {
  const groups = [...new Set(units.map(({ group }) => group))].map((group) =>
    units.filter((unit) => unit.group === group),
  )
  return groups.flatMap((own) => {
    const names = new Map<string, number>()
    for (const { unit } of own) names.set(unit, (names.get(unit) ?? 0) + 1)
    const twice = [...names].filter(([, n]) => n > 1).map(([unit, n]) => sentence(WORDS.twice, { unit, n })[lang])
    const listed = own.filter(({ publishedRank }) => publishedRank !== null)
    // In the order of the points; a rank above that of the unit before is that of more points.
    const wrong = listed.flatMap((other, at) => {
      const unit = listed[at - 1]
      if (!unit || unit.index <= other.index || unit.rank <= other.rank) return []
      const words = {
        unit: unit.unit,
        rank: unit.rank,
        index: unit.index,
        other: other.unit,
        above: other.rank,
        less: other.index,
      }
      return [sentence(WORDS.order, words)[lang]]
    })
    return [...twice, ...wrong]
  })
}

function unitLine({ rank: place, unit, index, points, maximum, rating }: RankedUnit, lang: Lang): string {
  const reduced = maximum === null || maximum === 100 ? '' : sentence(WORDS.reduced, { points, maximum })[lang]
  return `  ${
    sentence(WORDS.line, {
      rank: place,
      unit,
      index: formatNumber(index, lang),
      reduced,
      rating: rating ? `, ${rating[lang]}` : '',
    })[lang]
  }`
}

async function unitsIn(command: RankCommand, terminal: Terminal): Promise<Result<readonly UnitResult[], Text>> {
  const { from, lang } = command
  const isFolder = await stat(from).then(
    (info) => info.isDirectory(),
    () => null,
  )
  if (isFolder === null) return fail(sentence(WORDS.unreadable, { from }))
  if (!isFolder) return unitsOf(command, from, terminal)
  const files = (await readdir(from)).filter((name) => IS_SHEET.test(name)).sort((a, b) => a.localeCompare(b, 'vi'))
  const units: UnitResult[] = []
  for (const [index, file] of files.entries()) {
    terminal.progress(sentence(WORDS.reading, { n: index + 1, all: files.length, file })[lang])
    const own = await unitsOf(command, join(from, file), terminal)
    if (own.ok) units.push(...own.value)
    else terminal.error(sentence(WORDS.refused, { file, reason: own.error })[lang])
  }
  return ok(units)
}

/** The units of one file: a list of them, or the one whose score sheet it is. */
async function unitsOf(
  { framework, column, lang }: RankCommand,
  path: string,
  terminal: Terminal,
): Promise<Result<readonly UnitResult[], Text>> {
  const input = await readInput(path)
  if (!input.ok) return input
  const { bytes, name } = input.value
  const file = await readFile(bytes, name)
  if (!file.ok) return fail(file.error.message)
  const template = readTemplate(file.value.grids)
  const named = framework === null ? ok(null) : await loadFramework(framework)
  if (!named.ok) return named
  const checked = await checkFile(bytes, name, named.value)
  const sheet = checked.ok ? checked.value.sheets.find((each) => each.sheet.framework !== null)?.sheet : undefined
  if (!sheet) {
    const listed = listedIn(file.value.grids, name, lang, terminal)
    if (listed.length > 0) return ok(listed)
    return checked.ok ? fail(WORDS.noPoints) : checked
  }
  const place = columnOf(sheet, column)
  if (!place.ok) return place
  const unit = (template?.ok && template.value.unit) || name.replace(/\.[^.]+$/, '')
  const result = unitResult(sheet, place.value, unit, sheet.framework?.title.vi ?? '')
  return result ? ok([result]) : fail(WORDS.noPoints)
}

/** The units of the lists of a file; what is not ranked is told. */
function listedIn(grids: readonly Grid[], file: string, lang: Lang, terminal: Terminal): readonly UnitResult[] {
  const lists = grids.flatMap((grid) => readUnitList(grid) ?? [])
  for (const { row, text } of lists.flatMap(({ unread }) => unread))
    terminal.error(sentence(WORDS.unread, { file, row, text })[lang])
  return lists.flatMap(({ units }) => units)
}
