import { z } from 'zod'

import { boardColours, boardLimits, boardSizes, boardStamps } from './board-choices.ts'
import { clientId, markId, pictureId, sessionId } from './ids.ts'
import type { MarkId, PictureId, RoomId } from './ids.ts'
import type { PersonView } from './people.ts'

const step = z.int().min(0).max(boardLimits.side)
const look = { colour: z.enum(boardColours), size: z.enum(boardSizes) } as const

/** All that can be on a board: a line, or a stamp of the fixed set. No images, no texts. */
const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('line'),
    ...look,
    /** x and y by turns. */
    points: z
      .array(step)
      .min(2)
      .max(boardLimits.pointsSent * 2)
      .refine((all) => all.length % 2 === 0),
  }),
  z.strictObject({ kind: z.literal('stamp'), ...look, stamp: z.enum(boardStamps), x: step, y: step }),
])
export type BoardShape = z.output<typeof shape>

/** A line or stamp as everybody sees it: nothing in it tells who drew it. */
export interface MarkView {
  readonly id: MarkId
  /** Drawn in order of `place`, then id. */
  readonly place: number
  readonly shape: BoardShape
}

/** A session's board, the same for everybody. */
export interface BoardView {
  /** Grows by one with every change: what is told carries its own, and whoever has missed one asks. */
  readonly rev: number
  readonly isOpen: boolean
  readonly marks: readonly MarkView[]
}

/** A finished picture: made by the server, with nobody's name. waiting: no person has looked at it large and let it through. */
export interface PictureView {
  readonly id: PictureId
  readonly state: 'waiting' | 'shown'
  /** An SVG document. */
  readonly svg: string
  /** For who cannot see it. */
  readonly lines: number
  readonly stamps: number
}

const oneSession = z.strictObject({ sessionId })
const leadBoardInput = z.strictObject({ sessionId, act: z.enum(['open', 'close', 'wipe']) })
const drawInput = z.strictObject({ sessionId, clientId, shape })
const oneMark = z.strictObject({ sessionId, markId })
const onePicture = z.strictObject({ sessionId, pictureId })

/** What a client may ask about a drawing board over the socket. */
export const boardCommands = {
  'board:view': oneSession,
  'board:lead': leadBoardInput,
  'board:draw': drawInput,
  'board:undo': oneSession,
  'board:remove': oneMark,
  'board:who': oneMark,
  'board:save': oneSession,
  'board:show': onePicture,
  'board:drop': onePicture,
  'board:pictures': oneSession,
} as const

export interface BoardAnswers {
  /** Null: no board has been opened. `mine`: how many marks of mine are on it. */
  'board:view': { readonly board: BoardView | null; readonly mine: number }
  'board:lead': { readonly rev: number }
  /** Durable when it is answered; sent again under the same id it is the same mark. */
  'board:draw': { readonly mark: MarkView; readonly mine: number }
  'board:undo': { readonly mine: number }
  'board:remove': object
  /** To a leader alone; null when she is gone. */
  'board:who': { readonly person: PersonView | null }
  'board:save': { readonly picture: PictureView }
  'board:show': object
  'board:drop': object
  /** What somebody has looked at; to leaders also what waits. */
  'board:pictures': { readonly pictures: readonly PictureView[] }
}

/** One step of a board. */
export type BoardStep =
  | { readonly do: 'opened' | 'closed' | 'wiped' }
  | { readonly do: 'drawn'; readonly mark: MarkView }
  | { readonly do: 'removed'; readonly ids: readonly MarkId[] }

/** What the server says of boards unasked, to everybody in the session's room. */
export interface BoardAnnouncements {
  'board:changed': { readonly roomId: RoomId; readonly rev: number; readonly step: BoardStep }
  /** A picture was saved, shown or taken away: ask. */
  'board:pictured': { readonly roomId: RoomId }
}
