/**
 * A reading of an object that is made once and remembered as long as the object lives: many checks ask one figure for the same words.
 *
 * @param read pure: what it gives depends on the object and on nothing that changes
 * @example oncePer((list) => list.length)([1, 2]) // 2
 */
export function oncePer<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.value
    const value = read(key)
    known.set(key, { value })
    return value
  }
}
