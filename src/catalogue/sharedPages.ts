/**
 * Sites on which people and bodies have a page or a folder instead of a host: the first folders tell whose it is. As of
 * 2026-11-22. Source: the sites' own addresses; common knowledge.
 *
 * A line: source type of such a page (`-`: anything), country when the site is one country's, then hosts with the folders before
 * the owner's name; behind `/@` the name follows at once.
 */

/** One site of one community, which many share: the page has an owner, and the site stays as global as it is. */
const PROFILE_LINES = `
Creator: medium.com/@ medium.com/u/ youtube.com/@ youtube.com/c/ youtube.com/channel/ youtube.com/user/ tiktok.com/@ substack.com/@ substack.com/profile/ instagram.com/ patreon.com/ patreon.com/c/ twitch.tv/ tumblr.com/ tumblr.com/blog/view/ soundcloud.com/ mixcloud.com/ linktr.ee/ about.me/ ko-fi.com/ buymeacoffee.com/ behance.net/ dribbble.com/ vimeo.com/ dailymotion.com/ flickr.com/photos/ flickr.com/people/ 500px.com/p/ open.spotify.com/show/ podcasts.apple.com/podcast/ anchor.fm/ steemit.com/@ hive.blog/@ dev.to/ hackernoon.com/u/ hubpages.com/@ wattpad.com/user/ threads.net/@ bloglovin.com/blogs/ issuu.com/ telegra.ph/ livejournal.com/users/ vk.com/@ strava.com/athletes/
Community: facebook.com/groups/ facebook.com/ reddit.com/r/ reddit.com/user/ linkedin.com/in/ linkedin.com/company/ linkedin.com/pub/ twitter.com/ x.com/ pinterest.com/ github.com/ gitlab.com/ t.me/ quora.com/profile/ meetup.com/ discord.gg/ discord.com/invite/ goodreads.com/user/ steamcommunity.com/groups/ groups.google.com/g/ slideshare.net/ scribd.com/user/ gravatar.com/
`;

/** Each folder is a site of its own, as each host of a platform is. */
const FOLDER_LINES = `
Creator JP: ameblo.jp/ note.com/ note.mu/ blog.goo.ne.jp/ plaza.rakuten.co.jp/ blogs.yahoo.co.jp/ d.hatena.ne.jp/ profile.ameba.jp/ameba/ blog.livedoor.jp/ minkara.carview.co.jp/userid/
Creator KR: blog.naver.com/ post.naver.com/ m.blog.naver.com/ brunch.co.kr/@ blog.daum.net/
Creator CN: blog.sina.com.cn/ blog.csdn.net/ weibo.com/
Creator TW: vocus.cc/@
Creator SE: nouw.com/ metromode.se/
Creator PL: salon24.pl/u/
Creator FR: blogs.mediapart.fr/ blogs.lexpress.fr/ blogs.letemps.ch/
Creator IT: blog.libero.it/
Creator ID: kompasiana.com/
Creator IL: saloona.co.il/
-: sites.google.com/view/ sites.google.com/site/ sites.google.com/a/ geocities.com/ angelfire.com/ tripod.com/ members.tripod.com/ members.aol.com/ mysite.wix.com/
- DE: home.t-online.de/home/ privat.t-online.de/ people.freenet.de/ home.arcor.de/ beepworld.de/members/ mitglied.multimania.de/ mitglied.lycos.de/
- FR: perso.wanadoo.fr/ perso.orange.fr/ perso.club-internet.fr/ perso.libertysurf.fr/ perso.numericable.fr/ perso.sfr.fr/ membres.multimania.fr/ pagesperso.orange.fr/
- IT: digilander.libero.it/ web.tiscali.it/ utenti.lycos.it/ space.virgilio.it/ xoomer.virgilio.it/ members.xoom.it/
- ES: perso.wanadoo.es/ usuarios.multimania.es/ personal.telefonica.terra.es/
- BE: users.telenet.be/ users.skynet.be/ user.online.be/
- NL: home.kpn.nl/ members.ziggo.nl/ home.hccnet.nl/ members.home.nl/ people.zeelandnet.nl/ members.chello.nl/ home.tiscali.nl/
- AT: members.aon.at/ members.chello.at/ members.inode.at/ members.telering.at/
- CH: mypage.bluewin.ch/ homepage.bluewin.ch/ home.balcab.ch/ homepage.swissonline.ch/
- SE: hem.bredband.net/ hem.passagen.se/ home.swipnet.se/
- FI: kotisivu.dnainternet.net/ personal.inet.fi/ koti.mbnet.fi/ kolumbus.fi/
- CA: pages.videotron.com/ membres.lycos.ca/
- JP: geocities.jp/ geocities.co.jp/ www5.hp-ez.com/hp/
- PT: planeta.clix.pt/
Association FR: helloasso.com/associations/
Association SE: laget.se/ svenskalag.se/
Association US: clubs.bluesombrero.com/ leagueathletics.com/
Association: clubrunner.ca/ portal.clubrunner.ca/ e-clubhouse.org/sites/
Community KR: cafe.naver.com/ cafe.daum.net/
Community JP: qiita.com/ zenn.dev/
`;

/** Where on a host the owners' names stand. */
export interface SharedPlace {
  /** `/@`, `/channel/`, `/`. */
  readonly folders: string;
  /** Source type, or '' when anything may be there. */
  readonly type: string;
  /** ISO 3166-1 alpha-2, or ''. */
  readonly country: string;
  /** Each owner's folder is judged as a site. */
  readonly isSite: boolean;
}

let decoded: ReadonlyMap<string, readonly SharedPlace[]> | undefined;

/** Host → its places, longest folders first. Decoded when first asked for. */
export function sharedPlaces(): ReadonlyMap<string, readonly SharedPlace[]> {
  decoded ??= decode();
  return decoded;
}

function decode(): ReadonlyMap<string, readonly SharedPlace[]> {
  const byHost = new Map<string, SharedPlace[]>();
  for (const [host, place] of [...placesOf(PROFILE_LINES, false), ...placesOf(FOLDER_LINES, true)]) {
    byHost.set(host, [...(byHost.get(host) ?? []), place]);
  }
  for (const places of byHost.values()) places.sort((a, b) => b.folders.length - a.folders.length);
  return byHost;
}

function placesOf(lines: string, isSite: boolean): [string, SharedPlace][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', addresses = ''] = line.split(': ');
      const [type = '', country = ''] = head.split(' ');
      return addresses.split(' ').map((address): [string, SharedPlace] => {
        const slash = address.indexOf('/');
        const folders = address.slice(slash);
        return [address.slice(0, slash), { folders, type: type === '-' ? '' : type, country, isSite }];
      });
    });
}
