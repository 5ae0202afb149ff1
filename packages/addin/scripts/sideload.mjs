// npm run sideload: serves the built add-in over https on this machine and opens Excel with it (Windows or Mac with Excel).
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { logErrorMessage } from 'office-addin-cli'
import { getHttpsServerOptions } from 'office-addin-dev-certs'
import { developmentUrl } from './complete-build.mjs'
import { serve } from './serve.mjs'

const manifest = fileURLToPath(new URL('../dist/manifest.xml', import.meta.url))
/** Brings a large tree with a native part, so it is fetched when it is wanted and not with the project. */
const DEBUGGING = 'office-addin-debugging@7'

try {
  const { key, cert } = await getHttpsServerOptions()
  const { port } = new URL(developmentUrl)
  const { address } = await serve({ port: Number(port), https: { key, cert } })
  console.log(`${address} – Ctrl+C để dừng`)
  if (process.platform === 'linux')
    console.log(`Máy này không có Excel. Trên Excel web: Trang đầu > Phần bổ trợ > Tải lên > ${manifest}`)
  else
    spawn('npx', ['--yes', DEBUGGING, 'start', manifest, 'desktop', '--app', 'excel'], {
      stdio: 'inherit',
      shell: true,
    })
} catch (error) {
  logErrorMessage(error)
  process.exitCode = 1
}
