import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'
import { violations } from '../testing/page.js'
import { guideBlocks } from './guide-blocks.js'

const GUIDE = readFileSync(new URL('../../../../HUONG-DAN.md', import.meta.url), 'utf8')

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

it('reads every form that the guide is written in', () => {
  const blocks = guideBlocks(GUIDE)
  const words = blocks.flatMap((block) => ('spans' in block ? block.spans : 'items' in block ? block.items.flat() : []))
  expect(words.filter(({ kind, text }) => kind === 'text' && /\*\*|\]\(|`/.test(text))).toEqual([])
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(
    new Set(['heading', 'paragraph', 'list', 'code', 'table', 'picture']),
  )
})

it('is shown in the page with every picture, without a barrier, and the way back', async () => {
  const page = await browser.open('index.html', { width: 320, height: 700 })
  await page.getByRole('link', { name: 'Hướng dẫn' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hướng dẫn sử dụng parscore' }).waitFor()
  const pictures = guideBlocks(GUIDE).filter(({ kind }) => kind === 'picture').length
  const drawn = () =>
    page.evaluate(
      () => [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length,
    )
  await expect.poll(drawn).toBe(pictures)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'người phân tích' }).click()
  await expect
    .poll(() => page.getByRole('heading', { name: 'Người phân tích' }).evaluate((h) => h.getBoundingClientRect().top))
    .toBeLessThan(60)
  await page.getByRole('link', { name: 'Trang đầu' }).click()
  await page.getByRole('heading', { name: 'Việc trong năm' }).waitFor()
})
