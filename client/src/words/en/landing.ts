import type { landing as swedish } from '../sv/landing.ts'

export const landing: typeof swedish = {
  title: 'Hang out with us',
  heading: ['Hang out.', 'From home.'],
  lead: 'Meet others between 13 and 25. There are always youth leaders in the rooms. It is free, and you choose a nickname.',
  enter: 'Come in with a card',
  enterAgain: 'I have been here before',
  toRooms: 'Go to the rooms',
  toProgramme: 'See everything that is on in the programme',
  nowHeading: 'Right now',
  where: (place, municipality) => `${place}, ${municipality}`,
  open: (leaders) =>
    leaders === 1 ? 'Open now. 1 leader is here.' : `Open now. ${leaders} leaders are here.`,
  closedUntil: (day, time) => `Closed now. We open ${day} ${time}.`,
  closed: 'Closed now.',
  onDuty: 'Leaders here now',
  leader: 'Youth leader',
  roomsHeading: 'The rooms',
  openUntil: (time) => `Open until ${time}`,
  openNow: 'Open',
  opens: (day, time) => `Opens ${day} ${time}`,
  resting: 'Resting a while',
  shut: 'Closed',
  whenShut: 'When it is closed nobody is here. Then others are there to listen.',
  whoListens: 'See who listens',
  looking: 'Looking whether it is open …',
  unknown: 'We cannot see right now whether it is open. Try again in a while.',
  promisesHeading: 'How it is here',
  promises: [
    { title: 'You choose your name', text: 'Make up a nickname. We do not ask for e-mail or phone.' },
    {
      title: 'Leaders are always there',
      text: 'Youth leaders read what is written. There are no private chats between young people.',
    },
    {
      title: 'Kind first',
      text: 'What may hurt is held so that a leader can read it. A person always decides.',
    },
  ],
  howHeading: 'How to come in',
  how: [
    'Get a card from a youth leader, at a meeting place or at school.',
    'Scan the code on the card with your phone, or type it in.',
    'Choose a nickname and a figure. Then you are in.',
  ],
}
