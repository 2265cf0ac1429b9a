import type { pages as swedish } from '../sv/pages.ts'

export const pages: typeof swedish = {
  safety: {
    title: 'How we keep you safe',
    lead: 'There are always adults here when it is open. This is how it works.',
    parts: [
      {
        title: 'Open means that leaders are here',
        text: [
          'The rooms are open only when youth leaders are here. If they become too few the room rests a while. Then you can read but not write.',
          'Leaders always have a badge beside the name. It cannot be imitated.',
        ],
      },
      {
        title: 'Who can read?',
        text: [
          'Everyone in the room and the leaders read what is written in the room. There are no private chats between young people.',
          'A filter sometimes holds messages so that a leader can read first. A person always decides.',
          'If you are 13–15 a leader always reads first. If you are new a leader reads your first messages.',
        ],
      },
      {
        title: 'What we must tell',
        text: [
          'We do not talk about you with others without need. But if we worry about you or someone else under 18, we must tell social services. We tell you first, if that is safe.',
          'Want to talk fully anonymously? Bris, Mind and UMO are there for you. You find them on the help page.',
        ],
      },
      {
        title: 'The right age in the right room',
        text: [
          'You only see rooms for your age. Adults cannot come into the rooms of the younger, other than the leaders.',
        ],
      },
      {
        title: 'If you need to leave fast',
        text: [
          'Press Leave quickly at the top. Then the weather is shown instead. Your browser may still remember that you were here.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Your data',
    lead: 'We keep as little as we can.',
    parts: [
      {
        title: 'What we keep',
        text: [
          'We keep your nickname and birth year. We do not keep your name, address or pictures of you.',
          'We need your age to show the right rooms. We count visits to see if the place works well.',
          'If you want, you may tell gender and area. We only show large groups.',
        ],
      },
      {
        title: 'Sessions and reminders',
        text: [
          'When you sign up for a session we keep that you want to take part. It is removed when the session is closed. After that we only keep how many came.',
          'If you have told us what you need, the leaders only see what to do, not why. You can remove it whenever you want.',
          'If you want reminders we keep your mail address or an address to your browser. It is used for reminders only. When you stop them we remove the address at once.',
        ],
      },
      {
        title: 'How long we keep it',
        text: [],
        keeps: true,
      },
      {
        title: 'Who is responsible?',
        text: [
          'The municipality that runs the meeting place is responsible for the data. The place is part of its task for young people.',
          'A municipality must sometimes hand out what it has kept. That is why we keep as little as we can.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You can see, change and delete your data whenever you want, on the page Me.',
          "Do you think we do wrong? Talk to a leader, to the municipality's data protection officer or to the Swedish Authority for Privacy Protection.",
        ],
      },
      {
        title: 'Cookies and other sites',
        text: [
          'We use one single cookie, so that you can stay signed in. Nothing on the page is fetched from other companies.',
          'How you want the page to look and which language you read is kept on your phone or computer only.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone should be able to take part. This is how far we have come.',
    parts: [
      {
        title: 'What we build to',
        text: [
          'We build to the Swedish act on accessibility of digital public services and WCAG 2.2 at level AA.',
          'Under Adjust you choose colours, high contrast, text size, calm mode, easy letters and still picture.',
          'Everything can be done with a keyboard. On the pages for young people help is always in the same place.',
        ],
      },
      {
        title: 'What we have tried',
        text: [
          'The pages are tried with automatic tests each time something changes, on phone and computer, in light and dark.',
          'They have not yet been tried with screen readers by people who use them every day. That must be done before a municipality opens.',
        ],
      },
      {
        title: 'What is not ready',
        text: [
          'The texts are in Swedish and English, but not yet in easy Swedish, sign language or national minority languages.',
          'We cannot promise that what others write in the rooms is easy to read.',
        ],
      },
      {
        title: 'Tell us if something does not work',
        text: [
          'Tell a leader or contact the municipality. We try to help you in another way.',
          'If you are not content with the answer you can complain to Digg, the authority that supervises the act.',
        ],
      },
    ],
  },
}
