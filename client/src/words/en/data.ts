import type { data as swedish } from '../sv/data.ts'

export const data: typeof swedish = {
  what: 'We keep your nickname and birth year. We do not keep your name, address or pictures of you.',
  why: 'We need your age to show the right rooms. We count visits to see if the place works well.',
  howLong: ({ messageHours, removedDays }) =>
    `What you write in the rooms is deleted ${messageHours === 1 ? '1 hour' : `${messageHours} hours`} after the room has closed. If we removed something we keep it for at most ${removedDays} days, so that you can ask us to look again.`,
  account: ({ accountMonths }) =>
    `If you have not been here for ${accountMonths === 1 ? 'one month' : `${accountMonths} months`} we delete your account.`,
  howLongUnknown:
    'What you write in the rooms is deleted when the room has closed. The municipality decides how long everything is kept. How long is shown here when you are online.',
  sessions:
    'Sign-ups for sessions are deleted a day after the session. What you thought is kept only as numbers.',
  reminders:
    'If you want reminders we keep an address to you for that alone. It is removed when you stop them.',
  tech: 'For safety we keep technical information about the login for one week.',
  public: 'A municipality must sometimes hand out what it has kept. That is why we keep as little as we can.',
  rights: 'You can see, change and delete your data whenever you want.',
  stats: 'Do you want to tell your gender and area? You may skip. We only show large groups.',
  regret: 'You can change your mind any time. You may still take part.',
  gender: 'Gender',
  genders: { girl: 'Girl', boy: 'Boy', nonbinary: 'Non-binary', unsaid: 'Prefer not to say' },
  area: 'Area',
  noAnswer: 'Skip',
}
