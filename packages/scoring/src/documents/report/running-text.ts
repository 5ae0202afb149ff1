import { sentencesOf } from './sentences.js'

/** A report has at least so many whole sentences of so many words; a table copied as text has none. */
const SENTENCES = 5
const WORDS = 8

/** Whether a text is a report rather than a table: it has whole sentences. */
export function isRunningText(text: string): boolean {
  const whole = sentencesOf(text).filter(
    ({ text: own }) => /[.!?…]["”)]?$/u.test(own) && own.split(' ').length >= WORDS,
  )
  return whole.length >= SENTENCES
}
