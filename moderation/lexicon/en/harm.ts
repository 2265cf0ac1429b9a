import type { WordGroup } from '../tags.ts'

/** English for hurting others: threats, insults, shutting out, swearing; and who does what to whom. */
export const englishHarm: readonly WordGroup[] = [
  { tag: 'me', words: 'i, im, ive, id, me, my, mine, myself, we, us, our' },
  { tag: 'you', words: 'you, u, ya, yall, youre, ur, your, youve, yourself' },
  {
    tag: 'you-are',
    words: 'you are, youre, ur, u r, u are, you re, (you are|youre|ur) such (a|an), you look like',
  },
  { tag: 'you-are-after', words: 'you are, u are, ur, youre, he is, she is, hes, shes' },
  { tag: 'your', words: 'your, ur' },
  { tag: 'them', words: 'he, she, they, him, her, them, his, their, hes, shes, theyre' },
  {
    tag: 'they-are',
    words: '(he|she|they) (is|are), hes, shes, theyre, look at (her|him|them)',
  },
  {
    tag: 'is',
    words:
      'is, are, be, should be, must be, look like, were, was, should, need to, ought to, deserve to, have to, need, deserve, just, all, smell',
  },
  {
    tag: 'future',
    words:
      'will, gonna, going to, am going to, im going to, ill, shall, wanna, want to, have to, must, should, lets, need to, about to, plan to, would love to, someone should, we should',
  },
  { tag: 'not', words: 'not, dont, doesnt, isnt, arent, never, no, cant, wont, didnt' },
  {
    tag: 'harm',
    words:
      'kill*, murder*, shoot, shooting, stab*, beat up, punch*, hurt, strangle*, choke, rape, raping, attack*, slap*, torture*, behead*, execute*, slaughter, assault*, knife, slit, lynch*',
  },
  {
    tag: 'threat',
    words: `
      (kill|murder|shoot|stab|strangle|rape|behead|gut) (you|u|ya|your family|your mom|your sister|your brother|your face|your mum|your little sister|little brother)(| up), (killing|stabbing|shooting|beating|hurting) (you|u|your) , beat (the (shit|hell|crap) out of you|you to death|your ass|ur ass), (bullet|knife|gun) (in|to|between|at) (your|ur) (head|face|back|eyes|skull|throat), snitches (get stitches|die|get), (youre|you are|ur|u r) (so |a |)(dead|dead man|dead meat|next|gonna die|going to die)( tomorrow| after| when| if| on|), you will (die|bleed|regret|suffer|pay for), (bring|bringing|got|have) (a |my |the )(knife|gun|blade|strap|glock) (to|tomorrow|with your|for you|and), (gonna|will|ill|going to) (find|hunt) (you|u) (and|down), hunt you down, (beat|beating) (you|u) (up|bloody|senseless), (shoot|blow|bomb|burn|light) (up |)(the |this |our |your )(school|club|centre|center|house|place|mosque|church|synagogue|class)(| up| down), slit (your|his|her|their) (throat*|wrists), (break|snap) (your|ur) (neck|legs|arms|fingers|jaw|nose), knock (you|your teeth) out, i will end you, (die|death to) (all|every|you)
    `,
  },
  {
    tag: 'threat-veiled',
    words: `
      (youre|you are|ur) dead, standing outside your (house|door|window), (my|the) (boys|brothers|gang) (are|is) (coming|looking|waiting) for you
      (we|i) know (exactly |)where (you|u|your family|your sister|ur) (live|lives|sleep|sleeps|park), know where you (live|go to school), (know|seen) (which|what) bus you (take|ride), watch (your|ur) back, watch yourself, watch out (tonight|tomorrow|after), sleep with one eye open, (would be|itd be|be) a shame if (something|anything) (happened|happens), (you|u) (better|should) (be (scared|afraid|careful)|watch out|run|hide|start running), you should be (scared|afraid), (youll|you will|u will|youre going to|gonna) (regret|be sorry|pay for) (this|that|it), your days are numbered, see (you|u) after school (and|bitch|alone|then), dont come to school (tomorrow|on), count your days, we are coming for you, were coming for you, coming for you, im outside your*, (you|youre) on my list, enjoy your last, say goodbye to your, karma is coming with a knife, just (wait|you wait) (until|till|and see), it wont end well for you
    `,
  },
  {
    tag: 'arson',
    words:
      'burn down, burn (the|that|this), blow up, shoot up, torch (the|that), bomb (the|that), set fire to',
  },
  {
    tag: 'recruit',
    words:
      '(need|looking for) (someone|somebody|a kid|anyone) (to|who can) (throw|shoot|plant|hold|drop|carry|deliver|rob|blow) (a|an|some|the|this|) , pay (good |)for a hit, easy (job|money) (throw|shoot|drop|), under 15 wont go to jail',
  },
  {
    tag: 'place',
    words:
      'mosque, mosques, church, synagogue, school, the club, youth centre, youth center, refugee (centre|center|camp|home)',
  },
  {
    tag: 'english-you',
    words: 'you, u, ur, your, youre, she, shes, her, such a, they, girls, a, the, dumb, little, ugly',
  },
  { tag: 'false-friend', words: 'slut, prick, fag' },
  {
    tag: 'insult-severe',
    words: `
      bitch, bitches, bitchass, biatch, whore, whores, sluts, slutty, (a|little|dumb|ugly|dirty|fat|stupid|fucking|such a|you|the) slut, slut (of|in|who|bitch), bitchy slut, hoe, hoes, thot, thots, cunt, cunts, skank, skanks, cocksucker*, dickhead*, motherfucker, mfer, fuckface*, fuckwit, shithead*, pussy, pussies, twat, wanker, douche*, attention whore, dumb bitch, ugly (bitch|ass|cow|pig|rat|freak|whore), fat (bitch|ass|cow|pig|whore|slob|pig|fuck), piece of (shit|garbage|trash|filth), scumbag, scum, lowlife, trash person, waste of (space|skin)
    `,
  },
  {
    tag: 'insult-word',
    words: `
      idiot, idiots, idiotic, moron, morons, stupid, dumb, dumbass, dumbest, loser, losers, ugly, uglier, ugliest, fat, fattest, fatty, fatso, pathetic, worthless, disgusting, gross, weird, weirdo, freak, freaks, pig, cow, rat, trash, garbage, useless, clown, crybaby, lame, smelly, stinky, stink, stinks, retarded, braindead, brainless, asshole, assholes, jackass, joke, embarrassment, cringe, fake, liar, snitch, desperate, hideous, nasty, filthy, whale, cow, annoying, psycho, dirty, wimp, simp, a nobody, disgrace, vile, bellend, git, mong, spineless
    `,
  },
  {
    tag: 'shut-up',
    words: `
      shut (the (fuck|hell) |your (mouth|face|trap) |tf |)up, stfu, shut ur*, shut your (mouth|face|trap|hole), fuck (you|u|off|yourself|ur|your)(| mom*| mum*), f u , fk u, fuk u, go to hell, burn in hell, rot in hell, eat shit, suck (my|a) (dick|cock), suck it, kiss my ass, get lost (loser|you|freak), piss off, screw you, bite me, get out of here (freak|loser|nobody), choke on it
    `,
  },
  {
    tag: 'exclude',
    words: `
      delete yourself, your face (makes|is|looks) (me|so|like|ugly|disgusting), what kind of (freak|idiot|loser) are you, what is wrong with your face, no one asked (for |)(you|your), everyone thinks (you are|youre|ur) (ugly|weird|gross|annoying|disgusting|a freak)
      (nobody|no one|noone|none of us) (here |) (likes|wants|cares about|asked|invited|loves|talks to|needs|will ever (like|love|want)) (you|u|her|him|ya)(| here), nobody (likes|wants|loves|invited|asked) (you|u|her|him|for your), no one (likes|wants|loves|invited|asked) (you|u|her|him), (everyone|everybody|we all|the whole (class|school|group)) (hates|hate|laughs at|laugh at|thinks|is sick of|laughing at) (you|u|her|him|youre|your), we (all |)hate you, laugh at (you|your|her|his), (youre|you are|u are) (not welcome|not invited|not wanted|no one|nothing), (you have|u have|you got|has) no friends, leave (the chat|this chat|the group) (nobody*|no one*|loser*|freak*|you*|u*|now), (vote|poll|rank|rate) (who|whos|the|which) (is |)(the |)(ugliest|fattest|dumbest|stupidest|girls|most*|worst), (whos|who is) (the |)(ugliest|fattest|dumbest|stupidest|biggest (loser|slut)), (ugliest|fattest|dumbest|weirdest) (girl|boy|kid|person|one|guy) (in|here|at|of), (made|started|have|making) a (group|gc|chat|group chat|list|page) (without you|about you|to laugh|about her|about him|to make fun), (dont|stop) (talk|talking|sit|play) (to|with) (her|him), everyone ignore (her|him|them), your (mom|mum|mama|mother) (is|a|s) (a |so |)(fat|hoe|whore|ugly|slut|bitch*), go back to (where|your|special), go cry (about it|to your|then)
    `,
  },
  {
    tag: 'exclude-soft',
    words: `
      (get|vote|kick) (her|him) (out|off) (of |)(the|this|our|here), (should|must) leave the (chat|group|server), not invited, (talking|talk) shit about (her|him|you), (would|id) love to see (him|her|them) (suffer|cry|fail|bleed), (raping|hurting|beating|killing) (him|her|them) (should|would), refuse to respect
    `,
  },
  {
    tag: 'blackmail',
    words: `
      or (ill|i will|we will|im gonna|i) (post|leak|send|share|tell|show|upload|spread) (it|the|your|this|that|everyone|them|those|ur), (post|leak|share|send|upload) (your|the|those|ur) (pic|pics|picture|pictures|nudes|video|photos|screenshots|photo) (to|if|unless|online|everywhere|on), (pay|send) (me|us) (or|# or|money or|# bucks or), do (it|what i say|as i say) or (else|ill|i will), unless you (pay|send|want everyone*|do what), i have (screenshots|your pics|pictures of you|your nudes|videos of you)(| and), everyone will (see|know) (your|what|if you), your secret (is|will be) out
    `,
  },
  {
    tag: 'swear',
    words: `
      fuck*, fuk, fukin*, fck*, motherfuck*, muthafuck*, shit, shits, shitty, shitting, bullshit, shite, horseshit, damn, damned, goddamn*, dammit, hell no, what the hell, bloody hell, piss (off|ed), pissed, pissing, pissing me off, crap, crappy, asshole*, arsehole*, arse, badass, dumbass*, jackass*, ass, bitch, bitching, bastard*, dick, dickhead*, prick, wanker*, bollocks, bugger, cunt*, cock, wtf, wth, stfu, lmfao, omfg, ffs, af, af lol, screw this, screwed, goddam, son of a bitch, mf, effing, freaking, frigging, frickin*, fricking, tf
    `,
  },
]
