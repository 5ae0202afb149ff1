// The one file, opened as a person opens it: by its path, without a server.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumOptions } from './chromium.mjs'
import { onePage } from './package-page.mjs'

const folder = mkdtempSync(join(tmpdir(), 'Thư mục chung '))
const asked = []
const thrown = []
let browser
let page

let bytes = 0

beforeAll(async () => {
  const html = await onePage()
  bytes = Buffer.byteLength(html)
  writeFileSync(join(folder, 'parscore.html'), html)
  browser = await chromium.launch(chromiumOptions)
  page = await browser.newPage()
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => thrown.push(error.message))
  await page.goto(pathToFileURL(join(folder, 'parscore.html')).href)
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

it('is small enough to go along in a mail', () => {
  expect(bytes).toBeLessThan(2_000_000)
})

it('checks the sample that it carries inside', async () => {
  await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
  await page.getByText('5.7 ghi 1, nhưng').first().waitFor()
  await expect.poll(() => page.locator('[data-check]').count()).toBeGreaterThan(10)
})

it('checks a file of the user’s, and saves a copy of it', async () => {
  const buffer = Buffer.from('Stt;Tiêu chí;Điểm chuẩn;Kết quả\n1;A;2;1,75\n1.1;B;1;1\n1.2;C;1;0,5\n')
  await page.getByTestId('file').setInputFiles({ name: 'bang.csv', mimeType: 'text/csv', buffer })
  await page.getByText(/^1 lỗi/).waitFor()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao', exact: true }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('bang-ban-sao.xlsx')
})

it('opens every section', async () => {
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await expect.poll(() => page.locator('#section').innerText()).not.toBe('')
  }
})

/** Sheets that take a while: many units, one file each. */
const units = (count) =>
  Array.from({ length: count }, (_, unit) => {
    const rows = Array.from({ length: 400 }, (_, row) => `1.${row + 1};Tiêu chí ${row + 1};1;${(row + unit) % 2}`)
    const text = ['Mã;Tiêu chí;Điểm tối đa;Điểm thẩm định', '1;Chung;400;200', ...rows].join('\n')
    return { name: `so-${unit}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) }
  })

it('stops a task that works in its worker, and does the next one', async () => {
  const other = await browser.newPage()
  await other.goto(pathToFileURL(join(folder, 'parscore.html')).href)
  await other.getByRole('button', { name: 'Xếp hạng các đơn vị' }).click()
  await other.getByTestId('files-from').setInputFiles(units(60))
  await other.getByRole('button', { name: 'Thực hiện' }).click()
  await other.getByText(/^Đang đọc \d+\/60/).waitFor()
  expect(other.workers().length).toBe(1)
  await other.getByRole('button', { name: 'Dừng' }).click()
  await other.getByText('Đã dừng theo yêu cầu.').waitFor()
  await other.getByTestId('files-from').setInputFiles(units(2))
  await other.getByRole('button', { name: 'Thực hiện' }).click()
  await other.getByRole('heading', { name: 'Kết quả' }).waitFor()
  await other.getByRole('cell', { name: 'so-1' }).first().waitFor()
  await other.close()
})

it('asks for nothing but itself, and its own policy forbids more', async () => {
  const elsewhere = asked.filter((url) => !/^(?:data|blob):/.test(url) && !url.endsWith('/parscore.html'))
  expect(elsewhere).toEqual([])
  expect(thrown).toEqual([])
  const answer = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'reached',
      (error) => error.name,
    ),
  )
  expect(answer).toBe('TypeError')
  const violated = page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective), {
          once: true,
        })
        document.body.append(
          Object.assign(document.createElement('script'), { textContent: 'globalThis.hacked = true' }),
        )
      }),
  )
  expect(await violated).toMatch(/^script-src/)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined()
})
