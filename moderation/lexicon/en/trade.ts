import type { WordGroup } from '../tags.ts'

/** English for ways out of the room, things sold, tricks, and what gives somebody away. */
export const englishTrade: readonly WordGroup[] = [
  {
    tag: 'move',
    words:
      'add me, add me on, add, dm me on, dm me, hit me up, hmu, hmu on, msg me on, message me on, text me on, text me, my, find me on, follow me on, follow, talk on, chat on, lets talk on, lets move to, move to, switch to, join my, come to my, come on, give me your, gimme your, whats your, what is your, drop your, send me your, whats ur, write me on, reach me on, im on, contact me on, hit my, swap to, lets go to, got, do you have, u got, you got, you have, continue on, can i have your, can i get your, i have, pm me on',
  },
  {
    tag: 'contact-ask',
    words:
      '(give me|gimme|send me|drop|whats|what is|can i have|can i get|need) (your|ur) (number|phone|phone number|snap|snapchat|insta|instagram|discord|email|address|tiktok|kik|tag|username|socials), (private|my own|my private) (server|chat|discord)(| just*| only*), (talk|chat|text|continue) (in private|privately|somewhere else|off here|outside of here|somewhere private|elsewhere|off this app|where (they|the mods|no one|nobody|staff)*), (no|without) (mods|moderators|filters|adults|staff|leaders) (there|watching|reading), dm me, dms open, my dms are open, slide into my dms, lets take this (somewhere else|private|off here|to dms)',
  },
  {
    tag: 'dm',
    words: 'dm, dms, hmu, hit me up, pm, message me, text me, delivery, delivered, menu, add me, inbox',
  },
  {
    tag: 'drug',
    words:
      'cocaine, coke dealer, heroin, crystal meth, mdma, ecstasy, lsd, acid tabs, shrooms, magic mushrooms, ketamine, weed, ganja, marijuana, edibles, carts, dab pen*, thc*, xans, xanax, xannies, percs, percocet, oxys, oxycodone, oxy, adderall, addys, fentanyl, codeine, benzos, tramadol, tramadols, lyrica, vape, vapes, vape pens, elf bars, elfbar, elfbars, nicotine pouches, zyns, cigs, cigarettes, snus, nangs, whippets, steroids, fake id, fake ids, glock, handgun, ammo, stolen phones, stolen cards, hacked accounts, cvv, drugs, cannabis',
  },
  {
    tag: 'drug-maybe',
    words:
      'pills, green, bud, buds, gas, grams, gram, an ounce, oz, eighth, 8 ball, 8ball, snow, white, loud, za, zaza, kush, joint, joints, blunt, blunts, pre rolls, tabs, bars, addy, gear, gummies, coke',
  },
  {
    tag: 'sell',
    words:
      'sell, selling, sells, buy, buying, for sale, cheap, got, who has, who got, anyone got, anyone have, anyone selling, where can i get, where do i get, where to get, hook me up, can get, i can get, dealer, dealing, delivery, delivering, deliver, in stock, available, need some, looking for, price on, prices, shipping, per, each, stocked',
  },
  {
    tag: 'deal',
    words:
      'plug here, need a plug, your plug, plug for, (got|have) (that |)(gas|za|zaza|loud|gear|green|pills|bars|carts|edibles) (for|dm|hmu|hit|available|cheap|in), (selling|sell|buy|buying|get|cop|copping) (some |)(pills|bars|green|bud|loud|gas|za|grams|tabs|joints|pre rolls|gear|gummies|edibles), (menu|prices) (in|on) (dm|bio|tg|telegram|my story), (8 ball|8ball|ounce|half ounce|quarter|eighth|zip|gram|grams) (available|for|left|delivery|each|#), no id (needed|check|required), (can |i |)(buy|get) (you |)(beer|alcohol|vapes|vodka|booze|cigs) (for (you|minors|kids)|if youre), (10|20|30|40|50) (a|per) (g|gram|pop|cart|bag)',
  },
  {
    tag: 'school',
    words:
      '(i |she |he |we |)(go|goes) to (high school|middle school|academy|secondary school) (in|on|at), (year|grade) (7|8|9|10|11) at, im in (year|grade|class) (7|8|9|10|11|7a|8a|9a|7b|8b|9b) at, class (7|8|9)(a|b|c|d) at, in (7|8|9)(a|b|c|d) at',
  },
  {
    tag: 'full-name',
    words: 'name, names, surname',
  },
  {
    tag: 'password',
    words:
      'password, passwords, my pass is, passcode, pin code, my pin, door code, gate code, credit card*, card number, account number, cvv, cvc, sort code, iban, login is',
  },
  {
    tag: 'bait',
    words:
      '(look|check|see|click) (at |out |)(this|the|here|what|who) (pic|picture|photo|video|link|they|viewed|said) , is this you (in|on), (lol|omg) is this you, you (have |)won, you are (the |a |our )(lucky |)winner, claim (your|ur|the|free) (prize|reward|gift*|robux|nitro|v bucks|vbucks|now), free (robux|vbucks|v bucks|nitro|discord nitro|skins|iphone*|gift card*|giftcard*|money|steam*|coins|gems|followers|subs|crypto), (earn|make) (money|cash|#|big money|# dollars|# bucks) (fast|quick|from home|online|a day|per day|easily|easy|a week), works 100, 100 legit, (verify|confirm) your (account|password|identity|age), your account (has been|will be|is|was) (suspended|locked|banned|deleted|closed|limited), limited time (offer|only), act (now|fast), click (here|the link|this link|my link|link in bio), link in (my |)bio, who viewed your profile',
  },
  {
    tag: 'chain',
    words:
      '(send|share|forward|copy|repost|pass) (this|it) (message |on |)(to (#|all|everyone|ten|five|fifteen|at least|every)|or|within|before midnight), (bad luck|cursed) for (#|seven|ten) , or (you will|youll|ur mom will|your mom will|your crush will) (die|have bad luck|never), chain (letter|message), copy and paste this',
  },
  {
    tag: 'advert',
    words:
      '(use|with) (my |)(code|promo code|discount code|referral|affiliate)*, promo code, discount code, (buy|cheap) (followers|likes|views|accounts|subs|watches|replicas), (subscribe|sub) to my, (follow|check out|support|like) my (channel|page|account|youtube|twitch|stream|shop|store|music|track|song|soundcloud|tiktok|insta|onlyshop|new track|new song|new video), (check|listen to) my new (track|song|video|mixtape|single), sub (4|for) sub, follow (4|for) follow, f4f, l4l, like and share, (play|win|bonus) (at|on|in) (the |our |this |)casino*, free spins, online betting, bet365, (buy|earn|double|invest in|free) (crypto|bitcoin|forex), forex signals, double your (money|btc), passive income, work from home, side hustle, invest (with|in|now)*, get rich, dropship*, onlyfanz, best prices',
  },
]
