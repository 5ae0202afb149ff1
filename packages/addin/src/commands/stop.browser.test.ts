// A command that works in its worker is stopped, and the next one runs as if nothing had been.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Sheets that take a while: many units, one file each. */
const units = (count: number) =>
  Array.from({ length: count }, (_, unit) => {
    const rows = Array.from({ length: 400 }, (_, row) => `1.${row + 1};Tiêu chí ${row + 1};1;${(row + unit) % 2}`)
    return {
      name: `so-${unit}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(['Mã;Tiêu chí;Điểm tối đa;Điểm thẩm định', '1;Chung;400;200', ...rows].join('\n')),
    }
  })

it('shows how far it is, stops when it is told to, and runs again', async () => {
  const page = await browser.open('index.html')
  await page.getByRole('button', { name: 'Xếp hạng các đơn vị' }).click()
  await page.getByTestId('files-from').setInputFiles(units(60))
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  const stop = page.getByRole('button', { name: 'Dừng' })
  await stop.waitFor()
  await page.getByRole('progressbar').waitFor()
  await stop.click()
  await page.getByText('Đã dừng theo yêu cầu.').waitFor()
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
  await page.getByTestId('files-from').setInputFiles(units(2))
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await page.getByRole('heading', { name: 'Kết quả' }).waitFor()
})
