import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { DoorCall } from '../call.ts'
import { viewMyself } from './member.view.ts'
import { noteVisit } from './note-visit.ts'

/** Who am I, for the page that opens: null when nobody is signed in. Opening the page is a visit. */
export async function viewMe(call: DoorCall): Promise<EndpointAnswers['me:view']> {
  if (call.actor === null) return { me: null }
  const facts = await call.live.members.find(call.actor.id)
  const place = await call.live.municipalities.find(call.actor.municipalityId)
  if (facts === null || place === null) return { me: null }

  await noteVisit(call, facts.id)

  return { me: viewMyself(facts, place, call.now) }
}
