import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** What stands after `#` in the address, also when it changes. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash)
