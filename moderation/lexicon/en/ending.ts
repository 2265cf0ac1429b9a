import type { WordGroup } from '../tags.ts'

/** English for not being able to live: what one says it with, part by part; `filters/crisis.ts` puts the parts together. */
export const englishEnding: readonly WordGroup[] = [
  {
    tag: 'weary',
    words:
      '(cant|cannot|dont want to|dont wanna|do not want to|didnt want to|never wanted to|dont feel like) (do|take|handle|keep|go on with|be|bear|stand|), (tired|sick|exhausted) of, (done|over|finished|through) with, dont (see a|see any|have a|have any) (point|reason|future) (in|to|of), no (point|reason|use|sense) (in|to|of), whats the point (of|in), gave up on, giving up on, give up on, ready to give up, not made for, no will to, no strength to, lost the will to, hate',
  },
  {
    tag: 'living',
    words:
      'life, living, my life, being alive, be alive, alive, exist, existing, existence, be here (anymore|), be around anymore, be on this earth, this world, wake up (anymore|tomorrow|again), waking up, keep going, go on, being me, be me, myself, breathing, this anymore, it anymore, live, live anymore, fighting, staying alive, stay alive',
  },
  {
    tag: 'die',
    words:
      '(be|am|was) (dead|gone|gone forever|six feet under), not (wake up|make it|be here|exist|be alive|survive), dont (make it|wake up|survive), never (wake up|existed|been born), stop (existing|breathing|living|being), sleep forever, fall asleep (forever|and never wake up), disappear (forever|for good|from this world|completely), everything to (stop|end|be over|go black|go dark), it all to (stop|end|be over), it to be over, end (it|it all|everything|my life|myself|things), get hit by (a|the) (car|bus|truck|train), get cancer, vanish forever, cease to exist, unalive myself, off myself, kms, rope myself, fade away, be erased, delete myself, die in my sleep, take my (own |) life, end up in a coffin',
  },
  {
    tag: 'want',
    words:
      'wish (i|that i|i could|i would|to|), hope (i|that i|to|), hoping (i|to), cant wait to, ready to, praying (to|i|that i), pray (i|to|that i), dreaming (of|about), thinking (of|about), think about, thought about, thoughts (of|about), want (to|it to|), wanna, going to, planning to, planning on, id rather, would rather, been wanting to, tempted to, about to',
  },
  {
    tag: 'relief',
    words: 'better, better off, easier, happier, relieved, best, a relief, fine, lighter, benefit, improve',
  },
  {
    tag: 'if-gone',
    words:
      'without me, if i (was|were|wasnt|werent|died|die|disappeared|disappear|left|vanished|didnt exist|dont exist|stopped existing|never existed|didnt wake up|killed myself|jumped|ended it|am gone|just died|just disappeared) (gone|dead|here|around|alive|forever|), if i am gone, when im (gone|dead), once im (gone|dead), at my funeral, to my funeral, my funeral, rid of me',
  },
  {
    tag: 'nobody-cares',
    words:
      '(nobody|no one|not a single person|who|anyone|anybody|wonder who|wonder if anyone|would anyone|would anybody|not even my mom|none of you) (would |will |wouldnt |even |d |) (even |) (miss|misses|care|cares|notice|notices|cry|remember|come|look for|mourn|realize|find out)',
  },
  {
    tag: 'hurt-verb',
    words:
      'cut, cuts, cutting, burn, burned, burning, burnt, scratch, scratching, scratched, hit, hitting, punch, punching, hurt, hurting, harm, harming, slice, slicing, sliced, carve, carved, carving, bleed, bleeding, bite, biting, bit, stab, poke, dig my nails into, holding a (knife|blade|razor) to, hold a (knife|blade|razor) to, bang my head, banging my head',
  },
  {
    tag: 'own-body',
    words:
      'myself, (my|both my) (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|hip|hips|forearm), my head against the wall, into the wall',
  },
  {
    tag: 'on-purpose',
    words:
      'again, last night, tonight, every (night|day|time), when (it|i|things|everything) (gets|get|feel|is|are|am|hurts), until, til, till, with (a |my |the |) (lighter|razor|razors|blade|knife|scissors|cigarette|glass), so (i|no one|nobody) (can|feel|sees|sleep), to (feel|cope|punish|forget|deal), in secret, started, cant stop, on purpose, relapsed, for an hour, full of, nobody knows, and no one, to sleep',
  },
  {
    tag: 'marks',
    words: 'cuts, scars, scar, marks, bandages, bandage, scratches, burns, burn marks, sh scars, slices',
  },
  { tag: 'limb', words: 'arm, arms, wrist, wrists, thigh, thighs, forearm, forearms, sleeves, legs' },
  {
    tag: 'cover',
    words:
      'long sleeves, hide, hiding, cover, covering, cover up, hoodie in summer, hoodies all summer, summer is coming',
  },
  {
    tag: 'swallow',
    words:
      'took, take, taken, taking, swallowed, swallow, swallowing, ate, eaten, downed, popped, stashed, saving, saved up, stockpiling, mixed',
  },
  {
    tag: 'pills',
    words:
      'pills, tablets, paracetamol, tylenol, ibuprofen, advil, aspirin, sleeping pills, painkillers, antidepressants, meds, medication, bottle, the bottle, insulin, benadryl',
  },
  {
    tag: 'many',
    words:
      'all, all my, whole, the whole, too many, bunch of, a bunch of, handful of, a lot of, how many, entire, rest of, lots of, a ton of, double',
  },
  {
    tag: 'how-to-die',
    words:
      'how many, how do you, how do i, easiest way, fastest way, quickest way, best way, painless*, does it hurt to, would it hurt to, how high, how long does it take, ways to, without pain, least painful, how much',
  },
  {
    tag: 'at-edge',
    words:
      '(standing|sitting|im|stood|sat) (up |) (on|at) (the |a |) (bridge|roof|ledge|tracks|platform|edge|balcony|rooftop|railing|overpass)',
  },
  {
    tag: 'no-way-back',
    words:
      'now, rn, right now, looking down, thinking, goodbye, alone, ready, sorry, tonight, crying, about to',
  },
  {
    tag: 'jump',
    words:
      'jump, jumping, jumped, step in front of, stepping in front of, walk into, walking into, throw myself, throwing myself, run into, lie down on, drive into, driving into, hang myself, drown myself',
  },
  {
    tag: 'deadly',
    words:
      'bridge, roof, building, ledge, train, trains, tracks, balcony, cliff, traffic, garage, truck, window, rooftop, overpass, a tree, the highway, subway, metro',
  },
]
