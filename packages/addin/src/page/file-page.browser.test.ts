import { readFileSync } from 'node:fs'
import { builtinFrameworks } from '@parscore/scoring'
import { readFile, readSheet } from '@parscore/workbook'
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

describe('checking in the page, which stays as it was', () => {
  let page: Page
  beforeAll(async () => {
    page = await openHanam(browser)
  })
  afterAll(() => browser.closePages())

  it('shows the known contradictions of Hà Nam by field', async () => {
    for (const text of ['Nhận ra: 2018 – Bộ tiêu chí', '75,66483 trên 100 điểm, chỉ số 75,66', '5.7 ghi 1, nhưng'])
      await expect.poll(() => page.getByText(text).count(), { message: text }).toBeGreaterThan(0)
    await page.getByText('Đã kiểm tra 4 cột, 580 ô.').waitFor()
    await expect.poll(() => page.locator('[data-check]').count()).toBe(19)
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts())
      .toContain('5. XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CBCCVC')
  })

  it('selects and shows the cell of a finding that is clicked', async () => {
    const finding = page.locator('[data-check="sum-mismatch"]').last()
    const cell = await finding.getAttribute('data-cell')
    await finding.getByRole('button').first().click()
    await expect.poll(() => page.getByTestId('selected-cell').innerText()).toBe(cell)
    const shown = page.locator(`#cell-${cell}`)
    await shown.waitFor()
    await expect.poll(() => shown.getAttribute('aria-selected')).toBe('true')
  })

  it('says of a finding what its check is: why, a wrong example with what is found there, the right one', async () => {
    const finding = page.locator('[data-check="sum-mismatch"]').last()
    await finding.getByRole('button', { name: 'Vì sao' }).click()
    const help = finding.locator('[data-help="sum-mismatch"]')
    await help.getByText('Điểm của dòng mẹ phải bằng tổng điểm các dòng con').waitFor()
    await help.getByText('Ô D2: 5.7 ghi 1, nhưng').waitFor()
    await expect.poll(() => help.getByRole('row').allInnerTexts()).toContain('2\t5.7\tA\t1\t0,75')
    await help.getByText(/^Cách chấm tiêu chí/).waitFor()
    await help.getByText(/Nguồn: UBND tỉnh Hà Nam, Kế hoạch số 1800/).waitFor()
    await finding.getByRole('button', { name: 'Vì sao' }).click()
    await help.waitFor({ state: 'detached' })
  })

  it('previews a repair, makes it and takes it back', async () => {
    await page.locator('[data-check="mixed-separators"]').first().getByRole('button', { name: /^Sửa/ }).click()
    await page.getByText('Xem trước khi sửa').waitFor()
    await page.getByRole('button', { name: /^Sửa \d+ ô/ }).click()
    await page.getByText('14 lỗi, 4 cảnh báo').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('14 lỗi, 5 cảnh báo').waitFor()
  })

  it('exports a report that has every finding', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất báo cáo' }).click(),
    ])
    const file = await readFile(new Uint8Array(readFileSync(await download.path())), 'report.xlsx')
    if (!file.ok) throw new Error(file.error.message.en)
    expect(file.value.grids.map((grid) => grid.rows.length)).toEqual([7, 20, expect.any(Number)])
  })

  it('prints a report', async () => {
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute('data-printed', document.querySelector('.printed')?.textContent ?? '')
    })
    await page.getByRole('button', { name: 'In báo cáo' }).click()
    await expect.poll(() => page.getAttribute('body', 'data-printed')).toContain('5.7 ghi 1, nhưng')
  })

  it('filters by severity and by words without diacritics', async () => {
    await page.getByRole('button', { name: 'Hiện Cảnh báo (5)' }).click()
    await expect.poll(() => page.locator('[data-check]').count()).toBe(14)
    await page.getByRole('searchbox').fill('muc tieu nam 2020')
    const found = await page.locator('[data-check]').allInnerTexts()
    expect(found.length).toBeGreaterThan(2)
    for (const text of found) expect(text).toContain('Mục tiêu năm 2020')
  })
})

