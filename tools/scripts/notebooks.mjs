// Runs the notebooks from top to bottom: npm run notebooks [-- NAME…] [-- --check]. Writes outputs and an HTML page beside each;
// with --check it writes nothing and fails where the outputs are not those that stand in the notebook.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'notebooks')
/** As many at once as small machines bear. */
const AT_ONCE = 2
/** Longest that one may take, in seconds. */
const LONGEST = 60

/** A page that asks for nothing from outside: no formulas and no scripts of others are in it. */
const OFFLINE = ['--HTMLExporter.mathjax_url=', '--HTMLExporter.require_js_url=', '--HTMLExporter.jquery_url=']

/** A kernel spec of the project's own: tslab's installer wants Jupyter's commands, and puts it where others are. */
export function kernelFolder() {
  const place = mkdtempSync(join(tmpdir(), 'parscore-jupyter-'))
  const spec = join(place, 'kernels', 'tslab')
  mkdirSync(spec, { recursive: true })
  const tslab = createRequire(join(folder, 'package.json')).resolve('tslab/bin/tslab')
  const argv = [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}']
  writeFileSync(join(spec, 'kernel.json'), JSON.stringify({ argv, display_name: 'TypeScript', language: 'typescript' }))
  return place
}

/** Notebooks by name, with or without the ending; all where none is named. */
function chosen(names) {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.ipynb'))
    .sort()
  const unknown = names.filter((name) => !all.includes(`${basename(name, '.ipynb')}.ipynb`))
  if (unknown.length > 0) throw new Error(`Không có sổ tay ${unknown.join(', ')}. Có: ${all.join(', ')}`)
  return names.length === 0 ? all : names.map((name) => `${basename(name, '.ipynb')}.ipynb`)
}

function jupyter(args, jupyterPath) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, JUPYTER_PATH: jupyterPath, NODE_OPTIONS: '', TZ: 'Asia/Ho_Chi_Minh' }
    const child = spawn('jupyter', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    child.stderr.on('data', (data) => {
      told += data
    })
    child.on('error', () => reject(new Error('Cần Jupyter (jupyter nbconvert) để chạy sổ tay.')))
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(told.trim().split('\n').slice(-25).join('\n'))),
    )
  })
}

/** A notebook as it is kept: nothing of the machine or the moment. */
function settled(text) {
  const notebook = JSON.parse(text)
  for (const cell of notebook.cells) {
    delete cell.metadata.execution
    for (const output of cell.outputs ?? []) delete output.execution_count
  }
  notebook.metadata = { kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' } }
  return `${JSON.stringify(notebook, null, 1)}\n`
}

/** The page with the code folded away, to be opened by who wants it; no line of it is cut. */
function withFoldedCode(page) {
  const style = `<style>
    .jp-Cell-inputWrapper details pre, .jp-Cell-inputWrapper pre { white-space: pre-wrap; overflow-wrap: anywhere }
    details > summary { cursor: pointer; color: #555; font-size: 0.85em }
  </style>`
  const script = `<script>
    for (const wrapper of document.querySelectorAll('.jp-CodeCell > .jp-Cell-inputWrapper')) {
      const details = document.createElement('details')
      const summary = document.createElement('summary')
      summary.textContent = 'Mã'
      wrapper.replaceWith(details)
      details.append(summary, wrapper)
    }
  </script>`
  return page.replace('</head>', `${style}</head>`).replace('</body>', `${script}</body>`)
}

async function run(name, jupyterPath, out, mode) {
  const started = Date.now()
  const execute = [
    '--execute',
    `--ExecutePreprocessor.timeout=${LONGEST}`,
    '--ExecutePreprocessor.record_timing=False',
    '--ExecutePreprocessor.kernel_name=tslab',
  ]
  await jupyter(['nbconvert', '--to', 'notebook', ...execute, '--output-dir', out, name], jupyterPath)
  const made = settled(readFileSync(join(out, name), 'utf8'))
  const path = join(folder, name)
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`
  if (mode === 'check') {
    if (made !== readFileSync(path, 'utf8'))
      throw new Error(`${name}: kết quả khác với bản đã lưu; chạy npm run notebooks rồi xem lại.`)
  } else if (mode === 'write') {
    writeFileSync(path, made)
    const page = `${basename(name, '.ipynb')}.html`
    await jupyter(['nbconvert', '--to', 'html', ...OFFLINE, name], jupyterPath)
    writeFileSync(join(folder, page), withFoldedCode(readFileSync(join(folder, page), 'utf8')))
    const bare = `${basename(name, '.ipynb')}-khong-ma`
    await jupyter(['nbconvert', '--to', 'html', '--no-input', ...OFFLINE, '--output', bare, name], jupyterPath)
  }
  console.log(`${name}: ${took}`)
}

/**
 * Runs notebooks, some at once.
 *
 * @param {string[]} names all where it is empty
 * @param {'write' | 'check' | 'run'} mode whether outputs are written, compared with those that stand there, or only made
 * @returns {Promise<string[]>} what went wrong, by notebook
 */
export async function runNotebooks(names, mode) {
  const waiting = chosen(names)
  const all = waiting.length
  const jupyterPath = kernelFolder()
  const out = mkdtempSync(join(tmpdir(), 'parscore-notebooks-'))
  const failures = []
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      console.log(`${name} (${all - waiting.length}/${all}) …`)
      await run(name, jupyterPath, out, mode).catch((error) => failures.push(`${name}\n${error.message}`))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  rmSync(jupyterPath, { recursive: true, force: true })
  rmSync(out, { recursive: true, force: true })
  return failures
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const failures = await runNotebooks(positionals, values.check ? 'check' : 'write').catch((error) => [error.message])
  for (const failure of failures) console.error(`\n${failure}`)
  process.exitCode = failures.length > 0 ? 1 : 0
}
