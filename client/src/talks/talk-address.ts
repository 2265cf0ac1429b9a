/** What the open talk is called in the address, so that "back" leads to the list and a bell can lead to a talk. */
export const talkInAddress = 'samtal'

/** The leaders' page with this talk opened. */
export const addressOfTalk = (talkId: string): string => `/personal/samtal?${talkInAddress}=${talkId}`
