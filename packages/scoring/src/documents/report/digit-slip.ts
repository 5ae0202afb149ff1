/** The digits of a number as it is printed, without marks. */
export const digitsOf = (text: string): string => text.replace(/[^\d]/gu, '').replace(/^0+(?=\d)/u, '')

/**
 * Whether one number is the other with two neighbouring digits swapped, the commonest slip of typing.
 *
 * @example isSwapped('1216', '1126') // true
 */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  const at = [...one].findIndex((digit, index) => digit !== other[index])
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** Whether one number is the other with one digit another. @example isOneDigitOff('259100', '259700') // true */
export const isOneDigitOff = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1

/** Whether two numbers are of the same digits, in whatever order. @example isPermuted('285701', '285107') // true */
export const isPermuted = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('')
