import { FEDERATION_LINES } from './federations';

/**
 * Domains under which many people or bodies have a host of their own (`anna.wordpress.com`): each host is judged by itself,
 * and the platform's own fame does not count for it. As of 2026-11-22. Source: the platforms' own addresses; common
 * knowledge. Domains of the private section of the Public Suffix List stand here for their type and country; those that are
 * sold to everybody (`za.com`, `us.com`) say nothing and are left out.
 *
 * A line: what a host there usually is (`-`: anything), the country where a platform of one country stands (none: its
 * ending says, if anything does), its domains. `XX` stands for an ending that says nothing: Blogger showed a blog under
 * the ending of whoever looked at it.
 */
const PLATFORM_LINES = `
Creator: wordpress.com blogspot.com tumblr.com substack.com medium.com typepad.com livejournal.com dreamwidth.org blogs.com home.blog ghost.io bearblog.dev micro.blog write.as writeas.com beehiiv.com hashnode.dev svbtle.com posthaven.com posterous.com edublogs.org travelblog.org blogdrive.com bravejournal.net xanga.com mataroa.blog prose.sh blot.im pika.page blogabond.com tripod.com neocities.org github.io gitlab.io codeberg.page bitbucket.io nekoweb.org bandcamp.com podbean.com buzzsprout.com libsyn.com simplecast.com transistor.fm blubrry.net captivate.fm podigee.io spreaker.com deviantart.com myportfolio.com journoportfolio.com clippings.me format.com smugmug.com zenfolio.com pixieset.com carbonmade.com newgrounds.com itch.io blogspirit.com over-blog.net
Creator XX: blogspot.ae blogspot.al blogspot.am blogspot.ba blogspot.be blogspot.bg blogspot.ca blogspot.ch blogspot.cl blogspot.co.at blogspot.co.id blogspot.co.il blogspot.co.ke blogspot.co.nz blogspot.co.uk blogspot.co.za blogspot.com.ar blogspot.com.au blogspot.com.br blogspot.com.by blogspot.com.co blogspot.com.cy blogspot.com.ee blogspot.com.eg blogspot.com.es blogspot.com.mt blogspot.com.ng blogspot.com.tr blogspot.com.uy blogspot.cz blogspot.de blogspot.dk blogspot.fi blogspot.fr blogspot.gr blogspot.hk blogspot.hr blogspot.hu blogspot.ie blogspot.in blogspot.is blogspot.it blogspot.jp blogspot.kr blogspot.li blogspot.lt blogspot.lu blogspot.md blogspot.mk blogspot.mx blogspot.my blogspot.nl blogspot.no blogspot.pe blogspot.pt blogspot.qa blogspot.re blogspot.ro blogspot.rs blogspot.ru blogspot.se blogspot.sg blogspot.si blogspot.sk blogspot.sn blogspot.tw blogspot.ug blogspot.vn
Creator DE: myblog.de blogger.de blogigo.de blog.de twoday.net podcaster.de
Creator FR: canalblog.com over-blog.com over-blog.fr overblog.com hautetfort.com skyrock.com skyrock.mobi eklablog.com eklablog.fr centerblog.net unblog.fr blog4ever.com kazeo.com vefblog.net blogs-de-voyage.fr
Creator IT: over-blog.it myblog.it iobloggo.com splinder.com blog.tiscali.it
Creator ES: over-blog.es blogia.com lacoctelera.net lacoctelera.com blogcindario.com
Creator NL: punt.nl web-log.nl waarbenjij.nu reislogger.nl reismee.nl
Creator BE: skynetblogs.be bloggen.be
Creator SE: blogg.se webblogg.se bloggplatsen.se blogspace.se devote.se bloggo.nu
Creator NO: blogg.no
Creator FI: vuodatus.net
Creator PL: blox.pl blog.pl blog.onet.pl bloog.pl pinger.pl blogi.pl
Creator CZ: blog.cz bloguje.cz
Creator SK: blog.sme.sk
Creator HU: blog.hu freeblog.hu
Creator PT: blogs.sapo.pt
Creator BR: blog.uol.com.br zip.net blogger.com.br weblogger.com.br spaceblog.com.br blog.terra.com.br blogosfera.uol.com.br
Creator RU: livejournal.ru liveinternet.ru diary.ru
Creator JP: hatenablog.com hatenablog.jp hatenadiary.jp hatenadiary.com hateblo.jp seesaa.net exblog.jp cocolog-nifty.com jugem.jp livedoor.jp livedoor.biz livedoor.blog blog.jp doorblog.jp muragon.com ti-da.net at.webry.info blog.ss-blog.jp blog.so-net.ne.jp naganoblog.jp eshizuoka.jp hamazo.tv i-ra.jp sblo.jp blog.fc2.com amebaownd.com themedia.jp
Creator KR: tistory.com egloos.com
Creator TW: pixnet.net xuite.net
Creator CN: blog.163.com blogbus.com
Creator IR: blogfa.com persianblog.ir mihanblog.com blog.ir blogsky.com rozblog.com loxblog.com
Creator TR: blogcu.com
Creator TH: exteen.com
Creator ID: blogdetik.com
-: wixsite.com wixstudio.io editorx.io weebly.com weeblysite.com jimdo.com jimdofree.com jimdosite.com webnode.com webnode.page webnode.es webnode.fr webnode.it webnode.at webnode.nl webnode.pt webnode.se webnode.cz webnode.sk webnode.hu webnode.mx webnode.com.br webnode.com.co webnode.com.ve webnode.com.uy webnode.cl webnode.tw webnode.jp strikingly.com mystrikingly.com squarespace.com godaddysites.com webador.com webador.de webador.fr webador.es webador.co.uk webador.ch webador.at webador.be webador.ca webador.ie webador.it webador.se webador.pl webador.mx site123.me carrd.co notion.site super.site webflow.io framer.website framer.ai framer.app framer.media framer.photos webs.com yolasite.com ucraft.net ucraft.site tilda.ws zyrosite.com hostingersite.com mozello.com doodlekit.com simplesite.com simdif.com voog.com website2.me websites.co.in builderall.com page.tl square7.net 000webhostapp.com 50webs.com awardspace.com altervista.org freehostia.com atspace.com byethost.com hpage.com homestead.com angelfire.com freeservers.com bravehost.com tripod.co.uk onuniverse.com durable.co mobirisesite.com pagecloud.com softr.app bubbleapps.io glideapp.io replit.app repl.co glitch.me netlify.app netlify.com vercel.app now.sh pages.dev workers.dev herokuapp.com onrender.com fly.dev railway.app surge.sh web.app firebaseapp.com appspot.com azurewebsites.net azurestaticapps.net cloudfront.net amazonaws.com r2.dev deno.dev streamlit.app hf.space readthedocs.io gitbook.io readme.io mystagingwebsite.com wpcomstaging.com wpengine.com wpenginepowered.com kinsta.cloud pantheonsite.io myfreesites.net mywebcommunity.org ueniweb.com
- DE: npage.de beepworld.de oyla.de repage.de repage2.de bplaced.net lima-city.de kilu.de funpic.de de.tl freenet-homepage.de chayns.net com.de homepage.t-online.de
- FR: free.fr pagesperso-orange.fr monsite-orange.fr monsite.wanadoo.fr perso.neuf.fr perso.sfr.fr e-monsite.com wifeo.com sitew.com sitew.fr sitew.org asso-web.com sites.free.fr chez.com fr.gd ouvaton.org multimania.fr iggybook.com
- IT: xoom.it beepworld.it
- ES: galeon.com webcindario.com es.tl miarroba.com
- NL: jouwweb.nl webklik.nl mijnwebwinkel.nl clubs.nl
- BE: jouwweb.be
- SE: n.nu dinstudio.se dinstudio.com hemsida24.se com.se se.net
- NO: 123hjemmeside.no
- DK: 123hjemmeside.dk
- FI: nettisivu.org kotisivukone.com kotisivukone.fi yhdistysavain.fi
- PL: republika.pl prv.pl cba.pl w.interia.pl strefa.pl yoyo.pl webd.pl c0.pl ubf.pl pl.tl
- CZ: estranky.cz wz.cz mypage.cz webgarden.cz
- SK: estranky.sk webgarden.sk
- HU: gportal.hu atw.hu uw.hu hupont.hu extra.hu
- RU: ucoz.ru narod.ru nethouse.ru tilda.ru
- UA: at.ua ucoz.ua
- PT: no.sapo.pt com.sapo.pt
- BR: sites.uol.com.br comunidades.net hpg.com.br webnode.br br.com
- MX: mex.tl
- JP: web.fc2.com fc2.com sakura.ne.jp lolipop.jp geocities.jp crayonsite.net jpn.com
- KR: cafe24.com imweb.me modoo.at
- TR: tr.gg
- GB: uk.com gb.net co.uk.com btck.co.uk e-voice.org.uk u3asite.uk gb.com uk.net
- CH: ch.vu square7.ch
Business: business.site square.site company.site myshopify.com bigcartel.com mybigcommerce.com ecwid.com storenvy.com salonized.com setmore.com eatbu.com
Business JP: base.shop stores.jp shop-pro.jp
Business BR: loja2.com.br lojaintegrada.com.br
Business DE: eshop.t-online.de
Business NL: myonlinestore.eu
Community: ning.com forumotion.com forumotion.net forumactif.com forumactif.org forumactif.fr forumactif.net foroactivo.com forumeiros.com forumieren.com forumieren.de forumfree.it forumcommunity.net proboards.com freeforums.net freeforums.org activeboard.com createaforum.com forumprofi.de xobor.de xobor.com boards.net discussion.community yuku.com tapatalk.com groups.io discoursehosting.net wikidot.com wikispaces.com pbworks.com miraheze.org wiki.gg mn.co circle.so
Community IT: forumfree.net blogfree.net
Community PL: fora.pl pun.pl phorum.pl
Community JP: atwiki.jp seesaawiki.jp wiki.fc2.com
Community FR: clicforum.fr forum-actif.net xooit.com xooit.org superforum.fr forumpro.fr
Community ES: mforos.com mundoforo.com creatuforo.com
Community DE: siteboard.eu plusboard.de homepagemodules.de
Directory NL: startpagina.nl startkabel.nl eigenstart.nl beginthier.nl jouwpagina.nl allepaginas.nl uwpagina.nl goedbegin.nl startspot.nl linkplein.net paginablog.nl
Directory BE: 2link.be startpagina.be
Association: wildapricot.org clubexpress.com toastmastersclubs.org
Association FR: assoconnect.com footeo.com clubeo.com sportsregions.fr kalisport.com sitesportif.fr
Association PL: futbolowo.pl
Chamber US: chambermaster.com
`;

