// Draws the icons of the add-in from icons/icon.svg in every size that Office asks for. Run after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumOptions } from './chromium.mjs'

export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128]

const drawing = readFileSync(new URL('../icons/icon.svg', import.meta.url), 'utf8')
const browser = await chromium.launch(chromiumOptions)
for (const size of iconSizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`)
  writeFileSync(
    new URL(`../public/icons/icon-${size}.png`, import.meta.url),
    await page.screenshot({ omitBackground: true }),
  )
  await page.close()
}
await browser.close()
