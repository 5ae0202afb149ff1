import { readFileSync } from 'node:fs'
import { readFile } from '@parscore/workbook'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hanam, startBrowser, type TestBrowser } from '../testing/browser.js'
import { type OpenAddin, openAddin } from '../testing/excel/excel-on-the-web.js'
import { ExcelWorkbook } from '../testing/excel/workbook.js'

let browser: TestBrowser
let workbook: ExcelWorkbook
let addin: OpenAddin
beforeAll(async () => {
  browser = await startBrowser()
  const file = await readFile(hanam(), 'hanam-2018.xlsx')
  workbook = ExcelWorkbook.of(file.ok ? file.value.grids : [])
  addin = await openAddin(browser, workbook)
})
afterAll(() => browser.close())

async function openForm(frame: Frame, command: string): Promise<void> {
  await frame.getByRole('tab', { name: 'Công việc' }).click()
  const back = frame.getByRole('button', { name: '← Tất cả các việc' })
  const tile = frame.locator(`[data-command="${command}"]`)
  await back.or(tile).first().waitFor()
  if ((await back.count()) > 0) await back.click()
  await tile.click()
}

it('opens a template that it made as a new workbook', async () => {
  const { frame } = addin
  await openForm(frame, 'template')
  const framework = readFileSync(new URL('../../../../templates/examples/so-2026.yaml', import.meta.url))
  await frame.getByTestId('files-framework').setInputFiles({ name: 'so.yaml', mimeType: '', buffer: framework })
  await frame.getByRole('button', { name: 'Thực hiện' }).click()
  await frame.getByText('Ngăn của Excel trên máy không tải tệp về được').waitFor()
  await frame.getByRole('button', { name: 'Mở bang-cham.xlsx thành sổ mới' }).click()
  await expect.poll(() => workbook.opened.length).toBe(1)
  const opened = await readFile(new Uint8Array(Buffer.from(workbook.opened[0] ?? '', 'base64')), 'so.xlsx')
  expect(opened.ok && opened.value.grids.map(({ name }) => name)).toContain('Bảng chấm')
})

it('works on the workbook that is open, and writes what it says on a new sheet', async () => {
  const { frame } = addin
  await openForm(frame, 'explain')
  await handOver(frame, hanam())
  await frame.getByRole('button', { name: 'Sổ đang mở: Tệp' }).click()
  await frame.getByText('Mục tiêu.xlsx').waitFor()
  await frame.getByRole('button', { name: 'Thực hiện' }).click()
  await frame.getByRole('button', { name: 'Ghi vào trang tính mới' }).click()
  await frame.getByText('Đã ghi vào trang «Sheet2».').waitFor()
  const written = workbook.find('Sheet2')
  expect(written?.cell(0, 0).value).toContain('75,66483')
  expect(written?.cell(0, 0).format).toBe('@')
})

/** Excel hands the open workbook over in slices. */
async function handOver(frame: Frame, bytes: Uint8Array): Promise<void> {
  await frame.evaluate(
    ([base64, size]) => {
      const all = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const slice = (place: number) => ({ data: [...all.subarray(place * size, (place + 1) * size)] })
      const succeeded = (value: unknown) => ({ status: 'succeeded', value })
      const file = {
        sliceCount: Math.ceil(all.length / size),
        getSliceAsync: (place: number, done: (answer: unknown) => void) => done(succeeded(slice(place))),
        closeAsync: () => undefined,
      }
      const getFileAsync = (_type: unknown, _options: unknown, done: (answer: unknown) => void) => done(succeeded(file))
      // What office.js defines cannot be defined again: another stands before it.
      const document = { url: 'https://co-quan.example/M%E1%BB%A5c%20ti%C3%AAu.xlsx?web=1', getFileAsync }
      const context = Object.create(Office.context, { document: { value: document } })
      Reflect.set(window, 'Office', Object.create(Office, { context: { value: context } }))
    },
    [Buffer.from(bytes).toString('base64'), 4096] as const,
  )
}
