import type { Text } from '@parscore/scoring'
import type { OtherKind } from './sniff.js'

/** What to do with a document of a kind that is not read itself. */
export const saveAs: Readonly<Record<OtherKind, Text>> = {
  pdf: {
    vi: 'Tệp PDF không đọc được: dùng tệp gốc (xlsx, docx), hoặc mở bằng Word rồi lưu thành .docx. Báo cáo cũng lấy thành văn bản được bằng pdftotext.',
    en: 'A PDF is not read: use the original (xlsx, docx), or open it in Word and save it as .docx. A report may also be made a text by pdftotext.',
  },
  doc: asDocx('.doc cũ', 'An old .doc'),
  rtf: asDocx('.rtf', 'An .rtf'),
}

function asDocx(vi: string, en: string): Text {
  return {
    vi: `Tệp ${vi}: mở bằng Word hoặc LibreOffice rồi lưu thành .docx.`,
    en: `${en}: open it in Word or LibreOffice and save it as .docx.`,
  }
}
