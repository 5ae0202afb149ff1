import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

it('opens a template in the page that made it, ready to be filled in', async () => {
  const page = await browser.open('index.html')
  await page.getByRole('button', { name: 'Tạo mẫu chấm điểm' }).click()
  const framework = readFileSync(new URL('../../../../templates/examples/so-2026.yaml', import.meta.url))
  await page.getByTestId('files-framework').setInputFiles({ name: 'so.yaml', mimeType: '', buffer: framework })
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await page.getByRole('button', { name: 'Mở bang-cham.xlsx ngay trong trang' }).click()
  await page.getByRole('tab', { name: 'Bảng chấm', exact: true }).waitFor()
  await expect.poll(() => page.getByText('bang-cham.xlsx').count()).toBeGreaterThan(0)
})
