import { createContext, useContext } from 'react'

/** Shows the help card of the page around, when the server says that what was written asks for it. */
export const HelpCardContext = createContext<(isNeeded: boolean) => void>(() => {})

export const useHelpCard = () => useContext(HelpCardContext)
