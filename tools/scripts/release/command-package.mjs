// The command as one npm package with all that it needs inside: installed from the file, without a registry.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { licencesOf, modulesOf } from './licences.mjs'

const tools = fileURLToPath(new URL('../../', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Writes `parscore-VERSION.tgz`, made by `npm pack`.
 *
 * @param {string} out the folder for it
 * @returns {Promise<string>} the name of the file
 */
export async function packCommand(out) {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-pack-'))
  try {
    const modules = await bundle(join(folder, 'dist'))
    writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licencesOf(modules))
    mkdirSync(join(folder, 'bin'))
    cpSync(`${tools}bin/parscore.js`, join(folder, 'bin/parscore.js'))
    cpSync(`${root}LICENSE`, join(folder, 'LICENSE'))
    cpSync(`${tools}README.md`, join(folder, 'README.md'))
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
    return pack(folder, out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What `bin/parscore.js` imports, each with all that it needs. */
async function bundle(out) {
  const modules = []
  await build({
    root: tools,
    configFile: false,
    logLevel: 'error',
    plugins: [modulesOf((own) => modules.push(...own))],
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      outDir: out,
      emptyOutDir: true,
      ssr: true,
      rollupOptions: {
        input: { cli: `${tools}dist/cli.js`, terminal: `${tools}dist/terminal.js` },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  return modules
}

function manifest() {
  const { version, description, license } = JSON.parse(readFileSync(`${tools}package.json`, 'utf8'))
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  return {
    name: 'parscore',
    version,
    description,
    license,
    type: 'module',
    bin: { parscore: 'bin/parscore.js' },
    files: ['bin', 'dist', 'THIRD-PARTY-LICENSES.txt'],
    engines,
  }
}

function pack(folder, out) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', out],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) throw new Error(`npm pack: ${stderr}`)
  return JSON.parse(stdout)[0].filename
}
