import { sentence, type Text, type Word } from '@parscore/scoring'

/** Something that a person should know about a merge. */
export interface MergeNote {
  readonly kind:
    | 'refused'
    | 'conflict'
    | 'maximum'
    | 'missing'
    | 'unknown'
    | 'kept'
    | 'renamed'
    | 'uncounted'
    | 'outside'
    | 'unit'
    | 'unread'
  readonly text: Text
}

const WORDS = {
  framework: {
    kind: 'refused',
    vi: '{file}: theo bộ tiêu chí {found}, không phải {wanted}; không nhận tệp này.',
    en: '{file}: of the framework {found}, not {wanted}; the file was not taken.',
  },
  year: {
    kind: 'refused',
    vi: '{file}: của năm {found}, không phải {wanted}; không nhận tệp này.',
    en: '{file}: of the year {found}, not {wanted}; the file was not taken.',
  },
  conflict: {
    kind: 'conflict',
    vi: 'Tiêu chí {code}, cột «{column}»: lấy {taken} ({takenAt}), bỏ {left} ({leftAt}).',
    en: 'Criterion {code}, column “{column}”: {taken} was taken ({takenAt}), {left} left ({leftAt}).',
  },
  maximum: {
    kind: 'maximum',
    vi: '{at}: điểm tối đa của {code} bị sửa thành {found}; giữ {wanted} của bộ tiêu chí.',
    en: '{at}: the maximum of {code} was changed to {found}; the framework’s {wanted} was kept.',
  },
  missing: {
    kind: 'missing',
    vi: 'Chưa có tệp của {agency}: thiếu {n} tiêu chí ({codes}).',
    en: 'No file of {agency}: {n} {n:criterion is|criteria are} missing ({codes}).',
  },
  row: {
    kind: 'missing',
    vi: '{file}: thiếu dòng của tiêu chí {codes}.',
    en: '{file}: the rows of {codes} are missing.',
  },
  unknown: {
    kind: 'unknown',
    vi: '{file}: dòng {code} không có trong bộ tiêu chí; không nhận dòng này.',
    en: '{file}: the row {code} is not in the framework and was not taken.',
  },
  renamed: {
    kind: 'renamed',
    vi: '{at}: tiêu đề «{found}» được hiểu là cột «{header}».',
    en: '{at}: the header “{found}” was read as the column “{header}”.',
  },
  outside: {
    kind: 'outside',
    vi: '{at}: {kind} {content} nằm ngoài mẫu; giữ ở trang «Ngoài mẫu».',
    en: '{at}: {kind} {content} stands outside the template; kept on the sheet “Ngoài mẫu”.',
  },
  named: {
    kind: 'outside',
    vi: '{at}: {kind} {content} không chép sang được; xem ở tệp gốc (ghi tên ở trang «Ngoài mẫu»).',
    en: '{at}: {kind} {content} cannot be copied; look at it in the file itself (named on the sheet “Ngoài mẫu”).',
  },
  more: {
    kind: 'outside',
    vi: '{file}: còn {n} mục ngoài mẫu, xem trang «Ngoài mẫu».',
    en: '{file}: {n} more things outside the template, see the sheet “Ngoài mẫu”.',
  },
  unit: {
    kind: 'unit',
    vi: '{file}: tên đơn vị {found} khác {taken} của bản tổng hợp; giữ ở trang «Ngoài mẫu».',
    en: '{file}: the unit {found} is not {taken} of the merged file; kept on the sheet “Ngoài mẫu”.',
  },
  unread: { kind: 'unread', vi: '{file}: {what}', en: '{file}: {what}' },
  kept: {
    kind: 'kept',
    vi: 'Tiêu chí {code}, cột «{column}»: các tệp để trống, giữ {taken} của bản tổng hợp trước.',
    en: 'Criterion {code}, column “{column}”: blank in the files, {taken} of the merge before was kept.',
  },
} as const satisfies Record<string, Text & Pick<MergeNote, 'kind'>>

/** What a merge has to say, in the order in which it is said. */
export class MergeNotes {
  readonly all: MergeNote[] = []

  tell(what: keyof typeof WORDS, words: Readonly<Record<string, Word>>): void {
    this.add(WORDS[what].kind, sentence(WORDS[what], words))
  }

  add(kind: MergeNote['kind'], text: Text): void {
    this.all.push({ kind, text })
  }
}
