import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'
import { openHanam, section } from '../testing/opened-page.js'
import { upload } from '../testing/page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('with the sheet of Hà Nam open', () => {
  // One page for what each test looks at in a section of its own and does not change.
  let page: Page
  beforeAll(async () => {
    page = await openHanam(browser)
  })
  afterAll(() => browser.closePages())

  describe('lost points', () => {
    it('go from 100 to 75.66483, add up by field, agency and cause, and tell the contradictions', async () => {
      await section(page, 'Mất điểm')
      await page.getByText('Mất 24,33517 điểm: từ 100 còn 75,66483.').waitFor()
      await page.getByText('Trong đó −0,1007 điểm là do bảng tự mâu thuẫn').waitFor()
      for (const by of ['field', 'agency', 'cause']) {
        await page.getByLabel('Xem theo').selectOption(by)
        const figures = await page
          .getByRole('list', { name: 'Từ điểm tối đa đến kết quả' })
          .getByRole('listitem')
          .allInnerTexts()
        const numbers = figures.map((text) =>
          Number(text.split('\n').at(-1)?.replace(',', '.').replace('−', '-').replace('+', '')),
        )
        const [start = 0, ...rest] = numbers
        const end = rest.pop() ?? 0
        expect([start, end]).toEqual([100, 75.66483])
        expect(rest.reduce((total, each) => total + each, start)).toBeCloseTo(end, 9)
      }
      await expect.poll(() => page.getByRole('button', { name: /^−2 · 1.5/ }).count()).toBe(1)
    })
  })

  describe('criteria', () => {
    it('are found the same with and without diacritics', async () => {
      await section(page, 'Tiêu chí')
      const search = page.getByRole('searchbox')
      await search.fill('hồ sơ')
      const found = await page.locator('[data-code]').count()
      expect(found).toBeGreaterThan(3)
      await search.fill('ho so')
      await expect.poll(() => page.locator('[data-code]').count()).toBe(found)
    })
  })

  describe('the rule lab', () => {
    it('steps when the rate and the day move', async () => {
      await section(page, 'Thử quy tắc')
      await page.getByText('0,5 trên 1 điểm').waitFor()
      await page.getByRole('slider').press('ArrowRight')
      await page.getByText('0,5 trên 1 điểm').waitFor()
      for (let step = 0; step < 3; step += 1) await page.getByRole('slider').press('ArrowRight')
      await page.getByText('1 trên 1 điểm').waitFor()
      await page.getByLabel('Quy tắc', { exact: true }).selectOption('deadline')
      await page.getByText('0 trên 1 điểm').waitFor()
      for (let step = 0; step < 2; step += 1) await page.getByRole('slider').press('ArrowLeft')
      await page.getByText('1 trên 1 điểm').waitFor()
    })
    it.each([
      ['ratio-79', '0 trên 0,5 điểm'],
      ['half-year', '0 trên 1 điểm'],
      ['law', '0 trên 0,5 điểm'],
      ['daknong-2016', 'Chỉ số 68,13'],
      ['plan-96', '0,5 trên 1 điểm'],
    ])('shows the case %s: %s', async (id, told) => {
      await section(page, 'Thử quy tắc')
      await page.getByLabel('Ví dụ có thật').selectOption(id)
      await page.getByText(told, { exact: true }).waitFor()
    })
    it('tries a criterion of a framework by its own rule', async () => {
      await section(page, 'Thử quy tắc')
      await page.getByLabel('Quy tắc', { exact: true }).selectOption('leaf')
      await page.getByRole('combobox', { name: 'Tiêu chí', exact: true }).selectOption('par-2016 I.1.b')
      await page.getByText('1 trên 1 điểm').waitFor()
      await page.getByLabel('≤ 15/6').fill('17/6/2016')
      await page.getByText('0 trên 1 điểm').waitFor()
    })
  })

  describe('comparing', () => {
    it('puts two columns side by side, the largest difference first', async () => {
      await section(page, 'So sánh')
      await expect.poll(() => page.locator('tbody tr').first().innerText()).toContain('1.5')
      await expect.poll(() => page.getByText(/lệch 23,73587 điểm/).count()).toBe(1)
    })
  })

  describe('deadlines', () => {
    it('show the days of a framework, what a day of receipt is worth, and give a calendar file', async () => {
      await section(page, 'Thời hạn')
      await page.getByText('Trước ngày 25/11 hàng năm').waitFor()
      await page.getByLabel('Bộ tiêu chí').selectOption('par-2016')
      await page.getByText('thì nguồn không nêu').waitFor()
      await page.getByLabel('Năm', { exact: true }).fill('2016')
      await page.getByText('15/10/2016').first().waitFor()
      const received = page.getByLabel('Ngày nhận của').first()
      await received.fill('15/6/2016')
      await page.getByText('Được 1 trên 1 điểm').waitFor()
      await received.fill('17/6/2016')
      await page.getByText('Được 0 trên 1 điểm').waitFor()
      expect(
        await page.getByText('=PAR.DEADLINEPOINTS("17/6/2016"; PAR.DEADLINE("par-2016"; "I.1.b"; 2016; 1); 1)').count(),
      ).toBe(1)
      await received.fill('31/6/2016')
      await page.getByText(/^Không có ngày .* Viết ngày\/tháng\/năm/).waitFor()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Tải lịch nhắc' }).click(),
      ])
      expect(file.suggestedFilename()).toBe('thoi-han-2016.ics')
      expect(readFileSync(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20160615')
      await page.getByLabel('Năm', { exact: true }).fill('16')
      await page.getByText('Nhập năm từ 2000 đến 2100.').waitFor()
    })
  })
})

