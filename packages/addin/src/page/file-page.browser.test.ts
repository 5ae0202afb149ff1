import { readFileSync } from 'node:fs'
import { builtinFrameworks } from '@parscore/scoring'
import { readFile, readSheet } from '@parscore/workbook'
import { writeXlsx } from 'hucre'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'
import { upload, violations } from '../testing/page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

type Look = NonNullable<Parameters<TestBrowser['open']>[1]>

/** The page with the sheet of Hà Nam open in it. */
async function openHanam(look: Look = {}): Promise<Page> {
  const page = await browser.open('index.html', look)
  await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
  await page.getByText('14 lỗi, 5 cảnh báo, 0 lưu ý').waitFor()
  return page
}
const section = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const sections = ['Kiểm tra', 'Mất điểm', 'Tiêu chí', 'Thời hạn', 'Thử quy tắc', 'So sánh'] as const

/** Opens a section with something in it: only the sources of par-2016 name deadlines. */
async function filledSection(page: Page, name: (typeof sections)[number]): Promise<void> {
  await section(page, name)
  if (name === 'Thời hạn') await page.getByLabel('Bộ tiêu chí').selectOption('par-2016')
}

/** Opens what the check behind the first finding is. */
async function explainFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vì sao' }).first().click()
  await page.locator('[data-help]').waitFor()
}

describe('checking in the page', () => {
  it('shows the known contradictions of Hà Nam by field', async () => {
    const page = await openHanam()
    for (const text of ['Nhận ra: par-2018', '75,66483 trên 100 điểm, chỉ số 75,66', '5.7 ghi 1, nhưng'])
      expect(await page.getByText(text).count(), text).toBeGreaterThan(0)
    expect(await page.locator('[data-check]').count()).toBe(19)
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toContain(
      '5. XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CBCCVC',
    )
  })

  it('selects and shows the cell of a finding that is clicked', async () => {
    const page = await openHanam()
    const finding = page.locator('[data-check="sum-mismatch"]').last()
    const cell = await finding.getAttribute('data-cell')
    await finding.getByRole('button').first().click()
    expect(await page.getByTestId('selected-cell').innerText()).toBe(cell)
    const shown = page.locator(`#cell-${cell}`)
    await shown.waitFor()
    expect(await shown.getAttribute('aria-selected')).toBe('true')
  })

  it('says of a finding what its check is: why, a wrong example with what is found there, the right one', async () => {
    const page = await openHanam()
    const finding = page.locator('[data-check="sum-mismatch"]').last()
    await finding.getByRole('button', { name: 'Vì sao' }).click()
    const help = finding.locator('[data-help="sum-mismatch"]')
    await help.getByText('Điểm của dòng mẹ phải bằng tổng điểm các dòng con').waitFor()
    await help.getByText('Ô D2: 5.7 ghi 1, nhưng').waitFor()
    expect(await help.getByRole('row').allInnerTexts()).toContain('2\t5.7\tA\t1\t0,75')
    await finding.getByRole('button', { name: 'Vì sao' }).click()
    await help.waitFor({ state: 'detached' })
  })

  it('previews a repair, makes it and takes it back', async () => {
    const page = await openHanam()
    await page.locator('[data-check="mixed-separators"]').first().getByRole('button', { name: /^Sửa/ }).click()
    await page.getByText('Xem trước khi sửa').waitFor()
    await page.getByRole('button', { name: /^Sửa \d+ ô/ }).click()
    await page.getByText('14 lỗi, 4 cảnh báo').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('14 lỗi, 5 cảnh báo').waitFor()
  })

  it('filters by severity and by words without diacritics', async () => {
    const page = await openHanam()
    await page.getByRole('button', { name: 'Hiện Cảnh báo (5)' }).click()
    expect(await page.locator('[data-check]').count()).toBe(14)
    await page.getByRole('searchbox').fill('muc tieu nam 2020')
    const found = await page.locator('[data-check]').allInnerTexts()
    expect(found.length).toBeGreaterThan(2)
    for (const text of found) expect(text).toContain('Mục tiêu năm 2020')
  })

  it('checks again when a cell is changed in the page', async () => {
    const page = await openHanam()
    await page.locator('[data-check="sum-mismatch"]').first().getByRole('button').first().click()
    await page.getByLabel(/^Nội dung ô/).fill('50')
    await page.getByLabel(/^Nội dung ô/).press('Enter')
    await expect.poll(() => page.locator('[data-check="over-maximum"]').count()).toBeGreaterThan(0)
  })

  it('saves a copy with what was mended, and one with the findings as comments', async () => {
    const page = await openHanam()
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

  it('exports a report that has every finding', async () => {
    const page = await openHanam()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất báo cáo' }).click(),
    ])
    const file = await readFile(new Uint8Array(readFileSync(await download.path())), 'report.xlsx')
    if (!file.ok) throw new Error(file.error.message.en)
    expect(file.value.grids.map((grid) => grid.rows.length)).toEqual([7, 20, expect.any(Number)])
  })

  it('prints a report', async () => {
    const page = await openHanam()
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute('data-printed', document.querySelector('.printed')?.textContent ?? '')
    })
    await page.getByRole('button', { name: 'In báo cáo' }).click()
    await expect.poll(() => page.getAttribute('body', 'data-printed')).toContain('5.7 ghi 1, nhưng')
  })
})

