import { type Finding, type Lang, sentence, type Text } from '@parscore/scoring'
import { notePart, type Part } from '../declaration/part.js'
import { way } from './ways.js'

const ERRORS: Text = {
  vi: `{path}: phép kiểm tra thấy {n} lỗi, nên các con số ở đây chỉ đúng như bảng được ghi. {named} (${way('check')})`,
  en: `{path}: the checks find {n} {n:error|errors}, so the figures here are only as right as the sheet. {named} (${way('check')})`,
}
const NAMED: Text = { vi: '{cell}: {message}', en: '{cell}: {message}' }
const MORE: Text = { vi: '… và {n} lỗi khác.', en: '… and {n} more.' }

/** Errors that are named; the others are counted. */
const NAMED_ERRORS = 3

/** Says before a file's points are used what the checks hold for wrong in it: a criterion of 267 % of its maximum spoils each sum. */
export function errorsNote(path: string, findings: readonly Finding[], lang: Lang): readonly Part[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return []
  const rest = errors.length - NAMED_ERRORS
  const named = [
    ...errors
      .slice(0, NAMED_ERRORS)
      .map(({ cell, message }) => sentence(NAMED, { cell, message: message[lang] })[lang]),
    ...(rest > 0 ? [sentence(MORE, { n: rest })[lang]] : []),
  ].join(' ')
  return [notePart(sentence(ERRORS, { path, n: errors.length, named })[lang])]
}
