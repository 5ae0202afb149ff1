import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { chromiumOptions } from '../../scripts/chromium.mjs'
import { contentTypeOf } from '../../scripts/content-types.mjs'
import { securityHeaders } from '../../scripts/security-headers.mjs'
import { ORIGIN } from './packaged.js'

export { ORIGIN }

/** How a page is looked at. */
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
}

/** A browser with the packaged, self-hosted add-in, and what its pages did wrong. */
export interface TestBrowser {
  readonly browser: Browser
  /** Addresses outside the add-in's own origin that a page asked for. */
  readonly outside: string[]
  /** Exceptions of pages. */
  readonly exceptions: string[]
  /** Makes a page load from the packaged folder, with the headers that a server should send. */
  serve(page: Page, host?: string): Promise<void>
  /** Opens a page of the add-in in a context of its own. */
  open(path: string, look?: Look): Promise<Page>
  /** Closes the pages that were opened: those left open slow the ones that come after. */
  closePages(): Promise<void>
  /** Leaves the browser to the next test file, without pages. */
  close(): Promise<void>
}

let started: Promise<Browser> | undefined
/** One Chromium for all test files of a worker; it ends with the process. */
function chromiumOfWorker(): Promise<Browser> {
  started ??= chromium.launch(chromiumOptions)
  return started
}

/** A browser that finds the packaged add-in at {@link ORIGIN}. */
export async function startBrowser(): Promise<TestBrowser> {
  const folder = inject('packagedAddin')
  const browser = await chromiumOfWorker()
  const outside: string[] = []
  const exceptions: string[] = []
  const serve = async (page: Page, host?: string) => {
    page.on('pageerror', (error) => exceptions.push(error.message))
    await page.route('**', (route) => {
      const url = new URL(route.request().url())
      if (url.origin !== ORIGIN) {
        outside.push(url.href)
        return route.abort()
      }
      if (host !== undefined && url.pathname === '/host.html')
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: host })
      const file = join(folder, url.pathname)
      if (!existsSync(file) || statSync(file).isDirectory()) return route.fulfill({ status: 404, body: '' })
      const contentType = contentTypeOf(file)
      return route.fulfill({ contentType, headers: securityHeaders('self'), body: readFileSync(file) })
    })
  }
  const closePages = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
  return {
    browser,
    outside,
    exceptions,
    serve,
    open: async (path, { width = 1280, height = 900, colorScheme = 'light', forcedColors = 'none' } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        forcedColors,
        acceptDownloads: true,
      })
      // A busy machine is slow, not wrong: a test that waits for nothing still ends.
      context.setDefaultTimeout(120_000)
      const page = await context.newPage()
      await serve(page)
      await page.goto(`${ORIGIN}/${path}`)
      return page
    },
    closePages,
    close: closePages,
  }
}

/** The workbook of Hà Nam 2018 that the project ships. */
export const hanam = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../../../templates/samples/hanam-2018.xlsx', import.meta.url)))
