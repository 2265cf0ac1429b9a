import type { NewsName, ProcessNews, Say } from './say.ts'
import { ears } from './sockets.ts'
import type { Sockets } from './sockets.ts'

type NewsListener = <Name extends NewsName>(name: Name, payload: ProcessNews[Name]) => void

/**
 * Say over Socket.IO rooms: with Redis behind, every process's sockets hear it.
 * @param listener this process's own ear for what processes tell each other
 */
export function createVoice(
  io: Sockets,
  options: { hasOtherProcesses: boolean; listener: NewsListener },
): Say {
  io.on('news', (name, payload) => options.listener(name, payload as ProcessNews[typeof name]))
  return {
    toRoom: (roomId, name, payload) => void io.to(ears.room(roomId)).emit(name, payload),
    toRoomExcept: ({ roomId, memberId }, name, payload) =>
      void io.to(ears.room(roomId)).except(ears.member(memberId)).emit(name, payload),
    toMember: (memberId, name, payload) => void io.to(ears.member(memberId)).emit(name, payload),
    toLeaders: (municipalityId, name, payload) =>
      void io.to(ears.leaders(municipalityId)).emit(name, payload),
    toManagers: (municipalityId, name, payload) =>
      void io.to(ears.managers(municipalityId)).emit(name, payload),
    toManagersExcept: ({ municipalityId, memberId }, name, payload) =>
      void io.to(ears.managers(municipalityId)).except(ears.member(memberId)).emit(name, payload),
    toBands: ({ municipalityId, ageBands }, name, payload) => {
      const bands = ageBands.map((band) => ears.band(municipalityId, band))
      io.to([...bands, ears.leaders(municipalityId)]).emit(name, payload)
    },
    toProcesses: (name, payload) => {
      options.listener(name, payload)
      if (options.hasOtherProcesses) io.serverSideEmit('news', name, payload)
    },
  }
}
