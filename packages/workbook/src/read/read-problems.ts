import type { Text } from '@parscore/scoring'
import { Damaged } from './damaged.js'
import { maxCells } from './limits.js'
import { PasswordNeeded } from './password-needed.js'
import { problem, type ReadProblem } from './problem.js'
import { TooLarge } from './too-large.js'
import { XmlFault } from './xml/xml-fault.js'

export const EMPTY = problem('empty', 'Tệp trống, không có dữ liệu.', 'The file is empty.')
const PASSWORD = problem(
  'password',
  'Tệp được bảo vệ bằng mật khẩu. Mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi thử lại.',
  'The file is protected with a password. Open it, take the password off (File > Info > Protect Workbook) and try again.',
)
export const TOO_LARGE = problem(
  'too-large',
  'Tệp quá lớn so với một bảng chấm điểm. Xóa các dòng, trang tính hoặc hình ảnh thừa rồi lưu lại.',
  'The file is too large for a score sheet. Delete surplus rows, sheets or pictures and save it again.',
)
const TOO_MANY_CELLS = problem(
  'too-large',
  `Tệp có hơn ${maxCells} ô có dữ liệu, quá lớn so với một bảng chấm điểm. Xóa các dòng, cột hoặc trang tính thừa rồi lưu lại.`,
  `The file has more than ${maxCells} filled cells, too large for a score sheet. Delete surplus rows, columns or sheets and save it again.`,
)
const UNEXPECTED = problem(
  'damaged',
  'Không đọc được tệp: cấu trúc bên trong khác mọi tệp đã biết. Mở bằng Excel hoặc LibreOffice và lưu lại.',
  'The file cannot be read: it is built unlike any that is known. Open it in Excel or LibreOffice and save it again.',
)

/** The problem of a damaged file: what is wrong with it and what to do. */
export const damaged = (reason: Text, cause?: unknown): ReadProblem => ({
  kind: 'damaged',
  message: {
    vi: `Tệp bị hỏng hoặc tải về chưa đủ: ${reason.vi}. Mở bằng chương trình đã tạo ra nó rồi lưu lại, hoặc tải lại tệp.`,
    en: `The file is damaged or was cut off: ${reason.en}. Open it in the program that made it and save it again, or fetch it again.`,
  },
  cause,
})

/** What is told of something thrown while a file was read; it keeps what was thrown. */
export function problemOf(error: unknown): ReadProblem {
  if (error instanceof Damaged) return damaged(error.reason, error)
  if (error instanceof XmlFault) return damaged(CONTENT, error)
  if (error instanceof PasswordNeeded) return { ...PASSWORD, cause: error }
  if (error instanceof TooLarge) return { ...(error.part === null ? TOO_MANY_CELLS : TOO_LARGE), cause: error }
  return { ...UNEXPECTED, cause: error }
}

/** What is wrong with a file of which something threw; `null` where the fault is not the file's. */
export const faultOfFile = (error: unknown): Text | null =>
  error instanceof Damaged || error instanceof TooLarge ? problemOf(error).message : null

const CONTENT: Text = {
  vi: 'phần nội dung bên trong bị cắt hoặc sai cú pháp',
  en: 'its content is cut off or no well-formed XML',
}
