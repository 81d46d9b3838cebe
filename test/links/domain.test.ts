import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, normalizeTarget, readAddress } from '../../src/links/domain';
import { anyAddress } from './addresses';

describe('an address gives its host and its registrable domain', () => {
  test.each([
    ['https://www.example.com/a/b?c=d#e', 'example.com', 'example.com', '/a/b'],
    ['HTTPS://Shop.Example.CO.UK:8080/', 'shop.example.co.uk', 'example.co.uk', '/'],
    ['https://anna:secret@news.example.de/x', 'news.example.de', 'example.de', '/x'],
    ['https://anna@news.example.de/', 'news.example.de', 'example.de', '/'],
    ['http://anna@news.example.de:80', 'news.example.de', 'example.de', '/'],
    ['//cdn.example.fr/x', 'cdn.example.fr', 'example.fr', '/x'],
    ['example.at', 'example.at', 'example.at', '/'],
    ['example.at:8443/pfad', 'example.at', 'example.at', '/pfad'],
    ['  www.example.ch.  ', 'example.ch', 'example.ch', '/'],
    ['.example.ch', 'example.ch', 'example.ch', '/'],
    ['https://xn--mnchen-3ya.example.de', 'münchen.example.de', 'example.de', '/'],
    ['MÜNCHEN.de', 'münchen.de', 'münchen.de', '/'],
    ['xn--mnchen-3ya.de', 'münchen.de', 'münchen.de', '/'],
    ['例え。jp', '例え.jp', '例え.jp', '/'],
    ['https://anna.blogspot.com/2024/', 'anna.blogspot.com', 'anna.blogspot.com', '/2024/'],
    ['https://anna.wordpress.com', 'anna.wordpress.com', 'wordpress.com', '/'],
    ['https://www.gov.uk/browse', 'gov.uk', 'gov.uk', '/browse'],
    ['gov.uk', 'gov.uk', 'gov.uk', '/'],
    ['www.com', 'www.com', 'www.com', '/'],
    ['a.b.example.nosuchtld', 'a.b.example.nosuchtld', 'example.nosuchtld', '/'],
    ['http://192.0.2.7:8080/x', '192.0.2.7', '192.0.2.7', '/x'],
    ['http://[2001:DB8::1]/x', '[2001:db8::1]', '[2001:db8::1]', '/x'],
    ['https://example.com?utm=1', 'example.com', 'example.com', '/'],
    ['https://example.com#top', 'example.com', 'example.com', '/'],
    ['https:\\\\example.com\\a', '', '', ''],
    [`https://example.com/${'x'.repeat(2000)}`, 'example.com', 'example.com', `/${'x'.repeat(2000)}`],
    ['https:/example.com/a', 'example.com', 'example.com', '/a'],
    ['\u200e\u202ahttps://example.com/a\u202c', 'example.com', 'example.com', '/a'],
    ['example.com\u200b ', 'example.com', 'example.com', '/'],
    ['http://my_shop.example.com', 'my_shop.example.com', 'example.com', '/'],
    ['xn--zzzzzzzzzz9999.example', 'xn--zzzzzzzzzz9999.example', 'xn--zzzzzzzzzz9999.example', '/'],
  ])('%s', (input, host, domain, path) => {
    const address = readAddress(input);
    expect([address.host, address.domain, address.path]).toEqual([host, domain, path]);
  });
});

describe('what is no web address says why', () => {
  test.each([
    ['', 'no address'],
    ['   ', 'no address'],
    ['mailto:anna@example.com', 'mailto: is not a web address'],
    ['android-app://com.example.app/', 'android-app: is not a web address'],
    ['javascript:void(0)', 'javascript: is not a web address'],
    ['anna@example.com', '"anna@example.com" is an e-mail address'],
    ['https://', 'no host in the address'],
    ['https:///path', 'no host in the address'],
    ['exam\nple.de', '"exam·ple.de" is not a host'],
    ['exam\u202eple.de', '"exam·ple.de" is not a host'],
    [`${'a '.repeat(19)}😀 b`, '"a a a a a a a a a a a a a a a a a a a …" is not a host'],
    ['ios-app://1/example', 'ios-app: is not a web address'],
    ['http://3232235777/', '"3232235777" has no domain ending'],
    ['http://0xC0A80001/', '"0xc0a80001" has no domain ending'],
    ['#REF!', 'no host in the address'],
    ['localhost', '"localhost" has no domain ending'],
    ['not a domain.de', '"not a domain.de" is not a host'],
    ['a..b.de', '"a..b.de" is not a host'],
    ['3.14', '"3.14" is a number, not an address'],
    ['999.1.1.1', '"999.1.1.1" is a number, not an address'],
    [`${'a'.repeat(64)}.de`, '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is not a host'],
    ['=HYPERLINK("x")', '"=hyperlink("x")" is not a host'],
  ])('%s', (input, problem) => {
    expect(readAddress(input)).toEqual({ host: '', domain: '', path: '', problem });
  });
});

test('anything at all can be read: either a problem, or a host that reads as itself', () => {
  const part = fc.oneof(anyAddress, fc.ipV6());
  const wrapped = fc
    .tuple(fc.constantFrom('', 'http://', '//', 'a:b@', 'www.', 'xn--'), part)
    .map((both) => both.join(''));
  fc.assert(
    fc.property(wrapped, (input) => {
      const { host, domain, path, problem } = readAddress(input);
      if (problem !== '') {
        expect([host, domain, path]).toEqual(['', '', '']);
        return;
      }
      expect(isWithin(host, domain)).toBe(true);
      expect(path.startsWith('/')).toBe(true);
      expect(readAddress(domain)).toMatchObject({ domain, problem: '' });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['https://www.example.com/de/?a=1#top', 'example.com', '/de/'],
  ['http://example.com', 'example.com', '/'],
  ['https://example.com/%C3%B6sterreich/', 'example.com', '/österreich/'],
  ['https://example.com/100%', 'example.com', '/100%'],
  ['mailto:a@example.com', '', ''],
])('a target drops www., query and fragment: %s', (url, host, path) => {
  expect(normalizeTarget(url)).toEqual({ host, path });
});

test('within goes by labels', () => {
  expect(isWithin('notfacebook.com', 'facebook.com')).toBe(false);
  expect(isWithin('m.facebook.com', 'facebook.com')).toBe(true);
  expect(isWithin('facebook.com', 'facebook.com')).toBe(true);
});
