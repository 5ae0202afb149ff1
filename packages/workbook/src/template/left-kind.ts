import type { FloatingThing, SheetRule } from '@parscore/scoring'

/** What something is that stands where the template has no place for it. */
export type LeftKind = 'value' | 'formula' | 'note' | 'link' | 'name' | FloatingThing['kind'] | SheetRule['kind']

/** What the list of what has no place calls each kind of thing. */
export const LEFT_KINDS: Readonly<Record<LeftKind, string>> = {
  value: 'Giá trị',
  formula: 'Công thức',
  note: 'Ghi chú',
  link: 'Liên kết',
  name: 'Tên vùng',
  picture: 'Hình',
  chart: 'Biểu đồ',
  text: 'Hộp chữ',
  margin: 'Đầu, cuối trang',
  format: 'Định dạng có điều kiện',
  validation: 'Điều kiện nhập',
}

const ONLY_NAMED: ReadonlySet<LeftKind> = new Set(['picture', 'chart', 'name', 'format', 'validation'])

/** Of what cannot be copied as text only the name is kept: it is to be looked for in the file that it came in. */
export const isOnlyNamed = (kind: LeftKind): boolean => ONLY_NAMED.has(kind)
