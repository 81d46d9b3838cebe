import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const GOOGLE =
  /\b(SpreadsheetApp|PropertiesService|LockService|CacheService|HtmlService|Utilities|Session|ScriptApp|UrlFetchApp|GoogleAppsScript|google\.script)\b/;

/** What each folder may import from, besides itself and packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  links: ['catalogue'],
  imports: ['links', 'catalogue'],
  ledger: ['imports', 'links', 'catalogue'],
  workbook: ['ledger', 'links', 'imports', 'catalogue'],
  actions: ['ledger', 'links', 'imports', 'workbook', 'catalogue'],
};

async function sourcesOf(folder: string): Promise<{ path: string; text: string }[]> {
  const names = await readdir(join('src', folder), { recursive: true });
  const paths = names.filter((name) => /\.tsx?$/.test(name)).map((name) => join('src', folder, name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

describe('pure folders', () => {
  test.each(['links', 'imports', 'ledger', 'catalogue'])(
    '%s names no Google service and reads no clock',
    async (folder) => {
      for (const { path, text } of await sourcesOf(folder)) {
        const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        expect(GOOGLE.exec(code)?.[0], path).toBeUndefined();
        expect(/\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/.exec(code)?.[0], path).toBeUndefined();
      }
    },
  );
});

describe('dependencies point one way', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports only from %j', async (folder, allowed) => {
    for (const { path, text } of await sourcesOf(folder)) {
      for (const [, target = ''] of text.matchAll(/from '((?:\.\.\/)+[^']+)'/g)) {
        const inside = join(path, '..', target).replace(/^src\//, '');
        const fine = [folder, ...allowed].some((prefix) => inside === prefix || inside.startsWith(`${prefix}/`));
        expect(fine, `${path} imports ${inside}`).toBe(true);
      }
    }
  });

  test('only the workbook, the actions and the menu name SpreadsheetApp', async () => {
    for (const { path, text } of await sourcesOf('')) {
      if (/^src\/(workbook|actions|workbench)\/|^src\/menu\.ts$/.test(path)) continue;
      expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), path).not.toMatch(/\bSpreadsheetApp\b/);
    }
  });
});
