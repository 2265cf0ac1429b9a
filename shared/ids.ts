import { z } from 'zod'

const idText = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/)

export const municipalityId = idText.brand<'MunicipalityId'>()
export const memberId = idText.brand<'MemberId'>()
export const roomId = idText.brand<'RoomId'>()
export const messageId = idText.brand<'MessageId'>()
export const caseId = idText.brand<'CaseId'>()
export const decisionId = idText.brand<'DecisionId'>()
/** Messages of a raid that are hidden and decided together. */
export const waveId = idText.brand<'WaveId'>()
export const invitationId = idText.brand<'InvitationId'>()
export const talkId = idText.brand<'TalkId'>()
export const concernId = idText.brand<'ConcernId'>()
export const noteId = idText.brand<'NoteId'>()
export const flagId = idText.brand<'FlagId'>()
export const appealId = idText.brand<'AppealId'>()
export const ruleId = idText.brand<'RuleId'>()
export const ruleSetId = idText.brand<'RuleSetId'>()
/** Made by the client, so that sending again is the same message (DESIGN section 5). */
export const clientId = idText.min(8).brand<'ClientId'>()

export type MunicipalityId = z.infer<typeof municipalityId>
export type MemberId = z.infer<typeof memberId>
export type RoomId = z.infer<typeof roomId>
export type MessageId = z.infer<typeof messageId>
export type CaseId = z.infer<typeof caseId>
export type DecisionId = z.infer<typeof decisionId>
export type WaveId = z.infer<typeof waveId>
export type InvitationId = z.infer<typeof invitationId>
export type TalkId = z.infer<typeof talkId>
export type ConcernId = z.infer<typeof concernId>
export type NoteId = z.infer<typeof noteId>
export type FlagId = z.infer<typeof flagId>
export type AppealId = z.infer<typeof appealId>
export type RuleId = z.infer<typeof ruleId>
export type RuleSetId = z.infer<typeof ruleSetId>
export type ClientId = z.infer<typeof clientId>

/** Ids made on this side of the boundary: the one place where a plain text becomes a branded id unchecked. */
export const asMunicipalityId = (text: string) => text as MunicipalityId
export const asMemberId = (text: string) => text as MemberId
export const asRoomId = (text: string) => text as RoomId
export const asMessageId = (text: string) => text as MessageId
export const asCaseId = (text: string) => text as CaseId
export const asDecisionId = (text: string) => text as DecisionId
export const asWaveId = (text: string) => text as WaveId
export const asInvitationId = (text: string) => text as InvitationId
export const asTalkId = (text: string) => text as TalkId
export const asConcernId = (text: string) => text as ConcernId
export const asNoteId = (text: string) => text as NoteId
export const asFlagId = (text: string) => text as FlagId
export const asAppealId = (text: string) => text as AppealId
export const asRuleId = (text: string) => text as RuleId
export const asRuleSetId = (text: string) => text as RuleSetId
