// What the commands find in the samples that come with the project stands in the README, made here and compared.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
const [BEGIN, END] = ['<!-- found: begin -->', '<!-- found: end -->']
const SAMPLES = [
  'daknong-2016.tsv',
  'daknong-2016-giai-trinh.txt',
  'daknong-2021-thong-ke.xlsx',
  'hanam-2018.xlsx',
  'daknong-2018-ke-hoach.txt',
] as const

const finding = z.object({ severity: z.string(), message: z.string() })
const checked = z.array(
  z.object({
    findings: z.array(finding).optional(),
    sheets: z.array(z.object({ findings: z.array(finding) })).optional(),
  }),
)

/** The errors and warnings of a sample, in the words of the command. */
async function found(name: string): Promise<string[]> {
  const path = fileURLToPath(new URL(`../../templates/samples/${name}`, import.meta.url))
  const terminal = memoryTerminal()
  await run(['check', path, '--format', 'json', '--lang', 'en'], terminal)
  const said: unknown = JSON.parse(terminal.said.join('\n'))
  const files = checked.parse(Array.isArray(said) ? said : [said])
  return files
    .flatMap(({ findings = [], sheets = [] }) => [...findings, ...sheets.flatMap((sheet) => sheet.findings)])
    .filter(({ severity }) => severity !== 'info')
    .map(({ message }) => message)
}

it('what check finds in each sample stands in the README, word for word', async () => {
  const rows: string[] = []
  for (const name of SAMPLES) {
    const messages = await found(name)
    expect(messages.length).toBeGreaterThan(0)
    rows.push(
      `| ${name} | ${messages.map((message) => message.replaceAll('|', '\\|').replaceAll('\n', ' ')).join('<br>')} |`,
    )
  }
  const table = ['| sample | errors and warnings of `parscore check` |', '|---|---|', ...rows].join('\n')
  const text = readFileSync(readme, 'utf8')
  const [above = '', below = ''] = [text.split(BEGIN)[0], text.split(END)[1]]
  await expect([above, BEGIN, '\n', table, '\n', END, below].join('')).toMatchFileSnapshot(readme)
})
