import { expect, it } from 'vitest'
import { coloured, hasColour } from './colour.js'

it('marks stand in colour, the words beside them do not', () => {
  expect(coloured('  [LỖI] C34 · 3.2\n  [CẢNH BÁO] D1\n✓ khớp\nkhông [LỖI] ở đầu')).toBe(
    '  \u001b[31m[LỖI]\u001b[39m C34 · 3.2\n  \u001b[33m[CẢNH BÁO]\u001b[39m D1\n\u001b[32m✓\u001b[39m khớp\nkhông [LỖI] ở đầu',
  )
  expect(coloured('[NOTE] x')).toBe('\u001b[36m[NOTE]\u001b[39m x')
})

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
])('a terminal %s with %j has colour: %s', (isTerminal, env, expected) => {
  expect(hasColour(isTerminal, env)).toBe(expected)
})
