import { builtinLessons } from '@parscore/scoring'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser, type TestBrowser } from '../testing/browser.js'
import { violations } from '../testing/page.js'
import { allPlaces, hashOf } from './lesson-route.js'

let browser: TestBrowser
beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(() => browser.closePages())
afterAll(() => browser.close())

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const stepInFront = (page: Page) => page.locator('[aria-current="step"]').innerText()
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

/** Height of the smallest letters of the page’s main part, as the screen shows them. */
const smallestLetters = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    let least = Number.POSITIVE_INFINITY
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const holder = text.parentElement
      if (!holder || text.textContent?.trim() === '' || !holder.checkVisibility()) continue
      const drawn = holder instanceof SVGElement ? (holder.ownerSVGElement?.getScreenCTM()?.a ?? 1) : 1
      least = Math.min(least, Number.parseFloat(getComputedStyle(holder).fontSize) * drawn)
    }
    return least
  })

/** What is higher than the room that it has. */
const cutOff = (page: Page) =>
  page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll('*')]
        .filter((each) => each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY === 'auto')
        .map((each) => each.textContent ?? ''),
    )

describe('the lesson', () => {
  it('begins on the page that needs no file, and leads through a case with a clicker', async () => {
    const page = await browser.open('index.html')
    await page.getByRole('link', { name: /Bài học/ }).click()
    await page.getByRole('link', { name: 'Kế hoạch hoàn thành 96%' }).click()
    await expect.poll(() => stepInFront(page)).toBe('Tình huống')
    await page.keyboard.press('PageDown')
    await expect.poll(() => stepInFront(page)).toBe('Đoán')
    await page.keyboard.press('4')
    await page.keyboard.press('ArrowRight')
    await page.getByText('Cả phòng đoán 1 điểm; quy tắc cho 0,5 điểm.').waitFor()
    await page.keyboard.press('PageUp')
    await expect.poll(() => stepInFront(page)).toBe('Đoán')
    expect(browser.exceptions).toEqual([])
    expect(browser.outside).toEqual([])
  })

  it('steps the points where the figure is moved, by arrows and by the slider', async () => {
    const page = await browser.open('index.html#bai-hoc/ke-hoach-96/thu')
    const told = page.getByRole('main').getByRole('status')
    await page.getByText('0,5 trên 1 điểm').waitFor()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowUp')
    await expect.poll(() => told.innerText()).toContain('1 trên 1 điểm')
    await expect.poll(() => told.innerText()).not.toContain('0,5')
    await page.getByRole('slider').fill('0')
    expect((await told.innerText()).match(/chưa rõ/g)).toHaveLength(2)
    // A clicker turns the page also where the slider has the focus.
    await page.getByRole('slider').focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => stepInFront(page)).toBe('Ai')
  })

  it.each(SCREENS)(
    'has the picture as the largest thing at $width × $height, and all of it on the screen',
    async (size) => {
      const page = await browser.open('index.html#bai-hoc', size)
      await heading(page).waitFor()
      for (const { id } of builtinLessons())
        for (const step of ['thu', 'ai', 'gia']) {
          await page.evaluate((hash) => {
            location.hash = hash
          }, `bai-hoc/${id}/${step}`)
          await page.locator(`[aria-current="step"][href$="${id}/${step}"]`).waitFor()
          const box = await page.getByTestId('picture').boundingBox()
          const share = ((box?.width ?? 0) * (box?.height ?? 0)) / (size.width * size.height)
          expect(share, `${id} ${step}`).toBeGreaterThan(0.5)
          const rolls = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
          expect(rolls, `${id} ${step}`).toBeLessThanOrEqual(0)
        }
    },
  )

  it.each([
    { width: 1280, height: 720, colorScheme: 'dark', pages: 8 },
    { width: 320, height: 640, colorScheme: 'light', pages: 4 },
  ] as const)(
    'has a link to each place, without a violation of axe, $colorScheme at $width',
    async ({ pages, ...look }) => {
      const [first] = builtinLessons()
      const page = await browser.open('index.html#bai-hoc', look)
      await heading(page).waitFor()
      for (const place of allPlaces(first ? [first.id] : []).slice(0, pages)) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, hashOf(place))
        if (place.page === 'case') await page.locator(`[aria-current="step"][href$="${place.step}"]`).waitFor()
        expect(await violations(page), hashOf(place)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
    },
    180_000,
  )

  it('prints the exercise without the answers, and the key with them', async () => {
    const page = await browser.open('index.html#bai-hoc')
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.querySelector('.printed')?.textContent ?? ''
      }
    })
    await page.getByRole('button', { name: 'In bài tập' }).click()
    await page.waitForFunction(() => document.title.includes('Bài tập'))
    await expect.poll(() => page.title()).toContain('8. 80% thành 100%')
    await expect.poll(() => page.title()).not.toContain('Cái giá')
    await page.getByRole('button', { name: 'In đáp án' }).click()
    await page.waitForFunction(() => document.title.includes('Đáp án'))
    await expect.poll(() => page.title()).toContain('Mất 1 điểm')
    await expect.poll(() => page.locator('.printed').count()).toBe(0)
  })

  it('ends with the room’s own sheet and the score', async () => {
    const page = await browser.open('index.html#bai-hoc/ke-hoach-96/doan')
    await page.getByRole('button', { name: '0,5 điểm' }).click()
    await page.getByRole('link', { name: 'Các trường hợp' }).click()
    await page.getByRole('link', { name: 'Bảng của phòng mình' }).click()
    await page.getByRole('button', { name: 'Bảng mẫu Hà Nam 2018' }).click()
    await page.getByText('Lĩnh vực nào mất nhiều điểm nhất?').waitFor()
    await page.getByRole('button', { name: /HIỆN ĐẠI HÓA/i }).click()
    await page.getByText(/mất .* điểm, nhiều nhất/).waitFor()
    // The choices make room for the picture, which then has the larger half of a projector's screen.
    await expect.poll(() => page.getByText('Lĩnh vực nào mất nhiều điểm nhất?').count()).toBe(0)
    await page.setViewportSize({ width: 1280, height: 720 })
    const picture = await page.getByRole('list', { name: 'Từ điểm tối đa đến kết quả' }).boundingBox()
    expect(picture && picture.y < 360 && picture.height > 300).toBe(true)
    // All of it, down to the result, stands above the row of buttons.
    const buttons = await page.getByRole('link', { name: 'Các trường hợp' }).boundingBox()
    expect((picture?.y ?? 0) + (picture?.height ?? 720)).toBeLessThanOrEqual(buttons?.y ?? 0)
    await page.keyboard.press('PageDown')
    await page.getByText(`Đúng 1 trên ${builtinLessons().length} trường hợp`).waitFor()
  })

  // Of 1080 lines a letter that the last row can read has some 18.
  it('has no tiny letters on a large screen, of its own sheet neither, and cuts no words', async () => {
    const page = await browser.open('index.html#bai-hoc', { width: 1920, height: 1080 })
    await heading(page).waitFor()
    for (const { id } of builtinLessons())
      for (const step of ['thu', 'gia']) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, `bai-hoc/${id}/${step}`)
        await page.locator(`[aria-current="step"][href$="${id}/${step}"]`).waitFor()
        expect(await cutOff(page), `${id} ${step}`).toEqual([])
        expect(await smallestLetters(page), `${id} ${step}`).toBeGreaterThanOrEqual(18)
      }
    await page.evaluate(() => {
      location.hash = 'bai-hoc/bang-cua-ta'
    })
    await page.getByRole('button', { name: 'Bảng mẫu Hà Nam 2018' }).click()
    await page.getByRole('button', { name: /HIỆN ĐẠI HÓA/i }).click()
    await page.getByText(/mất .* điểm, nhiều nhất/).waitFor()
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(18)
  })

  it('takes a case that a trainer wrote as YAML, and says where one is wrong', async () => {
    const page = await browser.open('index.html#bai-hoc')
    const give = (text: string) =>
      page.getByTestId('case-file').setInputFiles({ name: 'x.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
    await give(OWN_CASE.replace('[0, 0.5, 1]', '[0.5, 1]'))
    await page.getByText(/Chưa thêm được: guesses/).waitFor()
    await give(OWN_CASE)
    await page.getByText('Đã thêm «Họp giao ban».').waitFor()
    await page.getByRole('link', { name: 'Họp giao ban' }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Họp giao ban')
    const all = builtinLessons().length + 1
    await page.getByText(`Trường hợp ${all}/${all}`).waitFor()
  })
})

const OWN_CASE = `
id: hop-giao-ban
order: 99
title: { vi: Họp giao ban, en: Weekly meeting }
situation: { vi: "Đơn vị không họp giao ban.", en: "No weekly meeting was held." }
quote: "0/1 điểm"
source: dak-nong-2017
question: { vi: "Được mấy điểm?", en: "How many points?" }
guesses: [0, 0.5, 1]
maximum: 1
figure: { kind: answer, title: { vi: Có họp không?, en: Was it held? }, at: no, yes: { vi: Có, en: Yes }, no: { vi: Không, en: No } }
readings: [{ name: { vi: Có họp thì có điểm, en: Points for the meeting }, rule: { kind: yes-no } }]
before: none
who: { vi: Trưởng phòng, en: The head }
inTime: { vi: Đặt lịch, en: Plan it }
cost: { against: maximum, assessed: 100 }
moral: { vi: Nhớ họp, en: Meet }
`
