import type { backChannelCommands } from '@lyktan/shared/back-channel.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly: true
  readonly optional?: readonly string[]
}

/** Beside the whole place, pointing at nothing. */
const optional = ['roomId is nothing', 'about is nothing']

/** The rows of the leaders' channels in the table of bad input. */
export const backChannelRows: { readonly [Name in keyof typeof backChannelCommands]: Row } = {
  'channel:view': { leadersOnly: true, optional, right: () => ({ roomId: null }) },
  'channel:say': {
    leadersOnly: true,
    optional,
    right: () => ({ roomId: null, clientId: 'staff-0001', text: 'Jag tar Soffan.', about: null }),
  },
  'channel:read': { leadersOnly: true, optional, right: () => ({ roomId: null, lineId: 'nothing' }) },
  'channel:unread': { leadersOnly: true, right: () => ({}) },
}
