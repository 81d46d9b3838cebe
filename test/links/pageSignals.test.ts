import { describe, expect, test } from 'vitest';
import { judge } from '../../src/links/judge';
import { NO_SOURCES } from '../../src/links/sources';
import type { Evidence } from '../../src/links/verdict';

const BLANK = { value: 'Unclassified', confidence: 0 };
/** A name that says nothing by itself. */
const NAME = 'https://novexo.example';
const typeOf = (evidence: Partial<Evidence>) => judge({ url: NAME, ...evidence }, NO_SOURCES).type;

describe('folders of the address', () => {
  test.each([
    ['/branchenbuch/dachdecker/', 'Directory', '/branchenbuch in the address'],
    ['/de/branchenbuch/', 'Directory', '/branchenbuch in the address'],
    ['/annuaire', 'Directory', '/annuaire in the address'],
    ['/unsere-mitglieder/liste.html', 'Association', '/unsere-mitglieder in the address'],
    ['/socios/', 'Association', '/socios in the address'],
    ['/Forum/thema-1', 'Community', '/forum in the address'],
    ['/viewtopic.php', 'Community', '/viewtopic.php in the address'],
  ])('%s', (path, value, because) => {
    const type = typeOf({ url: NAME + path });
    expect(type).toMatchObject({ value });
    expect(type.signals[0]?.because).toBe(because);
  });

  test.each(['/blog/2024/x', '/news/', '/company/about', '/a/b/c/branchenbuch/'])('%s decides nothing', (path) => {
    expect(typeOf({ url: NAME + path })).toMatchObject(BLANK);
  });
});

describe('what the tool says of the page', () => {
  test.each([
    ['platform message-boards', 'Community'],
    ['platform blogs platform wordpress', 'Creator'],
    ['pagetype forum', 'Community'],
    ['pagecategory news/local-news', 'Press'],
    ['outgoing 12 pagecategory online-communities', 'Community'],
  ])('%s', (flags, value) => {
    expect(typeOf({ flags })).toMatchObject({ value });
  });

  test.each(['platform wordpress', 'pagetype article', 'pagecategory sports/news', 'news'])(
    '%s says nothing',
    (flags) => {
      expect(typeOf({ flags })).toMatchObject(BLANK);
    },
  );

  test('a word of the name is stronger', () => {
    expect(typeOf({ url: 'https://wendelstaedter-zeitung.example/forum/', flags: 'pagetype forum' }).value).toBe(
      'Press',
    );
  });
});
