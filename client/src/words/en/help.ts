import type { help as swedish } from '../sv/help.ts'

export const help: typeof swedish = {
  title: 'Help',
  heading: 'You are not alone with this',
  lead: 'Choose what feels right. You can go back whenever you want.',
  forget: 'Close and forget',
  forgetHint: 'Shows the weather instead. You can also press Esc twice.',
  danger: 'Are you or someone else in danger now?',
  callDanger: 'Call 112. They answer day and night, in Swedish and English.',
  textDanger: 'Cannot talk? You can text 112 if your number has been registered for that before.',
  leaderHeading: 'Talk to a leader here',
  leaderNow: (name) => `Do you want to talk to a leader here? ${name} can answer now.`,
  leaderLater: 'When the rooms are open there are always leaders there. You can write to them.',
  leaderLimits:
    'The leaders read what you write. If they worry about someone under 18 they must tell social services. They tell you first, if that is safe.',
  talk: 'Talk to a leader',
  toRooms: 'Go to the rooms',
  listen: 'Others who listen',
  call: 'Call',
  chat: (name) => `Chat at ${name}`,
  notOnBill: 'Does not show on the phone bill.',
  free: 'Free.',
  breatheHeading: 'Do you just need to land?',
  breathe: 'Breathe in while you count to four. Breathe out while you count to six. Do it five times.',
  checked: (day) => `The numbers were checked on ${day}.`,
  resources: {
    bris: { name: 'Bris', who: 'Under 18? Call, text or chat with Bris. Open day and night.' },
    mind: {
      name: 'Mind Självmordslinjen',
      who: "Thinking of taking your life? Call or chat with Mind's suicide line. All ages. Open day and night.",
    },
    kompis: {
      name: 'Jourhavande kompis',
      who: 'For you up to 25. You chat with young people in the Red Cross. Open at certain hours.',
    },
    tilia: { name: 'Tilia', who: 'For you up to 30 who feel bad. Chat in the evenings.' },
    vard: { name: '1177', who: 'Health care and advice, day and night.' },
    umo: { name: 'UMO', who: 'For you aged 13–25. About body, sex and feelings. Find your youth clinic.' },
  },
}
