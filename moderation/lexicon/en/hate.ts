import type { WordGroup } from '../tags.ts'

/** English hate: slurs, and what is said of groups. */
export const englishHate: readonly WordGroup[] = [
  {
    tag: 'group',
    words: `
      muslims, muslim, islam, jews, jew, jewish people, christians, hindus, immigrants, immigrant, migrants, refugees, asylum seekers, foreigners, black people, blacks, black (person|men|women|kids), african*, asians, asian people, chinese people, arabs, mexicans, latinos, indians, pakistanis, indigenous people, natives, gypsies, roma (people|), travellers, kurds, turks, somalis, swedes, poles
      gay people, gays, gay (man|men|person), homosexuals, homosexual*, lesbians, lesbian*, queers, queer people, bisexuals, lgbt*, trans people, trans (women|men|woman|person|kids|girls), transgender*, transsexual*, non binary people, drag queens
      disabled people, disabled (person|kids|), the disabled, handicapped (people|), autistic people, autistics, autists, deaf people, blind people, wheelchair users, people with disabilities, special needs kids
      women, all women, woman, girls, females, feminists, fat people, those people, these people, your (people|kind), people like (you|them), your race
    `,
  },
  {
    tag: 'slur',
    words:
      'nigger*, niglet*, coons, jigaboo*, porch monkey*, sand nigger*, sandnigger*, raghead*, towelhead*, camel jockey*, camelfucker*, goatfucker*, paki, pakis, chink, chinks, gook, gooks, spic, spics, wetback*, beaner*, kike, kikes, gyppo*, gippo*, pikey, pikeys, wogs, faggot*, faggy, faggit*, fagots, fagot, poofter*, dyke bitch, tranny, trannies, trannys, shemale*, he she freak, ladyboy freak, troon*, retard, retards, retarded*, retardbeh*, cripple, cripples, crippled freak, spaz, window licker*, femoid*, feminazi*, muzzie*, muzzrat*, mudslime*, shitskin*, darkie*, jungle monkey*, curry muncher*, ching chong, white trash, tards, libtard*, downie freak, subhuman*, untermensch*, bitches just, you people are',
  },
  {
    tag: 'slur-soft',
    words: 'nigga, niggas, niggaz, fag, fags, queer, queers, dyke, dykes, bitches, homo, homos, gypsy, negro',
  },
  {
    tag: 'nazi',
    words:
      'gas the (jews|muslims|gays|blacks), hitler (was right|did nothing wrong|had the right idea|should have finished), holocaust (is|was) (a |)(hoax|lie|fake|myth), (14|fourteen) words, (they|you people|these people|those people|your kind) (breed|multiply) like (rats|rabbits|cockroaches), go back to (africa|your (own |)country|the jungle|mexico|china|where you came from|the desert), white supremacy, race war, great replacement, 6 million (wasnt enough|lie)',
  },
  {
    tag: 'dehuman',
    words:
      'subhuman*, vermin, cockroach*, rats, parasite*, scum, trash, filth, garbage, animals, apes, monkeys, pigs, dogs, savages, a plague, disease, a disease, a cancer, cancer, insects, maggots, not human, less than human, not people, monsters, abominations, an abomination, waste, freaks, inferior, dirt',
  },
  {
    tag: 'despise',
    words: 'hate, haet, h8, despise, loathe, detest, cant stand, disgusted by, sick of, ihate',
  },
  {
    tag: 'expel',
    words:
      'deported, deport, go back (home|to), sent (home|back), send (them|those|these) (all |)(back|home), locked up, lock (them|those) up, exterminated, wiped out, gassed, sterilised, sterilized, castrated, eradicated, (should|must|need to|deserve to|ought to|have to|can|could|to) (all |just |)(be |)(die|killed|shot|hanged|gassed|burned|burnt|executed|banned|beaten|kicked out|disappear|put down|stoned|removed|dead|in prison|locked away), not (exist|be allowed|have rights|vote|breed|live), get out of (our|this|my) (country|town), have no (place|rights)',
  },
  {
    tag: 'bad-trait',
    words:
      'steal, lie, stink, rape, smell, ruin everything, control everything, run the (world|banks|media), belong in, should be in the kitchen, stupid, dumb, dumber, disgusting, gross, evil, sick, mentally ill, dirty, filthy, lazy, criminals, criminal, thieves, terrorists, terrorist, rapists, rapist, pedophiles, pedos, groomers, liars, liar, greedy, worthless, useless, retarded, inferior, subhuman, whores, sluts, a joke, unnatural, sinners, sinful, repulsive, vile, ugly, violent, uncivilised, uncivilized, backwards, ruining (everything|our|the|this), taking over, stealing our, control the (media|banks|world), not (real|normal|human|equal|welcome), havent met a real man, belong in (a zoo|the kitchen|a cage|prison|a hospital|camps|the trash), deserve to (die|suffer|be), brainwashed, cant (drive|think|be trusted|help themselves), shameful, an embarrassment, immoral, a threat, absolute, scammers',
  },
]
