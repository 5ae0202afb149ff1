// Office.js for networks without internet: Microsoft's package, or a mirror of the CDN that an IT desk made.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What an add-in for Excel loads of Office.js; the rest are other applications and languages. */
const OFFICE_FILES =
  /^(?:office\.js|o15apptofilemappingtable\.js|custom-functions-runtime\.js|excel-(?!15)(?!.*\.debug\.)[\w.-]+\.js|vi-vn|en-us)$/

/** What a mirror must hold at least: the loader, the library of each Excel, the texts of both languages. */
export const MIRRORED = [
  'office.js',
  'o15apptofilemappingtable.js',
  'custom-functions-runtime.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
]

/** The builds that a script of Microsoft names, such as 16.0.15407.10000; 16.0.0000.0000 is a blank in some. */
const BUILD = /"16\.0\.([1-9]\d{3,5}\.\d{4,6})"/g
const buildsIn = (path) => new Set([...readFileSync(path, 'utf8').matchAll(BUILD)].map(([, build]) => build))

/** The folder of Microsoft's package, whose library stopped at 1.1.110. */
export const packagedOfficeJs = () =>
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'))

/**
 * Looks whether a mirror of the CDN is whole and of one build: files of two days do not work together.
 *
 * @param {string} folder what an IT desk downloaded of /lib/1/hosted/
 * @returns {string} the build
 * @throws where it cannot be used, with a sentence that says why
 */
export function mirroredBuild(folder) {
  const missing = MIRRORED.filter((name) => !existsSync(join(folder, name)))
  if (missing.length > 0) throw new Error(`Bản sao office.js ở «${folder}» thiếu tệp: ${missing.join(', ')}`)
  const [build] = buildsIn(join(folder, 'office.js'))
  if (!build) throw new Error(`Không thấy số phiên bản trong «${join(folder, 'office.js')}»; hãy tải lại từ CDN.`)
  const others = readdirSync(folder).filter((name) => name.startsWith('excel-') && OFFICE_FILES.test(name))
  // Libraries of old Excels name no build.
  const wrong = others.filter((name) => {
    const builds = buildsIn(join(folder, name))
    return builds.size > 0 && !builds.has(build)
  })
  if (wrong.length > 0)
    throw new Error(`Tệp không cùng phiên bản 16.0.${build} với office.js, hãy tải lại cùng lúc: ${wrong.join(', ')}`)
  return `16.0.${build}`
}

/** Copies what an add-in for Excel loads. */
export function copyOfficeJs(from, to) {
  for (const name of readdirSync(from).filter((each) => OFFICE_FILES.test(each)))
    cpSync(join(from, name), join(to, name), {
      recursive: true,
      filter: (path) => !path.includes('.debug.') && !path.includes('outlook'),
    })
  // office.js asks for this folder in capitals, which matters on servers that tell them apart; a mirror may be without it.
  const errors = ['AgaveErrorUX', 'agaveerrorux'].find((name) => existsSync(join(from, name)))
  if (errors) cpSync(join(from, errors), join(to, 'AgaveErrorUX'), { recursive: true })
}
