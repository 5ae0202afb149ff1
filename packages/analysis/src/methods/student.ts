/**
 * How likely a value of Student's t at least as far from 0 is by chance (two-sided), for whole degrees of freedom.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4; far from 0, where 1 less
 * that sum has no digit left, the incomplete beta function of 26.7.1 by its series, 6.6.8.
 *
 * @param degrees whole, at least 1
 * @example studentP(0, 10) // 1
 */
export function studentP(t: number, degrees: number): number {
  const outside = 1 - inside(t, degrees)
  return outside < SMALL ? tail(t, degrees) : Math.min(1, outside)
}

/** Below this the difference from 1 has lost the digits that a p is compared by. */
const SMALL = 1e-4

/** How likely a value nearer to 0 is. */
function inside(t: number, degrees: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const isOdd = degrees % 2 === 1
  let [term, series] = isOdd ? [cosine, degrees === 1 ? 0 : cosine] : [1, 1]
  for (let step = isOdd ? 3 : 2; step <= degrees - 2; step += 2) {
    term *= ((step - 1) / step) * cosine * cosine
    series += term
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * series) : sine * series
}

/** The incomplete beta function of x = ν ÷ (ν + t²) with a = ν ÷ 2 and b = ½: of each term the next is at most x. */
function tail(t: number, degrees: number): number {
  const [a, x] = [degrees / 2, degrees / (degrees + t * t)]
  let [term, series] = [1 / a, 1 / a]
  for (let step = 1; term > series * Number.EPSILON; step += 1) {
    term *= ((step - 0.5) / step) * x * ((a + step - 1) / (a + step))
    series += term
  }
  return x ** a * series * inverseBeta(degrees)
}

/** 1 ÷ B(ν ÷ 2, ½), from ν = 1 or 2 on in steps of two. */
function inverseBeta(degrees: number): number {
  let [at, value] = degrees % 2 === 1 ? [1, 1 / Math.PI] : [2, 0.5]
  for (; at < degrees; at += 2) value *= (at + 1) / at
  return value
}
