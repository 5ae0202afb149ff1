import type { Text } from '../text.js'
import type { ColumnRole } from './column.js'

/** What a column of each role is called where no document names it. */
export const roleNames: Readonly<Record<ColumnRole, Text>> = {
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  computed: { vi: 'Điểm theo cách chấm', en: 'By the rule' },
  self: { vi: 'Điểm tự đánh giá', en: 'Self-assessed' },
  appraisal: { vi: 'Điểm thẩm định', en: 'Appraised' },
  survey: { vi: 'Điểm điều tra XHH', en: 'Survey' },
  result: { vi: 'Kết quả', en: 'Result' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  change: { vi: 'Tăng, giảm', en: 'Change' },
  lost: { vi: 'Điểm mất', en: 'Points lost' },
  percent: { vi: 'Tỷ lệ đạt', en: 'Percentage' },
  weight: { vi: 'Trọng số', en: 'Weight' },
  applies: { vi: 'Đánh giá', en: 'Assessed' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  input: { vi: 'Số liệu', en: 'Figure' },
  agency: { vi: 'Đơn vị chủ trì', en: 'Lead agency' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  note: { vi: 'Ghi chú', en: 'Note' },
}
