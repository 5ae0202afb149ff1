import type { Page } from 'playwright-core'
import type { Look, TestBrowser } from './browser.js'

/** The page with the sheet of Hà Nam open in it and checked. */
export async function openHanam(browser: TestBrowser, look: Look = {}): Promise<Page> {
  const page = await browser.open('index.html', look)
  await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
  await page.getByText('14 lỗi, 5 cảnh báo, 0 lưu ý').waitFor()
  return page
}

/** Brings a section of the pane to the front. */
export const section = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()

/** The sections that an opened score sheet has. */
export const sections = ['Kiểm tra', 'Mất điểm', 'Tiêu chí', 'Thời hạn', 'Thử quy tắc', 'So sánh'] as const

/** Opens a section with something in it: only the sources of par-2016 name deadlines. */
export async function filledSection(page: Page, name: (typeof sections)[number]): Promise<void> {
  await section(page, name)
  if (name === 'Thời hạn') await page.getByLabel('Bộ tiêu chí').selectOption('par-2016')
}

/** Opens what the check behind the first finding is. */
export async function explainFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vì sao' }).first().click()
  await page.locator('[data-help]').waitFor()
}

/** Types a text in a cell of the sheet, as in a spreadsheet. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`#cell-${cell}`).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}
