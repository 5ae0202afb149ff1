// A form is walked as a person does who knows none of it: nothing filled in, a file beside its box, two where one is wanted.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'

let browser: TestBrowser
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.open('index.html', { height: 500 })
  await page.getByRole('button', { name: 'Giải trình điểm mất' }).click()
  await run.waitFor()
})
afterAll(() => browser.close())

const TABLE = 'Stt;Tiêu chí;Điểm chuẩn;Điểm thẩm định\n1;Kế hoạch;10;8\n'
const sheet = (name: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
const run = {
  click: () => page.getByRole('button', { name: 'Thực hiện' }).click(),
  waitFor: () => page.getByRole('button', { name: 'Thực hiện' }).waitFor(),
}
const results = () => page.getByRole('region', { name: 'Kết quả' })
/** The parameter that the caret is in. */
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('[data-parameter]')?.getAttribute('data-parameter') ?? null)

it('goes to the first field that is wrong, and says what it takes', async () => {
  await run.click()
  await expect.poll(focused).toBe('file')
  await page.getByText('Hãy chọn tệp, hoặc kéo tệp vào khung này.').waitFor()
})

it('takes a file that is dropped beside the box, and of two the first, saying so', async () => {
  await page.getByRole('heading', { name: 'Giải trình điểm mất' }).evaluate((heading, text) => {
    const dataTransfer = new DataTransfer()
    for (const name of ['a.csv', 'b.csv']) dataTransfer.items.add(new File([text], name))
    heading.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  }, TABLE)
  await page.getByText('đã lấy «a.csv», không lấy «b.csv»').waitFor()
  await run.waitFor()
})

it('brings what it came to into sight, and forgets it when another file is given', async () => {
  await run.click()
  await results().waitFor()
  await expect.poll(() => results().evaluate((region) => region === document.activeElement)).toBe(true)
  await page.getByTestId('files-file').setInputFiles(sheet('c.csv'))
  await expect.poll(() => results().count()).toBe(0)
})

it('keeps what stands in it while another task or section is looked at', async () => {
  await page.getByRole('button', { name: '← Tất cả các việc' }).click()
  await page.getByRole('tab', { name: 'Tiêu chí', exact: true }).click()
  await page.getByRole('tab', { name: 'Công việc' }).click()
  await page.locator('[data-command="explain"]').click()
  await page.getByText('c.csv').waitFor()
})
