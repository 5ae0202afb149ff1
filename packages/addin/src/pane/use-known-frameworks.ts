import type { Framework } from '@parscore/scoring'
import { useSyncExternalStore } from 'react'
import { knownFrameworks, subscribeFrameworks } from '../frameworks/known-frameworks.js'

/** Every framework that has criteria, also when the user loads another. */
export const useKnownFrameworks = (): readonly Framework[] => useSyncExternalStore(subscribeFrameworks, knownFrameworks)
