import { z } from 'zod'
import type { Text } from '../text.js'

/** A sentence of ours for what a schema refuses, in both languages; zod has a place for one language only. */
export const saying = (text: Text) => ({ params: { text }, abort: true })

const SHARE: Text = { vi: 'phải từ 0% đến 100%', en: 'must be from 0 % to 100 %' }
const PART: Text = { vi: 'phải lớn hơn 0% và không quá 100%', en: 'must be above 0 % and at most 100 %' }
const DECIMALS: Text = { vi: 'phải là số nguyên từ 0 đến 10', en: 'must be a whole number from 0 to 10' }

/** A share between 0 and 1. */
export const share = z.number().refine((value) => value >= 0 && value <= 1, saying(SHARE))

/** A share above 0, up to 1. */
export const partOfOne = z.number().refine((value) => value > 0 && value <= 1, saying(PART))

/** Decimals that points keep; leaves are published with four or five. */
export const decimals = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 0 && value <= 10, saying(DECIMALS))
