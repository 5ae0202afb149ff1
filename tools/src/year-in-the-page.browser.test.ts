// The office's year in the page, without a terminal: from the template to the calendar, by double click and served. Every file is
// the same, byte for byte, as the one that the terminal writes.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readFile, writeCells } from '@parscore/workbook'
import { unzipSync } from 'fflate'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumOptions } from '../../packages/addin/scripts/chromium.mjs'
import { keptDrafts } from '../../packages/addin/scripts/kept-drafts.mjs'
import { onePage } from '../../packages/addin/scripts/package-page.mjs'
import { serve } from '../../packages/addin/scripts/serve.mjs'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const framework = join(root, 'templates/examples/so-2026.yaml')
const plan = join(root, 'templates/samples/daknong-2018-ke-hoach.xlsx')
const temporary = mkdtempSync(join(tmpdir(), 'Năm của cơ quan '))

let browser: Browser
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  writeFileSync(join(temporary, 'parscore.html'), await onePage())
  server = await serve({ port: 0 })
  browser = await chromium.launch(chromiumOptions)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** What is given to a command: files, and what is typed or chosen, by the name of the parameter. */
interface Given {
  readonly files?: Readonly<Record<string, string | readonly string[]>>
  readonly fields?: Readonly<Record<string, string>>
}

/** One year in one page, its files in a folder of their own. */
class YearInPage {
  private constructor(
    readonly page: Page,
    readonly folder: string,
  ) {}

  static async open(url: string, folder: string): Promise<YearInPage> {
    mkdirSync(folder, { recursive: true })
    const context = await browser.newContext({ acceptDownloads: true })
    // A busy machine is slow, not wrong.
    context.setDefaultTimeout(240_000)
    const page = await context.newPage()
    await page.goto(url)
    return new YearInPage(page, folder)
  }

  at(name: string): string {
    return join(this.folder, name)
  }

  /** Runs a command by its form and saves what it made; several files come as a zip. */
  async run(command: string, { files = {}, fields = {} }: Given): Promise<readonly string[]> {
    const { page } = this
    if ((await page.getByRole('button', { name: 'Trang đầu' }).count()) > 0)
      await page.getByRole('button', { name: 'Trang đầu' }).click()
    await page.getByRole('button', { name: 'Tạo mẫu chấm điểm' }).click()
    await page.getByRole('button', { name: '← Tất cả các việc' }).click()
    await page.locator(`[data-command="${command}"]`).click()
    for (const [name, paths] of Object.entries(files))
      await page.locator('form:visible').getByTestId(`files-${name}`).setInputFiles([paths].flat())
    for (const [name, value] of Object.entries(fields)) {
      const field = page.locator(`form:visible [name="${name}"]`)
      if ((await field.evaluate((each) => each.tagName)) === 'SELECT') await field.selectOption(value)
      else await field.fill(value)
    }
    await page.getByRole('button', { name: 'Thực hiện' }).click()
    await page.getByRole('heading', { name: 'Kết quả', exact: true }).waitFor()
    return this.save()
  }

  private async save(): Promise<readonly string[]> {
    const { page } = this
    const all = page.getByRole('button', { name: /^Tải tất cả/ })
    const button = (await all.count()) > 0 ? all : page.getByRole('button', { name: /^Tải về/ })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    const path = this.at(download.suggestedFilename())
    await download.saveAs(path)
    if (!path.endsWith('.zip')) return [path]
    const made = Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    rmSync(path)
    return made.map(([name, bytes]) => {
      const own = this.at(basename(name))
      writeFileSync(own, bytes)
      return own
    })
  }
}

/** What the terminal says; it must end as well as the page did. */
async function terminal(...args: string[]): Promise<string> {
  const own = memoryTerminal()
  const code = await run(args, own)
  expect(code, own.errors.join('\n')).toBeLessThan(2)
  return own.said.join('\n')
}

const same = (ofPage: string, ofTerminal: string) =>
  expect(Buffer.compare(readFileSync(ofPage), readFileSync(ofTerminal)), basename(ofPage)).toBe(0)

/** The cell of the figures of a criterion in a template or a part of one. */
async function figureCell(path: string, code: string): Promise<string> {
  const file = await readFile(new Uint8Array(readFileSync(path)), basename(path))
  const grid = file.ok ? file.value.grids.find(({ name }) => name === 'Bảng chấm') : undefined
  const row = grid?.rows.findIndex(([own]) => own === code) ?? -1
  if (row < 0) throw new Error(`${path} has no ${code}`)
  return `H${row + 1}`
}

const ways = ['file', 'served'] as const
const urlOf = (way: (typeof ways)[number]) =>
  way === 'file' ? pathToFileURL(join(temporary, 'parscore.html')).href : new URL('index.html', server.address).href

