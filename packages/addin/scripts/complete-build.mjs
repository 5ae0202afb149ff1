// What Vite does not make: metadata of the functions, their help, the manifest, the samples; and the size of the first load.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { builtFunctions } from './built-functions.mjs'
import { firstLoad } from './first-load.mjs'
import { functionsMetadata } from './functions-metadata.mjs'
import { helpPages, helpStyle } from './help/help-pages.mjs'
import { manifestXml } from './manifest.mjs'
import { SAMPLES } from './samples.mjs'

/** Where the pages lie while the add-in is being made. */
export const developmentUrl = 'https://localhost:3000/'
/** What the pane may load before it is seen, gzipped, without office.js: the frameworks with their sources are some 18 kB of it. */
const LARGEST_FIRST_LOAD = 250_000

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'))
/** English Office asks for the language that the reader wants; the functions themselves answer in it. */
const withLanguage = (lang, run) => {
  globalThis.Office = { context: { displayLanguage: lang === 'vi' ? 'vi-VN' : 'en-US' } }
  try {
    return run()
  } finally {
    delete globalThis.Office
  }
}

/** Writes what depends on where the pages will lie. */
export async function writeForUrl(folder, baseUrl) {
  writeFileSync(`${folder}manifest.xml`, manifestXml(baseUrl, version))
  for (const lang of ['vi', 'en']) {
    const metadata = await functionsMetadata(lang, baseUrl)
    writeFileSync(`${folder}functions-${lang}.json`, `${JSON.stringify(metadata, null, 2)}\n`)
  }
}

async function complete() {
  const dist = here('../dist/')
  await writeForUrl(dist, developmentUrl)
  const functions = await builtFunctions(dist)
  for (const lang of ['vi', 'en']) {
    const metadata = await functionsMetadata(lang, developmentUrl)
    mkdirSync(`${dist}help/${lang}`, { recursive: true })
    const pages = withLanguage(lang, () => helpPages(metadata, lang, functions))
    for (const [name, text] of pages) writeFileSync(`${dist}help/${lang}/${name}`, text)
  }
  writeFileSync(`${dist}help/help.css`, helpStyle)
  mkdirSync(`${dist}samples`, { recursive: true })
  for (const name of SAMPLES) copyFileSync(here(`../../../templates/samples/${name}`), `${dist}samples/${name}`)
  for (const page of ['index.html', 'taskpane.html']) {
    const bytes = firstLoad(dist, page)
    console.log(`${page}: first load ${(bytes / 1000).toFixed(1)} kB gzipped, without office.js`)
    if (bytes > LARGEST_FIRST_LOAD)
      throw new Error(`${page} loads ${bytes} bytes first, more than ${LARGEST_FIRST_LOAD}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await complete()
