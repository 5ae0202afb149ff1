import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Look, startBrowser, type TestBrowser } from '../testing/browser.js'
import { explainFirst, filledSection, openHanam, sections } from '../testing/opened-page.js'
import { violations } from '../testing/page.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

describe('everybody', () => {
  it('can switch language and theme, and finds both as they were left', async () => {
    const page = await openHanam(browser)
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
      for (let step = 0; step < 120; step += 1) {
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
    await tabTo(/^C34 · 3\.2 · Điểm chuẩn$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByTestId('selected-cell').innerText()).toBe('C34')
    await page.getByRole('grid').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.getByTestId('selected-cell').innerText()).toBe('C35')
  })

  const looks: readonly (readonly [string, Look])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['light at 320 px', { width: 320, height: 700 }],
    ['dark at 1920 px', { width: 1920, height: 1080, colorScheme: 'dark' }],
  ]
  // Every look where the page has changed since all had none; the narrowest otherwise (tools/testing/long-runs.mjs).
  const isWhole = (process.env.PARSCORE_LONG_RUNS ?? '').split(' ').includes('barriers')
  const tried = isWhole ? looks : looks.filter(([, { width }]) => width === 320)
  it.each(tried)(
    'finds no barrier in %s',
    async (_name, look) => {
      const start = await browser.open('index.html', look)
      expect(await violations(start)).toEqual([])
      const page = await openHanam(browser, look)
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
    const page = await openHanam(browser)
    await page.evaluate(() => document.body.append(document.createElement('img')))
    expect((await violations(page)).join()).toContain('image-alt')
  })

  it.each([320, 350, 1920])('scrolls the page in one direction only at %d px, and clips no words', async (width) => {
    const page = await openHanam(browser, { width, height: 700 })
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
