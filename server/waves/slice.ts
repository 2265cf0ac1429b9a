import type { WaveRecord } from './wave.model.ts'

/** What a slice of a batch leaves: where the wave stands, and whether there is more to do. */
export type Slice = Pick<WaveRecord, 'state' | 'settled' | 'done'> & Partial<Pick<WaveRecord, 'undoing'>>

/** So many messages are one slice; between slices others are served, and the leaders see it come further. */
export const sliceMessages = 100
