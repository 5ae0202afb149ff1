import { readFileSync } from 'node:fs'
import { readFile } from '@parscore/workbook'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hanam, startBrowser, type TestBrowser } from '../testing/browser.js'
import { type OpenAddin, openAddin } from '../testing/excel/excel-on-the-web.js'
import { ExcelWorkbook } from '../testing/excel/workbook.js'

let browser: TestBrowser
const opened: OpenAddin[] = []
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

async function hanamWorkbook(): Promise<ExcelWorkbook> {
  const file = await readFile(hanam(), 'hanam-2018.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  return ExcelWorkbook.of(file.value.grids)
}

async function open(workbook: ExcelWorkbook, language = 'vi-VN'): Promise<OpenAddin> {
  const addin = await openAddin(browser, workbook, { language, width: 400, height: 900 })
  opened.push(addin)
  return addin
}

const findings = ({ frame }: OpenAddin) => frame.locator('[data-check]')
const status = ({ frame }: OpenAddin) => frame.getByText(/\d+ lỗi, \d+ cảnh báo/)

describe('the add-in in Excel, as the real office.js sees it', () => {
  it('reads the workbook of Hà Nam with one sync and tells its contradictions', async () => {
    const addin = await open(await hanamWorkbook())
    await status(addin).waitFor()
    await expect.poll(() => status(addin).innerText()).toBe('14 lỗi, 5 cảnh báo, 0 lưu ý')
    const reads = addin.requests.filter(({ actions }) => actions.includes('GetRowProperties'))
    expect(reads).toHaveLength(1)
    // The list is fetched with the first check.
    await expect.poll(() => findings(addin).count()).toBe(19)
    await expect.poll(() => addin.frame.locator('[data-check="sum-mismatch"]').count()).toBeGreaterThan(5)
  })

  it('selects the cell of a finding that is clicked', async () => {
    const workbook = await hanamWorkbook()
    const addin = await open(workbook)
    const first = addin.frame.locator('[data-check="sum-mismatch"]').first()
    const cell = await first.getAttribute('data-cell')
    await first.getByRole('button').first().click()
    await expect.poll(() => workbook.selection.firstRow + 1).toBe(Number(cell?.replace(/\D/g, '')))
  })

  it('mends what is certain after showing it, and takes it back in one step', async () => {
    const workbook = await hanamWorkbook()
    const sheet = workbook.activeSheet()
    const before = sheet.cell(22, 2)
    expect(before.value).toBe('1,5')
    const addin = await open(workbook)
    await addin.frame.getByRole('button', { name: /Sửa mọi chỗ/ }).click()
    await addin.frame.getByText('Xem trước khi sửa').waitFor()
    const syncs = addin.requests.length
    await addin.frame.getByRole('button', { name: /^Sửa \d+ ô/ }).click()
    await addin.frame.getByText(/Đã sửa \d+ ô/).waitFor()
    const written = addin.requests.slice(syncs).filter(({ actions }) => actions.includes('Formulas'))
    expect(written).toHaveLength(1)
    expect(sheet.cell(22, 2).value).toBe(1.5)
    // The change event has the sheet checked again by itself.
    await expect.poll(() => status(addin).innerText()).toBe('14 lỗi, 1 cảnh báo, 0 lưu ý')
    await addin.frame.getByRole('button', { name: 'Hoàn tác' }).click()
    await addin.frame.getByText('Đã hoàn tác').waitFor()
    expect(sheet.cell(22, 2)).toEqual(before)
    await expect.poll(() => status(addin).innerText()).toBe('14 lỗi, 5 cảnh báo, 0 lưu ý')
  })

  it('checks again when a cell changes, here or in another copy, without moving the selection', async () => {
    const workbook = await hanamWorkbook()
    const addin = await open(workbook)
    await status(addin).waitFor()
    workbook.selection = { firstRow: 3, firstCol: 3, lastRow: 3, lastCol: 3 }
    workbook.type('Phụ lục', 'D6', 9.5, true)
    await expect.poll(() => findings(addin).filter({ hasText: 'D6' }).count()).toBeGreaterThan(0)
    expect(workbook.selection.firstRow).toBe(3)
  })

  it('leaves alone a cell that somebody changed between the check and the repair', async () => {
    const workbook = await hanamWorkbook()
    const addin = await open(workbook)
    await addin.frame.getByRole('button', { name: /Sửa mọi chỗ/ }).click()
    // Nobody tells the add-in: the event is still on its way.
    workbook.activeSheet().store(22, 2, 7)
    await addin.frame.getByRole('button', { name: /^Sửa \d+ ô/ }).click()
    await addin.frame.getByText('vừa được người khác sửa').waitFor()
    expect(workbook.activeSheet().cell(22, 2).value).toBe(7)
    expect(workbook.activeSheet().cell(23, 2).value).toBe('1,5')
  })

  it('answers a protected sheet with a sentence and writes nothing', async () => {
    const workbook = await hanamWorkbook()
    workbook.activeSheet().isProtected = true
    const addin = await open(workbook)
    await addin.frame.getByRole('button', { name: /Sửa mọi chỗ/ }).click()
    await addin.frame.getByRole('button', { name: /^Sửa \d+ ô/ }).click()
    await addin.frame.getByText('đang được bảo vệ').waitFor()
    expect(workbook.activeSheet().cell(22, 2).value).toBe('1,5')
  })

  it('says so when the sheet was deleted meanwhile', async () => {
    const workbook = await hanamWorkbook()
    workbook.addGrid({ ...(await emptyGrid()), name: 'Khác' })
    const addin = await open(workbook)
    await status(addin).waitFor()
    // Nobody tells the add-in: the event is still on its way.
    workbook.sheets.shift()
    await findings(addin).first().getByRole('button').first().click()
    await addin.frame.getByText('không còn nữa').waitFor()
  })

  it.each([
    ['InvalidOperationInCellEditMode', 'đang sửa ô', 1],
    // What is not read at once is tried in parts.
    ['GeneralException', 'GeneralException', 2],
  ])('says what to do when requests fail with %s, and works again after', async (code, told, requests) => {
    const addin = await open(await hanamWorkbook())
    await status(addin).waitFor()
    addin.failNext(code, requests)
    await addin.frame.getByRole('button', { name: 'Kiểm tra lại' }).click()
    await addin.frame.getByText(told).waitFor()
    await addin.frame.getByRole('button', { name: 'Kiểm tra lại' }).click()
    await status(addin).waitFor()
  })

  it('reads 10 000 rows, in parts where Excel refuses them at once', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `${Math.floor(row / 100) + 1}.${(row % 100) + 1}`,
      `Tiêu chí ${row + 1}`,
      1,
      row === 9999 ? 2 : 1,
    ])
    const workbook = ExcelWorkbook.of([
      { ...(await emptyGrid()), name: 'Lớn', rows: [['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'], ...rows] },
    ])
    const addin = await openAddin(browser, workbook)
    addin.limitAnswers(600_000)
    await addin.frame.getByRole('button', { name: 'Kiểm tra lại' }).click()
    await addin.frame.getByRole('searchbox').fill('D10001')
    await addin.frame.locator('[data-cell="D10001"]').first().waitFor()
    expect(addin.requests.length).toBeGreaterThan(6)
  })

  it('reads a workbook of the 1904 date system, hidden rows, merges and dates as Excel has them', async () => {
    const workbook = ExcelWorkbook.of([
      {
        ...(await emptyGrid()),
        name: 'Năm 1904',
        rows: [
          ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'],
          ['1', 'A', 2, 2],
          ['1.1', 'B', 1, 1],
          ['1.2', 'C', 1, 1],
        ],
        hiddenRows: new Set([3]),
        merges: [{ firstRow: 1, firstCol: 3, lastRow: 2, lastCol: 3 }],
      },
    ])
    workbook.dateSystem = '1904'
    const addin = await open(workbook)
    await expect.poll(() => addin.frame.locator('[data-check="hidden-rows"]').count()).toBe(1)
    await expect.poll(() => addin.frame.locator('[data-check="merged-cells"]').count()).toBe(1)
  })

  it('knows the framework of a template by its hidden sheet', async () => {
    const bytes = readFileSync(new URL('../../../../templates/examples/so-2026.xlsx', import.meta.url))
    const file = await readFile(new Uint8Array(bytes), 'so-2026.xlsx')
    if (!file.ok) throw new Error(file.error.message.en)
    const score = file.value.grids.filter(({ name }) => name === 'Bảng chấm')
    const others = file.value.grids.filter(({ name }) => name !== 'Bảng chấm')
    const addin = await open(ExcelWorkbook.of([...score, ...others]))
    await addin.frame.getByText('Nhận ra: 2026 – VÍ DỤ').waitFor({ state: 'attached' })
    await addin.frame.getByText(/^Trang «.*» chưa có điểm nào trong các cột điểm/).waitFor()
    await expect.poll(() => addin.frame.locator('[data-check]').count()).toBe(0)
  })

  it('says that a sheet is empty, and follows when another comes to the front', async () => {
    const workbook = await hanamWorkbook()
    workbook.addGrid({ ...(await emptyGrid()), name: 'Trống' })
    const addin = await open(workbook)
    await status(addin).waitFor()
    const [, empty] = workbook.sheets
    if (empty) workbook.activate(empty)
    await addin.frame.getByText('Trang tính «Trống» trống.').waitFor()
  })

  it('puts a criterion in the active cell as text', async () => {
    const workbook = await hanamWorkbook()
    workbook.selection = { firstRow: 2, firstCol: 8, lastRow: 2, lastCol: 8 }
    const addin = await open(workbook)
    await addin.frame.getByRole('tab', { name: 'Tiêu chí' }).click()
    await addin.frame.getByRole('searchbox').fill('3.2')
    await addin.frame.getByRole('button', { name: 'Chèn mã 3.2', exact: true }).click()
    await addin.frame.getByText('Đã ghi vào ô I3').waitFor()
    expect(workbook.activeSheet().cell(2, 8).value).toBe('3.2')
  })

  it('speaks the display language of Office', async () => {
    const addin = await open(await hanamWorkbook(), 'en-US')
    await addin.frame.getByText('14 errors, 5 warnings, 0 notes').waitFor()
  })
})

