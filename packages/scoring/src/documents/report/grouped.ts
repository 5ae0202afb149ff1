/** Items in groups by a key, both in the order in which they came. @example grouped([1, 2, 3], (n) => n % 2) // [[1, 3], [2]] */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Item[][] {
  const groups = new Map<string | number, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
