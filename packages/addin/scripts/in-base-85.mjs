/** Letters from «#» on, without «<», which could end the element that they stand in. */
const FIRST = '#'.charCodeAt(0)
const LEFT_OUT = '<'.charCodeAt(0)

const letterOf = (digit) => {
  const code = FIRST + digit
  return code < LEFT_OUT ? code : code + 1
}

/**
 * Bytes in letters: five for four bytes, where base 64 takes five and a third. Before them stands how many bytes they are.
 *
 * @param {Uint8Array} bytes
 * @returns {string} the number of bytes, a space, the letters
 */
export function inBase85(bytes) {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  padded.set(bytes)
  const view = new DataView(padded.buffer)
  const letters = Buffer.alloc((padded.length / 4) * 5)
  for (let from = 0, to = 0; from < padded.length; from += 4, to += 5) {
    let left = view.getUint32(from)
    for (let place = 4; place >= 0; place -= 1) {
      letters[to + place] = letterOf(left % 85)
      left = Math.floor(left / 85)
    }
  }
  return `${bytes.length} ${letters.toString('latin1')}`
}
