import { fail, isRunningText, ok, type Result } from '@parscore/scoring'
import { zipContent } from './container.js'
import { type DocumentBlock, documentLines } from './document/document-block.js'
import { docxBlocks } from './document/docx.js'
import { fromLegacy, legacyCodeOf, mayBeLegacy } from './legacy/legacy-code.js'
import { maxFileBytes, maxLineLetters, maxReportLetters, maxReportLines } from './limits.js'
import { odtBlocks } from './open-document/odt-blocks.js'
import { problem, type ReadProblem } from './problem.js'
import { EMPTY, problemOf } from './read-problems.js'
import { saveAs } from './save-as.js'
import { sniff } from './sniff.js'
import { decodeText } from './text/decode-text.js'
import { LETTERS_LOST, lettersAreLost } from './text/letters-lost.js'
import { CompoundFile } from './xls/compound-file.js'
import { decodeXml } from './xml/decode-xml.js'

const NOT_A_TEXT = problem(
  'not-a-text',
  'Tệp không phải văn bản. Dùng tệp .docx, .odt hoặc .txt.',
  'The file is no text. Use a .docx, .odt or .txt file.',
)
const TOO_LARGE = problem(
  'too-large',
  'Tệp quá lớn so với một báo cáo. Bỏ bớt hình ảnh rồi lưu lại.',
  'The file is too large for a report. Take pictures out and save it again.',
)
const TOO_LONG = problem(
  'too-large',
  `Văn bản dài hơn ${String(maxReportLetters / 1_000_000).replace('.', ',')} triệu chữ cái (khoảng 500 trang) hoặc ${maxReportLines} dòng, không phải một báo cáo. Chỉ chọn phần cần kiểm tra.`,
  `The text has more than ${maxReportLetters / 1_000_000} million letters (some 500 pages) or ${maxReportLines} lines, which no report has. Choose only the part that is to be checked.`,
)
const longLine = (line: number): ReadProblem =>
  problem(
    'too-large',
    `Dòng ${line} dài hơn ${maxLineLetters} chữ, không phải một báo cáo. Tách thành các đoạn rồi lưu lại.`,
    `Line ${line} has more than ${maxLineLetters} letters, which no report has. Part it into paragraphs and save it again.`,
  )

/**
 * The running text of a report, line by line: a text file as it is, of a Word or OpenDocument text its paragraphs and, cell by cell
 * behind tabs, its tables.
 *
 * @returns the text, or a problem in a sentence. Never throws on what is in the file.
 */
export async function readText(bytes: Uint8Array): Promise<Result<string, ReadProblem>> {
  if (bytes.length === 0) return fail(EMPTY)
  if (bytes.length > maxFileBytes) return fail(TOO_LARGE)
  try {
    const text = await textOf(bytes)
    return text.ok ? withinLimits(text.value) : text
  } catch (error) {
    const found = problemOf(error)
    return fail(found.kind === 'too-large' ? { ...TOO_LARGE, cause: error } : found)
  }
}

/** The paragraphs of a Word document outside its tables; none for another file. */
export async function documentParagraphs(bytes: Uint8Array): Promise<readonly string[]> {
  const text = await readText(bytes)
  return text.ok ? text.value.split('\n').filter((line) => !line.includes('\t')) : []
}

/** The running text of a report; `null` for a file that is none. */
export async function runningTextOf(bytes: Uint8Array): Promise<string | null> {
  const text = await readText(bytes)
  return text.ok && isRunningText(text.value) ? text.value : null
}

async function textOf(bytes: Uint8Array): Promise<Result<string, ReadProblem>> {
  const kind = sniff(bytes)
  switch (kind) {
    case 'zip':
      return zipText(bytes)
    case 'text':
      return plainText(bytes)
    case 'markup':
      return pageText(bytes)
    case 'pdf':
    case 'doc':
    case 'rtf':
      return fail({ kind: 'not-a-text', message: saveAs[kind] })
    case 'compound':
      return new CompoundFile(bytes).stream('WordDocument')
        ? fail({ kind: 'not-a-text', message: saveAs.doc })
        : fail(NOT_A_TEXT)
    default:
      return fail(NOT_A_TEXT)
  }
}

function withinLimits(text: string): Result<string, ReadProblem> {
  if (text.trim() === '') return fail(EMPTY)
  if (text.length > maxReportLetters) return fail(TOO_LONG)
  if (lettersAreLost(text)) return fail(LETTERS_LOST)
  let line = 1
  for (let from = 0; from < text.length; line += 1) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to - from > maxLineLetters) return fail(longLine(line))
    if (line > maxReportLines) return fail(TOO_LONG)
    from = to + 1
  }
  return ok(text)
}

function plainText(bytes: Uint8Array): Result<string, ReadProblem> {
  const decoded = decodeText(bytes)
  return decoded === null ? fail(NOT_A_TEXT) : ok(decoded.text)
}

/** Few reports are pages: what reads them is fetched when one comes. */
async function pageText(bytes: Uint8Array): Promise<Result<string, ReadProblem>> {
  const { pageBlocks } = await import('./markup/read-markup.js')
  const blocks = pageBlocks(bytes)
  return blocks.length > 0 ? ok(documentText(blocks)) : fail(NOT_A_TEXT)
}

function zipText(bytes: Uint8Array): Result<string, ReadProblem> {
  const content = zipContent(bytes)
  if (content.kind !== 'docx' && content.kind !== 'odt') return fail(NOT_A_TEXT)
  const part = decodeXml(content.parts.part(content.main) ?? new Uint8Array())
  const blocks = content.kind === 'docx' ? docxBlocks(part) : odtBlocks(part)
  return blocks === null ? fail(NOT_A_TEXT) : ok(documentText(blocks))
}

function documentText(blocks: readonly DocumentBlock[]): string {
  const lines = documentLines(blocks)
  const code = legacyCodeOf(lines)
  if (code === null || code === 'either') return lines.join('\n')
  return lines.map((line) => (mayBeLegacy(line) ? fromLegacy(line, code) : line)).join('\n')
}
