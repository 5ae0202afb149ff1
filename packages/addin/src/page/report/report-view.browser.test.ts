import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../../testing/browser.js'
import { upload, violations } from '../../testing/page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

/** What a report states, and what contradicts itself or its annex (Đắk Nông 2021, dak-nong-2021), in our words. */
const REPORT = [
  'BÁO CÁO',
  'Cổng dịch vụ công của tỉnh cung cấp 491 dịch vụ công mức độ 3 và 675 dịch vụ công mức độ 4.',
  'Toàn tỉnh có 265/498 trường đạt chuẩn quốc gia, đạt tỉ lệ 53,2% tổng số trường trên địa bàn.',
  'Năm 2021 có 49 cơ quan xếp loại Tốt (46,2%); 43 cơ quan xếp loại Khá (40,5%); 14 cơ quan xếp loại Trung bình (13,2%).',
  'Các cơ quan chuyên môn tiếp tục rà soát, đơn giản hóa thủ tục hành chính theo kế hoạch đã đề ra.',
  'Công tác tuyên truyền được thực hiện bằng nhiều hình thức đa dạng, phong phú trong toàn tỉnh.',
  'Công tác kiểm tra được lồng ghép cùng kiểm tra liên ngành và được thực hiện đúng quy định.',
].join('\n\n')

const sampleFile = (name: string) => readFileSync(new URL(`../../../../../templates/samples/${name}`, import.meta.url))

describe('a report', () => {
  it('without a table is shown as a text, its figures marked, and what contradicts itself as questions beside it', async () => {
    const page = await browser.open('index.html')
    await upload(page, 'bao-cao.txt', REPORT)
    await page.getByText('43 trên 106 là 40,6%, báo cáo ghi 40,5%').waitFor()
    await expect.poll(() => page.locator('[data-question]').count()).toBe(1)
    const text = page.getByTestId('report-text')
    await page.getByRole('button', { name: 'Tới dòng 7' }).click()
    await expect
      .poll(() => text.locator('[data-line="7"] mark[data-state="in-question"]').allInnerTexts())
      .toContain('40,5%')
    await text.getByRole('button', { name: 'Câu hỏi 1' }).first().click()
    await expect.poll(() => page.locator('#question-0').isVisible()).toBe(true)
    await expect.poll(() => page.getByText('265/498 trường đạt chuẩn quốc gia; 53,2%').count()).toBe(1)
  })
  it('that shows a table is opened on its text all the same', async () => {
    const page = await browser.open('index.html')
    const table = '<table><tr><th>STT<th>Tiêu chí<th>Điểm tối đa<th>Điểm tự chấm<tr><td>1<td>Kế hoạch<td>2<td>2</table>'
    const paragraphs = REPORT.split('\n\n').map((line) => `<p>${line}</p>`)
    await upload(page, 'bao-cao.html', `<html><meta charset="utf-8"><body>${paragraphs.join('')}${table}</body></html>`)
    await page.getByText('43 trên 106 là 40,6%, báo cáo ghi 40,5%').waitFor()
    await page.getByTestId('report-text').waitFor()
  })
  it('is compared with an annex that is chosen; what is none is told', async () => {
    const page = await browser.open('index.html')
    await upload(page, 'bao-cao.txt', REPORT)
    await page.getByText('Chưa có biểu thống kê để đối chiếu').waitFor()
    const annex = (name: string) =>
      page.getByTestId('annex-file').setInputFiles({ name, mimeType: '', buffer: sampleFile(name) })
    await annex('hanam-2018.xlsx')
    await page.getByText('«hanam-2018.xlsx» không có biểu thống kê').waitFor()
    await annex('daknong-2021-thong-ke.xlsx')
    await page.getByText('Báo cáo ghi 491, biểu thống kê (chỉ tiêu 7.8.1) là 683').waitFor()
    await expect.poll(() => page.locator('[data-question]').count()).toBe(3)
    await expect
      .poll(() => page.getByTestId('report-text').locator('mark[data-state="in-question"]').allInnerTexts())
      .toContain('491')
  })
  it('has no barrier, at 320 px, in the dark and in high contrast', async () => {
    for (const look of [{ width: 320, height: 700 }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const page = await browser.open('index.html', look)
      await upload(page, 'bao-cao.txt', REPORT)
      await page.getByText('43 trên 106').waitFor()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    }
  })
})
