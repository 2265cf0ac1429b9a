import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'
import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'

/** What one process must tell the others, so that nobody keeps an old fact. Ids only. */
export interface ProcessNews {
  /** A member's standing, role, name or sessions changed: read her again, and end sockets that may no longer stay. */
  'member:changed': { readonly memberId: string }
  'municipality:changed': { readonly municipalityId: string }
  /** Another set of its own rules applies, or is watched. */
  'rules:changed': { readonly municipalityId: string }
  /** A room's settings, mode or staffing changed: read it again. */
  'room:changed': { readonly roomId: string }
  /** These sockets leave the Socket.IO room of this room. */
  'member:dropped': { readonly memberId: string; readonly roomId: string }
  /** A leader has a case open, or no longer. */
  'case:looked': {
    readonly caseId: CaseId
    readonly memberId: MemberId
    readonly name: string
    readonly until: string
  }
  /** A process has come to this place: from now on it may number messages and have people in rooms. */
  'process:came': { readonly processId: string }
}
export type NewsName = keyof ProcessNews

/** The server's voice: typed by the announcements, so that a wrong payload does not compile. Never waits, never throws. */
export interface Say {
  /** To everybody who has entered the room. */
  toRoom<Name extends AnnouncementName>(roomId: string, name: Name, payload: Announcements[Name]): void
  /** To everybody who has entered the room except one member. */
  toRoomExcept<Name extends AnnouncementName>(
    room: { roomId: string; memberId: string },
    name: Name,
    payload: Announcements[Name],
  ): void
  /** To all devices of one member. */
  toMember<Name extends AnnouncementName>(memberId: string, name: Name, payload: Announcements[Name]): void
  /** To the leaders of a municipality. */
  toLeaders<Name extends AnnouncementName>(
    municipalityId: string,
    name: Name,
    payload: Announcements[Name],
  ): void
  /** To the managers of a municipality. */
  toManagers<Name extends AnnouncementName>(
    municipalityId: string,
    name: Name,
    payload: Announcements[Name],
  ): void
  /** To the managers except the one whom it is about. */
  toManagersExcept<Name extends AnnouncementName>(
    about: { municipalityId: string; memberId: string },
    name: Name,
    payload: Announcements[Name],
  ): void
  /** To everybody of a municipality whose band is among these, and its leaders. */
  toBands<Name extends AnnouncementName>(
    place: { municipalityId: string; ageBands: readonly AgeBand[] },
    name: Name,
    payload: Announcements[Name],
  ): void
  /** To this process and every other. */
  toProcesses<Name extends NewsName>(name: Name, payload: ProcessNews[Name]): void
}
