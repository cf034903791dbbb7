import { createContext, useContext } from 'react'

export const NonceContext = createContext('')

/** The number that the content security policy of this answer allows; empty in the browser. */
export const useNonce = () => useContext(NonceContext)
