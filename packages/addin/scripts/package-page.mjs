// Writes one parscore.html that opens by double click, from a shared folder or a stick, without a server: npm run package:page [-- --out FILE]
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { chartsAsInNode } from './charts-as-in-node.mjs'
import { inBase85 } from './in-base-85.mjs'
import { policyTag } from './policy-in-page.mjs'
import { remembered } from './remembered-bundle.mjs'
import { SAMPLES } from './samples.mjs'
import { contentPolicy } from './security-headers.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** Bytes that stand in the page, in letters. */
const data = (id, letters) => `<script type="application/octet-stream" id="${id}">${letters}</script>`
const base64 = (path) => readFileSync(path).toString('base64')

const MAIN = '/src/page/main.tsx'
/** In one file the page is started by what also serves as its worker. */
const fromOneFile = {
  name: 'parscore-one-file',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace(MAIN, '/src/page/one-file.ts') },
}

/**
 * Makes something as for handing out, whoever asks: a test runner has an environment of its own, in which libraries bring along what
 * helps to develop with them (100 kB of it).
 */
async function asForHandingOut(make) {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    return await make()
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}

/** The page as one script and one style sheet. */
async function bundle() {
  const { output } = await build({
    root: here('..'),
    configFile: false,
    logLevel: 'error',
    plugins: [react(), fromOneFile, chartsAsInNode()],
    build: {
      target: 'es2022',
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      // The pictures of the guide stand inside too.
      assetsInlineLimit: 1_000_000,
      rollupOptions: { input: here('../index.html'), output: { codeSplitting: false, format: 'iife' } },
    },
  })
  const only = (wanted, what) => {
    const found = output.filter(wanted)
    if (found.length !== 1) throw new Error(`one ${what} was expected, there are ${found.length}`)
    return found[0]
  }
  return {
    script: only(({ type }) => type === 'chunk', 'script').code,
    style: String(only(({ fileName }) => fileName.endsWith('.css'), 'style sheet').source),
  }
}

/** What unpacks the script, once the page is there. */
const unpacking = `{\n${readFileSync(here('unpack-script.js'), 'utf8')}}\n`

/**
 * @returns {Promise<string>} the page: scripts, styles, icon and samples inside, and a policy that allows nothing else
 */
export async function onePage() {
  const { script, style } = await remembered(() => asForHandingOut(bundle))
  const policy = contentPolicy({
    scripts: `${sha256(unpacking)} ${sha256(script)}`,
    styles: sha256(style),
    connects: "'none'",
    // The worker that runs commands is this same script.
    workers: 'blob:',
  })
  const samples = SAMPLES.map((name) => data(`sample:${name}`, base64(here(`../../../templates/samples/${name}`))))
  const packed = inBase85(deflateRawSync(script, { level: 9 }))
  return readFileSync(here('../index.html'), 'utf8')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policyTag(policy)}`)
    .replace('./icons/icon-32.png', `data:image/png;base64,${base64(here('../public/icons/icon-32.png'))}`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace(
      '<script type="module" src="/src/page/main.tsx"></script>',
      () =>
        `${[...samples, data('parscore-packed', packed)].join('\n    ')}\n    <script type="module">${unpacking}</script>`,
    )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: here('../../../out/parscore.html') } } })
  const out = resolve(values.out)
  const page = await onePage()
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, page)
  console.log(
    `Đã ghi ${out} (${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB). Bấm đúp để mở; không cần máy chủ, không cần mạng.`,
  )
}