/** What a host under a platform usually is. */
export interface Platform {
  /** Source type, or '' when anything may be there. */
  readonly type: string;
  /** ISO 3166-1 alpha-2, or ''. */
  readonly country: string;
  /** False where the ending of the platform's domain says nothing about a host's country. */
  readonly endingCounts: boolean;
  /** A federation is of that type itself; a platform is a company like others. */
  readonly federation: boolean;
}

/** First labels of a platform's own hosts: `support.wordpress.com` is nobody's blog. */
export const OWN_HOSTS =
  'support help docs developer developers status api app apps login account accounts about careers cdn static community'.split(
    ' ',
  );

let decoded: ReadonlyMap<string, Platform> | undefined;

/** Domain that hosts many → what its hosts are. Decoded when first asked for. */
export function platforms(): ReadonlyMap<string, Platform> {
  decoded ??= new Map([...entriesOf(PLATFORM_LINES, false), ...entriesOf(FEDERATION_LINES, true)]);
  return decoded;
}

/** Every domain as often as it is listed, for the list's own test. */
export function platformDomains(): string[] {
  return [...entriesOf(PLATFORM_LINES, false), ...entriesOf(FEDERATION_LINES, true)].map(([domain]) => domain);
}

const ENDING_SAYS_NOTHING = 'XX';

/** `Creator FR: canalblog.com over-blog.com` → two entries. */
function entriesOf(lines: string, federation: boolean): [string, Platform][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', domains = ''] = line.split(': ');
      const [type = '', country = ''] = head.split(' ');
      const endingCounts = country !== ENDING_SAYS_NOTHING;
      const platform = {
        type: type === '-' ? '' : type,
        country: endingCounts ? country : '',
        endingCounts,
        federation,
      };
      return domains.split(' ').map((domain): [string, Platform] => [domain, platform]);
    });
}
