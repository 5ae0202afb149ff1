// The browser of the tests: Debian's Chromium, kept from calling anywhere on its own. The headless shell is the same engine
// without windows, tabs and extensions around it; a page opens in half the processor time.
import { existsSync } from 'node:fs'

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

export const chromiumOptions = {
  executablePath: process.env.CHROMIUM ?? installed ?? 'chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/**
 * For tests, which open a page and leave it: code that lives for seconds is not worth optimizing, which took more of the
 * processors than running it.
 */
export const chromiumOfTests = {
  ...chromiumOptions,
  args: [...chromiumOptions.args, '--js-flags=--no-opt,--no-maglev,--single-threaded-gc'],
}
