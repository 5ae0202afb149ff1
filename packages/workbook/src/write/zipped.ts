import { type Zippable, zipSync } from 'fflate'

/** Zip knows no earlier day; a fixed one makes the same bytes of the same parts. */
const FIRST_DAY = new Date(1980, 0, 1)

/** Parts as a zip that is the same file wherever it is made: compressed here, not by Node or the browser. */
export const zipped = (parts: Zippable): Uint8Array<ArrayBuffer> => zipSync(parts, { mtime: FIRST_DAY })