describe('what a tired person opens', () => {
  it.each([
    ['trống.xlsx', '', 'Tệp trống'],
    ['ảnh.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'không phải bảng tính'],
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

describe('lost points', () => {
  it('go from 100 to 75.66483, add up by field, agency and cause, and tell the contradictions', async () => {
    const page = await openHanam()
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
    expect(await page.getByRole('button', { name: /^−2 · 1.5/ }).count()).toBe(1)
  })
})

describe('criteria', () => {
  it('are found the same with and without diacritics', async () => {
    const page = await openHanam()
    await section(page, 'Tiêu chí')
    const search = page.getByRole('searchbox')
    await search.fill('hồ sơ')
    const found = await page.locator('[data-code]').count()
    expect(found).toBeGreaterThan(3)
    await search.fill('ho so')
    expect(await page.locator('[data-code]').count()).toBe(found)
  })
})

describe('the rule lab', () => {
  it.each([
    ['plan-96', '0,5 trên 1 điểm'],
    ['ratio-79', '0 trên 0,5 điểm'],
    ['half-year', '0 trên 1 điểm'],
    ['law', '0 trên 0,5 điểm'],
    ['daknong-2016', 'Chỉ số 68,13'],
  ])('shows the case %s: %s', async (id, told) => {
    const page = await openHanam()
    await section(page, 'Thử quy tắc')
    await page.getByLabel('Ví dụ có thật').selectOption(id)
    await page.getByText(told, { exact: true }).waitFor()
  })
  it('steps when the rate and the day move', async () => {
    const page = await openHanam()
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
  it('tries a criterion of a framework by its own rule', async () => {
    const page = await openHanam()
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
    const page = await openHanam()
    await section(page, 'So sánh')
    expect(await page.locator('tbody tr').first().innerText()).toContain('1.5')
    expect(await page.getByText(/lệch 23,73587 điểm/).count()).toBe(1)
  })
  it('computes the 3 % rule of the self-assessment', async () => {
    const page = await browser.open('index.html')
    await upload(page, 'tu-cham.csv', 'Stt;Tiêu chí;Điểm chuẩn;Điểm tự đánh giá;Điểm thẩm định\n1;A;10;9;8\n')
    await page.getByRole('tab', { name: 'So sánh' }).click()
    await page.getByText('Quá 3%').waitFor()
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
      expect(await page.locator('[data-check]').count()).toBeGreaterThan(2)
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

describe('deadlines', () => {
  it('show the days of a framework, what a day of receipt is worth, and give a calendar file', async () => {
    const page = await openHanam()
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
    await page.getByText('không có ngày').waitFor()
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

const example = (name: string) => readFileSync(new URL(`../../../../templates/examples/${name}`, import.meta.url))

describe('a framework of the office’s own', () => {
  it('is loaded from its workbook or its file, kept, and taken away again', async () => {
    const page = await openHanam()
    await section(page, 'Tiêu chí')
    const frameworks = page.getByRole('combobox', { name: 'Bộ tiêu chí', exact: true })
    for (const name of ['so-2026-bo-tieu-chi.xlsx', 'xa-2026.yaml']) {
      await page.getByTestId('framework-file').setInputFiles({ name, mimeType: '', buffer: example(name) })
      await page.getByText(`Đã nạp bộ ${name.slice(0, 2)}-2026`).waitFor()
      expect(await frameworks.inputValue()).toBe(`${name.slice(0, 2)}-2026`)
    }
    await page.getByRole('searchbox').fill('ty le ho so')
    expect(await page.locator('[data-code]').count()).toBeGreaterThan(2)
    await page.reload()
    await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
    await page.getByText('14 lỗi, 5 cảnh báo, 0 lưu ý').waitFor()
    await section(page, 'Tiêu chí')
    await frameworks.selectOption('so-2026')
    await page.getByRole('button', { name: 'Bỏ bộ so-2026' }).click()
    expect(await frameworks.locator('option').allInnerTexts()).not.toContainEqual(expect.stringContaining('so-2026'))
  })

  it('is refused with every mistake and its place', async () => {
    const page = await openHanam()
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
    await page.getByText('Nhận ra: so-2026').waitFor({ state: 'attached' })
    await page.getByText('Trang «Bảng chấm» chưa có điểm nào trong các cột điểm').waitFor()
    expect(await page.locator('[data-check]').count()).toBe(0)
  })
})

describe('everybody', () => {
  it('can switch language and theme, and finds both as they were left', async () => {
    const page = await openHanam()
    await page.getByLabel('Ngôn ngữ').selectOption('en')
    await page.getByText('14 errors, 5 warnings, 0 notes').waitFor()
    await page.getByLabel('Theme').selectOption('dark')
    const background = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
      )
    await expect.poll(background).not.toBe('rgb(255, 255, 255)')
    await page.reload()
    await page.getByRole('button', { name: 'Open the sample' }).waitFor()
    await expect.poll(background).not.toBe('rgb(255, 255, 255)')
  })

  it('can do all by keyboard: open, walk the sections, select a finding', async () => {
    const page = await browser.open('index.html')
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const tabTo = async (wanted: RegExp) => {
      for (let step = 0; step < 60; step += 1) {
        if (wanted.test(await focused())) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`no way by keyboard to ${wanted}`)
    }
    await tabTo(/^Mở bảng mẫu/)
    await page.keyboard.press('Enter')
    await page.getByText('14 lỗi, 5 cảnh báo').waitFor()
    await tabTo(/^Kiểm tra$/)
    await page.keyboard.press('ArrowRight')
    await page.getByText('Mất 24,33517 điểm').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByText('14 lỗi, 5 cảnh báo').waitFor()
    await tabTo(/^C23 · Điểm chuẩn$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByTestId('selected-cell').innerText()).toBe('C23')
    await page.getByRole('grid').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.getByTestId('selected-cell').innerText()).toBe('C24')
  })

  const looks: readonly (readonly [string, Look])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['light at 320 px', { width: 320, height: 700 }],
    ['dark at 1920 px', { width: 1920, height: 1080, colorScheme: 'dark' }],
  ]
  // The narrowest and the widest look have the others' colours between them; `npm run test:all` tries each.
  const tried = process.env.PARSCORE_TESTS === 'all' ? looks : looks.slice(-2)
  it.each(tried)(
    'finds no barrier in %s',
    async (_name, look) => {
      const start = await browser.open('index.html', look)
      expect(await violations(start)).toEqual([])
      const page = await openHanam(look)
      for (const name of sections) {
        await filledSection(page, name)
        if (name === 'Kiểm tra') await explainFirst(page)
        await page.waitForTimeout(150)
        expect(await violations(page), name).toEqual([])
      }
    },
    120_000,
  )

  it('would find a barrier', async () => {
    const page = await openHanam()
    await page.evaluate(() => document.body.append(document.createElement('img')))
    expect((await violations(page)).join()).toContain('image-alt')
  })

  it.each([320, 350, 1920])('scrolls the page in one direction only at %d px, and clips no words', async (width) => {
    const page = await openHanam({ width, height: 700 })
    for (const name of sections) {
      await filledSection(page, name)
      if (name === 'Kiểm tra') await explainFirst(page)
      await page.waitForTimeout(100)
      const over = await page.evaluate(() => {
        const wide = [...document.querySelectorAll('#section *, header *')].filter((each) => {
          const box = each.getBoundingClientRect()
          return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !each.closest('[role="grid"]')
        })
        return [document.documentElement.scrollWidth - innerWidth, ...wide.map((each) => each.outerHTML.slice(0, 80))]
      })
      expect(over, name).toEqual([0])
    }
  })

  it('gives the functions to the runtime of Excel where one appears', async () => {
    const page = await browser.open('index.html')
    await page.evaluate(() => {
      const ids: string[] = []
      Object.assign(globalThis, { ids, CustomFunctions: { associate: (id: string) => ids.push(id) } })
    })
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'ids'))).toHaveLength(12)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ids'))).toContain('THRESHOLD100')
  })

  it('asks for nothing outside the own origin, and nothing throws', () => {
    expect(browser.outside).toEqual([])
    expect(browser.exceptions).toEqual([])
  })
})

/** Types a text in a cell of the sheet, as in a spreadsheet. */
async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`#cell-${cell}`).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

describe('editing in the page', () => {
  /** A small table whose sums are formulas. */
  const small = async () =>
    Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: 'Bảng',
            rows: [],
            cells: new Map(
              Object.entries({
                '0,0': { value: 'Mã' },
                '0,1': { value: 'Tiêu chí' },
                '0,2': { value: 'Điểm tối đa' },
                '0,3': { value: 'Điểm tự chấm' },
                '1,0': { value: '1' },
                '1,1': { value: 'Lĩnh vực một' },
                '1,2': { formula: 'SUM(C3:C4)', formulaResult: 3 },
                '1,3': { formula: 'SUM(D3:D4)', formulaResult: 3 },
                '2,0': { value: '1.1' },
                '2,1': { value: 'Kế hoạch' },
                '2,2': { value: 1 },
                '2,3': { value: 1 },
                '3,0': { value: '1.2' },
                '3,1': { value: 'Báo cáo' },
                '3,2': { value: 2 },
                '3,3': { value: 2 },
              }),
            ),
          },
        ],
      }),
    )
  const openSmall = async (look: Look = {}) => {
    const page = await browser.open('index.html', look)
    await page.getByTestId('file').setInputFiles({ name: 'nho.xlsx', mimeType: 'x', buffer: await small() })
    await page.locator('#cell-D2').waitFor()
    return page
  }
  const shown = (page: Page, cell: string) => page.locator(`#cell-${cell}`).innerText()

  it('computes what follows from a typed cell, and takes the step back', async () => {
    const page = await openSmall()
    await typeInto(page, 'D4', '1,25')
    await expect.poll(() => shown(page, 'D2')).toBe('2,25')
    await page.getByText('Có thay đổi chưa lưu', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Quay lại bước/ }).click()
    await expect.poll(() => shown(page, 'D2')).toBe('3')
    await page.getByRole('button', { name: /^Làm lại/ }).click()
    await expect.poll(() => shown(page, 'D2')).toBe('2,25')
  })

  it('empties, fills and pastes', async () => {
    const page = await openSmall()
    await page.locator('#cell-D3').click()
    await page.keyboard.press('Delete')
    await expect.poll(() => shown(page, 'D2')).toBe('2')
    await page.locator('#cell-C2').click()
    await page.locator('#cell-C4').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+d')
    await expect.poll(() => shown(page, 'C4')).not.toBe('2')
    await page.keyboard.press('Control+z')
    await expect.poll(() => shown(page, 'C4')).toBe('2')
  })

  it('shows where findings are: a corner on the cell and a mark beside the scroll bar', async () => {
    const page = await openSmall()
    await typeInto(page, 'D4', '5')
    await expect.poll(() => page.locator('#cell-D4').getAttribute('data-mark')).toBe('error')
  })

  it('finds a text without its marks', async () => {
    const page = await openSmall()
    await page.getByRole('textbox', { name: 'Tìm trong trang' }).fill('bao cao')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByTestId('selected-cell').innerText()).toBe('B4')
  })

  it('loses nothing when the page is loaded again in the middle', async () => {
    const page = await openSmall()
    await typeInto(page, 'D4', '0,5')
    await expect.poll(() => shown(page, 'D2')).toBe('1,5')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByRole('button', { name: 'Làm tiếp' }).click()
    await expect.poll(() => shown(page, 'D2')).toBe('1,5')
  })

  it('saves a copy with the results that followed', async () => {
    const page = await openSmall()
    await typeInto(page, 'D4', '0,5')
    await expect.poll(() => shown(page, 'D2')).toBe('1,5')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu bản sao', exact: true }).click(),
    ])
    const file = await readFile(new Uint8Array(readFileSync(await download.path())), 'copy.xlsx')
    if (!file.ok) throw new Error(file.error.message.en)
    const [grid] = file.value.grids
    expect([grid?.rows[1]?.[3], grid?.formulas.get('D2')]).toEqual([1.5, 'SUM(D3:D4)'])
    await page.getByText('Có thay đổi chưa lưu', { exact: true }).waitFor({ state: 'detached' })
  })

  it.each([320, 480, 800, 1024, 1366, 1920])('brings the cell of a finding into sight, %d px wide', async (width) => {
    const page = await openHanamAt(width)
    await page.locator('[data-check="sum-mismatch"]').last().getByRole('button').first().click()
    const cell = page.locator('[role="gridcell"][aria-selected="true"]')
    await cell.waitFor()
    await expect.poll(async () => (await cell.boundingBox())?.y ?? 9999).toBeLessThan(660)
    const box = await cell.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700)
    expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  })
  const openHanamAt = async (width: number) => {
    const page = await browser.open('index.html', { width, height: 700 })
    await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
    await page.getByText('14 lỗi, 5 cảnh báo, 0 lưu ý').waitFor()
    return page
  }
})
