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
/** Somebody's place in the rota. */
export const plannedShiftId = idText.brand<'PlannedShiftId'>()
/** What one leader on duty has said to the others. */
export const staffLineId = idText.brand<'StaffLineId'>()
export const flagId = idText.brand<'FlagId'>()
export const appealId = idText.brand<'AppealId'>()
/** A hosted occasion. A digital one's own room has the same id. */
export const sessionId = idText.brand<'SessionId'>()
export const seriesId = idText.brand<'SeriesId'>()
export const templateId = idText.brand<'TemplateId'>()
/** Something that a host shows large to everybody. */
export const promptId = idText.brand<'PromptId'>()
/** A question in a session's box. */
export const questionId = idText.brand<'QuestionId'>()
export const pollId = idText.brand<'PollId'>()
export const quizId = idText.brand<'QuizId'>()
/** A line or stamp on a drawing board. */
export const markId = idText.brand<'MarkId'>()
export const pictureId = idText.brand<'PictureId'>()
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
export type PlannedShiftId = z.infer<typeof plannedShiftId>
export type StaffLineId = z.infer<typeof staffLineId>
export type FlagId = z.infer<typeof flagId>
export type AppealId = z.infer<typeof appealId>
export type SessionId = z.infer<typeof sessionId>
export type SeriesId = z.infer<typeof seriesId>
export type TemplateId = z.infer<typeof templateId>
export type PromptId = z.infer<typeof promptId>
export type QuestionId = z.infer<typeof questionId>
export type PollId = z.infer<typeof pollId>
export type QuizId = z.infer<typeof quizId>
export type MarkId = z.infer<typeof markId>
export type PictureId = z.infer<typeof pictureId>
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
export const asPlannedShiftId = (text: string) => text as PlannedShiftId
export const asStaffLineId = (text: string) => text as StaffLineId
export const asFlagId = (text: string) => text as FlagId
export const asAppealId = (text: string) => text as AppealId
export const asSessionId = (text: string) => text as SessionId
export const asSeriesId = (text: string) => text as SeriesId
export const asTemplateId = (text: string) => text as TemplateId
export const asPromptId = (text: string) => text as PromptId
export const asQuestionId = (text: string) => text as QuestionId
export const asPollId = (text: string) => text as PollId
export const asQuizId = (text: string) => text as QuizId
export const asMarkId = (text: string) => text as MarkId
export const asPictureId = (text: string) => text as PictureId
export const asRuleId = (text: string) => text as RuleId
export const asRuleSetId = (text: string) => text as RuleSetId
