import type { Browser, CDPSession, Page } from 'playwright-core'

/**
 * A page that test after test is given, as good as new: the browser remembers how it compiled the add-in, which is half of what
 * an opening costs. What a test left in it (storage, listeners, routes) goes before the next one.
 */
export class KeptPage {
  private taken = false

  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async of(browser: Browser): Promise<KeptPage> {
    const context = await browser.newContext({ acceptDownloads: true })
    const page = await context.newPage()
    return new KeptPage(page, await context.newCDPSession(page))
  }

  /** The page, where no test has it and none closed it. */
  take(): Page | null {
    if (this.taken || this.page.isClosed()) return null
    this.taken = true
    return this.page
  }

  get isClosed(): boolean {
    return this.page.isClosed()
  }

  /** Whether this is the context of the page, which others are closed beside. */
  isIn(context: ReturnType<Page['context']>): boolean {
    return this.page.context() === context
  }

  /** Takes the page back from the test that had it. */
  async giveBack(origins: readonly string[]): Promise<void> {
    const { page } = this
    if (!this.taken || page.isClosed()) return
    page.removeAllListeners()
    // What was not saved is left without asking.
    page.on('dialog', (dialog) => void dialog.accept())
    await page.unrouteAll()
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined)
    await page.goto('about:blank')
    await Promise.all(
      page
        .context()
        .pages()
        .filter((other) => other !== page)
        .map((other) => other.close()),
    )
    for (const origin of origins)
      await this.devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    page.removeAllListeners()
    this.taken = false
  }
}
