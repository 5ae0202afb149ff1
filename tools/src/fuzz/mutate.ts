import { strFromU8, strToU8 } from 'fflate'
import { mutatedBytes } from './mutate-bytes.js'
import { mutatedPackage } from './mutate-package.js'
import { mutatedRecords } from './mutate-records.js'
import { mutatedText } from './mutate-text.js'
import type { Random } from './random.js'

/** A file with something wrong in it, in the ways of its kind. */
export function mutated(random: Random, name: string, bytes: Uint8Array): Uint8Array {
  if (/\.(?:xlsx|xlsm|ods|docx|odt)$/i.test(name)) return mutatedPackage(random, bytes)
  if (/\.xls$/i.test(name)) return mutatedRecords(random, bytes)
  return random.isOneIn(10) ? mutatedBytes(random, bytes) : strToU8(mutatedText(random, strFromU8(bytes)))
}
