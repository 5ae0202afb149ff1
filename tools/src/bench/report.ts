import { readFileSync } from 'node:fs'
import { builtinFrameworks, reportFacts } from '@parscore/scoring'
import { besideReport, readFile } from '@parscore/workbook'

const CASES = new URL('../../../packages/workbook/src/documents/testing/cases/', import.meta.url)
/** A report with its annex, and others whose text makes it as long as a page count says. */
const [WITH_ANNEX, ...MORE] = [
  'lam-giang-2023',
  'quang-thanh-2022',
  'bac-lam-9t-2024',
  'dong-hai-2019',
  'cao-phong-2024',
]
const LETTERS_OF_PAGE = 2500
const PAGES = [15, 30, 60] as const

/** Reports of 15, 30 and 60 pages with an annex: read, compared with themselves and with it. */
export async function benchReport(): Promise<string[]> {
  const own = textOf(WITH_ANNEX ?? '')
  const others = MORE.map(textOf).join('\n')
  const lines: string[] = ['a report with its statistical annex in it']
  for (const pages of PAGES) {
    const letters = pages * LETTERS_OF_PAGE - own.length
    const text = `${own}\n${others.repeat(Math.ceil(letters / others.length)).slice(0, letters)}`
    const file = await readFile(new TextEncoder().encode(text), 'bao-cao.txt')
    const beside = besideReport(file.ok ? file.value.grids : [], builtinFrameworks())
    const start = process.cpuUsage()
    const { figures, questions } = reportFacts(text, beside)
    const { user, system } = process.cpuUsage(start)
    const seconds = ((user + system) / 1e6).toFixed(2)
    lines.push(
      `  ${pages} pages: ${seconds} s of processor time, ${figures.length} figures, ${questions.length} questions`,
    )
  }
  return lines
}

const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, CASES), 'utf8')
