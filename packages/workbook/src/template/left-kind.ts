import type { FloatingThing } from '@parscore/scoring'

/** What something is that stands where the template has no place for it. */
export type LeftKind = 'value' | 'formula' | 'note' | 'link' | FloatingThing['kind']

/** What the list of what has no place calls each kind of thing. */
export const LEFT_KINDS: Readonly<Record<LeftKind, string>> = {
  value: 'Giá trị',
  formula: 'Công thức',
  note: 'Ghi chú',
  link: 'Liên kết',
  picture: 'Hình',
  chart: 'Biểu đồ',
  text: 'Hộp chữ',
  margin: 'Đầu, cuối trang',
}

/** Of what cannot be copied as text only the name is kept: it is to be looked for in the file that it came in. */
export const isOnlyNamed = (kind: LeftKind): boolean => kind === 'picture' || kind === 'chart'
