import { type CodeToken, readToken, type TokenStyle } from '../code-token.js'

/** A code that could be of another style as well: I is a letter too, and so is i; 1) and 1 are typed for each other. */
const OTHERWISE: Readonly<Partial<Record<TokenStyle, TokenStyle>>> = {
  roman: 'upper',
  upper: 'roman',
  'small-roman': 'lower',
  lower: 'small-roman',
  paren: 'dotted',
}

/** Style with, of dotted codes, the number of parts, and of marks which mark. */
const keyOf = (style: TokenStyle, code: string): string =>
  style === 'dotted' ? `dotted ${code.split('.').length}` : style === 'mark' ? `mark ${code}` : style

/**
 * The level of codes by one example a level.
 *
 * @param examples from the top: `I`, `1`, `a)`
 * @returns of a code its level from 0, or −1 where no example is like it
 */
export function codeLevels(examples: readonly string[]): (token: CodeToken) => number {
  const keys = examples.map((example) => {
    const { style, code } = readToken(example)
    return keyOf(style, code)
  })
  return ({ style, code }) => {
    const at = keys.indexOf(keyOf(style, code))
    const other = OTHERWISE[style]
    return at >= 0 || other === undefined ? at : keys.indexOf(keyOf(other, code))
  }
}
