/** Letters of a title that are shown. */
export const TITLE_WIDTH = 44
const LINE_WIDTH = 100

/** Breaks a line at spaces so that no line is longer than the page. */
export function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + word.length + 1 > LINE_WIDTH) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
