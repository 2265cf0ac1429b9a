import type { handoverCommands } from '@lyktan/shared/handover.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly: true
}

/** The rows of the hand-over in the table of bad input. */
export const handoverRows: { readonly [Name in keyof typeof handoverCommands]: Row } = {
  'handover:view': { leadersOnly: true, right: () => ({}) },
  'handover:write-note': { leadersOnly: true, right: () => ({ text: 'Lugnt i kväll.' }) },
  'handover:drop-note': { leadersOnly: true, right: () => ({ noteId: 'nothing' }) },
  'handover:acknowledge': { leadersOnly: true, right: () => ({}) },
}
