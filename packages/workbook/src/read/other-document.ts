import type { Text } from '@parscore/scoring'
import { hasStream, sniff } from './sniff.js'

const PDF: Text = {
  vi: 'Tệp PDF không đọc được: dùng tệp gốc (xlsx, docx), hoặc mở bằng Word rồi lưu thành .docx. Báo cáo cũng lấy thành văn bản được bằng pdftotext.',
  en: 'A PDF is not read: use the original (xlsx, docx), or open it in Word and save it as .docx. A report may also be made a text by pdftotext.',
}
const AS_DOCX = {
  doc: saveAsDocx('.doc cũ', 'An old .doc'),
  rtf: saveAsDocx('.rtf', 'An .rtf'),
  odt: saveAsDocx('.odt', 'An .odt'),
}

function saveAsDocx(vi: string, en: string): Text {
  return {
    vi: `Tệp ${vi}: mở bằng Word hoặc LibreOffice rồi lưu thành .docx.`,
    en: `${en}: open it in Word or LibreOffice and save it as .docx.`,
  }
}

/** What to do with a document that is not read itself: a PDF, an old Word document, RTF, OpenDocument text; `null` for all else. */
export function otherDocument(bytes: Uint8Array): Text | null {
  const kind = sniff(bytes)
  if (kind === 'pdf') return PDF
  if (kind === 'rtf') return AS_DOCX.rtf
  if (kind === 'compound' && isOldWord(bytes)) return AS_DOCX.doc
  return kind === 'zip' && isOpenDocumentText(bytes) ? AS_DOCX.odt : null
}

/** A workbook may hold a Word document as an object; then it is a workbook all the same. */
const isOldWord = (bytes: Uint8Array) => hasStream(bytes, 'WordDocument') && !hasStream(bytes, 'Workbook')

/** The first entry of an OpenDocument file is its media type, not compressed. */
function isOpenDocumentText(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 120))
  return /mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-master|-web)/.test(start)
}
