import type { Text } from '@parscore/scoring'

const same = (text: string): Text => ({ vi: text, en: text })
const AGAIN: Text = { vi: 'tệp dùng lại trong parscore', en: 'a file to use again in parscore' }
/** What is opened with which program, by the ending of the file. */
const KINDS: Readonly<Record<string, Text>> = {
  xlsx: same('Excel (xlsx)'),
  xlsm: { vi: 'Excel có macro (xlsm)', en: 'Excel with macros (xlsm)' },
  docx: same('Word (docx)'),
  svg: { vi: 'hình vẽ (svg)', en: 'picture (svg)' },
  ics: { vi: 'lịch (ics)', en: 'calendar (ics)' },
  yaml: AGAIN,
  yml: AGAIN,
}

/** A kind of file as a person calls it. */
export const fileKind = (ending: string): Text => KINDS[ending] ?? same(ending)

/** Kinds of files that a field takes, each said once, by their endings. */
const TAKEN: readonly (readonly [endings: readonly string[], kind: Text])[] = [
  [['xlsx', 'xlsm', 'xlsb', 'xls', 'ods'], same('Excel')],
  [['docx', 'odt'], same('Word')],
  [['csv', 'tsv'], same('csv')],
  [['txt'], { vi: 'văn bản txt', en: 'txt' }],
  [['yaml', 'yml', 'json'], { vi: 'tệp đã lưu từ parscore', en: 'files saved by parscore' }],
]

/** The files that a field takes, as a person calls them: «Excel, Word, csv». */
export function takenKinds(endings: readonly string[]): Text {
  const known = TAKEN.filter(([own]) => own.some((ending) => endings.includes(ending))).map(([, kind]) => kind)
  const others = endings.filter((ending) => !TAKEN.some(([own]) => own.includes(ending))).map(same)
  const list = (lang: 'vi' | 'en') => [...known, ...others].map((kind) => kind[lang]).join(', ')
  return { vi: list('vi'), en: list('en') }
}
