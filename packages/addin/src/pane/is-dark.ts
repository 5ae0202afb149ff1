import { createContext, useContext } from 'react'

/** Whether the theme is dark. */
export const IsDark = createContext(false)
export const useIsDark = (): boolean => useContext(IsDark)
