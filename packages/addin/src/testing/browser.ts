import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumOfTests } from '../../scripts/chromium.mjs'
import { KeptPage } from './kept-page.js'
import { ORIGIN } from './packaged.js'
import { type ServedAddin, servedAddin } from './served-addin.js'

/** How a page is looked at. */
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
}

/** A browser with the packaged, self-hosted add-in, and what its pages did wrong. */
export interface TestBrowser {
  /** Addresses outside the add-in's own origin that a page asked for. */
  readonly outside: string[]
  /** Exceptions of pages. */
  readonly exceptions: string[]
  readonly served: ServedAddin
  /** A blank page that belongs to the test alone, as one that no test had before. */
  blank(look?: Look): Promise<Page>
  /** Opens a page of the add-in. */
  open(path: string, look?: Look): Promise<Page>
  /** Takes back the pages that were opened: those left open slow the ones that come after. */
  closePages(): Promise<void>
  /** Leaves the browser to the next test file, without pages. */
  close(): Promise<void>
}

let started: Promise<Browser> | undefined
/** One Chromium for all test files of a worker; it ends with the process. */
function chromiumOfWorker({ browserArguments }: ServedAddin): Promise<Browser> {
  started ??= chromium.launch({ ...chromiumOfTests, args: [...chromiumOfTests.args, ...browserArguments] })
  return started
}

let kept: KeptPage | undefined
/** The page that tests have one after the other; for a second one at the same time a new one. */
async function pageOfTest(browser: Browser): Promise<Page> {
  if (kept === undefined || kept.isClosed) kept = await KeptPage.of(browser)
  return kept.take() ?? (await (await browser.newContext({ acceptDownloads: true })).newPage())
}

/** A browser that finds the packaged add-in where it is served. */
export async function startBrowser(): Promise<TestBrowser> {
  const served = await servedAddin()
  const own = [served.origin, ORIGIN]
  const browser = await chromiumOfWorker(served)
  const outside: string[] = []
  const exceptions: string[] = []
  const blank = async (look: Look = {}) => {
    const { width = 1280, height = 900, colorScheme = 'light', forcedColors = 'none' } = look
    const page = await pageOfTest(browser)
    page.on('pageerror', (error) => exceptions.push(error.message))
    page.on('request', (request) => {
      const asked = new URL(request.url())
      if (/^(?:https?|wss?):$/.test(asked.protocol) && !own.includes(asked.origin)) outside.push(asked.href)
    })
    // A busy machine is slow, not wrong: a test that waits for nothing still ends.
    page.setDefaultTimeout(120_000)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, forcedColors, media: null, reducedMotion: null })
    return page
  }
  const closePages = async () => {
    const others = browser.contexts().filter((context) => !kept?.isIn(context))
    await Promise.all([...others.map((context) => context.close()), kept?.giveBack(own)])
  }
  return {
    outside,
    exceptions,
    served,
    blank,
    open: async (path, look) => {
      const page = await blank(look)
      await page.goto(`${served.origin}/${path}`)
      return page
    },
    closePages,
    close: closePages,
  }
}

/** The workbook of Hà Nam 2018 that the project ships. */
export const hanam = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../../../templates/samples/hanam-2018.xlsx', import.meta.url)))