const emptyGrid = async () => ({
  rows: [],
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set<number>(),
  typed: true,
  dateSystem: '1900' as const,
  cutOff: false,
})

describe('the functions as Excel calls them', () => {
  it('answer blocks, blanks, serials, errors and what was left out', async () => {
    const addin = await open(await hanamWorkbook())
    const answers = await addin.callFunctions([
      { id: 'PARSCORE', given: [[[40.75], [25.68], ['']], [[61.5], [36], [2.5]], null] },
      { id: 'THRESHOLD100', given: [[['96%'], [''], [1]], [[1]], null, null] },
      { id: 'DEADLINEPOINTS', given: [[[42538]], [[42536]], [[1]], null, null] },
      { id: 'THRESHOLD100', given: [[[96]], [[1]], null, null] },
      { id: 'PARSCORE', given: [[['']], [[1]], null] },
      { id: 'KHONGCO', given: [] },
    ])
    expect(answers.slice(0, 3)).toEqual([
      { worked: true, value: 68.13 },
      { worked: true, value: [[0.5], [''], [1]] },
      { worked: true, value: [[0]] },
    ])
    expect(answers.slice(3).map(({ worked }) => worked)).toEqual([false, false, false])
    expect(JSON.stringify(answers[3])).toContain('hãy nhập 96%')
    expect(JSON.stringify(answers[4])).toContain('Chưa có điểm nào trong vùng.')
  })

  it('answer 10 000 calls', async () => {
    const addin = await open(await hanamWorkbook())
    const calls = Array.from({ length: 10_000 }, (_, n) => ({
      id: 'THRESHOLD100',
      given: [[[n / 10_000]], [[1]], null, null],
    }))
    const answers = await addin.callFunctions(calls)
    expect(answers.filter(({ value }) => String(value) === '0')).toHaveLength(8000)
    expect(answers.filter(({ value }) => String(value) === '0.5')).toHaveLength(2000)
  })
})

describe('all of it', () => {
  it('asked for nothing outside its own origin and threw nothing', () => {
    expect(opened.length).toBeGreaterThan(10)
    expect(browser.outside).toEqual([])
    expect(browser.exceptions).toEqual([])
  })
})
