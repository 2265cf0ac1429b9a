import { checkNickname } from '../access/check-nickname.ts'
import { join } from '../access/join.ts'
import { recover } from '../access/recover.ts'
import { signIn } from '../access/sign-in.ts'
import { signOutEverywhere } from '../access/sign-out-everywhere.ts'
import { signOut } from '../access/sign-out.ts'
import { answerAppeal } from '../appeals/answer-appeal.ts'
import { askAgain } from '../appeals/ask-again.ts'
import { viewStandingPage } from '../appeals/view-standing-page.ts'
import { listAudit } from '../audit/list-audit.ts'
import { confirmDecision, seeDecision } from '../decisions/see-decision.ts'
import { checkInvitation } from '../invitations/check-invitation.ts'
import { listInvitations } from '../invitations/list-invitations.ts'
import { makeInvitations } from '../invitations/make-invitations.ts'
import { revokeInvitation } from '../invitations/revoke-invitation.ts'
import { changeMe } from '../members/change-me.ts'
import { eraseMe } from '../members/erase-me.ts'
import { ownData } from '../members/own-data.ts'
import { viewMe } from '../members/view-me.ts'
import { changeSettings } from '../municipalities/change-settings.ts'
import { placesNow } from '../municipalities/places-now.ts'
import { viewSettings } from '../municipalities/view-settings.ts'
import { chooseMail, confirmMail } from '../reminders/choose-mail.ts'
import { choosePush } from '../reminders/choose-push.ts'
import { remindOf } from '../reminders/remind-of.ts'
import { stopReminders } from '../reminders/stop-reminders.ts'
import { viewReminders } from '../reminders/view-reminders.ts'
import { usageCsv } from '../reports/usage-csv.ts'
import { usageReport } from '../reports/usage-report.ts'
import { changeRoom } from '../rooms/change-room.ts'
import { createRoom } from '../rooms/create-room.ts'
import { discardDraft } from '../rules/discard-draft.ts'
import { dropRule } from '../rules/drop-rule.ts'
import { listRules } from '../rules/list-rules.ts'
import { makeDraft } from '../rules/make-draft.ts'
import { putRule } from '../rules/put-rule.ts'
import { replayRules } from '../rules/replay-rules.ts'
import { rollBackRules } from '../rules/roll-back-rules.ts'
import { rulePrecision } from '../rules/rule-precision.ts'
import { setThresholds } from '../rules/set-thresholds.ts'
import { switchRules } from '../rules/switch-rules.ts'
import { testDraft } from '../rules/test-draft.ts'
import { viewRules } from '../rules/view-rules.ts'
import type { Rows } from './route.ts'

/** Table of contents of HTTP: endpoint → verb. What enters and leaves each is in `shared/endpoints.ts`. */
export const routes: Rows = {
  'places:now': { for: 'door', verb: placesNow },
  'me:view': { for: 'door', verb: viewMe },
  'me:change': { for: 'members', verb: changeMe },
  'me:data': { for: 'members', verb: ownData },
  'me:erase': { for: 'door', verb: eraseMe },
  'standing:view': { for: 'members', verb: viewStandingPage },
  'standing:see': { for: 'members', verb: seeDecision },
  'standing:confirm': { for: 'members', verb: confirmDecision },
  'appeals:ask': { for: 'members', verb: askAgain },
  'appeals:answer': { for: 'members', verb: answerAppeal },
  'invitation:check': { for: 'door', verb: checkInvitation },
  'nickname:check': { for: 'door', verb: checkNickname },
  'member:join': { for: 'door', verb: join },
  'access:sign-in': { for: 'door', verb: signIn },
  'access:recover': { for: 'door', verb: recover },
  'access:sign-out': { for: 'door', verb: signOut },
  'access:sign-out-everywhere': { for: 'door', verb: signOutEverywhere },
  'invitations:make': { for: 'members', verb: makeInvitations },
  'invitations:list': { for: 'members', verb: listInvitations },
  'invitations:revoke': { for: 'members', verb: revokeInvitation },
  'settings:view': { for: 'members', verb: viewSettings },
  'settings:change': { for: 'members', verb: changeSettings },
  'rooms:create': { for: 'members', verb: createRoom },
  'rooms:change': { for: 'members', verb: changeRoom },
  'reports:usage': { for: 'members', verb: usageReport },
  'reports:usage-csv': { for: 'members', verb: usageCsv },
  'audit:list': { for: 'members', verb: listAudit },
  'rules:list': { for: 'members', verb: listRules },
  'rules:view': { for: 'members', verb: viewRules },
  'rules:make-draft': { for: 'members', verb: makeDraft },
  'rules:discard': { for: 'members', verb: discardDraft },
  'rules:put': { for: 'members', verb: putRule },
  'rules:drop': { for: 'members', verb: dropRule },
  'rules:thresholds': { for: 'members', verb: setThresholds },
  'rules:test': { for: 'members', verb: testDraft },
  'rules:replay': { for: 'members', verb: replayRules },
  'rules:switch': { for: 'members', verb: switchRules },
  'rules:roll-back': { for: 'members', verb: rollBackRules },
  'rules:precision': { for: 'members', verb: rulePrecision },
  'reminders:view': { for: 'members', verb: viewReminders },
  'reminders:push': { for: 'members', verb: choosePush },
  'reminders:mail': { for: 'members', verb: chooseMail },
  'reminders:confirm': { for: 'members', verb: confirmMail },
  'reminders:session': { for: 'members', verb: remindOf },
  'reminders:stop': { for: 'members', verb: stopReminders },
}
