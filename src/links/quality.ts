import { THROWAWAY_ENDINGS, THROWAWAY_WORDS } from '../catalogue/junkNames';
import { decide, type SignalFor } from './decide';
import type { Facts } from './facts';
import { isIpAddress } from './host';
import { membership } from './lookup';
import { MOZ_SPAM_FROM, STRENGTH, TOXIC_FROM } from './strength';
import type { Verdict } from './verdict';
import type { Quality } from './vocabulary';
import { compileWords, foldName, type WordTable } from './words';

type QualitySignal = SignalFor<Quality>;

/** What a source is presumed to be: stronger than one weak sign against it, weaker than a rule. */
const PRESUMED_COUNTED = 0.5;

/**
 * Whether a source enters figures. Junk only by the tool's own flag or by a published rule; a source that is known,
 * public, or that the user counted, is never junk by a rule.
 */
export function qualityOf(facts: Facts): Verdict<Quality> {
  const { own } = facts;
  const byUser: QualitySignal[] =
    own === null || own.quality === ''
      ? []
      : [{ says: own.quality, because: `your verdict on ${own.pattern}`, strength: STRENGTH.user }];
  const trusted: QualitySignal[] =
    facts.known !== null || facts.global !== ''
      ? [
          {
            says: 'Counted',
            because: facts.known !== null ? 'known source' : 'known global site',
            strength: STRENGTH.known,
          },
        ]
      : [];
  const against = [...toolSignals(facts.evidence.flags ?? ''), ...nameSignals(facts), ...addressSignals(facts)];
  const verdict = decide([...byUser, ...trusted, ...against], 'Counted');
  return verdict.confidence > 0 ? verdict : { ...verdict, confidence: PRESUMED_COUNTED };
}

function junk(because: string, strength: number): QualitySignal {
  return { says: 'Junk', because, strength };
}

/** `spam`, `toxic 87`, `moz-spam 72`. */
function toolSignals(flags: string): QualitySignal[] {
  if (flags === '') return [];
  const words = flags.split(' ');
  return words.flatMap((word, at) => {
    const score = Number(words[at + 1]);
    if (word === 'spam') return [junk('spam, says the tool', STRENGTH.toolFlag)];
    if (word === 'toxic' && score >= TOXIC_FROM) return [junk(`Toxic Score ${score}`, STRENGTH.toolFlag)];
    if (word === 'moz-spam' && score >= MOZ_SPAM_FROM) return [junk(`Spam Score ${score}`, STRENGTH.toolFlag)];
    return [];
  });
}

function nameSignals({ hits }: Facts): QualitySignal[] {
  return hits.flatMap(({ meaning }) =>
    meaning.of === 'junk' ? [junk(meaning.rule.because, meaning.rule.strength)] : [],
  );
}

const isThrowaway = membership(THROWAWAY_ENDINGS);
let throwawayWords: WordTable<true> | undefined;

function addressSignals({ site }: Facts): QualitySignal[] {
  if (isIpAddress(site.host)) return [junk('an IP address instead of a name', 0.6)];
  const last = site.labels[site.labels.length - 1] ?? '';
  const found: QualitySignal[] = LISTED_DOMAIN.test(site.path) ? [junk('the page is a list of domains', 0.7)] : [];
  if (!isThrowaway(last)) return found;
  throwawayWords ??= compileWords(THROWAWAY_WORDS.split(' ').map((word) => [word, true] as const));
  if (UNPRONOUNCEABLE.test(site.own)) found.push(junk(`.${last} with a name of random letters`, 0.6));
  const word = throwawayWords.find(foldName(site.own))[0]?.word;
  return word === undefined ? found : [...found, junk(`.${last} with "${word}" in the name`, 0.6)];
}

/** Five consonants in a row are left to `angstschweiss` under an honest ending. */
const UNPRONOUNCEABLE = /^[a-z]*[bcdfghjklmnpqrstvwxz]{5}[a-z]*$/;

/** `/domain/list.php`, `/domains/a/3`, `/site/example.com`, `/www.example.com.html`: made from lists, not by people. */
const LISTED_DOMAIN =
  /^\/(domains?\/list|domain-list|(domain|site|website|whois|stats?|info|host)s?\/(www\.)?[a-z0-9-]+\.[a-z]{2,6}\/?$|www\.[a-z0-9-]+\.[a-z]{2,6}(\.html?)?$)/i;
