// The guide as one page with its pictures inside, for the folder of a release: it opens by double click and loads nothing.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { escapeXml } from '@parscore/scoring'
import { transformWithOxc } from 'vite'
import { policyTag } from './policy-in-page.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const STYLE =
  'body{font:16px/1.55 "Segoe UI",system-ui,sans-serif;max-width:52rem;margin:0 auto;padding:1rem;color-scheme:light dark;overflow-wrap:anywhere}h2{margin-top:2rem}img{max-width:100%;height:auto;border:1px solid #8888}code,pre{font-family:Consolas,monospace}pre{white-space:pre-wrap}table{border-collapse:collapse;margin:.5rem 0;width:100%}td,th{border:1px solid #8888;padding:4px 8px;text-align:left;vertical-align:top}@media print{a{color:inherit;text-decoration:none}}'
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`

/** The reader that the page itself has, out of its own file. */
async function blocksOf(markdown) {
  const path = here('../src/guide/guide-blocks.ts')
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path)
  const reader = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return reader.guideBlocks(markdown)
}

/** @returns {Promise<string>} the guide as a page of its own */
export async function guidePage() {
  const blocks = await blocksOf(readFileSync(here('../../../HUONG-DAN.md'), 'utf8'))
  const [title] = blocks
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8">${policyTag(POLICY)}<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeXml(title.text)}</title><style>${STYLE}</style></head><body><main>
${blocks.map(blockHtml).join('\n')}
</main></body></html>
`
}

function blockHtml(block) {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${escapeXml(block.id)}">${escapeXml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${spansHtml(block.spans)}</p>`
    case 'list': {
      const list = block.isNumbered ? 'ol' : 'ul'
      return `<${list}>${block.items.map((item) => `<li>${spansHtml(item)}</li>`).join('')}</${list}>`
    }
    case 'code':
      return `<pre>${escapeXml(block.text)}</pre>`
    case 'table':
      return tableHtml(block.rows)
    case 'picture':
      return `<p><img alt="${escapeXml(block.text)}" src="${pictureOf(block.name)}"></p>`
    default:
      throw new Error(`the guide has a part that is not shown: ${block.kind}`)
  }
}

function tableHtml([header, ...rows]) {
  const line = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${spansHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line(header, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

const pictureOf = (name) =>
  `data:image/webp;base64,${readFileSync(here(`../screenshots/${name}.webp`)).toString('base64')}`

const spansHtml = (spans) => spans.map(spanHtml).join('')

function spanHtml({ kind, text, to }) {
  const own = escapeXml(text)
  switch (kind) {
    case 'bold':
      return `<strong>${own}</strong>`
    case 'italic':
      return `<em>${own}</em>`
    case 'code':
      return `<code>${own}</code>`
    case 'link':
      // Another file of the project is not at hand in the folder.
      return to.startsWith('#') ? `<a href="${escapeXml(to)}">${own}</a>` : own
    default:
      return own
  }
}