describe('checking in the page', () => {
  afterEach(() => browser.closePages())

  it('checks again when a cell is changed in the page', async () => {
    const page = await openHanam(browser)
    await page.locator('[data-check="sum-mismatch"]').first().getByRole('button').first().click()
    await page.getByLabel(/^Nội dung ô/).fill('50')
    await page.getByLabel(/^Nội dung ô/).press('Enter')
    await expect.poll(() => page.locator('[data-check="over-maximum"]').count()).toBeGreaterThan(0)
  })

  it('saves a copy with what was mended, and one with the findings as comments', async () => {
    const page = await openHanam(browser)
    await page.getByRole('button', { name: /Sửa mọi chỗ/ }).click()
    await page.getByRole('button', { name: /^Sửa \d+ ô/ }).click()
    await page.getByText('14 lỗi, 1 cảnh báo').waitFor()
    for (const button of ['Lưu bản sao', 'Lưu bản sao có chú thích']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ])
      const bytes = new Uint8Array(readFileSync(await download.path()))
      const file = await readFile(bytes, 'copy.xlsx')
      if (!file.ok) throw new Error(file.error.message.en)
      const [grid] = file.value.grids
      expect(grid?.rows[22]?.[2], button).toBe(1.5)
      expect(grid && readSheet(grid, { frameworks: builtinFrameworks() }).ok).toBe(true)
    }
  })
})

