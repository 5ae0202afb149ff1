// Starts Jupyter with the TypeScript kernel of the project, where Jupyter is there.
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kernelFolder } from './notebooks.mjs'

const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url))
const has = (command) => spawnSync('jupyter', [command, '--version'], { stdio: 'ignore' }).status === 0
const command = ['lab', 'notebook'].find(has)
if (!command) {
  console.error('Cần JupyterLab hoặc Jupyter Notebook. Trên Debian: sudo apt-get install jupyter-notebook')
  process.exitCode = 1
} else {
  const jupyterPath = kernelFolder()
  const child = spawn('jupyter', [command], {
    cwd: folder,
    env: { ...process.env, JUPYTER_PATH: jupyterPath },
    stdio: 'inherit',
  })
  child.on('close', (code) => {
    rmSync(jupyterPath, { recursive: true, force: true })
    process.exitCode = code ?? 1
  })
}
