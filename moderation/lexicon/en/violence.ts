import type { WordGroup } from '../tags.ts'

/** English for violence against somebody, put together from its parts. */
export const englishViolence: readonly WordGroup[] = [
  {
    tag: 'harm',
    words:
      'break, breaking, smash, smash in, crush, beat, beat up, beat down, kick, punch, slap, stab, shank, cut, slit, slice, shoot, gun down, strangle, choke, drown, burn, bury, kill, murder, end, destroy, hurt, harm, attack, jump, rob, torture, execute, behead, hang, bash, batter, gut, skin, maim, mutilate, cripple, assault, rape, knock out, wipe out, blow up, hunt down, eliminate, exterminate, lynch, whip, gas, annihilate',
  },
  {
    tag: 'threat',
    words: `
      (ill|i will|im gonna|im going to|gonna|i swear ill|we will|well|imma|ima|we are going to|were gonna|going to|i might|about to|ready to|finna) (_ |)(kill|murder|stab|shoot|beat|punch|kick|slap|break|smash|crush|slit|strangle|choke|rape|hurt|end|destroy|jump|burn|bury|gut|knife|shank|cut|slice|knock|hunt|find|behead|drown|execute|bash|batter) (_ |)(you|u|ya|yo|your|ur|yall|her|him|them|his|everyone|all of you|every one of you)(| ass| face| jaw| neck| skull| teeth| throat| family| whole family| mom| mum| sister| brother| legs| bones| up| down| out| in*| to death| after| tomorrow| when| alive), (bring|bringing|brought|take|taking|got|carrying|packing|have) (a |my |the |my dads |)(gun|knife|rifle|blade|machete|weapon|bomb|grenade|glock|pistol|axe|hammer|bat) (to|in|for|with|and|tomorrow|into|on) (school|class|you|your|my bag|the centre|monday|tomorrow|friday|me|when|im|name), (shoot|shooting|blow|blowing|burn|burning|bomb|bombing|torch|light|gas) (up |down |)(the |this |our |my |your |that |a |every |all the )(whole |entire |fucking |)(school|place|class|classroom|centre|center|building|mosque|church|synagogue|house|club|prom|mall|cafeteria|everyone|mosques|down)(| up| down| on fire| tomorrow), (set|light) (fire to|the|your|your house|them|him) (mosque|house|school|church|synagogue|refugee|on fire|shelter|place|everyone), (youre|you are|ur|u r|yall) (so |fucking |a |as good as |)(dead meat|a dead man|done for|gonna die|going to die|about to die|gonna bleed|gonna get (stabbed|shot|jumped|beaten|hurt|killed|raped))(| when| if| after| tomorrow| tonight| bro| kid| to me| on*), (you|u|they|he|she|everyone|all of you) (deserve|deserves|should|need|needs|gotta) (to |)(get |be |)(shot|stabbed|hanged|beaten|raped|killed|murdered|jumped|executed|beat up|burned alive), (snitches|rats|traitors|grasses) (get|die|end up|deserve|will)(| stitches| in ditches| it| die| to die), (put|stick|putting) a (bullet|knife|blade) (in|through|between) (you|your|his|her|u), (bullet|knife) with your name, (kill|murder|shoot|stab) (your|his|her|their|ur) (_ |whole |entire |)(family|mom|mum|sister|brother|dad|dog|parents|kids), (break|snap|smash|bash|kick|punch|cave|knock|crack) (your|ur|his|her) (_ |)(jaw|neck|nose|skull|face|teeth|legs|arms|bones|fingers|knees|head|ribs|back|spine)(| in| out| off), beat (you|u|your|ur|him|her) (up|to death|until|so|ass|bloody|senseless|to a pulp|black and blue|with), slit (your|ur|his|her) (throat|wrists), i (want|would love|cant wait) to (kill|murder|stab|strangle|hurt|beat) (you|u|him|her|them)
    `,
  },
  {
    tag: 'threat-veiled',
    words: `
      (watch|mind|cover) (your|ur|yo) (back|step|mouth|self)(| kid| bro| tomorrow| on*| when| tonight| from), (i|we|they) (know|found out|found|got) (exactly |)(where|which|when|what|who) (you|u|your|ur|ya) (live|lives|sleep|sleeps|house|walk|go|school|bus|family|sister|park|address|hang|get off|train|are|mom), (youll|you will|youre gonna|ull|u will|youre going to|gonna make you|make you) (regret|pay for|be sorry|suffer|get what) (_|this|it|you|coming), (my|our|his|the) (brother|brothers|cousin|cousins|boys|gang|crew|dad|boyfriend|friends|homies|guys|people|older brother|big brother) (is|are|will|gonna|wanna|want|wants to|want to|will be) (_ |)(coming|looking|waiting|come|find|look|wait|pay|deal|handle|hurt|get|beat) (for you|after you|at you|you|with you|you a visit|your), sleep with one eye, (shame|pity|too bad) if (something|anything|someone|your|they) (happened|happens|bad|got|were), (ill|we will|well|i will) (be waiting for you|be outside your|find you|come find you|deal with you|come for you|catch you|get you for|see you after school and|see you alone), (you|u) (better|should|might want to) (run|hide|watch|be careful|be scared|be afraid|move|sleep|lock|pray|start running|not come|look over|stay home|keep looking|transfer), (your|ur|yo) (days are|time is|turn is|time will|number is|ending|end is) (numbered|up|coming|next|near|come|over), (youre|ur|you are|u r) (next bitch|on my list|on the list|gonna get it|in for it|marked|being watched|not safe|a target), (say|kiss) (goodbye|bye) to your, (dont|do not) (come|show up) (to|at) school (tomorrow|on monday|or), (something|smth) bad (will|is going to|is gonna) happen to (you|your), (im|were|i am|we are|they are|theyre|hes) (outside|right outside|watching|standing outside|coming for|coming over|parked outside|at) (you|your|ur|u)(| house| door| window| school| street| now), (just|you) (wait|wait and see|wait until|wait till)(| and see| until| till| you*| for), (try|say|touch|talk|look) (it|that|me|to me|at me|to her) (again|one more time|once more) (and|see|i), pray (for your|you dont|i dont), would be (sad|unfortunate|terrible) if something
    `,
  },
  {
    tag: 'seek',
    words:
      'looking for, need, need a, need someone, need somebody, who wants, who can, anyone want, anyone wanna, want to earn, wanna make, kids under 15, young guy, anyone down, hiring, seeking, searching for',
  },
  {
    tag: 'violent-job',
    words:
      'throw a (grenade|thermos|molotov|bomb|brick), throwing a grenade, shoot (at|a|someone|somebody|up), plant a bomb, blow up, carry a (gun|package|bag), hold a (gun|bag|package), drop off a package, deliver a package, rob, robbery, a hit, hitman, shooter, shooters, scare someone, beat someone, stab someone, burn a car, set fire, do a job, a mission, grenade, hide a (gun|weapon|package)',
  },
  {
    tag: 'pay',
    words:
      '# k, # grand, # bucks, # dollars, # euro*, # pounds, # quid, grand, good money, easy money, fast cash, quick cash, cash, paid, pays well, good pay, well paid, # sek, # kr, 💰, 💵, 💸',
  },
]