describe('a page of its own', () => {
  afterEach(() => browser.closePages())

  it('Ctrl+P prints the report, with the day and a place for signatures', async () => {
    const page = await openHanam(browser)
    await page.waitForTimeout(500)
    const pdf = await page.pdf()
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const printed = page.locator('.printed')
    for (const text of ['Đơn vị: TỈNH HÀ NAM', 'Ngày kiểm tra: ', '5.7 ghi 1, nhưng', 'Thủ trưởng đơn vị'])
      await expect.poll(() => printed.innerText()).toContain(text)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await printed.waitFor({ state: 'detached' })
  })

  it('a sheet without a check of its own is printed whole, below one head: the print view of a template', async () => {
    const page = await browser.open('index.html')
    const template = readFileSync(new URL('../../../../templates/par-2018.xlsx', import.meta.url))
    await page.getByTestId('file').setInputFiles({ name: 'mau.xlsx', mimeType: '', buffer: template })
    await page.getByRole('tab', { name: 'Bản in' }).click()
    await page.getByText('Trang «Bản in» thuộc mẫu').waitFor()
    const pages = async () => (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    await expect.poll(pages).toBeGreaterThan(2)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const printed = page.locator('.printed-sheet')
    for (const text of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Thực hiện thu ngân sách hàng năm'])
      await expect.poll(() => printed.textContent()).toContain(text)
    await expect.poll(() => printed.locator('thead').count()).toBe(1)
  })

  it('another section of the pane is printed itself', async () => {
    const page = await openHanam(browser)
    await section(page, 'Tiêu chí')
    await page.getByRole('searchbox').waitFor()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.printed-sheet').isVisible()).toBe(false)
    await expect.poll(() => page.locator('[data-code]').last().isVisible()).toBe(true)
  })

  it('Ctrl+S saves, whatever sheet is in front, and what is typed there and not entered', async () => {
    const page = await browser.open('index.html')
    const template = readFileSync(new URL('../../../../templates/par-2018.xlsx', import.meta.url))
    await page.getByTestId('file').setInputFiles({ name: 'mau.xlsx', mimeType: '', buffer: template })
    await page.getByRole('tab', { name: 'Nhật ký' }).click()
    await page.locator('#cell-C5').click()
    await page.keyboard.type('1.1.1')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
    const file = await readFile(new Uint8Array(readFileSync(await download.path())), 'copy.xlsx')
    if (!file.ok) throw new Error(file.error.message.en)
    expect(file.value.grids.find(({ name }) => name === 'Nhật ký')?.rows[4]?.[2]).toBe('1.1.1')
    await page.getByText('Đã lưu «mau-ban-sao.xlsx»').waitFor()
  })

  it('a large file is read aside: it is said, and can be given up', async () => {
    const page = await browser.open('index.html')
    const rows = Array.from(
      { length: 19_000 },
      (_, row) => `${row};${'Tiêu chí có tên rất dài '.repeat(5)}${row};1;0,5`,
    )
    await upload(page, 'lon.csv', `Mã;Tiêu chí;Điểm tối đa;Tự chấm\n${rows.join('\n')}`)
    await page.getByText('Đang đọc lon.csv…').waitFor()
    await page.getByRole('button', { name: 'Hủy' }).click()
    await page.getByText('Đang đọc lon.csv…').waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Việc trong năm' }).waitFor()
  })

  describe('what a tired person opens', () => {
    it.each([
      ['trống.xlsx', '', 'Tệp trống'],
      ['ảnh.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'là một bức ảnh'],
      ['hỏng.xlsx', Buffer.from('PK\x03\x04không phải zip'), 'hỏng'],
    ])('%s is refused with a sentence', async (name, bytes, told) => {
      const page = await browser.open('index.html')
      await upload(page, name, bytes)
      await page.getByText(told).waitFor()
    })
    it('a file without a table says what a table needs', async () => {
      const page = await browser.open('index.html')
      await upload(page, 'ghi-chu.csv', 'a;b\nc;d\n')
      await page.getByText('không có bảng chấm điểm').waitFor()
    })
    it('a csv with commas for points is checked', async () => {
      const page = await browser.open('index.html')
      await upload(page, 'bang.csv', 'Stt;Tiêu chí;Điểm chuẩn;Kết quả\n1;A;2;1,75\n1.1;B;1;1\n1.2;C;1;0,5\n')
      await page.getByText('1 lỗi, 0 cảnh báo').waitFor()
    })
  })

  const documents: readonly (readonly [name: string, told: string, finding: string, lost: string])[] = [
    ['daknong-2021-thong-ke.xlsx', 'Đây là biểu thống kê.', 'Chỉ tiêu 2.5 ghi 11', 'bảng chấm'],
    ['daknong-2018-ke-hoach.xlsx', 'Đây là kế hoạch CCHC.', 'Theo quy định của Bộ Nội vụ', 'bảng chấm'],
    [
      'daknong-2016-giai-trinh.docx',
      'Đây là bảng giải trình mất điểm.',
      'các nguyên nhân cộng lại 5,5',
      'Mất 20,75 điểm ở 8 lĩnh vực',
    ],
  ]
  describe('the other documents of the year', () => {
    it.each(documents)(
      '%s is checked, with the cell and the reason of each finding',
      async (name, told, finding, lost) => {
        const page = await browser.open('index.html')
        const buffer = readFileSync(new URL(`../../../../templates/samples/${name}`, import.meta.url))
        await page.getByTestId('file').setInputFiles({ name, mimeType: '', buffer })
        await page.getByText(told).waitFor()
        await page.getByText(finding).first().waitFor()
        await page.getByRole('button', { name: 'Vì sao' }).first().click()
        await expect.poll(() => page.locator('[data-check]').count()).toBeGreaterThan(2)
        await section(page, 'Mất điểm')
        await page.getByText(lost).first().waitFor()
      },
    )
  })

  describe('the samples of the start page', () => {
    it.each([
      ['Biểu thống kê Đắk Nông 2021', 'Đây là biểu thống kê.'],
      ['Kế hoạch CCHC Đắk Nông 2018', 'Đây là kế hoạch CCHC.'],
      ['Giải trình mất điểm Đắk Nông 2016', 'Đây là bảng giải trình mất điểm.'],
    ])('%s opens', async (button, told) => {
      const page = await browser.open('index.html')
      await page.getByRole('button', { name: button }).click()
      await page.getByText(told).waitFor()
    })
  })

  it('a table of losses is compared with the score table of the same file', async () => {
    const page = await browser.open('index.html')
    const cell = (text: string) => `\t${text}\n`
    const row = (...cells: readonly string[]) => `${cells.map(cell).join('')}\n`
    const losses = [
      row('Stt', 'Lĩnh vực giảm điểm', 'Nguyên nhân', 'Trách nhiệm'),
      row('1', 'Cải cách thủ tục hành chính', 'Đạt 7.5/9 điểm: niêm yết (đạt 0.5/1 điểm)', 'UBND cấp xã'),
      row('2', 'Cải cách tài chính công', 'Đạt 3.5/4 điểm: đề án (đạt 0/0.5 điểm)', 'Sở Tài chính'),
    ].join('')
    const scores = [
      row('STT', 'Lĩnh vực', 'Năm 2015', 'Năm 2016'),
      row('3', 'Cải cách thủ tục hành chính', '9', '7.75'),
      row('6', 'Cải cách tài chính công', '3', '3.5'),
    ].join('')
    await upload(page, 'giai-trinh.txt', `Bảng một\n\n\n\n${losses}\n\n\nBảng hai\n\n\n\n${scores}`)
    await page.getByRole('tab', { name: /dòng 5/ }).click()
    await page.getByText('đạt 7,5 điểm ở đây, nhưng 7,75 trong bảng điểm').waitFor()
  })
})
