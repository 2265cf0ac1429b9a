import type { backChannelCommands } from '@lyktan/shared/back-channel.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly: true
}

/** The rows of the leaders' channels in the table of bad input. */
export const backChannelRows: { readonly [Name in keyof typeof backChannelCommands]: Row } = {
  'channel:view': { leadersOnly: true, right: () => ({ roomId: null }) },
  'channel:say': {
    leadersOnly: true,
    right: () => ({ roomId: null, clientId: 'staff-0001', text: 'Jag tar Soffan.', about: null }),
  },
  'channel:read': { leadersOnly: true, right: () => ({ roomId: null, lineId: 'nothing' }) },
  'channel:unread': { leadersOnly: true, right: () => ({}) },
}
