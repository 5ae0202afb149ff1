import { readFileSync } from 'node:fs'
import { readFile } from '@parscore/workbook'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../../testing/browser.js'
import { upload, violations } from '../../testing/page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const sample = (name: string) => readFileSync(new URL(`../../../../../templates/samples/${name}`, import.meta.url))
const lastYear = sample('daknong-2021-thong-ke.tsv').toString('utf8').replaceAll('2.028', '202')
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByTestId('annex-file').setInputFiles({ name, mimeType: '', buffer })
const COMPARED = 'Chỉ tiêu 3.1.3 ghi 2028, năm trước 202: gấp 10 lần'

/** The page with the annex of Đắk Nông open in it. */
async function openAnnex(look: Parameters<TestBrowser['open']>[1] = {}): Promise<Page> {
  const page = await browser.open('index.html', look)
  await upload(page, 'daknong-2021-thong-ke.tsv', sample('daknong-2021-thong-ke.tsv'))
  await page.getByText('Đây là biểu thống kê.').waitFor()
  return page
}

describe('last year’s annex', () => {
  it('is compared with this year’s until it is taken away again', async () => {
    const page = await openAnnex()
    await expect.poll(() => page.getByText(COMPARED).count()).toBe(0)
    await choose(page, '2020.tsv', Buffer.from(lastYear))
    await page.getByText(COMPARED).waitFor()
    await page.getByText('Đối chiếu với biểu năm trước: 2020.tsv').waitFor()
    await page.getByRole('button', { name: 'Bỏ biểu năm trước' }).click()
    await expect.poll(() => page.getByText(COMPARED).count()).toBe(0)
    await expect.poll(() => page.locator('[data-check="indicator-empty"]').count()).toBeGreaterThan(0)
  })
  it('is in the copy with comments too', async () => {
    const page = await openAnnex()
    await choose(page, '2020.tsv', Buffer.from(lastYear))
    await page.getByText(COMPARED).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu bản sao có chú thích' }).click(),
    ])
    const file = await readFile(new Uint8Array(readFileSync(await download.path())), 'copy.xlsx')
    expect(file.ok && [...(file.value.grids[0]?.comments?.values() ?? [])].join()).toContain(COMPARED)
  })
  it('that is none is refused with what it needs, and what was found stays', async () => {
    const page = await openAnnex()
    await choose(page, 'hanam-2018.xlsx', sample('hanam-2018.xlsx'))
    await page.getByText('«hanam-2018.xlsx» không có biểu thống kê: cần các cột').waitFor()
    await page.getByText('Đây là biểu thống kê.').waitFor()
  })
  it('is asked for beside an annex only', async () => {
    const page = await browser.open('index.html')
    await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
    await page.getByText('14 lỗi, 5 cảnh báo').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Biểu năm trước…' }).count()).toBe(0)
  })
  it('is chosen without a barrier at 320 px', async () => {
    const page = await openAnnex({ width: 320, height: 700 })
    await choose(page, '2020.tsv', Buffer.from(lastYear))
    await page.getByText(COMPARED).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
})
