/**
 * Sites that belong to no country: read all over the world, in several languages or by one community across countries.
 * First version, written from common knowledge; as of 2026-11-22. Grouped by source type.
 */
const GLOBAL_LINES = `
Community: wikipedia.org wikimedia.org wikidata.org wiktionary.org wikihow.com fandom.com reddit.com quora.com stackoverflow.com stackexchange.com superuser.com serverfault.com github.com gitlab.com bitbucket.org sourceforge.net facebook.com instagram.com twitter.com x.com threads.net linkedin.com pinterest.com youtube.com youtu.be vimeo.com dailymotion.com tiktok.com snapchat.com telegram.org t.me whatsapp.com discord.com discord.gg twitch.tv flickr.com tumblr.com medium.com deviantart.com behance.net dribbble.com soundcloud.com mixcloud.com goodreads.com last.fm producthunt.com slideshare.net scribd.com issuu.com about.me linktr.ee disqus.com gravatar.com mastodon.social bsky.app news.ycombinator.com archive.org academia.edu researchgate.net change.org kickstarter.com indiegogo.com patreon.com meetup.com lu.ma eventbrite.com strava.com couchsurfing.com nexusmods.com steamcommunity.com
Directory: tripadvisor.com yelp.com trustpilot.com g2.com capterra.com crunchbase.com foursquare.com glassdoor.com imdb.com kompass.com europages.com mapquest.com zoominfo.com rocketreach.co booking.com airbnb.com expedia.com hotels.com agoda.com kayak.com skyscanner.com lonelyplanet.com clutch.co sortlist.com
Institution: who.int un.org unesco.org unicef.org europa.eu worldbank.org imf.org oecd.org wto.org nato.int icrc.org ilo.org wipo.int iso.org cern.ch
Press: reuters.com apnews.com bloomberg.com euronews.com techcrunch.com theverge.com wired.com mashable.com engadget.com venturebeat.com nature.com sciencemag.org nationalgeographic.com economist.com prnewswire.com businesswire.com globenewswire.com
Business: google.com apple.com microsoft.com amazon.com adobe.com cloudflare.com wordpress.org wordpress.com blogger.com wix.com squarespace.com shopify.com hubspot.com salesforce.com canva.com notion.so notion.site dropbox.com slack.com zoom.us mozilla.org w3.org python.org nodejs.org npmjs.com docker.com oracle.com ibm.com intel.com paypal.com stripe.com spotify.com netflix.com godaddy.com semrush.com ahrefs.com moz.com similarweb.com msn.com yahoo.com bing.com duckduckgo.com live.com office.com aliexpress.com alibaba.com ebay.com etsy.com goo.gl bit.ly tinyurl.com feedburner.com springer.com sciencedirect.com elsevier.com wiley.com jstor.org doi.org arxiv.org unsplash.com pexels.com pixabay.com shutterstock.com
`;

let decoded: ReadonlyMap<string, string> | undefined;

/** Registrable domain (or host) → source type. Decoded when first asked for. */
export function globalSites(): ReadonlyMap<string, string> {
  decoded ??= new Map(GLOBAL_LINES.trim().split('\n').flatMap(sitesOf));
  return decoded;
}

function sitesOf(line: string): [string, string][] {
  const [type = '', sites = ''] = line.split(': ');
  return sites.split(' ').map((site) => [site, type]);
}
