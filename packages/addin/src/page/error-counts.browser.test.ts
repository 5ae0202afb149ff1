import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'
import { upload } from '../testing/page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const row = (...cells: readonly string[]) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`
/** A table as Word gives it to the clipboard, whose parent says `points` and whose child says 1. */
const table = (points: string) =>
  [row('Stt', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'), row('1', 'A', '2', points), row('1.1', 'B', '2', '1')].join('')

describe('the errors of a file', () => {
  it('stand on the tabs of its sheets and are told for the file', async () => {
    const page = await browser.open('index.html')
    await upload(page, 'cac-bang.txt', `Bảng một\n\n\n\n${table('2')}\n\n\nBảng hai\n\n\n\n${table('1')}`)
    await page.getByText('2 trang, 1 lỗi').waitFor()
    const tabs = page.getByRole('tablist', { name: 'Trang tính' }).getByRole('tab')
    const labels = await tabs.allInnerTexts()
    expect(labels.map((label) => / \((\d+) lỗi\)$/.exec(label)?.[1] ?? '')).toEqual(['1', ''])
  })
  it('are not told for a file of one sheet, whose errors are in the pane', async () => {
    const page = await browser.open('index.html')
    await upload(page, 'bang.csv', 'Stt;Tiêu chí;Điểm chuẩn;Kết quả\n1;A;2;1,75\n1.1;B;1;1\n1.2;C;1;0,5\n')
    await page.getByText('1 lỗi, 0 cảnh báo').waitFor()
    await expect.poll(() => page.getByText(/^\d+ trang, /).count()).toBe(0)
  })
})
