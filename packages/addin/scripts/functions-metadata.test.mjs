import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { escapeXml } from '@parscore/scoring'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtFunctions } from './built-functions.mjs'
import { functionsMetadata } from './functions-metadata.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const languages = ['vi', 'en']
/** The functions of the design; ids never change. */
const published = [
  'PARSCORE',
  'THRESHOLD100',
  'DEADLINEPOINTS',
  'DEADLINE',
  'PROPORTIONAL',
  'BANDPOINTS',
  'CHECKLISTPOINTS',
  'CRITERIONPOINTS',
  'CRITERION',
  'LOSTPOINTS',
  'CHECKSHEET',
  'EXPLAINPOINTS',
]
const made = new Map()
beforeAll(async () => {
  for (const lang of languages) made.set(lang, await functionsMetadata(lang, 'https://example.org/par/'))
})

describe('the metadata of the functions', () => {
  it.each(languages)('in %s is what it was when it was last looked at', async (lang) => {
    await expect(`${JSON.stringify(made.get(lang), null, 2)}\n`).toMatchFileSnapshot(`./golden/functions-${lang}.json`)
  })
  it('has the same ids, names and parameters in both languages, only the words differ', () => {
    const shape = (lang) =>
      made.get(lang).functions.map(({ id, name, parameters, result, options }) => ({
        id,
        name,
        result,
        options,
        parameters: parameters.map((each) => ({ ...each, description: '' })),
      }))
    expect(shape('vi')).toEqual(shape('en'))
  })
  it('names every function that the built file associates, and no other', async () => {
    const built = await builtFunctions(dist)
    for (const lang of languages) {
      const ids = made.get(lang).functions.map(({ id }) => id)
      expect([...ids].sort()).toEqual([...built.keys()].sort())
      expect([...ids].sort()).toEqual([...published].sort())
    }
  })
  it('is what the build wrote', () => {
    for (const lang of languages) {
      const written = JSON.parse(readFileSync(`${dist}functions-${lang}.json`, 'utf8'))
      const here = made.get(lang).functions.map(({ id, description, parameters }) => ({ id, description, parameters }))
      expect(written.functions.map(({ id, description, parameters }) => ({ id, description, parameters }))).toEqual(
        here,
      )
    }
  })
  it('has words of at most 255 characters, which is what Excel shows', () => {
    for (const lang of languages)
      for (const { description, parameters } of made.get(lang).functions)
        for (const text of [description, ...parameters.map((each) => each.description)])
          expect(text.length, text).toBeLessThanOrEqual(255)
  })
  it('has names that no cell reference looks like', () => {
    for (const { id } of made.get('vi').functions) expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/)
    for (const { id } of made.get('vi').functions) expect(`PAR.${id}`).toMatch(/\./)
  })
  it('hands cells with errors to the functions', () => expect(made.get('vi').allowErrorForDataTypeAny).toBe(true))
})

describe('the help pages', () => {
  it.each([
    ['vi/threshold100.html', '=PAR.THRESHOLD100("96%"; 1)', '<strong>0,5</strong>'],
    ['vi/deadlinepoints.html', '=PAR.DEADLINEPOINTS("17/6/2016"; "15/6/2016"; 1)', '<strong>0</strong>'],
    ['vi/parscore.html', '=PAR.PARSCORE(B2:B4; C2:C4)', '<strong>68,13</strong>'],
    ['en/parscore.html', '=PAR.PARSCORE(B2:B4, C2:C4)', '<strong>68.13</strong>'],
    ['en/proportional.html', '=PAR.PROPORTIONAL("98.69%", 1.5, "100%", 4)', '<strong>1.4804</strong>'],
    ['vi/proportional.html', '=PAR.PROPORTIONAL("1,967%"; 1; "10%"; 4)', '<strong>0,1967</strong>'],
  ])('%s shows %s and its result', (page, formula, result) => {
    const html = readFileSync(`${dist}help/${page}`, 'utf8')
    expect(html).toContain(escapeXml(formula))
    expect(html).toContain(result)
  })
  it('have an error in no example', () => {
    for (const lang of languages)
      for (const id of published) {
        const html = readFileSync(`${dist}help/${lang}/${id.toLowerCase()}.html`, 'utf8')
        expect(html).not.toMatch(/\[object|undefined|#VALUE! T/)
      }
  })
})