describe.each(ways)('the year in the page, %s', (way) => {
  const ofTerminal = (name: string) => join(temporary, `${way}-terminal`, name)
  let year: YearInPage
  let filled: string
  let merged: string
  beforeAll(async () => {
    mkdirSync(ofTerminal(''), { recursive: true })
    year = await YearInPage.open(urlOf(way), join(temporary, `${way}-page`))
  })

  it('makes a template', async () => {
    const [made = ''] = await year.run('template', { files: { framework }, fields: { year: '2026' } })
    await terminal('template', framework, ofTerminal('bang-cham.xlsx'), '--year', '2026')
    same(made, ofTerminal('bang-cham.xlsx'))
  })

  it('fills it: the points follow at once, a reload in the middle loses nothing', async () => {
    const { page } = year
    const template = year.at('bang-cham.xlsx')
    await page.getByRole('button', { name: 'Trang đầu' }).click()
    await page.getByTestId('file').setInputFiles(template)
    const cell = await figureCell(template, '1.2.2')
    const points = page.locator(`#cell-${cell.replace('H', 'M')}`)
    await page.getByRole('textbox', { name: 'Tìm trong trang' }).fill('Báo cáo đủ nội dung')
    await page.keyboard.press('Enter')
    await page.locator(`#cell-${cell}`).click()
    await page.keyboard.type('Có')
    await page.keyboard.press('Enter')
    await expect.poll(() => points.innerText()).toBe('1')
    page.on('dialog', (dialog) => void dialog.accept())
    await expect.poll(() => keptDrafts(page)).toContain('bang-cham.xlsx')
    await page.reload()
    await page.getByRole('button', { name: 'Làm tiếp' }).click()
    await page.getByRole('textbox', { name: 'Tìm trong trang' }).fill('Báo cáo đủ nội dung')
    await page.keyboard.press('Enter')
    await expect.poll(() => points.innerText()).toBe('1')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu bản sao', exact: true }).click(),
    ])
    filled = year.at('da-dien.xlsx')
    await download.saveAs(filled)
    expect(await terminal('explain', filled, '--column', 'Điểm theo cách chấm')).toContain('1')
  })

  it('splits it for the agencies', async () => {
    const parts = await year.run('split', { files: { file: filled } })
    await terminal('split', filled, ofTerminal('cac-don-vi'))
    expect(parts.map((path) => basename(path)).sort()).toEqual(readdirSync(ofTerminal('cac-don-vi')).sort())
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) same(part, join(ofTerminal('cac-don-vi'), basename(part)))
  })

  it('merges three that came back, and tells where two disagree', async () => {
    const parts = ['van-phong.xlsx', 'thanh-tra.xlsx'].map((name) => year.at(name))
    const [office = ''] = parts
    const other = year.at('van-phong-ban-khac.xlsx')
    const cell = await figureCell(office, '1.2.2')
    const writes = new Map([['Bảng chấm', [{ cell, value: 'Không' }]]])
    writeFileSync(other, writeCells(new Uint8Array(readFileSync(office)), writes))
    const back = ofTerminal('gui-ve')
    mkdirSync(back)
    const returned = [...parts, other].map((path) => {
      const own = join(back, basename(path))
      writeFileSync(own, readFileSync(path))
      return own
    })
    const [made = ''] = await year.run('merge', { files: { folder: returned } })
    merged = made
    const said = await terminal('merge', back, ofTerminal('tong-hop.xlsx'))
    same(merged, ofTerminal('tong-hop.xlsx'))
    expect(said).toContain('1.2.2')
    await year.page.getByText('1.2.2').first().waitFor()
  })

  it('locks what was merged', async () => {
    const [made = ''] = await year.run('lock', { files: { file: merged } })
    await terminal('lock', merged, ofTerminal('ban-chot.xlsx'))
    same(made, ofTerminal('ban-chot.xlsx'))
  })

  it('ranks units', async () => {
    const list = year.at('cac-so.csv')
    writeFileSync(list, 'STT;Đơn vị;Điểm tối đa;Điểm thẩm định\n1;Sở A;100;81,5\n2;Sở B;100;90\n3;Sở C;80;76\n')
    const [made = ''] = await year.run('rank', { files: { from: list }, fields: { out: 'xlsx' } })
    await terminal('rank', list, ofTerminal('xep-hang.xlsx'))
    same(made, ofTerminal('xep-hang.xlsx'))
  })

  it('explains lost points as a document', async () => {
    const sample = join(root, 'templates/samples/hanam-2018.xlsx')
    const [made = ''] = await year.run('explain', { files: { file: sample }, fields: { out: 'docx' } })
    await terminal('explain', sample, '--out', ofTerminal('giai-trinh.docx'))
    same(made, ofTerminal('giai-trinh.docx'))
  })

  it('tells the progress of the plan, with a workbook and the Gantt chart', async () => {
    const made = await year.run('progress', { files: { file: plan }, fields: { out: 'xlsx', chart: 'svg' } })
    await terminal('progress', plan, '--out', ofTerminal('tien-do.xlsx'), '--chart', ofTerminal('tien-do.svg'))
    expect(made.map((path) => basename(path)).sort()).toEqual(['tien-do.svg', 'tien-do.xlsx'])
    for (const path of made) same(path, ofTerminal(basename(path)))
  })

  it('gives the deadlines as a calendar', async () => {
    const [made = ''] = await year.run('calendar', { files: { framework }, fields: { year: '2026', out: 'ics' } })
    await terminal('calendar', framework, '--year', '2026', '--out', ofTerminal('thoi-han.ics'))
    same(made, ofTerminal('thoi-han.ics'))
  })

  it('runs commands in a worker, so that the page answers meanwhile', () => {
    expect(year.page.workers().length).toBeGreaterThan(0)
  })
})
