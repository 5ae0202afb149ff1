// The help pages of the functions: one a function and language, made of the metadata and of examples that the functions compute.
import { escapeXml } from '@parscore/scoring'
import { examples } from './examples.mjs'

const words = {
  vi: {
    functions: 'Hàm của parscore',
    syntax: 'Cú pháp',
    parameters: 'Tham số',
    optional: 'không bắt buộc',
    examples: 'Ví dụ',
    result: 'Kết quả',
    source: 'Nguồn',
    all: 'Tất cả các hàm',
    hint: 'Một công thức trên cả vùng nhanh hơn nhiều so với mỗi dòng một công thức: Excel tốn thời gian cho mỗi lần gọi, không phải cho mỗi ô. Hãy đưa cả cột vào một lần, kết quả tự tràn xuống.',
    errors: 'Lỗi',
    errorText:
      '#VALUE! là tham số sai, #N/A là chưa có hoặc chưa rõ; rê chuột vào dấu cảnh báo của ô để đọc câu giải thích.',
    mac: 'Ngày trong sổ tính dùng hệ 1904 được nhận ra khi một ngày viết bằng chữ và ngày kia là số.',
  },
  en: {
    functions: 'Functions of parscore',
    syntax: 'Syntax',
    parameters: 'Parameters',
    optional: 'optional',
    examples: 'Examples',
    result: 'Result',
    source: 'Source',
    all: 'All functions',
    hint: 'One formula over a whole range is much faster than a formula a row: Excel pays for each call, not for each cell. Give it the whole column; the result spills.',
    errors: 'Errors',
    errorText:
      '#VALUE! is a wrong argument, #N/A is not there yet or not known; point at the warning of the cell to read the sentence.',
    mac: 'A workbook of the 1904 date system is recognised where one day is written as text and the other is a number.',
  },
}
const style =
  'body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color-scheme:light dark;overflow-wrap:anywhere}code,pre{font-family:Consolas,monospace}table{border-collapse:collapse;margin:.5rem 0}td,th{border:1px solid #8888;padding:2px 8px;text-align:left;vertical-align:top}'

/** A value as it is written in a formula of the language: Vietnamese Excel has a decimal comma and parts arguments by semicolons. */
function literal(value, lang) {
  if (typeof value === 'number') return lang === 'vi' ? String(value).replace('.', ',') : String(value)
  const text = typeof value === 'string' && lang === 'en' ? value.replace(/(\d),(\d)/, '$1.$2') : value
  return `"${text}"`
}
const isRange = (value) => typeof value === 'object' && value !== null && 'rows' in value
const shown = (value, lang) => (typeof value === 'number' ? literal(value, lang) : String(value))

function example({ title, source, given }, id, called, lang) {
  const separator = lang === 'vi' ? '; ' : ', '
  const formula = `=PAR.${id}(${given.map((value) => (isRange(value) ? value.address : literal(value, lang))).join(separator)})`
  const answer = called(...given.map((value) => (isRange(value) ? value.rows : value)))
  const table = (rows) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(shown(cell, lang))}</td>`).join('')}</tr>`).join('')}</table>`
  const ranges = given.filter(isRange).map(({ address, rows }) => `<p>${address}:</p>${table(rows)}`)
  const result = Array.isArray(answer) ? table(answer) : `<strong>${escapeXml(shown(answer, lang))}</strong>`
  const from = source ? `<p>${words[lang].source}: ${escapeXml(source[lang])}</p>` : ''
  return `<h3>${escapeXml(title[lang])}</h3>${ranges.join('')}<pre><code>${escapeXml(formula)}</code></pre><div>${words[lang].result}: ${result}</div>${from}`
}

const page = (title, body, lang) =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeXml(title)}</title><link rel="stylesheet" href="../help.css"></head><body><main>${body}</main></body></html>\n`

/**
 * @param {{ functions: { id: string, description: string, parameters: { name: string, description: string, optional?: boolean, repeating?: boolean }[] }[] }} metadata
 * @param {'vi' | 'en'} lang
 * @param {Map<string, (...given: unknown[]) => unknown>} functions the built functions by id
 * @returns {Map<string, string>} pages by file name
 */
export function helpPages(metadata, lang, functions) {
  const word = words[lang]
  const pages = new Map()
  for (const { id, description, parameters } of metadata.functions) {
    const called = functions.get(id)
    if (!called || !examples[id]) throw new Error(`no function or no examples of ${id}`)
    const separator = lang === 'vi' ? '; ' : ', '
    const names = parameters.map(({ name, optional, repeating }) =>
      optional ? `[${name}]` : repeating ? `${name}…` : name,
    )
    const rows = parameters.map(
      ({ name, description: text, optional }) =>
        `<tr><th scope="row">${name}</th><td>${escapeXml(text)}${optional ? ` (${word.optional})` : ''}</td></tr>`,
    )
    const body = [
      `<h1>PAR.${id}</h1><p>${escapeXml(description)}</p>`,
      `<h2>${word.syntax}</h2><pre><code>=PAR.${id}(${names.join(separator)})</code></pre>`,
      `<h2>${word.parameters}</h2><table>${rows.join('')}</table>`,
      `<h2>${word.examples}</h2>${examples[id].map((each) => example(each, id, called, lang)).join('')}`,
      `<p>${word.hint}</p>${id === 'DEADLINEPOINTS' ? `<p>${word.mac}</p>` : ''}`,
      `<h2>${word.errors}</h2><p>${word.errorText}</p><p><a href="./index.html">${word.all}</a></p>`,
    ]
    pages.set(`${id.toLowerCase()}.html`, page(`PAR.${id}`, body.join('\n'), lang))
  }
  const list = metadata.functions.map(
    ({ id, description }) => `<li><a href="./${id.toLowerCase()}.html">PAR.${id}</a>: ${escapeXml(description)}</li>`,
  )
  pages.set(
    'index.html',
    page(word.functions, `<h1>${word.functions}</h1><ul>${list.join('')}</ul><p>${word.hint}</p>`, lang),
  )
  return pages
}

export const helpStyle = style
