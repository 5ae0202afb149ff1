// The licences of the packages whose code is in a bundle, as they ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const IN_PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//

/** A Rollup plugin that tells the files of which the bundle is made. */
export function modulesOf(tell) {
  return {
    name: 'parscore-modules',
    generateBundle(_, bundle) {
      tell(Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : [])))
    },
  }
}

/**
 * @param {Iterable<string>} modules paths of files
 * @returns {string} name, version and licence of each package, with the text that it brings
 */
export function licencesOf(modules) {
  const folders = new Map()
  for (const path of modules) {
    const [, folder, name] = IN_PACKAGE.exec(path.replaceAll('\\', '/')) ?? []
    if (folder && name && !name.startsWith('@parscore/')) folders.set(folder, name)
  }
  const told = [...folders].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([folder, name]) => licence(folder, name))
  return `Code of these packages is part of this one.\n\n${told.join('\n')}`
}

function licence(folder, name) {
  const manifest = join(folder, 'package.json')
  const { version = '', license = '' } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|-|$)/i.test(each))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${text}\n`
}
