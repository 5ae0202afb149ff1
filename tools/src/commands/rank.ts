import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Framework, fail, type Lang, ok, type Result, rankUnits, sentence, type Text } from '@parscore/scoring'
import { unitsWorkbook } from '@parscore/workbook'
import { fenced } from '../files/fenced.js'
import { loadCriteria } from '../files/load-framework.js'
import { isSameFile, writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { findingsText, rankingText } from '../units/ranking-text.js'
import { type UnitSource, unitSource } from '../units/unit-source.js'
import { unitStandings } from '../units/unit-standings.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore rank` is asked. */
export interface RankCommand {
  /** A folder of the units' score sheets, a workbook with a sheet a unit, or a list of units with their points. */
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
  unreadable: { vi: 'Không đọc được «{from}».', en: '“{from}” cannot be read.' },
  title: { vi: 'XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC ĐƠN VỊ', en: 'RANKING OF UNITS' },
  written: { vi: 'Đã ghi {path}: {n} đơn vị', en: '{path} written: {n} {n:unit|units}' },
  reading: { vi: 'Đang đọc {n}/{all}: {file}', en: 'Reading {n} of {all}: {file}' },
} as const satisfies Record<string, Text>

const IS_SHEET = /^(?!~\$|\.).*\.(?:xlsx|xlsm|xls|ods|csv|tsv|docx)$/i

/**
 * `parscore rank`: the units of a province ranked, on what was assessed of each, with the criteria that all do worst and best. What
 * is checked first is told; a file that cannot be used is named and the others go on.
 */
export async function rank(command: RankCommand, terminal: Terminal): Promise<ExitCode> {
  const { from, out, framework, column, lang, existing } = command
  const named = framework === null ? ok(null) : await loadCriteria(framework)
  if (!named.ok) return unusable(terminal, named.error[lang])
  const read = await sourcesIn(command, named.value, terminal)
  if (!read.ok) return unusable(terminal, read.error[lang])
  const { sources, paths, refused } = read.value
  const { units, columns, findings, left } = unitStandings(sources, column)
  for (const line of left) terminal.error(line[lang])
  if (units.length === 0) return unusable(terminal, sentence(WORDS.none, { from })[lang])
  const ranked = rankUnits(units)
  for (const line of rankingText(ranked, columns, lang)) terminal.out(line)
  for (const line of findingsText(findings, lang)) terminal.out(line)
  if (out !== null) {
    const written = await writeNew(out, await unitsWorkbook(ranked, WORDS.title.vi), { existing, inputs: paths })
    if (!written.ok) return unusable(terminal, written.error[lang])
    terminal.out(sentence(WORDS.written, { path: out, n: ranked.length })[lang])
  }
  return refused > 0 || findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

interface Sources {
  readonly sources: readonly UnitSource[]
  /** The files that were read. */
  readonly paths: readonly string[]
  /** Files of a folder that were not taken. */
  readonly refused: number
}

async function sourcesIn(
  { from, out, column, lang }: RankCommand,
  framework: Framework | null,
  terminal: Terminal,
): Promise<Result<Sources, Text>> {
  const isFolder = await stat(from).then(
    (info) => info.isDirectory(),
    () => null,
  )
  if (isFolder === null) return fail(sentence(WORDS.unreadable, { from }))
  if (!isFolder) {
    const only = await unitSource(from, framework, column)
    return only.ok ? ok({ sources: [only.value], paths: [from], refused: 0 }) : only
  }
  const isOut = (name: string) => out !== null && isSameFile(join(from, name), out)
  const all = (await readdir(from)).filter((name) => IS_SHEET.test(name) && !isOut(name))
  const files = all.sort((a, b) => a.localeCompare(b, 'vi'))
  const sources: UnitSource[] = []
  for (const [index, file] of files.entries()) {
    terminal.progress(sentence(WORDS.reading, { n: index + 1, all: files.length, file })[lang])
    const own = await fenced(() => unitSource(join(from, file), framework, column))
    if (own.ok) sources.push(own.value)
    else terminal.error(sentence(WORDS.refused, { file, reason: own.error })[lang])
  }
  const paths = files.map((file) => join(from, file))
  return ok({ sources, paths, refused: files.length - sources.length })
}
