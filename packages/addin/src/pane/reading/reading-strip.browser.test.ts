import { readFileSync } from 'node:fs'
import { parseLayouts } from '@parscore/scoring'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { startBrowser, type TestBrowser } from '../../testing/browser.js'
import { upload, violations } from '../../testing/page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

/** A sheet whose columns of points no word tells apart. */
const ward = (year: number) =>
  [
    `KẾT QUẢ NĂM ${year}`,
    'Số;Nội dung;Điểm chuẩn;Điểm A;Điểm B',
    'I;Chỉ đạo;3;3;2',
    '1;Kế hoạch;1;1;1',
    '2;Kiểm tra;2;2;1',
  ].join('\n')
const role = (page: Page, column: string) => page.getByRole('combobox', { name: new RegExp(`^Cột ${column} `) })
const strip = (page: Page) => page.getByRole('region', { name: 'Cách đọc bảng' })

/** Opens what corrects the reading, below the line that says it. */
async function unfold(page: Page, line: string): Promise<void> {
  const said = strip(page).getByText(line)
  await said.waitFor()
  const isOpen = await strip(page).locator('details').first().getAttribute('open')
  if (isOpen === null) await said.click()
}

async function openWard(year = 2025, from?: Page): Promise<Page> {
  const page = from ?? (await browser.open('index.html'))
  await upload(page, `phuong-${year}.csv`, ward(year))
  await unfold(page, 'Đã hiểu: bảng A2:E5')
  return page
}

describe('how a table was read', () => {
  it('is said in one line above the findings; below it one click corrects what a column is', async () => {
    const page = await openWard()
    await expect.poll(() => role(page, 'D').inputValue()).toBe('result')
    await role(page, 'D').selectOption('self')
    await role(page, 'E').selectOption('appraisal')
    await page.getByText('Bảng được đọc như đã sửa trên máy này').waitFor()
    await expect.poll(() => role(page, 'E').inputValue()).toBe('appraisal')
    await page.locator('[data-check="self-appraisal-gap"]').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('is remembered for the next sheet of the same shape, can be taken back and forgotten', async () => {
    const page = await openWard()
    await role(page, 'D').selectOption('self')
    await page.getByText('Bảng được đọc như đã sửa trên máy này').waitFor()
    await page.reload()
    await openWard(2026, page)
    await expect.poll(() => role(page, 'D').inputValue()).toBe('self')
    await role(page, 'E').selectOption('appraisal')
    await page.getByRole('button', { name: 'Hoàn tác lần sửa' }).click()
    await expect.poll(() => role(page, 'E').inputValue()).toBe('result')
    await page.getByRole('button', { name: 'Bỏ sửa, tự nhận ra lại' }).click()
    await expect.poll(() => role(page, 'D').inputValue()).toBe('result')
  })

  it('is taken away as the file that the command reads, and brought in from one', async () => {
    const page = await openWard()
    await role(page, 'D').selectOption('self')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu cách đọc này thành tệp' }).click(),
    ])
    const yaml = readFileSync(await file.path(), 'utf8')
    const layouts = parseLayouts(parse(yaml))
    expect(layouts.ok && layouts.value.tables[0]?.columns.D?.role).toBe('self')
    await page.getByRole('button', { name: 'Bỏ sửa' }).click()
    await expect.poll(() => role(page, 'D').inputValue()).toBe('result')
    const given = { name: 'bo-cuc.yaml', mimeType: 'text/yaml', buffer: Buffer.from(yaml) }
    await page.getByTestId('layout-file').setInputFiles(given)
    await expect.poll(() => role(page, 'D').inputValue()).toBe('self')
    await page.getByTestId('layout-file').setInputFiles({ ...given, buffer: Buffer.from('tables: 7') })
    await page.getByText('Tệp bố cục «bo-cuc.yaml» có chỗ sai').waitFor()
  })

  it('is said by a person where nothing was understood', async () => {
    const page = await browser.open('index.html')
    await upload(page, 'la.csv', 'Hạng;Điều;Khung X;Cột Y\nA;Một;2;1\nB;Hai;3;3\n')
    await page.getByText('Chỉ cho parscore biết bảng ở đâu').click()
    await role(page, 'A').selectOption('code')
    await role(page, 'B').selectOption('title')
    await role(page, 'C').selectOption('maximum')
    await role(page, 'D').selectOption('self')
    await page.getByRole('button', { name: 'Đọc bảng như trên' }).click()
    await strip(page).getByText('Đã hiểu: bảng').waitFor()
    await page.getByText('4 trên 5 điểm, chỉ số 80').waitFor()
  })

  it('is not to be without points: that is refused with a sentence', async () => {
    const page = await openWard()
    for (const column of ['A', 'B']) await role(page, column).selectOption('')
    await page.getByText('Bảng cần một cột mã hoặc tên tiêu chí').waitFor()
  })
})
