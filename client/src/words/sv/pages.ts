/** The pages that are read before anybody comes in. Each part: a heading and its paragraphs. */
interface TextPage {
  readonly title: string
  readonly lead: string
  readonly parts: readonly {
    readonly title: string
    readonly text: readonly string[]
    /** Here stands how long the municipality keeps things. */
    readonly keeps?: true
  }[]
}

const safety: TextPage = {
  title: 'Så skyddar vi dig',
  lead: 'Det finns alltid vuxna här när det är öppet. Så här fungerar det.',
  parts: [
    {
      title: 'Öppet betyder att ledare är på plats',
      text: [
        'Rummen är öppna bara när fritidsledare är här. Blir de för få vilar rummet en stund. Då går det att läsa, men inte att skriva.',
        'Ledare har alltid ett märke bredvid namnet. Det går inte att härma.',
      ],
    },
    {
      title: 'Vem kan läsa?',
      text: [
        'Alla i rummet och ledarna läser det som skrivs i rummet. Det finns inga privata chattar mellan unga.',
        'Ett filter stoppar ibland meddelanden, så att en ledare hinner läsa först. Det är alltid en människa som bestämmer.',
        'Är du 13–15 år läser en ledare alltid först. Är du ny läser en ledare dina första meddelanden.',
      ],
    },
    {
      title: 'Vad vi måste berätta',
      text: [
        'Vi pratar inte med andra om dig i onödan. Men om vi blir oroliga för dig eller någon annan under 18 måste vi berätta det för socialtjänsten. Vi säger till dig först, om det är tryggt.',
        'Vill du prata helt anonymt? Bris, Mind och UMO finns för dig. De står på hjälpsidan.',
      ],
    },
    {
      title: 'Rätt ålder i rätt rum',
      text: ['Du ser bara rum för din ålder. Vuxna kan inte komma in i de yngres rum, mer än ledarna.'],
    },
    {
      title: 'Om du behöver komma härifrån fort',
      text: [
        'Tryck på Lämna snabbt högst upp. Då visas vädret i stället. Din webbläsare kan ändå minnas att du har varit här.',
      ],
    },
  ],
}

const privacy: TextPage = {
  title: 'Personuppgifter',
  lead: 'Vi sparar så lite vi kan.',
  parts: [
    {
      title: 'Det här sparar vi',
      text: [
        'Vi sparar ditt smeknamn och vilket år du är född. Vi sparar inte ditt namn, din adress eller bilder på dig.',
        'Vi behöver veta din ålder för att visa rätt rum. Vi räknar besök för att se om mötesplatsen är bra.',
        'Om du själv vill kan du berätta kön och område. Vi visar bara stora grupper.',
      ],
    },
    {
      title: 'Träffar och påminnelser',
      text: [
        'Anmäler du dig till en träff sparar vi att du vill vara med. Det tas bort när träffen är klar. Sedan sparar vi bara hur många som kom.',
        'Har du berättat vad du behöver ser ledarna bara vad de ska göra, inte varför. Du kan ta bort det när du vill.',
        'Vill du ha påminnelser sparar vi din mejladress eller en adress till din webbläsare. Den används bara till påminnelser. När du slutar få dem tar vi bort adressen direkt.',
      ],
    },
    {
      title: 'Så länge sparar vi det',
      text: [],
      keeps: true,
    },
    {
      title: 'Vem har ansvar?',
      text: [
        'Kommunen som driver mötesplatsen har ansvar för uppgifterna. Mötesplatsen är en del av kommunens uppdrag för unga.',
        'En kommun måste ibland lämna ut det vi har sparat. Därför sparar vi så lite vi kan.',
      ],
    },
    {
      title: 'Dina rättigheter',
      text: [
        'Du kan se, ändra och ta bort dina uppgifter när du vill. Det gör du på sidan Jag.',
        'Tycker du att vi gör fel? Prata med en ledare, med kommunens dataskyddsombud eller med Integritetsskyddsmyndigheten.',
      ],
    },
    {
      title: 'Kakor och andra sidor',
      text: [
        'Vi använder en enda kaka, för att du ska kunna vara inloggad. Inget på sidan hämtas från andra företag.',
        'Hur du vill att sidan ska se ut och vilket språk du läser sparas bara på din mobil eller dator.',
      ],
    },
  ],
}

const accessibility: TextPage = {
  title: 'Tillgänglighet',
  lead: 'Alla ska kunna vara med här. Så här långt har vi kommit.',
  parts: [
    {
      title: 'Vad vi bygger efter',
      text: [
        'Vi bygger efter lagen om tillgänglighet till digital offentlig service och WCAG 2.2 på nivå AA.',
        'Under Anpassa kan du välja färger, hög kontrast, textstorlek, lugnt läge, lättläst bokstav och stilla bild.',
        'Allt går att göra med tangentbord. På sidor för unga ligger hjälp alltid på samma plats.',
      ],
    },
    {
      title: 'Vad vi har provat',
      text: [
        'Sidorna provas med automatiska tester varje gång något ändras, på mobil och dator, i ljust och mörkt.',
        'De har ännu inte provats med skärmläsare av personer som använder det varje dag. Det ska göras innan en kommun öppnar.',
      ],
    },
    {
      title: 'Vad som inte är klart',
      text: [
        'Texterna finns på svenska och engelska, men inte än på lätt svenska, teckenspråk eller nationella minoritetsspråk.',
        'Det som andra skriver i rummen kan vi inte lova är lätt att läsa.',
      ],
    },
    {
      title: 'Säg till om något inte funkar',
      text: [
        'Berätta för en ledare eller kontakta kommunen. Vi försöker hjälpa dig på ett annat sätt.',
        'Är du inte nöjd med svaret kan du anmäla till Digg, myndigheten som kontrollerar lagen.',
      ],
    },
  ],
}

export const pages = { safety, privacy, accessibility }
