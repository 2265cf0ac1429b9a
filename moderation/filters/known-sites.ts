const listed = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Public places that young people may be pointed to: help, schools, encyclopedias, authorities, the well-known. */
const knownSites = listed(`
  bris.se umo.se youmo.se 1177.se mind.se tjejzonen.se killar.se rfsl.se rfsu.se friends.se suicidezero.se
  spes.se tilia.se jagvillveta.se polisen.se krisinformation.se socialstyrelsen.se skolverket.se mucf.se
  imy.se csn.se arbetsformedlingen.se studera.nu antagning.se trafikverket.se skatteverket.se svt.se
  svtplay.se ur.se urplay.se sverigesradio.se sr.se dn.se svd.se aftonbladet.se expressen.se smhi.se sj.se
  sl.se vasttrafik.se biblioteket.se libris.kb.se ne.se bokus.com adlibris.com filmstaden.se
  ticketmaster.se svenskfotboll.se wikipedia.org wiktionary.org wikimedia.org youtube.com youtu.be
  spotify.com google.com google.se duolingo.com khanacademy.org scratch.mit.edu mit.edu github.com
  minecraft.net nintendo.com nintendo.se playstation.com xbox.com lego.com chess.com lichess.org imdb.com
  bbc.co.uk bbc.com nasa.gov unicef.org unicef.se kahoot.it kahoot.com desmos.com geogebra.org
  openstreetmap.org archive.org gutenberg.org python.org mozilla.org europa.eu
`)

const shorteners = listed(`
  bit.ly tinyurl.com t.co goo.gl is.gd ow.ly cutt.ly shorturl.at rb.gy rebrand.ly bl.ink t.ly tiny.cc v.gd
  shorte.st adf.ly linktr.ee grabify.link iplogger.org lnkd.in s.id urlz.fr page.link
`)

/** Endings that cost nothing and are thrown away after use. */
export const riskyEndings = listed(`
  win xyz top click gq tk ml cf ga loan gift gifts zip mov monster rest buzz icu cam bid work ru cn su vip
  bet casino xxx porn sex adult quest cfd sbs best racing download stream
`)

/** Endings that are also words, and so what stands when the space after a full stop was forgotten. */
export const wordEndings = listed(`
  nu de no men is it to me in so at be my do as am us la na re ha sa cool fun here now today live id by hm
  how can one you ing vi se md py rs sh ps ai app dog bar hej day mm bo ta va om er ni band team game games
  lol ok art just lat tv br and or but mp ax st fm gal pet ist ms pm
`)

/** A public place that a link may lead to. */
export function isKnownSite(domain: string): boolean {
  return knownSites.has(domain)
}

/** A service whose links do not show where they lead. */
export function isShortener(domain: string): boolean {
  return shorteners.has(domain)
}
