// Writes a folder ready to copy to a web server: npm run package -- --base-url https://host/path [--office-js self|FOLDER] [--out FOLDER]

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { escapeXml } from '@parscore/scoring'
import { logErrorMessage } from 'office-addin-cli'
import { itPage } from './it-page.mjs'
import { copyOfficeJs, mirroredBuild, packagedOfficeJs } from './office-js.mjs'
import { OFFICE_CDN, scriptsOf, securityHeaders } from './security-headers.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
/**
 * @param {{ baseUrl: string, officeJs: 'cdn' | 'self', mirror?: string, out: string }} options the address ends in a slash; of `self` the
 * files of a mirror are taken where there is one, else those of Microsoft's package
 */
export async function packageAddin({ baseUrl, officeJs, mirror, out }) {
  const build = mirror ? mirroredBuild(mirror) : null
  rmSync(out, { recursive: true, force: true })
  cpSync(dist, out, { recursive: true })
  const folder = `${out}/`
  // It brings a compiler along, which what is refused need not wait for.
  const { writeForUrl } = await import('./complete-build.mjs')
  await writeForUrl(folder, baseUrl)
  if (officeJs === 'self') takeOwnOfficeJs(folder, mirror)
  writeServerFiles(folder, officeJs)
  writeFileSync(`${folder}it.html`, itPage({ baseUrl, officeJs, build, headers: securityHeaders(officeJs) }))
}

function takeOwnOfficeJs(folder, mirror) {
  const from = mirror ?? packagedOfficeJs()
  copyOfficeJs(from, `${folder}office-js`)
  if (!mirror) cpSync(join(from, '../LICENSE.md'), `${folder}office-js/LICENSE.md`)
  const pane = readFileSync(`${folder}taskpane.html`, 'utf8')
  const own = pane
    .replace(`${OFFICE_CDN}/lib/1/hosted/office.js`, './office-js/office.js')
    .replace(scriptsOf('taskpane.html', 'cdn'), scriptsOf('taskpane.html', 'self'))
  writeFileSync(`${folder}taskpane.html`, own)
}

/** The same headers for the three servers that offices run: IIS, nginx, Apache. */
function writeServerFiles(folder, officeJs) {
  const headers = Object.entries(securityHeaders(officeJs))
  const iis = headers.map(([name, value]) => `        <add name="${name}" value="${escapeXml(value)}" />`).join('\n')
  writeFileSync(
    `${folder}web.config`,
    `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${iis}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".map" />
      <mimeMap fileExtension=".map" mimeType="application/json" />
    </staticContent>
  </system.webServer>
</configuration>
`,
  )
  writeFileSync(
    `${folder}nginx.conf.txt`,
    headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join(''),
  )
  writeFileSync(`${folder}.htaccess`, headers.map(([name, value]) => `Header always set ${name} "${value}"\n`).join(''))
}

/** The address with a slash at its end; only https can be loaded by Office. */
function addressOf(text) {
  if (!text || !URL.canParse(text))
    throw new Error('Cần địa chỉ trang: npm run package -- --base-url https://may-chu/thu-muc')
  const url = new URL(text)
  if (url.protocol !== 'https:')
    throw new Error('Office chỉ nạp phần bổ trợ qua https: --base-url phải bắt đầu bằng https://')
  if (url.search || url.hash || url.username)
    throw new Error('--base-url chỉ gồm máy chủ và đường dẫn, không có ?, # hay tên người dùng')
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

async function run() {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string' },
      'office-js': { type: 'string', default: 'cdn' },
      out: { type: 'string', default: fileURLToPath(new URL('../../../out/addin', import.meta.url)) },
    },
  })
  const source = values['office-js']
  const mirror = source === 'cdn' || source === 'self' ? undefined : resolve(source)
  if (mirror && !existsSync(mirror))
    throw new Error(`--office-js nhận cdn, self hoặc thư mục bản sao của CDN; không có thư mục «${mirror}»`)
  const out = resolve(values.out)
  // Only a folder that an earlier run wrote is replaced.
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'taskpane.html')))
    throw new Error(`Thư mục «${out}» có tệp khác; hãy chọn thư mục trống bằng --out`)
  await packageAddin({
    baseUrl: addressOf(values['base-url']),
    officeJs: source === 'cdn' ? 'cdn' : 'self',
    mirror,
    out,
  })
  console.log(`Đã ghi ${out}. Chép cả thư mục lên máy chủ; đọc it.html trước.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await run()
  } catch (error) {
    logErrorMessage(error)
    process.exitCode = 1
  }
}
