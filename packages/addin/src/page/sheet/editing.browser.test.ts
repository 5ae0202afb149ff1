import { readFileSync } from 'node:fs'
import { readFile } from '@parscore/workbook'
import { writeXlsx } from 'hucre'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { keptDrafts } from '../../../scripts/kept-drafts.mjs'
import { type Look, startBrowser, type TestBrowser } from '../../testing/browser.js'
import { openHanam, typeInto } from '../../testing/opened-page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

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
    await expect.poll(() => keptDrafts(page)).toEqual(['nho.xlsx'])
    await page.reload()
    await page.getByRole('button', { name: 'Làm tiếp' }).click()
    await expect.poll(() => shown(page, 'D2')).toBe('1,5')
  })

  it('keeps ten drafts: the oldest makes room for a new one', async () => {
    const page = await openSmall()
    await expect.poll(() => keptDrafts(page)).toEqual([])
    await page.evaluate(`new Promise((resolve) => {
      const request = indexedDB.open('parscore')
      request.onsuccess = () => {
        const change = request.result.transaction('drafts', 'readwrite')
        for (let day = 1; day <= 10; day += 1)
          change.objectStore('drafts').put({ name: day + '.xlsx', bytes: new Uint8Array(), typed: [], at: new Date(2020, 0, day) })
        change.oncomplete = () => { request.result.close(); resolve() }
      }
    })`)
    await typeInto(page, 'D4', '0,5')
    await expect.poll(async () => (await keptDrafts(page)).includes('nho.xlsx')).toBe(true)
    await expect.poll(async () => (await keptDrafts(page)).length).toBe(10)
    expect(await keptDrafts(page)).not.toContain('1.xlsx')
  })

  it('keeps what was typed and not entered, and says on opening the file that there is a draft of it', async () => {
    const page = await openSmall()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.locator('#cell-D4').click()
    await page.keyboard.type('0,5')
    const count = () => page.evaluate(() => indexedDB.databases().then(({ length }) => length))
    await expect.poll(count).toBe(1)
    await page.waitForTimeout(600)
    await page.reload()
    await page.getByText('nho.xlsx, sửa lúc').waitFor()
    await page.getByTestId('file').setInputFiles({ name: 'nho.xlsx', mimeType: 'x', buffer: await small() })
    await page.getByText(/Tệp này còn bản nháp chưa lưu, sửa 1 ô, lần cuối lúc/).waitFor()
    await expect.poll(() => shown(page, 'D2')).toBe('3')
    // The first change of today leaves that draft where it is.
    await typeInto(page, 'D3', '0')
    await page.getByRole('button', { name: 'Trang đầu' }).click()
    await page.getByText(/^nho \(nháp .*\)\.xlsx, sửa lúc/).waitFor()
    await page.getByText(/^nho\.xlsx, sửa lúc/).waitFor()
  })

  it('takes back with Ctrl+Z what was typed above the sheet', async () => {
    const page = await openSmall()
    await page.locator('#cell-D4').click()
    await page.getByLabel('Nội dung ô D4').fill('0,5')
    await page.getByLabel('Nội dung ô D4').press('Enter')
    await expect.poll(() => shown(page, 'D2')).toBe('1,5')
    await page.keyboard.press('Control+z')
    await expect.poll(() => shown(page, 'D2')).toBe('3')
  })

  it('makes a row higher when a longer text is typed in it', async () => {
    const page = await openSmall()
    const below = async () => (await page.locator('#cell-B4').boundingBox())?.y ?? 0
    const before = await below()
    await typeInto(page, 'B3', 'Ban hành kế hoạch cải cách hành chính của năm đúng thời hạn quy định, đủ các nội dung')
    await expect.poll(below).toBeGreaterThan(before)
  })

  it('shows a column that is pasted beside the last one', async () => {
    const page = await openSmall()
    await page.locator('#cell-D3').click()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '1\t9,5')
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.querySelector('[role="grid"]')?.dispatchEvent(event)
    })
    await expect.poll(() => page.locator('#cell-E3').innerText()).toBe('9,5')
  })

  it('starts afresh with the same file opened again: no cell is selected, nothing is unsaved', async () => {
    const page = await openSmall()
    page.on('dialog', (dialog) => void dialog.accept())
    await typeInto(page, 'D4', '0,5')
    await page.getByRole('textbox', { name: 'Tìm trong trang' }).fill('bao')
    await page.getByTestId('file').setInputFiles({ name: 'nho.xlsx', mimeType: 'x', buffer: await small() })
    await expect.poll(() => shown(page, 'D2')).toBe('3')
    await expect.poll(() => page.getByRole('textbox', { name: 'Tìm trong trang' }).inputValue()).toBe('')
  })

  it('keeps a draft once an edit, without reading the others or writing again for another sheet', async () => {
    const page = await browser.open('index.html')
    await page.evaluate(() => {
      const asked: string[] = []
      const count = <T extends object>(of: T, name: keyof T & string) => {
        const original: unknown = Reflect.get(of, name)
        if (typeof original !== 'function') return
        Reflect.set(of, name, function (this: unknown, ...given: unknown[]) {
          asked.push(name)
          return Reflect.apply(original, this, given)
        })
      }
      for (const name of ['getAll', 'put'] as const) count(IDBObjectStore.prototype, name)
      Object.assign(globalThis, { asked })
    })
    const asked = () => page.evaluate(() => Reflect.get(globalThis, 'asked'))
    const sheet = (name: string) => ({
      name,
      rows: [
        ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        ['1', 'A', 2, 1],
      ],
    })
    const buffer = Buffer.from(await writeXlsx({ sheets: [sheet('Một'), sheet('Hai')] }))
    await page.getByTestId('file').setInputFiles({ name: 'hai.xlsx', mimeType: 'x', buffer })
    await expect.poll(() => shown(page, 'D2')).toBe('1')
    // What the start page read to list the drafts is not of the edit.
    await page.evaluate(() => Reflect.set(Object(Reflect.get(globalThis, 'asked')), 'length', 0))
    await typeInto(page, 'D2', '2')
    await expect.poll(asked).toEqual(['put'])
    await page.getByRole('tab', { name: /Hai/ }).click()
    await page.waitForTimeout(300)
    expect(await asked()).toEqual(['put'])
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
    await page.getByText('Đã lưu «nho-ban-sao.xlsx»').waitFor()
  })

  it.each([320, 480, 800, 1024, 1366, 1920])('brings the cell of a finding into sight, %d px wide', async (width) => {
    const page = await openHanam(browser, { width, height: 700 })
    await page.locator('[data-check="sum-mismatch"]').last().getByRole('button').first().click()
    const cell = page.locator('[role="gridcell"][aria-selected="true"]')
    await cell.waitFor()
    await expect.poll(async () => (await cell.boundingBox())?.y ?? 9999).toBeLessThan(660)
    const box = await cell.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700)
    expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  })
})
