import type { Text } from '../text.js'
import type { Severity } from './finding.js'

/** Severities in words. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}
