/** A copy of a copy is called as the first: endings would pile up. @example nameOfCopies('bang-ban-sao (1).xlsx') // 'bang' */
export const nameOfCopies = (file: string): string =>
  file.replace(/\.\w+$/, '').replace(/(?:-(?:ban-sao|chu-thich)(?: \(\d+\))?)+$/, '')
