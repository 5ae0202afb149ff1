// The metadata of the custom functions, generated from their JSDoc: one file a language, of the same shape.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)('custom-functions-metadata')
const folder = fileURLToPath(new URL('../src/functions/', import.meta.url))
/** JSDoc holds both languages: Vietnamese, this, English. */
const BETWEEN = ' | '

/**
 * @param {'vi' | 'en'} lang
 * @param {string} baseUrl where the pages lie, ending in a slash
 * @returns {Promise<object>} the metadata as Excel reads it
 */
export async function functionsMetadata(lang, baseUrl) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const made = await generateCustomFunctionsMetadata(
    files.map((name) => folder + name),
    true,
  )
  if (made.errors.length > 0) throw new Error(`metadata of the functions: ${made.errors.join('; ')}`)
  const { functions } = JSON.parse(made.metadataJson)
  return {
    // Cells with errors and with data types are handed to the function, which answers them.
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: functions.map((each) => localised(each, lang, baseUrl)),
  }
}

function localised(each, lang, baseUrl) {
  return {
    id: each.id,
    name: each.name,
    description: inLanguage(each.description, lang),
    helpUrl: `${baseUrl}help/${lang}/${each.id.toLowerCase()}.html`,
    parameters: each.parameters.map((parameter) => ({
      ...parameter,
      description: inLanguage(parameter.description, lang),
    })),
    result: { type: 'any', ...each.result },
    ...(each.options ? { options: each.options } : {}),
  }
}

function inLanguage(text, lang) {
  const [vi, en] = text.split(BETWEEN)
  if (!vi || !en) throw new Error(`a text of a function lacks a language: ${text}`)
  return lang === 'vi' ? vi.trim() : en.trim()
}
