import { fail, type Lang, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml'

/** A YAML text that a person wrote. */
export interface YamlData {
  /** What it says; `null` where it is empty. */
  readonly data: unknown
  readonly document: Document
  /** Where a place of the text is. */
  readonly lines: LineCounter
}

/** Names that stand for other parts of the file; more make a small file unpack to a large one. */
const MOST_ALIASES = 100
/** No file of ours nests so deep; schemas and readers go down as deep as what they read. */
const DEEPEST = 100

const AT_LINE: Text = {
  vi: 'dòng {line}: không đúng cú pháp YAML: {what}',
  en: 'line {line}: no proper YAML: {what}',
}
const NO_TEXT: Text = {
  vi: 'tệp không phải văn bản UTF-8 hay Unicode; hãy lưu lại bằng Notepad với bảng mã UTF-8',
  en: 'the file is no text in UTF-8 or Unicode; save it as UTF-8',
}
const ALIASES: Text = {
  vi: 'tệp lặp lại một phần bằng dấu * quá nhiều lần; hãy ghi từng mục',
  en: 'the file repeats a part by * too often; write the entries out',
}
const NO_SUCH_NAME: Text = {
  vi: 'dấu * chỉ vào một tên không có trong tệp',
  en: 'a * names what the file does not have',
}
const ITSELF: Text = {
  vi: 'có mục chứa chính nó (dấu * chỉ vào mục đang ghi)',
  en: 'an entry holds itself (a * points to the entry in which it stands)',
}
const DEEP: Text = {
  vi: `các mục lồng nhau quá sâu (hơn ${DEEPEST} cấp)`,
  en: `entries are nested too deep (more than ${DEEPEST} levels)`,
}
const SYNTAX: Text = { vi: 'chữ hoặc dấu ở đây không đọc được', en: 'what stands here cannot be read' }

/** What is wrong, by the parser's code; of the rest it is only said that it is no YAML. */
const REASONS: Readonly<Partial<Record<YAMLError['code'], Text>>> = {
  BAD_INDENT: { vi: 'thụt đầu dòng không thẳng với các mục cùng nhóm', en: 'the line is not indented as its group is' },
  DUPLICATE_KEY: { vi: 'một mục được ghi hai lần trong cùng nhóm', en: 'an entry stands twice in the same group' },
  MISSING_CHAR: { vi: 'thiếu dấu đóng: nháy, ngoặc hoặc dấu phẩy', en: 'a closing quote, bracket or comma is missing' },
  MULTIPLE_DOCS: {
    vi: 'tệp có nhiều phần cách nhau bằng «---»; chỉ giữ một phần',
    en: 'the file has several parts parted by “---”; keep one',
  },
  RESOURCE_EXHAUSTION: DEEP,
  TAB_AS_INDENT: {
    vi: 'thụt đầu dòng bằng phím Tab; hãy dùng dấu cách',
    en: 'the line is indented by a tab; use spaces',
  },
}

/**
 * What a YAML text says, or in a sentence why it says nothing: one part, nothing that holds itself, repeats itself without end or
 * nests deeper than any file of ours.
 */
export function yamlData(source: Uint8Array | string): Result<YamlData, Text> {
  const text = typeof source === 'string' ? source : decoded(source)
  if (text === null) return fail(NO_TEXT)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [broken] = document.errors
  if (broken) {
    const { line } = lines.linePos(broken.pos[0])
    return fail(sentence(AT_LINE, { line: String(line), what: REASONS[broken.code] ?? SYNTAX }))
  }
  const data = unfolded(document)
  if (!data.ok) return data
  const whyNot = unreadable(data.value)
  return whyNot ? fail(whyNot) : ok({ data: data.value, document, lines })
}

/** A text as Notepad saves it: UTF-8, or UTF-16 with its mark. */
function decoded(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function unfolded(document: Document): Result<unknown, Text> {
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return ok(data ?? null)
  } catch (error) {
    // The library throws these two only: a name that is not there, and names that unfold to too much.
    if (!(error instanceof ReferenceError)) throw error
    return fail(error.message.startsWith('Unresolved alias') ? NO_SUCH_NAME : ALIASES)
  }
}

/** Why data cannot be gone down: it holds itself or is too deep. */
function unreadable(data: unknown): Text | null {
  const above = new Set<unknown>()
  const down = (value: unknown): Text | null => {
    if (typeof value !== 'object' || value === null) return null
    if (above.has(value)) return ITSELF
    if (above.size >= DEEPEST) return DEEP
    above.add(value)
    for (const each of Object.values(value)) {
      const why = down(each)
      if (why) return why
    }
    above.delete(value)
    return null
  }
  return down(data)
}

/** Mistakes with their places in one line; what is wrong with the whole file has no place. */
export function listedMistakes(mistakes: readonly { readonly path: string; readonly message: Text }[]): Text {
  const list = (lang: Lang) =>
    [...new Set(mistakes.map(({ path, message }) => (path === '' ? message[lang] : `${path}: ${message[lang]}`)))].join(
      '; ',
    )
  return { vi: list('vi'), en: list('en') }
}
