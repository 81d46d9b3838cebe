import { type Check, expecting, expectingThrow } from './check';

const KEY = 'self-check';

/** Services besides the spreadsheet. Each check takes away what it left. */
export const SERVICE_CHECKS: readonly Check[] = [
  {
    name: 'a property holds 9,000 characters',
    basis: 'documented',
    run: () =>
      withProperty((store) => {
        store.setProperty(KEY, 'x'.repeat(9000));
        return expecting(store.getProperty(KEY)?.length, 9000);
      }),
  },
  {
    name: 'a property of more than 9 KB is refused',
    basis: 'documented',
    run: () => withProperty((store) => expectingThrow(() => store.setProperty(KEY, 'x'.repeat(9217)), 'too large')),
  },
  {
    name: 'a property that is not there reads as null',
    basis: 'documented',
    run: () => expecting(PropertiesService.getDocumentProperties().getProperty(KEY), null),
  },
  {
    name: 'the document lock is taken and let go',
    basis: 'documented',
    run: () => {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(1000);
      const held = lock.hasLock();
      lock.releaseLock();
      return expecting([taken, held, lock.hasLock()], [true, true, false]);
    },
  },
  {
    name: 'an HTML file of the project can be read as text',
    basis: 'documented',
    run: () => {
      const text = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
      return text.includes('<') ? null : 'it was empty';
    },
  },
  {
    name: 'the spreadsheet names its locale and time zone',
    basis: 'documented',
    run: () => {
      const book = SpreadsheetApp.getActive();
      return expecting(
        [/^[a-z]{2,3}(_|$)/.test(book.getSpreadsheetLocale()), book.getSpreadsheetTimeZone() !== ''],
        [true, true],
      );
    },
  },
];

type Store = GoogleAppsScript.Properties.Properties;

function withProperty(run: (store: Store) => string | null): string | null {
  const store = PropertiesService.getDocumentProperties();
  try {
    return run(store);
  } finally {
    store.deleteProperty(KEY);
  }
}
