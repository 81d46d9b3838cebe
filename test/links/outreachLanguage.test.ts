import { expect, test } from 'vitest';
import { ledgerOf } from '../../src/links/ledger';
import { parseMarketCode } from '../../src/links/marketCode';
import { viewMarket } from '../../src/links/marketView';
import { rulesWith } from '../../src/links/rules';
import { NO_SOURCES } from '../../src/links/sources';
import { market, record, row, seen } from './building';

/** The language in which the ledger of a market says to write to a source. */
function outreach(code: string, domain: string, language: string): string | undefined {
  const place = parseMarketCode(code);
  if ('problem' in place) throw new Error(place.problem);
  const view = viewMarket({
    market: market(place),
    observations: new Map([['haus.example', [row([seen(1)], { domain, url: `https://${domain}/`, language })]]]),
    log: [record(1, '2026-06-30')],
    rules: rulesWith(NO_SOURCES),
  });
  return ledgerOf(view, '2026-07-01').rows[0]?.language;
}

test.each([
  ['DE', 'zqx.de', 'de', 'de'],
  ['DE', 'zqx.de', '', 'de'],
  ['DE', 'zqx.de', 'en', 'de'],
  ['CH-de', 'zqx.ch', 'de', 'de'],
  ['CH-de', 'zqx.ch', 'fr', 'fr'],
  ['CH-de', 'zqx.ch', 'en', 'de'],
  ['CA-fr', 'zqx.ca', 'en', 'en'],
  ['CA-fr', 'zqx.ca', '', 'fr'],
  ['CA-fr', 'zqx.fr', 'fr', 'fr'],
  ['DE,AT,CH', 'zqx.ch', 'it', 'it'],
  ['DE,AT,CH', 'zqx.it', 'it', ''],
])('in %s one writes to %s, its page in "%s", in "%s"', (code, domain, language, expected) => {
  expect(outreach(code, domain, language)).toBe(expected);
});
