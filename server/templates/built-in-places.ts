import { template } from './built-in-form.ts'

/** At a place one can go to. */
export const placeTemplates = {
  popup: template({
    kind: 'pop-up',
    title: 'Mobila fritidsgården',
    text: 'Vi kommer till dig med spel, fika och någon att prata med. Kom som du är, stanna så länge du vill.',
    purpose: 'Att nå orter utan egen fritidsgård, och visa att den digitala platsen finns.',
    minutes: 180,
    ageBands: ['13-15', '16-19', '20-25'],
    placeKind: 'physical',
    access: ['step-free', 'accessible-toilet', 'companion-welcome'],
    steps: [
      'Före: kolla lokal, nycklar, toalett och hur man tar sig dit.',
      'Ta med inbjudningskort till den digitala mötesplatsen.',
      'Ställ i ordning så att man ser ut och in.',
      'Runda av i tid. Se till att alla kommer hem.',
    ],
    risks: [
      'Ni vet var närmaste utgång, brandsläckare och första hjälpen finns.',
      'Ni har telefon med täckning och numret till ansvarig chef.',
      'Ingen vuxen är ensam med en ungdom i bil eller stängt rum.',
    ],
  }),
  cooking: template({
    kind: 'create',
    title: 'Laga mat ihop',
    text: 'Vi lagar en enkel rätt och äter tillsammans. Du kan vara med på plats eller hemifrån. Recept och inköpslista kommer i förväg.',
    purpose: 'Något att göra med händerna, och ett första steg till den fysiska gården.',
    minutes: 120,
    placeKind: 'both',
    access: ['step-free', 'accessible-toilet', 'captions'],
    capacity: 12,
    signUp: 'open',
    steps: [
      'Före: välj en rätt utan nötter. Fråga om allergier vid anmälan, inte i rummet.',
      'Gå igenom receptet steg för steg. Vänta in dem som är hemma.',
      'Ät tillsammans. Prata om vad ni vill laga nästa gång.',
    ],
    risks: [
      'Allergier är kända av ledarna och av ingen annan.',
      'Den som lagar hemma under 16 har en vuxen i närheten vid spisen.',
    ],
  }),
  outdoors: template({
    kind: 'hang-out',
    title: 'Ut och gå',
    text: 'Vi går en lugn runda och fikar ute. Rundan går att ta med rullstol. Du kan gå tyst.',
    purpose: 'Rörelse och dagsljus för den som mest är hemma, i sällskap.',
    minutes: 90,
    ageBands: ['16-19', '20-25'],
    placeKind: 'physical',
    access: ['step-free', 'companion-welcome'],
    capacity: 12,
    signUp: 'open',
    steps: [
      'Före: gå rundan själv. Kolla bänkar, toalett och underlag.',
      'Samlas, säg hur lång rundan är och var man kan vända.',
      'En ledare först och en sist.',
      'Fika. Avsluta där ni började.',
    ],
    risks: [
      'Ni vet vad ni gör vid halka, åska och stark kyla.',
      'Alla vet var man samlas om man kommer ifrån.',
    ],
  }),
} as const
