import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { PlaceNow } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { Circumstances } from '../call.ts'
import type { RoomFacts } from '../rooms/room-book.ts'
import type { MunicipalityFacts } from './municipality-book.ts'
import { viewPlace } from './municipality.view.ts'

/**
 * For the landing page, without signing in: which rooms are open, until or from when, and which adults are there.
 * Nothing about the young people, not even how many they are.
 */
export async function placesNow(call: Circumstances): Promise<EndpointAnswers['places:now']> {
  const municipalities = await call.live.municipalities.all()
  return { places: await Promise.all(municipalities.map((municipality) => placeNow(call, municipality))) }
}

async function placeNow(call: Circumstances, municipality: MunicipalityFacts): Promise<PlaceNow> {
  const rooms = await call.live.rooms.inMunicipality(municipality.id)
  return {
    place: viewPlace(municipality),
    rooms: rooms.map(roomNow),
    adults: adultsIn(rooms).map(({ nickname, avatar }) => ({ name: nickname, avatar })),
  }
}

/** A room that is marked sensitive is named here too: a young person must be able to find it. */
function roomNow(room: RoomFacts): PlaceNow['rooms'][number] {
  const { name, description, icon, tone, ageBands, mode, closesAt, nextOpensAt } = room
  const times = { closesAt: closesAt?.toISOString() ?? null, nextOpensAt: nextOpensAt?.toISOString() ?? null }
  return { name, description, icon, tone, ageBands, mode, ...times }
}

/** Each adult once, however many rooms she can read. */
function adultsIn(rooms: readonly RoomFacts[]): PersonView[] {
  return [...new Map(rooms.flatMap((room) => room.adults).map((adult) => [adult.id, adult])).values()]
}
