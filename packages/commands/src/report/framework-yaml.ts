import { type Framework, frameworkData, type Lang, sentence, type Text } from '@parscore/scoring'
import type { Doubt } from '@parscore/workbook'
import { Document, visit } from 'yaml'

const LOOK_AT: Text = { vi: ' XEM LẠI{cell}: {message}', en: ' LOOK AT{cell}: {message}' }
const INTRODUCTION: Text = {
  vi: ' Bộ tiêu chí đọc từ bảng in của văn bản. Dòng có chữ XEM LẠI là chỗ chưa chắc: đối chiếu văn bản, sửa, rồi xóa dòng đó.',
  en: ' Framework read from a printed table. Lines with LOOK AT are doubtful: compare them with the document, mend, then delete the line.',
}

/**
 * A framework as YAML, each doubt as a comment above the criterion that it is about.
 *
 * @param doubts what is to be looked at; without any there are no comments
 */
export function frameworkYaml(framework: Framework, doubts: readonly Doubt[], lang: Lang): string {
  const document = new Document(frameworkData(framework))
  const comments = (code: string | null) =>
    doubts.filter((doubt) => doubt.code === code).map((doubt) => commentOf(doubt, lang))
  if (doubts.length > 0) document.commentBefore = [INTRODUCTION[lang], ...comments(null)].join('\n')
  visit(document, {
    Map(_, map) {
      const code = map.get('code')
      const own = typeof code === 'string' ? comments(code) : []
      if (own.length > 0) map.commentBefore = own.join('\n')
    },
  })
  return document.toString({ lineWidth: 120 })
}

const commentOf = ({ cell, message }: Doubt, lang: Lang): string => {
  const told = sentence(LOOK_AT, { cell: cell === null ? '' : ` (${cell})`, message })[lang]
  const lines = told.split('\n').map((line) => line.trim())
  return ` ${lines.join(' / ')}`
}
