import { fail, isRunningText, ok, type Result } from '@parscore/scoring'
import { decodeText } from './decode-text.js'
import { docxBlocks } from './docx.js'
import { LETTERS_LOST, lettersAreLost } from './letters-lost.js'
import { maxFileBytes } from './limits.js'
import { problem, type ReadProblem } from './problem.js'
import { saveAs } from './save-as.js'
import { sniff } from './sniff.js'
import { isZipBomb, zipDirectory } from './zip-directory.js'

const NOT_A_TEXT = problem(
  'not-a-text',
  'Tệp không phải văn bản. Dùng tệp .docx hoặc .txt.',
  'The file is no text. Use a .docx or .txt file.',
)
const EMPTY = problem('empty', 'Tệp trống, không có dữ liệu.', 'The file is empty.')
const TOO_LARGE = problem(
  'too-large',
  'Tệp quá lớn so với một báo cáo. Bỏ bớt hình ảnh rồi lưu lại.',
  'The file is too large for a report. Take pictures out and save it again.',
)

/**
 * The running text of a report, line by line: a text file as it is, of a Word document its paragraphs and, cell by cell behind
 * tabs, its tables.
 *
 * @returns the text, or a problem in a sentence. Never throws on what is in the file.
 */
export async function readText(bytes: Uint8Array): Promise<Result<string, ReadProblem>> {
  if (bytes.length === 0) return fail(EMPTY)
  if (bytes.length > maxFileBytes) return fail(TOO_LARGE)
  const kind = sniff(bytes)
  switch (kind) {
    case 'zip':
      return readDocx(bytes)
    case 'text':
      return readPlain(bytes)
    case 'pdf':
    case 'doc':
    case 'rtf':
    case 'odt':
      return fail({ kind: 'not-a-text', message: saveAs[kind] })
    default:
      return fail(NOT_A_TEXT)
  }
}

/** The running text of a report; `null` for a file that is none. */
export async function readReport(bytes: Uint8Array): Promise<string | null> {
  const text = await readText(bytes)
  return text.ok && isRunningText(text.value) ? text.value : null
}

function readPlain(bytes: Uint8Array): Result<string, ReadProblem> {
  const text = decodeText(bytes)
  if (text === null) return fail(NOT_A_TEXT)
  if (text.trim() === '') return fail(EMPTY)
  return lettersAreLost(text) ? fail(LETTERS_LOST) : ok(text)
}

async function readDocx(bytes: Uint8Array): Promise<Result<string, ReadProblem>> {
  const entries = zipDirectory(bytes)
  if (!entries?.some(({ name }) => name.startsWith('word/'))) return fail(NOT_A_TEXT)
  if (await isZipBomb(bytes, entries)) return fail(TOO_LARGE)
  try {
    const blocks = docxBlocks(bytes)
    if (!blocks) return fail(NOT_A_TEXT)
    const lines = blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.map((row) => row.map(({ text }) => text.replace(/\s+/g, ' ')).join('\t')),
    )
    return lines.some((line) => line.trim() !== '') ? ok(lines.join('\n')) : fail(EMPTY)
  } catch {
    return fail(NOT_A_TEXT)
  }
}