describe('a page of its own', () => {
  afterEach(() => browser.closePages())

  describe('a sheet with several tables', () => {
    it('shows the lost points and the comparison of each', async () => {
      const page = await browser.open('index.html')
      const table = (unit: string, points: number) =>
        [`${unit};;;;`, 'Stt;Tiêu chí;Điểm chuẩn;Điểm tự đánh giá;Điểm thẩm định', `1;Kế hoạch;10;9;${points}`].join(
          '\n',
        )
      await upload(page, 'hai-so.csv', `${table('Sở A', 8)}\n\n\n${table('Sở B', 5)}\n`)
      await section(page, 'Mất điểm')
      await page.getByLabel('Cột điểm').selectOption({ label: 'Điểm thẩm định' })
      await page.getByText('Mất 2 điểm').waitFor()
      await page.getByLabel('Bảng', { exact: true }).selectOption({ index: 1 })
      await page.getByText('Mất 5 điểm').waitFor()
      await section(page, 'So sánh')
      await page.getByText(/lệch −?4 điểm/).waitFor()
    })
  })

  it('computes the 3 % rule of the self-assessment', async () => {
    const page = await browser.open('index.html')
    await upload(page, 'tu-cham.csv', 'Stt;Tiêu chí;Điểm chuẩn;Điểm tự đánh giá;Điểm thẩm định\n1;A;10;9;8\n')
    await page.getByRole('tab', { name: 'So sánh' }).click()
    await page.getByText('Quá 3%').waitFor()
  })

  const example = (name: string) => readFileSync(new URL(`../../../../templates/examples/${name}`, import.meta.url))

  describe('a framework of the office’s own', () => {
    it('is loaded from its workbook or its file, kept, and taken away again', async () => {
      const page = await openHanam(browser)
      await section(page, 'Tiêu chí')
      const frameworks = page.getByRole('combobox', { name: 'Bộ tiêu chí', exact: true })
      for (const name of ['so-2026-bo-tieu-chi.xlsx', 'xa-2026.yaml']) {
        await page.getByTestId('framework-file').setInputFiles({ name, mimeType: '', buffer: example(name) })
        await page.getByText(`(mã ${name.slice(0, 2)}-2026)`).waitFor()
        await expect.poll(() => frameworks.inputValue()).toBe(`${name.slice(0, 2)}-2026`)
      }
      await page.getByRole('searchbox').fill('ty le ho so')
      await expect.poll(() => page.locator('[data-code]').count()).toBeGreaterThan(2)
      await page.reload()
      await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
      await page.getByText('14 lỗi, 5 cảnh báo, 0 lưu ý').waitFor()
      await section(page, 'Tiêu chí')
      await frameworks.selectOption('so-2026')
      await page.getByRole('button', { name: 'Bỏ «VÍ DỤ: Bộ tiêu chí cải cách hành chính của sở, ngành»' }).click()
      await expect.poll(() => frameworks.locator('option[value="so-2026"]').count()).toBe(0)
    })

    it('is refused with every mistake and its place', async () => {
      const page = await openHanam(browser)
      await section(page, 'Tiêu chí')
      const wrong = example('so-2026.yaml').toString('utf8').replace('kind: threshold }', 'kind: ngưỡng }')
      await page
        .getByTestId('framework-file')
        .setInputFiles({ name: 'so.yaml', mimeType: '', buffer: Buffer.from(wrong) })
      await page.getByText('Chưa nạp «so.yaml»').waitFor()
      await page.getByText('không có loại cách chấm này').waitFor()
    })

    it('is known by its template without being loaded', async () => {
      const page = await browser.open('index.html')
      await upload(page, 'so-2026.xlsx', example('so-2026.xlsx'))
      await page.getByText('Nhận ra: 2026 – VÍ DỤ').waitFor({ state: 'attached' })
      await page.getByText('Trang «Bảng chấm» chưa có điểm nào trong các cột điểm').waitFor()
      await expect.poll(() => page.locator('[data-check]').count()).toBe(0)
    })
  })
})
