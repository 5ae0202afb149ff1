import type { Text } from '@parscore/scoring'

/** The column «Khác» holds what no other column does. */
export const NOT_JSON: Text = {
  vi: 'nội dung cột «Khác» không đọc được (JSON)',
  en: 'the column “Khác” cannot be read (JSON)',
}
