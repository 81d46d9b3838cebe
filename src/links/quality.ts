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
  const signals = [
    ...ownSignal(facts),
    ...trustSignal(facts),
    ...toolSignals(facts.evidence.flags ?? ''),
    ...nameSignals(facts),
    ...addressSignals(facts),
  ];
  const verdict = decide(signals, 'Counted');
  return verdict.confidence > 0 ? verdict : { ...verdict, confidence: PRESUMED_COUNTED };
}

function ownSignal({ own }: Facts): QualitySignal[] {
  if (own === null || own.quality === '') return [];
  return [{ says: own.quality, because: `your verdict on ${own.pattern}`, strength: STRENGTH.user }];
}

/** Why no rule may call a source junk. */
function trustSignal({ known, global, sector }: Facts): QualitySignal[] {
  const because =
    known !== null ? 'known source' : global !== '' ? 'known global site' : sector !== '' ? `.${sector}` : '';
  return because === '' ? [] : [{ says: 'Counted', because, strength: STRENGTH.known }];
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

/** Six consonants in a row; five stand in many a German word (`bildungskredit`). */
const UNPRONOUNCEABLE = /^[a-z]*[bcdfghjklmnpqrstvwxz]{6}[a-z]*$/;

/** `/domain/list.php`, `/domains/a/3`, `/site/example.com`, `/www.example.com.html`: made from lists, not by people. */
const LISTED_DOMAIN =
  /^\/(domains?\/list|domain-list|(domain|site|website|whois|stats?|info|host)s?\/(www\.)?[a-z0-9-]+\.[a-z]{2,6}\/?$|www\.[a-z0-9-]+\.[a-z]{2,6}(\.html?)?$)/i;
