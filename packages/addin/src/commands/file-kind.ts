import type { Text } from '@parscore/scoring'

const same = (text: string): Text => ({ vi: text, en: text })
/** What is opened with which program, by the ending of the file. */
const KINDS: Readonly<Record<string, Text>> = {
  xlsx: same('Excel (xlsx)'),
  xlsm: { vi: 'Excel có macro (xlsm)', en: 'Excel with macros (xlsm)' },
  docx: same('Word (docx)'),
  svg: { vi: 'hình vẽ (svg)', en: 'picture (svg)' },
  ics: { vi: 'lịch (ics)', en: 'calendar (ics)' },
  yaml: { vi: 'tệp bộ tiêu chí, bố cục (yaml)', en: 'framework, layout (yaml)' },
}

/** A kind of file as a person calls it. */
export const fileKind = (ending: string): Text => KINDS[ending] ?? same(ending)
