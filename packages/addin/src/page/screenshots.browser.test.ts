// The pictures of the README are taken here, from the page as it is packaged: npm run screenshots -w @parscore/addin
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'

/** Thrown away unless the README's own folder is asked for. */
const folder =
  process.env.PARSCORE_SCREENSHOTS ?? fileURLToPath(new URL('../../../../out/screenshots/', import.meta.url))

let browser: TestBrowser
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  browser = await startBrowser()
})
afterAll(() => browser.close())

const pictures = [
  { name: 'kiem-tra', section: 'Kiểm tra', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'mat-diem', section: 'Mất điểm', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'tieu-chi', section: 'Tiêu chí', width: 400, height: 900, colorScheme: 'light' },
  { name: 'thoi-han', section: 'Thời hạn', width: 400, height: 1100, colorScheme: 'light' },
  { name: 'thu-quy-tac', section: 'Thử quy tắc', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'so-sanh', section: 'So sánh', width: 1440, height: 900, colorScheme: 'light' },
] as const

/** Words that stand in a box too small for them, or marks that the font has not got. */
const clipped = () =>
  [...document.querySelectorAll('#section *')]
    .filter((each) => {
      const style = getComputedStyle(each)
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
      return (
        hides && style.textOverflow !== 'ellipsis' && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1
      )
    })
    .map((each) => each.outerHTML.slice(0, 120))

/** Part of the size that a picture has in the guide, and how good it is there: the guide stands in the page itself. */
const SMALLER = 0.7
const QUALITY = 0.6

/** Takes a picture as it is, and a small one for the guide. */
async function taken(page: Page, name: string): Promise<Buffer> {
  const picture = await page.screenshot({ path: `${folder}/${name}.png` })
  const small = await page.evaluate(
    async ([base64, scale, quality]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(image.width * scale)
      canvas.height = Math.round(image.height * scale)
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', quality).split(',')[1] ?? ''
    },
    [picture.toString('base64'), SMALLER, QUALITY] as const,
  )
  writeFileSync(`${folder}/${name}.webp`, Buffer.from(small, 'base64'))
  return picture
}

/** The framework whose documents name deadlines, and the late report of 2016. */
async function chooseDeadlines(page: Page): Promise<void> {
  await page.getByLabel('Bộ tiêu chí').selectOption('par-2016')
  await page.getByLabel('Năm', { exact: true }).fill('2016')
  await page.getByLabel('Ngày nhận của').first().fill('17/6/2016')
}

describe('the pictures of the pane', () => {
  it.each(pictures)('$name clips no words', async ({ name, section, ...look }) => {
    const page = await browser.open('index.html', look)
    await page.getByRole('button', { name: 'Mở bảng mẫu Hà Nam 2018' }).click()
    await page.getByText('14 lỗi, 5 cảnh báo, 0 lưu ý').waitFor()
    await page.getByRole('tab', { name: section, exact: true }).click()
    if (section === 'Tiêu chí') await page.getByRole('searchbox').fill('ho so')
    if (section === 'Thời hạn') await chooseDeadlines(page)
    await page.waitForTimeout(300)
    await page.mouse.move(0, 0)
    expect(await page.evaluate(clipped)).toEqual([])
    const picture = await taken(page, name)
    expect(picture.length).toBeGreaterThan(20_000)
  })

  it('trang-dau shows the tasks of the year', async () => {
    const page = await browser.open('index.html', { width: 1200, height: 900 })
    await page.getByRole('heading', { name: 'Việc trong năm' }).waitFor()
    const picture = await taken(page, 'trang-dau')
    expect(picture.length).toBeGreaterThan(20_000)
  })

  it('cong-viec shows the form of a task with its results', async () => {
    const page = await browser.open('index.html', { width: 1000, height: 900 })
    await page.getByRole('button', { name: 'Kế hoạch và tiến độ' }).click()
    const plan = new URL('../../../../templates/samples/daknong-2018-ke-hoach.xlsx', import.meta.url)
    await page.getByTestId('files-file').setInputFiles(fileURLToPath(plan))
    await page.locator('form [name="chart"]').selectOption('svg')
    await page.getByRole('button', { name: 'Thực hiện' }).click()
    await page.getByRole('button', { name: 'Tải về tien-do.svg' }).waitFor()
    const picture = await taken(page, 'cong-viec')
    expect(picture.length).toBeGreaterThan(20_000)
  })
})
