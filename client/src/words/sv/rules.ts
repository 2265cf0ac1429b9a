/** The eight house rules, by number: a short name and what it means. */
export const rules = {
  title: 'Regler',
  lead: 'Åtta regler gäller för alla här.',
  list: {
    1: { name: 'Var snäll.', text: 'Skriv till andra så som du vill att de skriver till dig.' },
    2: {
      name: 'Alla får plats.',
      text: 'Inget hat mot någon för ursprung, tro, kön, kärlek, kropp eller funktionsnedsättning.',
    },
    3: {
      name: 'Skydda dig.',
      text: 'Skriv inte ditt riktiga namn, din adress, din skola, ditt nummer eller dina konton.',
    },
    4: { name: 'Skydda andra.', text: 'Berätta inget om någon annan som den inte själv vill berätta.' },
    5: {
      name: 'Du får må dåligt här.',
      text: 'Beskriv inte hur man skadar sig. Prata hellre med en ledare.',
    },
    6: { name: 'Inget sexuellt, inga hot, inget olagligt.', text: 'Sälj och köp inget här.' },
    7: {
      name: 'Bestäm inte träffar själva.',
      text: 'Vill ni ses? Säg till en ledare, så hjälper vi er att ses på en trygg plats.',
    },
    8: { name: 'Säg till om något känns fel.', text: 'Du får aldrig problem för att du säger till.' },
  },
  foot: 'Alla kan göra fel. Då pratar vi med dig först.',
  filter:
    'Ett filter stoppar ibland meddelanden, så att en ledare hinner läsa först. Det är alltid en människa som bestämmer.',
}
