import type { Result, Text } from '@parscore/scoring'

/**
 * The value of a result, for notebooks, where a mistake should stop the cell: what went wrong becomes an exception with its
 * sentence in Vietnamese.
 *
 * @example valueOrThrow({ ok: true, value: 75.66 }) // 75.66
 */
export function valueOrThrow<T>(result: Result<T, Text | { readonly message: Text }>): T {
  if (result.ok) return result.value
  throw new Error('message' in result.error ? result.error.message.vi : result.error.vi)
}
