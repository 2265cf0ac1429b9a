import type { rules as swedish } from '../sv/rules.ts'

export const rules: typeof swedish = {
  title: 'Rules',
  lead: 'Eight rules apply to everyone here.',
  list: {
    1: { name: 'Be kind.', text: 'Write to others as you want them to write to you.' },
    2: {
      name: 'Everyone has a place.',
      text: 'No hate for origin, faith, gender, love, body or disability.',
    },
    3: { name: 'Protect yourself.', text: 'No real name, address, school, number or accounts.' },
    4: { name: 'Protect others.', text: 'Tell nothing about someone that they would not tell themselves.' },
    5: {
      name: 'You may feel bad here.',
      text: 'Do not describe how to harm yourself. Talk to a leader instead.',
    },
    6: { name: 'Nothing sexual, no threats, nothing illegal.', text: 'No selling or buying here.' },
    7: {
      name: 'Do not arrange meetings yourselves.',
      text: 'Want to meet? Tell a leader and we help you meet in a safe place.',
    },
    8: { name: 'Tell us if something feels wrong.', text: 'You never get in trouble for telling.' },
  },
  foot: 'Anyone can make a mistake. Then we talk with you first.',
  filter: 'A filter sometimes holds messages so that a leader can read first. A person always decides.',
}
