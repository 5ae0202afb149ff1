// A cell holds 32 767 letters, and nobody waits for what is in it.
import { describe, expect, it } from 'vitest'
import { partLines } from '../report/part-text.js'
import { context, filesOf, textFile } from '../testing/command-run.js'
import { check } from './check.js'

const LETTERS = 30_000
const repeated = (text: string) => text.repeat(Math.floor(LETTERS / text.length))

/** What patterns that go back over what they have seen are slowest on. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['spaces', `x${repeated(' ')}x`],
  ['spaces of pages', `${repeated('\u00a0')}x`],
  ['digits', `${repeated('0')}x`],
  ['digits apart', `x ${repeated('0')} x`],
  ['numbers with marks', repeated('0.')],
  ['shares', repeated('1% ')],
  ['bands', repeated('1:1;')],
  ['opening brackets', repeated('(')],
  ['closing brackets', `${repeated(')')}x`],
  ['brackets', repeated('(a) ')],
  ['capitals', repeated('A')],
  ['small letters', repeated('a')],
  ['marks that combine', repeated('e\u0301')],
  ['points', `${repeated('.')}x`],
  ['dashes', `${repeated('-')}x`],
  ['stars', `${repeated('*')}x`],
  ['quotes', repeated("'")],
  ['signs of equality', repeated('= ')],
  ['agencies', repeated('chủ trì')],
  ['coordinating agencies', repeated('- phối hợp ')],
  ['months', repeated('từ tháng ')],
]

const TABLES: Readonly<Record<string, (text: string) => string>> = {
  'a score sheet': (text) =>
    `Stt\tTiêu chí ${text}\tĐiểm chuẩn${text}\tĐiểm đạt\n1\tMột ${text}\t2\t1\n1.1\tA\t1\t${text}\n1.2${text}\tB\t1\t1\n`,
  'a plan': (text) =>
    `Stt\tNội dung\tTrách nhiệm thực hiện\tThời gian\n1\tViệc ${text}\tSở Nội vụ ${text}\tTháng ${text}\n2\tViệc\tSở\tTháng 1\n3\tViệc\tSở\tTháng 2\n`,
}

/** Of the processor, whatever else the machine does; the longest cell of Excel is read in less. */
const MOST_SECONDS = 1.5

/** The letters of everything that is said of a file. */
async function lettersTold(text: string): Promise<number> {
  const outcome = await check.run({ files: filesOf(textFile('x.tsv', text)) }, context)
  const parts = outcome.ok ? outcome.value.report : []
  return parts.flatMap((part) => (part.kind === 'checked' ? [partLines(part, 'vi').join('\n')] : [])).join('').length
}

/** A screen or two. */
const MOST_TOLD = 10_000

describe.each(Object.entries(TABLES))('%s whose cells are as long as Excel lets them be', (_, table) => {
  it.each(TEXTS)('is checked at once: %s', async (__, text) => {
    const before = process.cpuUsage()
    await check.run({ files: filesOf(textFile('x.tsv', table(text))) }, context)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(MOST_SECONDS)
  })
  it.each(TEXTS)('is told in short: %s', async (__, text) =>
    expect(await lettersTold(table(text))).toBeLessThan(MOST_TOLD),
  )
})
