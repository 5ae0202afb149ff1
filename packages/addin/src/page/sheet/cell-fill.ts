/** Fills as light as this carry dark letters. */
const LIGHT = 0.55
/** How much of a fill is shown that only tints its cell, so that the letters on it can be read: a colour, or a grey. */
const TINT = '22%'
const GREY_TINT = '8%'
/** By how much a pale colour is deepened in the dark theme, where it would be one more grey. */
const DEEPENED = 4

/**
 * How a fill of a file is shown behind the letters of the page: as it is where it is light and so is the page, else as a tint.
 *
 * @param fill such as `#FFF9E5`
 * @example cellFill('#FFF9E5', false) // { '--fill': '#FFF9E5', '--share': '100%' }
 */
export function cellFill(fill: string, isDark: boolean): Record<'--fill' | '--share', string> {
  const parts = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16))
  if (!isDark && lightness(parts) >= LIGHT) return { '--fill': fill, '--share': '100%' }
  const most = Math.max(...parts)
  const deep = parts.map((part) => Math.max(0, most - (most - part) * (isDark ? DEEPENED : 1)))
  return { '--fill': `rgb(${deep.join(' ')})`, '--share': most - Math.min(...parts) < COLOURFUL ? GREY_TINT : TINT }
}

/** Red, green and blue as far apart as this are no grey. */
const COLOURFUL = 16

/** How light a colour is, from 0 to 1, as the eye weighs red, green and blue. */
const lightness = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
