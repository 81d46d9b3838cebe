import type { Execution } from './execution';
import type { Service } from './service';
import { HtmlService } from './services/html';
import { Absent, Charts, ScriptApp, Session, Utilities } from './services/small';
import { SpreadsheetApp } from './services/spreadsheetApp';
import { CacheService, LockService, PropertiesService } from './services/stores';

const ABSENT = [
  'CalendarApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'Drive',
  'FormApp',
  'GmailApp',
  'LanguageApp',
  'Logger',
  'MailApp',
  'MapsApp',
  'Sheets',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** The services that stand in the script's global scope. */
export function globalServices(execution: Execution): readonly Service[] {
  return [
    new SpreadsheetApp(execution),
    new PropertiesService(execution),
    new CacheService(execution),
    new LockService(execution),
    new HtmlService(execution),
    new Session(execution),
    new ScriptApp(),
    new Charts(),
    new Utilities(execution),
    ...ABSENT.map((name) => new Absent(name)),
  ];
}

/** Apps Script's console: these six and no more. Lines go to `logs`. */
export function consoleOf(logs: string[]): Readonly<Record<string, (...args: readonly unknown[]) => void>> {
  const line =
    (level: string) =>
    (...args: readonly unknown[]): void => {
      logs.push(`${level}: ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`);
    };
  const names = ['error', 'info', 'log', 'warn', 'time', 'timeEnd'];
  return Object.fromEntries(names.map((name) => [name, line(name)]));
}
