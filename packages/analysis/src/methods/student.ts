/**
 * How likely a value of Student's t at least as far from 0 is by chance (two-sided), for whole degrees of freedom.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 *
 * @param degrees whole, at least 1
 * @example studentP(0, 10) // 1
 */
export function studentP(t: number, degrees: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const isOdd = degrees % 2 === 1
  let [term, series] = isOdd ? [cosine, degrees === 1 ? 0 : cosine] : [1, 1]
  for (let step = isOdd ? 3 : 2; step <= degrees - 2; step += 2) {
    term *= ((step - 1) / step) * cosine * cosine
    series += term
  }
  const inside = isOdd ? (2 / Math.PI) * (angle + sine * series) : sine * series
  return Math.min(1, Math.max(0, 1 - inside))
}
