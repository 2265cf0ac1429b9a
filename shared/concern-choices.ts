// Free of zod, so that the page can carry them.

/** Is somebody in danger now? Then 112 comes before everything else. */
export const concernDangers = ['no', 'called-112'] as const
export type ConcernDanger = (typeof concernDangers)[number]

/** Who was consulted, by role alone: never a name, never what was said. */
export const consultedRoles = [
  'colleague',
  'manager',
  'school',
  'school-health',
  'field-worker',
  'health-care',
  'social-services',
  'police',
] as const
export type ConsultedRole = (typeof consultedRoles)[number]

/** To whom a report was made. */
export const reportReceivers = ['social-services', 'social-on-call', 'police'] as const
export type ReportReceiver = (typeof reportReceivers)[number]

/** Why no report was made. Youth workers must report what they suspect about a child (SoL 2025:400, 19:1). */
export const notReportedReasons = ['already-reported', 'over-18', 'cleared-up'] as const
export type NotReportedReason = (typeof notReportedReasons)[number]

/** Whether the young person has been told. */
export const toldAnswers = ['told', 'not-safe', 'not-yet'] as const
export type ToldAnswer = (typeof toldAnswers)[number]

/** What the social services answered when asked (SoL 19:6): an inquiry is opened, is not, or no answer. */
export const feedbackAnswers = ['opened', 'not-opened', 'no-answer'] as const
export type FeedbackAnswer = (typeof feedbackAnswers)[number]

/** When a number answers. */
export const contactKinds = ['day', 'on-call', 'other'] as const
export type ContactKind = (typeof contactKinds)[number]
