import { describe, expect, test } from 'vitest';
import { judge } from '../../src/links/judge';
import { type MarketPlace, parseMarketCode } from '../../src/links/marketCode';
import { relevanceOf } from '../../src/links/relevance';
import { NO_SOURCES } from '../../src/links/sources';

function place(code: string): MarketPlace {
  const parsed = parseMarketCode(code);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
}

type Case = readonly [url: string, pageLanguage: string, relevance: string];

/** What sources of each kind mean in a market of several countries, of one language among several, or of both. */
const MARKETS: Readonly<Record<string, readonly Case[]>> = {
  'DE,AT,CH': [
    ['zqx.de', '', 'Local'],
    ['zqx.at', '', 'Local'],
    ['zqx.ch', 'fr', 'Local'],
    ['zqx.wien', '', 'Local'],
    ['zqx.li', '', 'Same language'],
    ['zqx.lu', 'de', 'Same language'],
    ['zqx.com', 'de', 'Same language'],
    ['de.zqx.com', '', 'Same language'],
    ['zqx.com/de-at/', '', 'Local'],
    ['zqx.nl', '', 'Other market'],
    ['zqx.com', 'en', 'Other market'],
    ['wikipedia.org', '', 'Global'],
    ['de.wikipedia.org', '', 'Same language'],
    ['schweiz.ahk.de', '', 'Local'],
    ['zqx.com', '', 'Unknown'],
  ],
  'CH-de': [
    ['zqx.ch', 'de', 'Local'],
    ['zqx.ch', 'fr', 'Local'],
    ['zqx.swiss', 'it', 'Local'],
    ['zqx.de', '', 'Same language'],
    ['zqx.at', '', 'Same language'],
    ['zqx.fr', '', 'Other market'],
    ['zqx.fr', 'de', 'Same language'],
    ['zqx.com', 'fr', 'Other market'],
    ['fr.wikipedia.org', '', 'Global'],
  ],
  'CH-de-fr': [
    ['zqx.fr', '', 'Same language'],
    ['zqx.com', 'fr', 'Same language'],
    ['zqx.com', 'it', 'Other market'],
    ['fr.wikipedia.org', '', 'Same language'],
  ],
  'CA-fr': [
    ['zqx.ca', '', 'Local'],
    ['zqx.ca', 'en', 'Local'],
    ['zqx.quebec', '', 'Local'],
    ['kanada.ahk.de', '', 'Local'],
    ['zqx.fr', '', 'Same language'],
    ['zqx.be', 'fr', 'Same language'],
    ['zqx.com', 'fr', 'Same language'],
    ['frankreich.ahk.de', '', 'Same language'],
    ['zqx.be', 'nl', 'Other market'],
    ['zqx.us', '', 'Other market'],
    ['zqx.com', 'en', 'Other market'],
  ],
  'BE-nl': [
    ['zqx.be', '', 'Local'],
    ['zqx.be', 'fr', 'Local'],
    ['zqx.vlaanderen', '', 'Local'],
    ['zqx.nl', '', 'Same language'],
    ['zqx.amsterdam', '', 'Same language'],
    ['zqx.com', 'nl', 'Same language'],
    ['zqx.nl', 'en', 'Other market'],
    ['zqx.fr', '', 'Other market'],
    ['nl.wikipedia.org', '', 'Same language'],
  ],
  'MX,AR,CO,CL,PE': [
    ['zqx.mx', '', 'Local'],
    ['zqx.com.ar', '', 'Local'],
    ['zqx.com.co', '', 'Local'],
    ['zqx.co', '', 'Unknown'],
    ['zqx.co', 'es', 'Same language'],
    ['zqx.cl', 'en', 'Local'],
    ['zqx.gob.pe', '', 'Local'],
    ['zqx.es', '', 'Same language'],
    ['zqx.com.uy', '', 'Same language'],
    ['zqx.com', 'es', 'Same language'],
    ['zqx.us', 'es', 'Same language'],
    ['zqx.com/es-mx/', '', 'Local'],
    ['zqx.com.br', '', 'Other market'],
    ['zqx.com', 'pt', 'Other market'],
    ['mexiko.ahk.de', '', 'Local'],
    ['es.wikipedia.org', '', 'Same language'],
    ['facebook.com/zqx', '', 'Global'],
  ],
  GB: [
    ['zqx.co.uk', '', 'Local'],
    ['zqx.uk.com', '', 'Local'],
    ['zqx.scot', '', 'Local'],
    ['zqx.ie', '', 'Same language'],
    ['zqx.com', 'en', 'Same language'],
    ['zqx.de', 'en', 'Same language'],
    ['zqx.de', '', 'Other market'],
    ['uk.zqx.com', '', 'Local'],
    ['uk.wikipedia.org', '', 'Global'],
    ['en.wikipedia.org', '', 'Global'],
  ],
};

describe.each(Object.entries(MARKETS))('in %s', (code, cases) => {
  test.each([...cases])('%s with language "%s" is %s', (url, language, relevance) => {
    expect(relevanceOf(judge({ url, language }, NO_SOURCES), place(code), null).value).toBe(relevance);
  });

  test('nothing from elsewhere is Local, whatever its page speaks', () => {
    for (const language of ['', ...place(code).languages]) {
      expect(relevanceOf(judge({ url: 'zqx.gr', language }, NO_SOURCES), place(code), null).value).not.toBe('Local');
    }
  });
});
