/** How right the filter's rules are, by what people decided. */
export const rulePrecision = {
  title: 'Hur rätt reglerna har',
  lead: 'Räknas av era beslut de senaste tre månaderna. Ingen person finns med.',
  caption: 'Regler, de som behöver dig först',
  none: 'Inget att visa än. Siffrorna kommer när ni har bestämt om några meddelanden.',
  rule: 'Regel',
  builtIn: (filter: string, rule: string) => `Inbyggd: ${filter}, ${rule}`,
  right: 'Rätt',
  wrong: 'Fel',
  share: 'Andel rätt',
  tooFew: 'För få än',
  today: 'I dag',
  usual: 'Brukar vara',
  tooNew: 'För ny',
  proposal: 'Förslag',
  proposals: {
    none: 'Behåll',
    soften: 'Mildra: låt ledarna få veta i stället för att vänta',
    retire: 'Ta bort',
  },
  firesMore: 'Träffar mycket oftare än vanligt',
  alarmed: (rule: string) => `Larm: regeln ${rule} träffar mycket oftare än vanligt.`,
}
