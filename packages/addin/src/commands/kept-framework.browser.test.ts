// A framework is written in a sheet, imported by a form, and used by the next task: no file of it is handled by hand.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const SHEET = fileURLToPath(new URL('../../../../templates/examples/so-2026-bo-tieu-chi.xlsx', import.meta.url))

it('a framework that was imported can be chosen in every task, and after the page was loaded again', async () => {
  const page = await browser.open('index.html')
  await page.getByRole('button', { name: 'Nhập bộ tiêu chí' }).click()
  await page.getByTestId('files-file').setInputFiles(SHEET)
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await page.getByText('(mã so-2026)').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Tạo mẫu chấm điểm' }).click()
  await page.locator('form:visible select[name="framework"]').selectOption('so-2026')
  await page.locator('form:visible input[name="year"]').fill('2026')
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect.poll(() => page.getByRole('button', { name: /^Tải về .*\.xlsx/ }).count()).toBe(1)
})
