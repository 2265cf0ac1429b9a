import type { WordGroup } from '../tags.ts'

/** English words that make something else of what stands beside them: speaking against, telling of, joking, playing. */
export const englishGuards: readonly WordGroup[] = [
  {
    tag: 'counter',
    words:
      '(stop|quit|dont|do not|never|please dont|cant) (calling|saying|using|call|say|use|making fun|joking about|hating|being (racist|homophobic|mean)) , (not|isnt|never|its not|is not) (ok|okay|cool|funny|right|acceptable|fine|nice) (to|when|that|at all|), (is|its|thats) (not|never) (ok|okay|cool|right|acceptable), (calling|threatening|saying|telling|hating|attacking|insulting|comparing) (people|black*|gay*|muslims|jews|women|girls|immigrants|trans*|disabled*|someone|anyone|others|refugees) , (such |)a (horrible|terrible|awful|bad|disgusting) thing (to do|to say), (is|are|thats|its|so) (so |)(racist|homophobic|transphobic|sexist|ableist|islamophobic|antisemitic|wrong|horrible|unacceptable|gross|a slur), the word, the n word, the f word, the r word, n word, f slur, racism, homophobia, sexism, transphobia, discrimination, hate speech, (should be |will be |get you |gets you )(ashamed|punished|banned for|thrown in jail|in jail|held accountable|reported), (fight|end|against|combat) (hate|racism|homophobia), no one (deserves|should) (to be |be |)(called|hate*|treat*), you (cant|shouldnt|should never|must not|have to accept) (say|call|use|treat), (history|book|essay|class) (about|on), respect for, i dont hate, not hate, dont hate (anyone|anybody)',
  },
  {
    tag: 'quote',
    words:
      '(called|calls|calling|call) (me|my|her|him|us|them|people|someone|everyone|girls|muslims|all)(| a| an| the), (he|she|they|someone|somebody|a guy|a man|some guy|a girl|this guy|a kid|a dude|some kid|a stranger|people|everyone|my (classmate|ex|friend|teacher|cousin|brother|dad)) (said|says|wrote|told|texted|called|yelled|screamed|asked|sent|keeps|threatened|tried|wanted|shouted|dmed|online asked|messaged), (said|says|wrote|told|texted|yelled|shouted) (to me|at me|me|that im|im|i was|to my|to her|to him|that to|about me|he|she), (got|been|being|was|were) (called|threatened|bullied|told|asked|offered|harassed|sent|yelled), (how|where) (do|can) i report, report (this|him|her|it|them|someone|that), blocked (him|her|them|it), what (should|do|can) i do (if|when|about|i), mods, to the police, should i tell, is it ok that, i saw (someone|a|a guy)',
  },
  {
    tag: 'praise',
    words:
      'so (pretty|cute|good|cool|beautiful|talented|nice|smart|funny), love (you|u|it|that|this|her|him), (is|are|was) (awesome|amazing|great|beautiful|talented|so good|the best|cute|sweet|brilliant), best, well done, good job, nice one, proud of, miss you, legend, goat, king, queen, respect, impressive, on drums, on guitar, in goal, on the pitch, ❤, 😘, hugs',
  },
  {
    tag: 'friendly',
    words:
      'best friend, bestie, bff, bro, sis, congrats, my mum, my mom, my dad, grandma, you guys, all of you, you all',
  },
  {
    tag: 'drug-talk',
    words:
      'illegal, legal, banned, dangerous, harmful, addicted, addiction, quit, quitting, stopped, sober, never tried, never smoked, dont smoke, dont drink, dont vape, gross, bad for you, lungs, cancer, prescription, prescribed, my meds, doctor, pharmacy, diagnosis, documentary, movie, essay, debate, control debate, law, laws, police, report, worried about, my dad drinks, my mom drinks, overdose awareness, why is, why are, how bad is, root beer, ginger beer, coca cola, diet coke, pepsi, soda, garden, lawn, snowball, skiing, greenhouse, mowing, water gun, nerf',
  },
  {
    tag: 'cosy',
    words:
      '(disappear|sink|crawl) (into|under|in) (my |the |a |)(bed|blanket|couch|sofa|book|woods|mountains|music|game), while (cooking|shaving|chopping|cutting), shaving my legs, (cut|burned|burnt|hurt) (myself|my finger|my hand) (on|while|cooking|shaving|playing|at practice|at training|with the)',
  },
  {
    tag: 'laugh',
    words: 'haha*, lol, lmao, lmfao, rofl, xd, jk, just kidding, joking, hehe*, lool*',
  },
  {
    tag: 'history',
    words:
      'holocaust, nazis, nazi germany, world war, ww2, wwii, slavery, apartheid, history, genocide, museum, documentary, memorial, the book, essay, civil rights, in the past, used to be, throughout history, why do (so many |some |)people hate, dont get why people',
  },
  {
    tag: 'kitchen',
    words:
      'bread, butter, fork, forks, spoon, kitchen, cake, food, carrots, onion, onions, vegetables, cheese, potato, potatoes, pizza, sandwich, picnic, camping, whittling, scouts, cutlery, water gun, nerf, laser tag, paintball, prop, props, costume, halloween, play, theatre, theater, lego, toy, diving, pool, swimming, dishes',
  },
  {
    tag: 'in-game',
    words:
      '(in|at|on) (_ |)(game|fifa|fortnite|minecraft|roblox|cs|cs2|cod|gta|kart|smash|valorant|match|final|finals|chess|uno|kahoot|quiz|hockey|football|soccer|basketball|tournament|ping pong|pool|monopoly|level|next round|rematch|track|court|pitch|cards|tennis|darts), # #, the boss, the dragon, the opponents, the other team, away team',
  },
  {
    tag: 'figure',
    words:
      'of embarrassment, of laughter, laughing, of boredom, of cuteness, from laughing, of cringe, of hunger, so cringe, haha*, lol, lmao, lmfao, xd, rofl, jk, just kidding, joking, joke, embarrassing, embarrassed, homework, maths, math, exam, exams, monday*, essay, finals, deadline*, so cute, so funny, for (a|some|that|those|this) (pizza|burger|coffee|nap|drink|break|snack|cookie|hug|kebab|ticket*|taco*|chocolate|pair), (my |)(mum|mom|dad|parents|teacher|coach|sister|brother|boss) (will|would|is gonna|is going to|gonna|is going) (kill|murder) me, kill (me|my mood|the vibe|time|for), killing (it|time|me softly|in the name|me), (this|the|that) (song|movie|film|book|show|game|series|episode|character|level|boss)(| is| was| made), to die for, live without, dying (of laughter|laughing|to (see|know|try)), dead (tired|serious|inside lol)',
  },
  {
    tag: 'game',
    words:
      'game, games, gaming, match, matches, fortnite, minecraft, roblox, cs2, csgo, valorant, fifa, gta, among us, cod, warzone, apex, overwatch, zelda, pokemon, boss, raid, base, sniper, headshot, respawn, spawn, lobby, loot, level, xp, hp, shield, damage, team, goal, keeper, defence, defense, offense, penalty, derby, final, finals, football, soccer, hockey, basketball, handball, practice, coach, tournament, score, scored, points, pitch, chess, queen, king, pawn, card, cards, dnd, character, dragon, monster, zombie*, creeper, impostor, mario kart, ps5, xbox, switch, npc, noob, map, clan, guild, drums, guitar, stage, concert',
  },
  {
    tag: 'health',
    words:
      'period, periods, tampon*, pads, the pill, contraception, condom*, gynecolog*, sex ed, biology, homo sapiens, maine coon*, std, sti, chlamydia, hpv, vaccin*, doctor, nurse, surgery, operation, cancer, checkup, breastfeed*, puberty, sports bra, is it normal, does it hurt, fissure, utis, uti, infection, medicine, diagnos*, health class, anatomy, clinic, hospital, difference between, vulva, what does, pregnan*',
  },
  {
    tag: 'recovery',
    words:
      '(days|weeks|months|years|year) (clean|sober|free|since), recovered, recovering, in recovery, recovery, (glad|happy|grateful) (that |)(im|i am|to be|i) (alive|still here|lived|stayed), so much better now, therapy (helped|is helping|saved), survivor, awareness (week|month|day), prevention, mental health (week|day|month|awareness|class|talk), documentary, article, used to (feel|be|want), hotline, helpline, lifeline, suicide squad, samaritans, im okay now, doing better, (dont|do not) (want|wanna) (to |)die',
  },
  {
    tag: 'public-place',
    words:
      '(at|in|to) (the |)(youth centre|youth center|centre|center|club|library|practice|school|class|camp|rink|gym|field)',
  },
  {
    tag: 'surprise',
    words:
      '(pic|pics|picture|pictures|photo|photos|video) (of|from) (the |your |a |my )(cat|dog|bunny|horse|homework|schedule|notes|book|page|food|team|camp|view|game|drawing|poster|board|cake)',
  },
  {
    tag: 'surprise',
    words:
      'surprise*, birthday*, spoiler*, spoil, the ending, christmas, santa, gift for (mum|mom|dad|the|our|my|her|him), present for',
  },
  {
    tag: 'own-identity',
    words:
      '(im|i am|i m) (a |an |)(proud |)(gay|queer|lesbian|bi|trans*|fag|dyke|muslim|jew|jewish|black|autistic|disabled|cripple|immigrant|refugee|woman|girl|asian|homo|nonbinary|nigga), as a (queer|gay|lesbian|trans|bi|black|muslim|jewish|disabled|autistic|dyke|fag|woman|girl|refugee|immigrant) , we (queers|gays|lesbians|dykes|fags), my queer, (us|fellow|for) (queers|queer|fags|dykes|gays), queer (liberation|person|people|community|club|kids|theory|group|youth|art|joy|as), queer ass, this niggas, my nigga*, (marched|march|marching), pride, yeah im a, came out, coming out, nigga flow, flow',
  },
  { tag: 'help-line', words: 'helpline, hotline, samaritans, lifeline' },
  {
    // Expressions whose words mean something else in them.
    tag: 'other-sense',
    words:
      '(pic|pics|picture|photo|photos) of (your|ur|the) (new|old) _, horny toad*, horny lizard*, lesbos, drop dead gorgeous, shut up (thats|this is|its|that is|youre kidding|no way) (_ |), plug for (my|the|a) _, charger plug, tits (are|är) (birds|fåglar), blue tits, great tits, moby dick, dick (turpin|tracy|van|cheney), cummings, cumulus, lean on me, lean (back|left|right|in), break a leg, shoot (me|us) a (message|text|email), shoot (hoops|the ball|some hoops|a goal|a film), kill (the lights|time|the boss|it on|the mood|the vibe), killed (it|that|the song|the solo|the boss), killing it, (hit|punch) the (gym|road|sack|books|lights|clock), hit me up (for|about) (the|homework|practice), bomb (cyclone|dot com|ass cookies|playlist), smash (this|that|the) (test|exam|like|button), fight the (boss|dragon|raid boss), beat (the boss|the level|the record|my score|my high score), die for (a |an |some |) _, dead (tired|battery|phone|end|line), burn (calories|a cd|off|the popcorn), cut (my|his|her|your) hair, (suicide|murder) (squad|mystery), cracked (at|out), crack (up|the code|an egg), jewel*, snap (out of|a photo|chat streak|streak*), snapchat streak*, (blue|stuffed) balls',
  },
  {
    // What families do together in sight of each other.
    tag: 'homely',
    words:
      '(mom|mum|dad|grandma|grandpa) (is (home|cooking|driving|picking)|cooks|drives|picks|will be (home|there)), study, studying, homework, my mom, my mum, my dad',
  },
]
