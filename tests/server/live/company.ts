import { asRoomId } from '@lyktan/shared/ids.ts'
import type { QuestionId, SessionId } from '@lyktan/shared/ids.ts'
import type { LiveView } from '@lyktan/shared/live.ts'
import { cast } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { beginQuiz, openEvening, planQuiz } from '../sessions/evening.ts'
import type { Evening } from '../sessions/evening.ts'

/** A session that goes on, with three young people and the two adults who host it. */
export interface LiveCompany extends Evening {
  readonly elias: Person
  readonly sessionId: SessionId
}

export async function openLiveCompany(): Promise<LiveCompany> {
  const evening = await openEvening()
  const elias = await cast.elias(evening.place, evening.municipalityId)
  const { id: sessionId } = await planQuiz(evening, { ageBands: ['13-15', '16-19', '20-25'] })
  await beginQuiz(evening, sessionId)
  for (const person of [evening.alva, evening.omar, elias])
    await person.ask('room:enter', { roomId: asRoomId(sessionId) })
  return { ...evening, elias, sessionId }
}

export const viewOf = async (person: Person, sessionId: SessionId): Promise<LiveView> =>
  (await person.ask('live:view', { sessionId })).live

let asked = 0
export const put = (person: Person, sessionId: SessionId, text: string) =>
  person.ask('live:ask', { sessionId, clientId: `asked-${String((asked += 1)).padStart(6, '0')}`, text })

/** Puts a question in the box and gives its id. */
export async function putQuestion(person: Person, sessionId: SessionId, text: string): Promise<QuestionId> {
  const answer = await put(person, sessionId, text)
  if (answer.outcome !== 'waiting' || answer.question === null) throw new Error('It does not wait.')
  return answer.question.id
}
