import type { WordGroup } from '../tags.ts'

/** English for selling what may not be sold, and for promising what nobody gets, part by part; and stereotypes of groups. */
export const englishGoods: readonly WordGroup[] = [
  {
    tag: 'drug',
    words:
      'molly, perc, percs, lean, shrooms, edibles, carts, xans, addy, adderall, ritalin, booze, vapes, geek bars, elf bars, fake ids, fake id, ket, k, coke, acid, ecstasy, oxy, weed, snow and trees, trees',
  },
  {
    tag: 'amount-price',
    words: '# bucks, # dollars, # each, # a pop, # for #, # a gram, # g for #, # quid, # g, # a bag',
  },
  {
    tag: 'goods',
    words:
      'gear, product, stuff, menu, bars, snow, trees, best quality, good stuff, fire, loud, gas, packs, bags, sample, samples, zips',
  },
  {
    tag: 'delivery',
    words:
      'delivery, deliver, drop off, pickup only, pick up only, cash only, dm for prices, dm for menu, hmu for, best price, best prices, same day, first time customers, text for menu, tap in',
  },
  {
    tag: 'seek-drug',
    words:
      'need some, need a, looking for a, looking for some, who got, who has, anyone got, anyone selling, anyone have, where can i get, can someone buy me, can anyone buy me, need, trying to cop',
  },
  { tag: 'plug-word', words: 'plug, dealer, trap, connect' },
  { tag: 'alcohol', words: 'booze, beer, vodka, alcohol, liquor, wine, vapes, cigs, cigarettes' },
  { tag: 'minor-buyer', words: 'im (13|14|15|16|17), underage, minors, no id, under 18, for us' },
  {
    tag: 'advert',
    words:
      'bitcoin doubled, doubled in one day, join now, earn (money|cash) fast, (buy|get) (cheap |) followers, cheap followers, # followers for, robux generator, free robux, copy paste this, copy and paste, like and share to win, giveaway (like|follow|share|win), giving away (robux|skins|a ps5|an iphone|vbucks), i made # (dollars|bucks) (yesterday|today|this week), with this app, use my code, for discount, click my bio, link in bio, (forward|send) this (message |) to everyone, only today, promo promo, sub to my, investment opportunity, guaranteed (profit|returns), from home ask me',
  },
  {
    tag: 'swear',
    words:
      'ffs, for fucks sake, fuckin, motherfucking, goddamn, goddamnit, dammit, bloody hell, bollocks, piss off',
  },
  { tag: 'genocide', words: 'the holocaust, holocaust, auschwitz, gas chambers, the genocide, slavery' },
  {
    tag: 'fake',
    words:
      '(is|was) (just |) (fake|a lie|a hoax|a myth|made up|exaggerated|deserved|a good thing|good|right|funny|based|propaganda), never happened, didnt happen, should (happen again|come back|have finished)',
  },
  {
    tag: 'stereotype',
    words:
      'cheap, greedy, stingy, criminal, criminals, terrorist, terrorists, thief, thieves, lazy, dirty, filthy, violent, rapist, rapists, liars, liar, primitive, savages, inbred, smelly, stupid, drug dealers, pedophiles, pedos, groomers, gold diggers, parasites, backwards, uncivilized, disease, diseased',
  },
  {
    tag: 'of-course',
    words:
      'of course, obviously, no wonder, thats why, typical, as usual, like all, like all of them, like the rest, what do you expect, figures, classic',
  },
  { tag: 'veil', words: 'hijab, headscarf, burka, niqab, turban, kippah' },
  { tag: 'rip', words: 'rip off, ripped off, tear off, take off, ban, pull off, banned' },
  {
    tag: 'race',
    words: 'white people, whites, white, real americans, real swedes, straight people, normal people, aryans',
  },
  { tag: 'only', words: 'only, just' },
  {
    tag: 'allowed-in',
    words:
      'should be allowed, are allowed, are welcome, should vote, belong here, should live here, allowed here, can join',
  },
  {
    tag: 'thing-owned',
    words:
      'property, objects, belong in the kitchen, belongs in the kitchen, less than human, worth less, breeding stock, meant to serve, sandwich makers, should obey, slaves, a waste of (money|space|air|oxygen|resources), not human',
  },
  { tag: 'slur-soft', words: 'lesbo, fags, dykes, homos, trannies' },
  {
    tag: 'vile',
    words:
      '(make|makes|making) me (sick|puke|vomit|gag|want to puke|wanna puke|throw up), disgust me, disgusts me, gross me out, creep me out, ruin everything, ruining everything, piss me off',
  },
  {
    tag: 'bad-trait',
    words:
      'own everything, owns everything, run the world, control everything, control the (media|world|banks), rule the world, take our jobs, taking over, ruining everything, ruin this country',
  },
  {
    tag: 'expel',
    words:
      '(send|ship|put) (_ |) (_ |) (back|them back|home) (on|to|where), back on a (sinking |) boat, on a sinking boat',
  },
  { tag: 'advert', words: 'swipe up, use (my |) code, # percent off, # off' },
  { tag: 'deal', words: '# (g|gram|grams) for #' },
]
