import { screen } from '@lyktan/moderation/screen.ts'

/** Whether somebody writes that she is in a crisis: then she gets the help card, and the adults are rung. */
export function isForHelp(text: string | null | undefined): boolean {
  if (text === null || text === undefined) return false
  return screen({ text, context: { isNewcomer: false, isLeader: false, reading: 'all' } }).help
}
