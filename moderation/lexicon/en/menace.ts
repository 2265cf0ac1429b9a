import type { WordGroup } from '../tags.ts'

/** English for threatening somebody, part by part; `filters/menace.ts` puts the parts together. */
export const englishMenace: readonly WordGroup[] = [
  {
    tag: 'harm-grave',
    words:
      'kill, murder, stab, shoot, choke, strangle, drown, burn, rape, behead, slit, shank, knife, gut, execute, torture, beat, beat up, smash, break, snap, crush, jump, bash, batter, hurt, end, fuck up, mess up, put a bullet in, put you in the ground, bury, run over, kick in, knock out, slaughter, cripple, maim, wreck, destroy, lynch',
  },
  {
    tag: 'will',
    words:
      'will, gonna, going to, imma, ima, im gonna, finna, about to, boutta, ill, well, somebody should, someone should, someone needs to, i swear ill, gotta, wanna, id love to, should',
  },
  {
    tag: 'them-object',
    words:
      'you, u, ur ass, your ass, him, her, them, yall, all of you, your (mom|mum|dad|brother|sister|family|dog|cat|friend|whole family), ur (mom|mum|dad|brother|sister|family|dog|cat), that kid, the bitch, that bitch, this bitch, in you, in her, in him',
  },
  {
    tag: 'body-bit',
    words:
      'teeth, neck, skull, jaw, nose, legs, knees, kneecaps, fingers, arms, ribs, head, face, throat, eyes, tongue, spine, back, bone, bones',
  },
  {
    tag: 'break',
    words:
      'break, breaking, snap, smash, smash in, crush, crack, kick in, knock out, punch in, cave in, slit, cut off, rip out, rip off, bust, shatter, bash in, stomp',
  },
  {
    tag: 'end-up',
    words:
      'end up, ends up, wind up, going to wake up, gonna wake up, put you, put u, gonna be, youll be, wake up',
  },
  {
    tag: 'grave',
    words:
      '(in|to) (the |a |) (hospital|grave|ground|coffin|body bag|wheelchair|ditch|er|icu|morgue|trunk), six feet under, body bag, a body bag',
  },
  {
    tag: 'relative',
    words:
      'mom, mum, dad, brother, sister, little sister, little brother, family, dog, cat, grandma, girlfriend, boyfriend, friends, parents',
  },
  {
    tag: 'not-safe',
    words:
      'isnt safe, not safe, arent safe, what happens to, something happens to, gonna get hurt, gets hurt, will pay, pays for it, is next, are next, happened to, better watch',
  },
  {
    tag: 'attack',
    words:
      'shoot up, shooting up, shoot, blow up, blowing up, bomb, bombing, burn down, burning down, burn, set fire to, torch, light up, attack, drive into, massacre',
  },
  {
    tag: 'target-place',
    words:
      'school, the school, the whole school, this school, class, classroom, cafeteria, mosque, church, synagogue, the centre, the center, youth club, their house, your house, ur house, his house, her house, the building, everyone there, the place, the prom, the gym, assembly',
  },
  {
    tag: 'bring',
    words:
      'bring, bringing, brought, take, taking, got, carrying, packing, have, bought, loaded, hid, hiding, stole, stealing, borrowing',
  },
  {
    tag: 'weapon-when',
    words:
      'to school, in school, tomorrow, on (monday|tuesday|wednesday|thursday|friday), monday, in my bag, in my locker, lets see who, see who laughs, not afraid to, ready, dont test me, if anyone, then well see, gonna use it',
  },
  {
    tag: 'stay-away',
    words:
      'dont (come|go|show up) to (school|class|practice|the party), stay home, stay away from school, skip school',
  },
  {
    tag: 'weapon-day',
    words:
      'tomorrow, on (monday|tuesday|wednesday|thursday|friday|saturday), next week, that day, if you want to live, youve been warned, trust me, just saying',
  },
  {
    tag: 'soon-bang',
    words:
      'it goes down, shit goes down, theres gonna be blood, blood on the, youll see it on the news, see it on the news, bullets fly, gonna be a bloodbath',
  },
  {
    tag: 'threat-veiled',
    words:
      '(youre|ur|you are|u r) (dead|dead when|finished|marked|next|warned|done), (youll|you will|u will|ull) (see|get it|get yours|find out|regret), (we|i) (know|found) (where|when|what) (you|u|ur|your), coming for (you|u), come find (you|u), find you, wait (till|until|til) (you|u|i) (see|get|catch)(| what| you), what happens to (your|ur), not a threat its a promise, messed with the wrong, (touch|hurt|look at) my (brother|sister|friend|cousin|girl) again, (snitches|rats) (get|end up|gonna|will|should)(| stitches| hurt), i dont forget, (when|next time) i see (you|u), (your|ur) (little |) (sister|brother) (walks|is) (home |) (alone|not safe), gonna get (you|u), (watch|cover) (your|ur) back',
  },
  {
    tag: 'courier',
    words:
      'hold (a|something|a package|a bag), carry (a|something|a package|a bag), run (packages|a package), drop (a bag|a package) , do a (job|hit|thing) , scare someone, throw something, blow a door, no questions asked, pick up a bag, keep a gun',
  },
  {
    tag: 'young-seeker',
    words:
      'need someone, need a kid, looking for (someone|a kid|kids|a young), anyone wanna, who wants to, who can, under 15, under 18, 14 year old, 15 year old, 13 year old, need somebody, any kids',
  },
  {
    tag: 'well-paid',
    words:
      'good money, easy money, quick cash, good cash, # k, # grand, # bucks, paid in cash, cash, pays well, well paid, fast money',
  },
  { tag: 'courier', words: 'throw (a |) (thing|something|brick|bottle) (through|at), quick job, easy job' },
  {
    tag: 'threat-veiled',
    words:
      'accidents (happen|can happen), wont be walking (out|home|away), (my|the) (boys|crew|gang) (know|knows|are looking|is looking|will find)',
  },
  { tag: 'harm-grave', words: 'rip, tear, hack, saw, bash in, dump, skin, scalp' },
  { tag: 'weapon-when', words: 'to class, to practice, to the game, to the club, to prom' },
  {
    tag: 'threat-veiled',
    words: 'eating through a straw, drinking through a straw, talk with no teeth, keep talking and',
  },
]
