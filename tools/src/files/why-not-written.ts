import { sentence, type Text } from '@parscore/scoring'

/** What the system says, by its code. */
const REASONS: ReadonlyMap<string, Text> = new Map([
  ['ENOSPC', { vi: 'đĩa đã đầy', en: 'the disk is full' }],
  ['EDQUOT', { vi: 'đã hết dung lượng được cấp', en: 'the quota is used up' }],
  ['EROFS', { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' }],
  ['EACCES', { vi: 'không có quyền ghi vào thư mục này', en: 'there is no permission to write in this folder' }],
  ['EPERM', { vi: 'không có quyền ghi vào thư mục này', en: 'there is no permission to write in this folder' }],
  ['ENOENT', { vi: 'thư mục không tồn tại', en: 'there is no such folder' }],
  ['ENOTDIR', { vi: 'một phần của đường dẫn không phải là thư mục', en: 'a part of the path is no folder' }],
  ['ENAMETOOLONG', { vi: 'tên tệp quá dài', en: 'the name is too long' }],
  ['EBUSY', { vi: 'tệp đang được chương trình khác mở', en: 'another program has the file open' }],
  ['EIO', { vi: 'đĩa báo lỗi đọc, ghi', en: 'the disk reports an error' }],
])
const NOT_WRITTEN: Text = { vi: 'Không ghi được «{path}»: {reason}.', en: 'Could not write “{path}”: {reason}.' }
const UNKNOWN: Text = {
  vi: 'Không ghi được «{path}»: kiểm tra thư mục và quyền ghi.',
  en: 'Could not write “{path}”: check the folder and its permissions.',
}

/**
 * Says why a file could not be written, with the system's reason.
 *
 * @param error what the file system threw
 * @example whyNotWritten('a.xlsx', { code: 'ENOSPC' }).en // 'Could not write “a.xlsx”: the disk is full.'
 */
export function whyNotWritten(path: string, error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS.get(code)
  if (!reason) return sentence(UNKNOWN, { path })
  const [vi, en] = [
    sentence(NOT_WRITTEN, { path, reason: reason.vi }),
    sentence(NOT_WRITTEN, { path, reason: reason.en }),
  ]
  return { vi: vi.vi, en: en.en }
}
