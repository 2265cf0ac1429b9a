import { compounds } from '../inflections.ts'
import type { WordGroup } from '../tags.ts'

/** English for insulting, shutting out and pressing somebody, put together from its parts. */
export const englishTaunts: readonly WordGroup[] = [
  {
    tag: 'i-am',
    words:
      'im, i am, ive been, i was, i look, i feel, i look like, am i, im such a, we are, were we, i felt, me being, my own, i do, makes me look',
  },
  {
    tag: 'what-a',
    words:
      'what a, what an, such a, such an, typical, bunch of, you absolute, absolute, complete, total, fucking, what a bunch of, the class, resident',
  },
  {
    tag: 'of-class',
    words:
      'in class, in school, in our class, in our school, in our year, in the group, in this chat, in our grade, in 8th grade, in 9th grade, in the chat, in here',
  },
  {
    tag: 'insult-noun',
    words: `idiot~s, moron~s, loser~s, imbecile~s, freak~s, weirdo~s, creep~s, creepo, dumbass, dumbasses, dipshit~s, shithead~s, fatty, fatso, lardass, fatass, pig face, rat face, pizza face, horse face, ugly face, scumbag~s, jerk~s, douche~s, douchebag~s, asshole~s, arsehole~s, twat~s, wanker~s, tosser~s, knobhead~s, bellend~s, minger, skank~s, hoe, hoes, thot~s, simp~s, incel~s, crybaby, snitch, psycho, nutcase, retard, wimp, pussy, disgrace, dweeb, lameass, npc, wannabe, pick me girl, attention seeker, teachers pet, suckup, backstabber, bimbo, airhead, pea brain, birdbrain, brainlet, smoothbrain, bozo, buffoon, dunce, nitwit, plonker, numpty, weakling, piece of trash, piece of work, sad excuse`,
  },
  {
    tag: 'insult',
    words:
      'pig, pigs, whale, cow, rat, rats, liar, clown, joke, embarrassment, disappointment, trash, garbage, nobody, nothing, waste, parasite, leech, toad, troll, monster, gremlin, ogre, goblin, dog, monkey, gorilla, ape, donkey, snake, cockroach, maggot, worm, slob, brat, weird, poor, broke, easy, tool, baby, mistake, burden, corpse, potato, hippo, elephant, vermin, filth, dirt, cancer, disease, virus',
  },
  { tag: 'stare', words: '(look|looking|stare) at (her|him|his|their|them|that (girl|boy|guy|kid))' },
  {
    tag: 'insult-word',
    words: `stupid, stupider, stupidest, dumber, dumbest, fat, fatter, fattest, ugly, uglier, ugliest, disgusting, gross, grossest, hideous, repulsive, revolting, pathetic, worthless, useless, brainless, braindead, retarded, smelly, stink, stinks, stank, reek, reeks, annoying, irritating, unlovable, unlikable, unwanted, fake, desperate, clingy, cringe, cringy, cringey, creepy, trashy, slutty, talentless, hopeless, insignificant, irrelevant, dirty, greasy, flat as a board, anorexic, scrawny, lame, boring af, delusional, mental, deranged, psychotic, toxic, spineless, nasty, vile, lousy, a mistake, so alone, disabled looking, good for nothing, no one special, the worst, the dumbest, the ugliest, look like (a|an|shit|trash|garbage|you|crap|your)`,
  },
  {
    tag: 'insult-severe',
    words: `bitch~s, bitches, whore~s, slut bag, cunt~s, cumdump, cumslut, ${compounds('fuck shit cunt dick cock twat', 'face head wad bag stain nugget')}, cocksucker~s, motherfucker~s, bitchass, hoebag, skank~s, son of a bitch, piece of (shit|crap|filth|garbage|trash), waste of (space|oxygen|air|skin|sperm|life), (stupid|dumb|ugly|fat|little|nasty|filthy|dirty|lying|crazy) (bitch|whore|hoe|cunt|pig|cow|freak|rat|slut|fuck)`,
  },
  {
    tag: 'shut-up',
    words: `shut up (you|u|bitch|loser|idiot|stupid|ugly|fat|dumb|freak|nerd|dumbass|moron|already you|pig|cow|hoe), (just |)shut (the (fuck|hell) |tf |your (ugly |fat |stupid |dumb |damn |)(mouth|face|trap|hole|pie hole))(up|), stfu, fuck (you|u|off|yourself|your), fck (you|u), f off, go to hell, rot in hell, burn in hell, get lost, get out of (here|my (sight|face)|our), go away (loser|freak|nobody|no one|you|ugly|fatty), nobody asked (you|for|pig|loser|u|freak|bitch), no one asked (you|for|u|loser), who asked (you|u), go cry (about|to|in|loser|baby|more), cry (about it|more|harder) (loser|baby|bitch|snowflake), touch grass (loser|you|freak), get a life, do us all a favor, suck my (dick|balls|cock|ass), kiss my ass, eat (shit|dirt), screw (you|off), bite me, choke on (it|a|your), crawl back (to|under|into), stay (away from|mad|ugly|poor|home) (us|me|loser|bitch|nobody|freak)`,
  },
  {
    tag: 'exclude',
    words: `(nobody|no one|noone|none of us|no boy|no girl|no guy|not a single person) (here |in this _ |at school |ever |even |really |actually |will ever |would ever |)(likes|like|wants|want|cares|care|loves|love|invited|misses|missed|believes|respects|needs|talks to|listens to|date|dates|marry|be friends) (you|u|about you|about what you|what you|with you|her|him|your|ur|to you)(| here| around| anyway| anymore), (everyone|everybody|we all|the whole (class|school|team|group|chat)|all of us|people|they all|even the teachers) (hates|hate|laughs|laugh|laughing|is laughing|thinks|think|knows|know|talks|talk|avoids|avoid|is tired of|is sick of|makes fun|voted|wants) (at |that |shit about |about |of |behind |you out|)(you|u|youre|ur|your|shes|hes|she|he|her|him|how), (talking|laughing|laugh|talk) (shit |)(behind your back|about you|at you), (dont|do not|never|stop) (invite|inviting|talk to|sit with|play with|hang out with|reply to|add|help) (_|her|him) (shes|hes|she|he|anymore|everyone|nobody|she is|he is), (everyone|everybody|lets all|lets|we should all) (ignore|block|avoid|unfollow|vote out|gang up on|bully) (_|her|him|them), just ignore (her|him), (kick|kicked|vote|voted|throw|boot) (_|her|him|you) (out|off), (we|they) (all |)(voted|decided|agreed) (you|youre|u|her|him|that you|to kick)(| are| out*| off*), (youre|you are|ur|u are) (out of the (group|chat|team)|not welcome|not invited|uninvited|kicked from|not wanted|not one of us|dead to us)(| here| anymore), (you|u|youll|you will) (dont belong|dont fit in|will never (fit in|have friends|be loved|find anyone|amount to|be one of us|be pretty|be enough)|always be (alone|ugly|hated|a loser|nothing)|have no friends|got no friends|have zero friends|deserve to be (alone|lonely|hated)|dont have any friends)(| here), (you|u) (disgust|repulse|sicken|make me (sick|puke|vomit|wanna puke)|smell|stink|reek)(| me| us| everyone| like), (hurts|burns) my eyes, so ugly (it|that|you|even), (no wonder) (your|you|nobody|everyone) (dad|mom|mum|parents|have|has|are|got|hates|left|father), your (mom|mum|dad|mother|father|parents|family|own mother) (is|are|hates|left|must|should|regrets|doesnt|wish*)(| a| so| ashamed*| you*| have*| be*| love*), (rate|rank|vote|poll|list) (the |who |whos |for |our |all |which )(ugliest|fattest|girls|dumbest|is|the|hottest|most|worst|biggest|weirdest|stinkiest), (whos|who is|who has) the (ugliest|fattest|dumbest|weirdest|biggest|worst|smelliest|most (annoying|ugly|hated)), (ugliest|fattest|dumbest|weirdest|smelliest) (girl*|boy*|kid*|person|people|one|teacher|in), hate (you|u) (so much|all|bitch|loser|and|freak|ugly), (i|we) (fucking |really |)hate you, you ruin (everything|every), (leave|get out of|quit) (the|this|our) (chat|group|server|team|school|game) (you|loser|freak|nobody|no one|already|ugly), go back to (your|the) (cave|zoo|hole|special), kys loser`,
  },
  {
    tag: 'blackmail',
    words: `(ive|i have|i|we|weve|got) (got |saved |kept |have |)(your|ur|the|these|some) (nudes|pics|pictures|photos|video|screenshots|secret|secrets|messages|naked pics) (so|and|and ill|and i|now|you better|pay|unless|ready to), (pay|send|give|cashapp|venmo) (me|us) (_ |)(or|before|unless|by|now or|tonight or|and i wont) (i|ill|everyone|the|you|your|we|its|else|people), (pay|send|do|come) (_ |up |)or (the|your|i|ill|we|everyone|it|else) (video|pics|pic|photos|goes|will|leak|post|tell|send|picture|nudes|go|gets), (goes|going|gets|post it|posted|upload it|leaked|leaks) (online|viral|public|to everyone|to your|to the whole|on insta|on tiktok|tonight), (leak|post|share|send|expose|upload|spread|show) (your|ur|the|that|those|them|everything) (_ |)(to everyone|to your|if you dont|unless|online|everywhere|if u dont), do (what|as|exactly what|everything) (i|we) (say|tell|want|said)(| or| you), (you|u|youd) better do (what|as), if you (dont|do not) (pay|send|do|answer|reply|give|come) (_ |)(_ |)(ill|i will|everyone will|your mom|im gonna), (everyone|your (mom|mum|parents|dad|friends)|the whole school) (will|is gonna|gets to|can|gonna) (see|know|find out|hear)(| about| your| the| what)`,
  },
]
