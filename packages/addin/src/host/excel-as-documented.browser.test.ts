// Where Excel is harder than a file, as Microsoft documents it: what the pane does then.
import { readFile } from '@parscore/workbook'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hanam, startBrowser, type TestBrowser } from '../testing/browser.js'
import { type OpenAddin, openAddin } from '../testing/excel/excel-on-the-web.js'
import { ExcelWorkbook, LAST_ROW } from '../testing/excel/workbook.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const SHEET = 'Phụ lục'
const OF_HANAM = '14 lỗi, 5 cảnh báo, 0 lưu ý'

async function hanamWorkbook(): Promise<ExcelWorkbook> {
  const file = await readFile(hanam(), 'hanam-2018.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  return ExcelWorkbook.of(file.value.grids)
}

const open = (workbook: ExcelWorkbook): Promise<OpenAddin> =>
  openAddin(browser, workbook, { language: 'vi-VN', width: 400, height: 900 })

const NO_CELLS = {
  rows: [],
  formulas: new Map<string, string>(),
  merges: [],
  hiddenRows: new Set<number>(),
  typed: true,
  dateSystem: '1900',
  cutOff: false,
} as const

const status = ({ frame }: OpenAddin) => frame.getByText(/\d+ lỗi, \d+ cảnh báo/)
const statusIs = (addin: OpenAddin, told: string) => expect.poll(() => status(addin).innerText()).toBe(told)
const checkAgain = ({ frame }: OpenAddin) => frame.getByRole('button', { name: 'Kiểm tra lại' }).click()
const old = ({ frame }: OpenAddin) => frame.getByText('kết quả dưới đây có thể đã cũ')

/** Opens the workbook of Hà Nam and waits for its first check. */
async function opened(): Promise<{ workbook: ExcelWorkbook; addin: OpenAddin }> {
  const workbook = await hanamWorkbook()
  const addin = await open(workbook)
  await statusIs(addin, OF_HANAM)
  return { workbook, addin }
}

const column = (firstCol: number, lastCol = firstCol) => ({ firstRow: 0, firstCol, lastRow: LAST_ROW, lastCol })

async function checkSelection(addin: OpenAddin): Promise<void> {
  await addin.frame.getByLabel('Vùng kiểm tra').selectOption({ label: 'Vùng đang chọn' })
}

async function repairAll(addin: OpenAddin): Promise<void> {
  await addin.frame.getByRole('button', { name: /Sửa mọi chỗ/ }).click()
  await addin.frame.getByRole('button', { name: /^Sửa \d+ ô/ }).click()
}

describe('what is selected', () => {
  it('is read as far as it is filled where it is whole columns, of which Excel gives no values', async () => {
    const { workbook, addin } = await opened()
    workbook.selection = column(0, 25)
    await checkSelection(addin)
    await statusIs(addin, OF_HANAM)
  })

  it('is read together where it is several blocks, of which Excel gives no single range', async () => {
    const { workbook, addin } = await opened()
    workbook.selections = [column(0), column(1, 12)]
    await checkSelection(addin)
    await statusIs(addin, OF_HANAM)
  })

  it.each([
    ['a chart', [], 'Chưa chọn ô nào'],
    ['a blank place', [{ firstRow: 900, firstCol: 3, lastRow: 910, lastCol: 4 }], 'Vùng đang chọn chưa có dữ liệu'],
  ])('is asked for where it is %s', async (_, selections, told) => {
    const { workbook, addin } = await opened()
    workbook.selections = selections
    await checkSelection(addin)
    await addin.frame.getByText(told).waitFor()
  })
})

describe('a sheet of which Excel does not tell all at once', () => {
  it('is read where something stands in its last row', async () => {
    const workbook = await hanamWorkbook()
    workbook.activeSheet().store(LAST_ROW, 0, 'x')
    const addin = await open(workbook)
    await status(addin).waitFor()
    await expect.poll(() => addin.frame.locator('[data-check="sum-mismatch"]').count()).toBeGreaterThan(5)
  })

  it('has all its merged blocks where they are more than Excel tells of in one answer', async () => {
    const workbook = await hanamWorkbook()
    const sheet = workbook.activeSheet()
    const blank = Array.from({ length: 700 }, (_, n) => ({
      firstRow: 200 + n,
      firstCol: 0,
      lastRow: 200 + n,
      lastCol: 1,
    }))
    const points = { firstRow: 20, firstCol: 3, lastRow: 21, lastCol: 3 }
    sheet.merges = [...sheet.merges, ...blank, points]
    sheet.store(900, 0, 'hết')
    const addin = await open(workbook)
    await status(addin).waitFor()
    await expect.poll(() => addin.frame.locator('[data-check="merged-cells"]').count()).toBeGreaterThan(0)
  })
})

describe('while somebody works in the workbook', () => {
  it('waits until the cell that is being typed in is left, and says what to do', async () => {
    const { addin } = await opened()
    addin.beginCellEdit()
    await checkAgain(addin)
    await addin.frame.getByText('Nếu đang gõ dở trong một ô, nhấn Enter.').waitFor()
    addin.endCellEdit()
    await addin.frame.getByText('nhấn Enter').waitFor({ state: 'detached' })
    await statusIs(addin, OF_HANAM)
  })

  it('says that the view may be old when formulas were calculated, and reads again when asked', async () => {
    const { workbook, addin } = await opened()
    workbook.recalculate(SHEET, { D151: 55.5 })
    await old(addin).waitFor()
    expect(await status(addin).innerText()).toBe(OF_HANAM)
    await addin.frame.getByRole('button', { name: 'Đọc lại' }).click()
    await addin.frame.locator('[data-cell="D151"]').filter({ hasText: '55,5' }).first().waitFor()
    expect(await old(addin).count()).toBe(0)
  })

  it('does not call a view old that is about to be read again', async () => {
    const { workbook, addin } = await opened()
    workbook.type(SHEET, 'D151', 55.5)
    workbook.recalculate(SHEET, { D150: 1 })
    await addin.frame.locator('[data-cell="D151"]').filter({ hasText: '55,5' }).first().waitFor()
    expect(await old(addin).count()).toBe(0)
  })

  it('keeps up with changes that never pause, and the last one wins', async () => {
    const { workbook, addin } = await opened()
    const before = addin.requests.length
    let n = 0
    const until = Date.now() + 5000
    while (Date.now() < until) {
      for (let each = 0; each < 20; each += 1) {
        n += 1
        workbook.type(SHEET, `D${20 + (n % 100)}`, (n % 7) / 10)
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    // It was read while the changes went on, and not once for each of them.
    expect(addin.requests.length - before).toBeGreaterThan(0)
    expect(addin.requests.length - before).toBeLessThan(20)
    workbook.type(SHEET, 'D151', 12.34)
    await addin.frame.getByRole('searchbox').fill('D151')
    await addin.frame.locator('[data-cell="D151"]').filter({ hasText: '12,34' }).first().waitFor()
  })

  it('finds a sheet that was renamed, to select a cell and to mend it', async () => {
    const { workbook, addin } = await opened()
    workbook.rename(SHEET, 'Biểu 1')
    await addin.frame.locator('[data-check="sum-mismatch"]').first().getByRole('button').first().click()
    await expect.poll(() => workbook.selection.firstRow).toBeGreaterThan(0)
    await repairAll(addin)
    await addin.frame.getByText(/Đã sửa \d+ ô/).waitFor()
    expect(workbook.activeSheet().cell(22, 2).value).toBe(1.5)
  })

  it('reads the sheet that comes to the front when the one that was checked is deleted', async () => {
    const { workbook, addin } = await opened()
    workbook.addSheet()
    workbook.delete(SHEET)
    await addin.frame.getByText('Trang tính «Sheet2» trống.').waitFor()
  })

  it('has all of a sheet, merged blocks too, that is renamed between two requests of one reading', async () => {
    const { workbook, addin } = await opened()
    const sheet = workbook.activeSheet()
    sheet.merges = [...sheet.merges, { firstRow: 20, firstCol: 3, lastRow: 21, lastCol: 3 }]
    for (let row = 200; row < 9000; row += 1) sheet.store(row, 1, `Dòng ${row}`)
    addin.limitAnswers(200_000)
    const before = addin.requests.length
    await checkAgain(addin)
    await expect.poll(() => addin.requests.length, { interval: 1 }).toBeGreaterThan(before + 2)
    workbook.rename(SHEET, 'Biểu 1')
    await addin.frame.locator('[data-check="merged-cells"]').first().waitFor()
  })

  it('goes on with what is there when a sheet is deleted between two requests of one reading', async () => {
    const { workbook, addin } = await opened()
    workbook.addSheet()
    for (let row = 200; row < 9000; row += 1) workbook.activeSheet().store(row, 1, `Dòng ${row}`)
    addin.limitAnswers(200_000)
    const before = addin.requests.length
    await checkAgain(addin)
    await expect.poll(() => addin.requests.length, { interval: 1 }).toBeGreaterThan(before + 2)
    workbook.delete(SHEET)
    await addin.frame.getByText('Trang tính «Sheet2» trống.').waitFor()
  })
})

describe('a request that Excel refuses', () => {
  it('is asked again a moment later where Excel had too much to do', async () => {
    const { workbook, addin } = await opened()
    addin.throttleNext(2)
    workbook.type(SHEET, 'D151', 55.5)
    await addin.frame.locator('[data-cell="D151"]').filter({ hasText: '55,5' }).first().waitFor()
    expect(await addin.frame.getByText('quá nhiều yêu cầu').count()).toBe(0)
  })

  it('is told where Excel goes on having too much to do', async () => {
    const { addin } = await opened()
    addin.throttleNext(4)
    await checkAgain(addin)
    await addin.frame.getByText('quá nhiều yêu cầu').waitFor()
    await checkAgain(addin)
    await statusIs(addin, OF_HANAM)
  })

  /** Twenty points that were typed as texts, of which Excel takes some in one request. */
  async function twentyTexts() {
    const lines = Array.from({ length: 20 }, (_, n) => [`1.${n + 1}`, `Việc ${n + 1}`, 1, '0,5'])
    const rows = [['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt'], ['1', 'Nhóm', 20, 10], ...lines]
    const workbook = ExcelWorkbook.of([{ ...NO_CELLS, name: SHEET, rows }])
    const addin = await open(workbook)
    await status(addin).waitFor()
    addin.limitRequests(8000)
    await addin.frame.getByRole('button', { name: /Sửa mọi chỗ/ }).click()
    const points = () => lines.map((_, n) => workbook.activeSheet().cell(n + 2, 3).value)
    const mend = () => addin.frame.getByRole('button', { name: 'Sửa 20 ô' }).click()
    const writes = () => addin.requests.filter(({ actions }) => actions.includes('Formulas')).length
    return { addin, points, mend, writes }
  }

  it('is made smaller where Excel takes no more at once, and all of it is one repair that can be taken back', async () => {
    const { addin, points, mend, writes } = await twentyTexts()
    await mend()
    await addin.frame.getByText('Đã sửa 20 ô').waitFor()
    // The first was refused for its size.
    expect(writes()).toBeGreaterThan(2)
    expect(new Set(points())).toEqual(new Set([0.5]))
    await addin.frame.getByRole('button', { name: 'Hoàn tác' }).click()
    await addin.frame.getByText('Đã hoàn tác').waitFor()
    expect(new Set(points())).toEqual(new Set(['0,5']))
  })

  it('asks Excel to make one step of its own Undo of all requests of a repair, and of nothing that is only read', async () => {
    const { addin, mend } = await twentyTexts()
    // What Excel makes of it cannot be seen here: the office.js of the package is older than the option.
    await addin.frame.evaluate(() => {
      const batches: unknown[] = []
      const { run } = Excel
      Reflect.set(window, 'batchesAsked', batches)
      Reflect.set(Excel, 'run', (...given: unknown[]) => {
        batches.push(given[0])
        return Reflect.apply(run, Excel, given)
      })
    })
    await mend()
    await addin.frame.getByText('Đã sửa 20 ô').waitFor()
    const asked: unknown = await addin.frame.evaluate(() => Reflect.get(window, 'batchesAsked'))
    expect(asked).toEqual(expect.arrayContaining([{ delayForCellEdit: true, mergeUndoGroup: true }]))
    const steps = Array.isArray(asked) ? asked.filter((options) => 'mergeUndoGroup' in options) : []
    expect(steps).toHaveLength(1)
  })

  it('leaves nothing half done: what the requests before it wrote is put back', async () => {
    const { addin, points, mend } = await twentyTexts()
    addin.failAfterWrites('GeneralException', 1)
    await mend()
    await addin.frame.getByText('GeneralException').waitFor()
    expect(new Set(points())).toEqual(new Set(['0,5']))
  })

  it('is told in words where the workbook is open for reading only', async () => {
    const { workbook, addin } = await opened()
    workbook.isReadOnly = true
    await repairAll(addin)
    await addin.frame.getByText('Sổ tính đang mở chỉ để xem').waitFor()
    expect(workbook.activeSheet().cell(22, 2).value).toBe('1,5')
  })
})

it('throws nothing in all of it', () => expect(browser.exceptions).toEqual([]))
