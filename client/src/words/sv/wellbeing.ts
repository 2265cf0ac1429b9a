/** For the one who reads hard things: what she has met today, a pause, and a few words afterwards. Hers alone. */
export const wellbeing = {
  title: 'Hur har du det?',
  lead: 'Bara du ser det här. I morgon är det borta.',
  proposed: 'Du har läst mycket tungt. Ta en paus, om du kan.',
  show: 'Visa',
  later: 'Inte nu',
  pause: 'Dags för en paus?',
  pauseHow: 'Säg till en kollega, checka ut en stund och gör något helt annat i tio minuter.',
  read: 'Det du har läst i dag',
  readNothing: 'Du har inte läst något än.',
  other: 'Vanliga meddelanden',
  severe: (count: number) =>
    count === 0
      ? 'Inget av det var tungt.'
      : count === 1
        ? '1 av dem var tungt.'
        : `${count} av dem var tunga.`,
  after: 'Efteråt',
  questions: ['Vad stannade kvar?', 'Vad gjorde du som var bra?', 'Vem vill du prata med?'],
  debrief: 'Några ord till dig själv',
  debriefHint: 'Skriv inga namn. Ta gärna med orden till en kollega eller chefen.',
  save: 'Spara för i dag',
  saved: 'Sparat för i dag.',
  contact: 'Du behöver aldrig bära det själv. Prata med kollegan på passet, chefen eller företagshälsan.',
}
