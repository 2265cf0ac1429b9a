/** What the open case is called in the desk's address, so that "back" leads to the list and an alarm can lead to a case. */
export const caseInAddress = 'arende'

/** The desk with this case opened. */
export const addressOfCase = (caseId: string): string => `/personal/granska?${caseInAddress}=${caseId}`
