import type { WordGroup } from '../tags.ts'

/** English for contempt of somebody, part by part; `filters/scorn.ts` puts the parts together. */
export const englishScorn: readonly WordGroup[] = [
  {
    tag: 'everybody',
    words:
      'nobody, no one, not a single person, everyone, everybody, all of us, we all, the whole (class|school|team|group|chat|server), none of us, literally no one, people',
  },
  {
    tag: 'dislikes',
    words:
      '(would |will |wanna |want to |) (like|likes|love|loves|want|wants|asked|asked for|invited|invites|cares about|care about|hates|hate|laughs at|laugh at|laughing at|talks about|talking shit about|talks shit about|misses|miss|is tired of|are tired of|is sick of|are sick of|avoids|ignores|ignore|thinks|stand|can stand|be friends with|sit with|hang out with|be around|talk to|needs|need|trusts|thinks less of|feels sorry for|asked you|puts up with)',
  },
  {
    tag: 'target',
    words:
      'you, u, ur, your, him, her, them, that (kid|girl|guy|boy), this (kid|girl|guy|freak), youre, you here, you freak, you around',
  },
  {
    tag: 'can-you-not',
    words:
      '(can|could|will|would) (you|u) (just|please|not|), why (dont|cant|wont) (you|u) (just |), do (us|everyone|the world|me|humanity|yourself) (all |) a (favor|favour|solid), you should, u should, you can, just, please, how about you, maybe you should, go ahead and, go and',
  },
  {
    tag: 'go-away',
    words:
      'leave, leave the (group|chat|server|team|school), go away, get lost, get out, vanish, disappear, log off, quit, stop talking, stop existing, stop breathing, delete your account, change schools, move away, crawl back, hide your face, never come back, stay home, go home, fade away, piss off, fuck off, delete (this|yourself)',
  },
  {
    tag: 'stink',
    words: 'smell, smells, stink, stinks, reek, reeks, smell like, smells like, stink like, reek of',
  },
  {
    tag: 'filth',
    words:
      'garbage, shit, piss, trash, sweat, ass, fish, poop, sewer, bad, disgusting, gross, poverty, poor, rotten, cheese, dead fish, wet dog, bo, dumpster, onions and sweat',
  },
  {
    tag: 'looks-like',
    words:
      '(look|looks|looking|built|build|shaped|sound|sounds|walk|walks|dress|dresses|dressed|move|moves) like (a |an |some |), resemble (a |an |), face like (a |an |), as ugly as (a |an |), as fat as (a |an |), as dumb as (a |an |), fat as (a |an |), ugly as (a |an |)',
  },
  {
    tag: 'ugly-thing',
    words:
      'fridge, whale, pig, rat, troll, trash, garbage, garbage bag, dumpster, potato, horse, cow, monkey, ape, elephant, hippo, corpse, zombie, clown, foot, toilet, homeless, hobo, bum, crackhead, hoe, whore, goblin, ogre, shrek, witch, blob, blobfish, roadkill, truck, tank, beached whale, dog, rodent, mistake, couch, refrigerator',
  },
  {
    tag: 'rhetoric',
    words:
      'who (invited|let|asked|added) (you|u|him|her|this|that|them)(| in| here| for| kid| freak), get a life, get some friends, get a mirror, buy (deodorant|a mirror|some soap), take a (shower|bath|hint), take the hint, why are (you|u) (even |still |so ) (here|alive|talking|ugly|fat|dumb|weird|annoying), do (you|u) (even |) (have (friends|a mirror|a brain|parents|any friends)|shower|wash|own a mirror), no wonder (you|u|ur|your|youre|nobody|no one|everyone), what is wrong with (you|u), whats wrong with (you|u|ur), (are|r) (you|u) (stupid|dumb|slow|retarded|blind|brain dead) (or|like)*, imagine being (this|so|that|you|u), your parents (must|should|dont|are|hate|regret|wish), ur parents (must|should|dont|hate|regret), were (you|u) (dropped|born), (you|u) (were|was|are) (a |an |) (accident|mistake|adopted|disappointment|embarrassment|failure), (youre|ur|you are) (a |an |such a |) (accident|mistake|disappointment|embarrassment|failure|waste|burden|nobody), cry about it, go cry, cope harder, cry more, (your|ur) (face|voice|existence) (is|makes|makes me|hurts|ruins)(| a crime| disgusting| sick| my day| puke| me), (your|ur) (mom|mum|dad) is (a |so |) (fat|ugly|whore|hoe|poor|crackhead|alcoholic|slut)',
  },
  {
    tag: 'worst',
    words:
      '(ugliest|fattest|dumbest|weirdest|grossest|stupidest|lamest|nastiest|creepiest|cringiest|smelliest|worst), most (annoying|hated|pathetic|useless|disgusting|embarrassing|boring|stupid|unlikeable)',
  },
  {
    tag: 'person-noun',
    words:
      'person, girl, girls, guy, guys, kid, kids, boy, boys, human, teacher, one here, in (the |our |my |) (class|school|group|chat|grade|team), in (7|8|9)(a|b|c|d), ever, alive, on earth, of all, of us, around, student, classmate, here',
  },
  {
    tag: 'vote',
    words:
      'vote, voting, poll, rank, ranking, tier list, who is, whos, whose, like if, react if, type 1 if, raise your hand if, agree if, list of',
  },
  {
    tag: 'thing-noun',
    words:
      'sweater, shirt, song, songs, movie, film, picture, food, color, colour, shoes, car, bike, drawing, guitar, room, haircut, homework, scooter, skateboard, recipe, team, subject, game, games, series, show, skin, skins, map, weather, bus, character, dog, cat, pizza, day, joke, playlist, taste, homework, mistake',
  },
  {
    tag: 'shun',
    words:
      '(dont|do not|never|nobody|no one) (talk to|sit with|hang out with|hang with|play with|answer|reply to|be friends with|invite|text|let), ignore, block, avoid, leave out, freeze out, pretend not to see, stop talking to',
  },
  {
    tag: 'lose-weight',
    words:
      'lose weight, lose some weight, lose # pounds, lose # kilos, go on a diet, stop eating, eat less, hit the gym, need a bigger (chair|shirt|door), two chairs, skip lunch, skip a meal, put the fork down',
  },
  {
    tag: 'wish-ill',
    words:
      '(hope|wish|praying|pray|cant wait until|cant wait till|want) (that |) (you|u|he|she|they|your (mom|family|dog|cat)|ur (mom|family))',
  },
  {
    tag: 'ill',
    words:
      'die, dies, died, rot, choke, burn, burns, drown, suffer, bleed, get (hit|cancer|aids|sick|beaten|raped|killed|run over|shot|bullied|stabbed|jumped), get hit by (a|the), break your (neck|legs), fall off, never wake up, were dead, was dead, disappear, catch (cancer|aids), crash, cry yourself, fail, trip',
  },
  {
    tag: 'or-else',
    words:
      'or, or else, unless, if you dont, if u dont, pay me, pay up, do what i say, do my homework, otherwise, before friday, send money',
  },
  {
    tag: 'leak',
    words:
      'leak, leaking, leaked, post, posting, posted, expose, exposing, spread, spreading, share, sharing, upload, show everyone, send it to, send them to, send this to, tell everyone, everyone will see, everyone gets to see, everyone is gonna see, goes online, go public, to your (mom|mum|parents|whole school), whole school sees, goes viral',
  },
  {
    tag: 'dirt',
    words:
      'pics, pictures, photos, pic, picture, video, clip, screenshots, screenshot, nudes, secret, chat, chats, messages, dms, what you said, about you, of you, it, them, everything',
  },
  {
    tag: 'urge-self-harm',
    words:
      'delete yourself, stop breathing, forget to breathe, neck yourself, rope yourself, grab a rope, get a rope, game end yourself, unalive yourself, off yourself, waste of (oxygen|air|space), (drink|eat|chew|swallow) (bleach|glass|tide pods|batteries|poison|rat poison), take a long walk off, uninstall life, log out of life, do the world a favor and (die|vanish|disappear)',
  },
  {
    tag: 'exclude',
    words:
      'we (all |) voted (and|you) (you|u|ur|your|youre|out), (youre|ur|you are|your) (out|kicked|not invited|not welcome|voted out|off the (team|group)) , (youre|ur|you are) not (one of us|our friend|welcome here)',
  },
  {
    tag: 'urge-self-harm',
    words: '(die|rot|burn|drown|choke) (in|on) (a |) (fire|hell|hole|ditch|pain|your sleep), die alone',
  },
  {
    tag: 'exclude',
    words:
      '(make|making|made|start|started|create) (a|an|the) (page|account|group|chat|gc|thread|meme) (_ |) (to|about|making|for|just) (_ |) (post|laugh|laughing|roast|expose|hate|make|you|u|her|him)',
  },
  {
    tag: 'rhetoric',
    words:
      'whats wrong with (your|ur) (face|hair|teeth|body|voice), (better|best) as a (doormat|warning|footstool), (cant|not allowed to) sit (with us|here|at our), (we|us) decided (you|u|she|he) (cant|arent|isnt)',
  },
  {
    tag: 'rhetoric',
    words:
      'worst thing (that |) (ever |) happened to, everyone knows (you|u|she|he) (still|are|is|smell|cried|wet)',
  },
  { tag: 'looks-like', words: 'looked like (a |an |some |)' },
  { tag: 'go-away', words: 'kick (him|her|them|that), ban (him|her|them|that)' },
  { tag: 'or-else', words: 'if you (tell|snitch|say anything|leave me|break up|talk)' },
  { tag: 'ugly-thing', words: 'you got dressed in the dark, a wet rat, a drowned rat' },
]
