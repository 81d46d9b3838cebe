import type { Field, FieldColumns } from './aliases';
import type { Columns, ReadCell } from './columns';
import type { ExportRow } from './exported';
import { checkLinks, NOTHING_SAID, type ReadDay, type ReadRow, readSource, targetReader } from './reader';
import {
  countFlag,
  foldDrop,
  foldReason,
  isMarked,
  readCount,
  readCountry,
  readFlag,
  readLanguage,
  readMetric,
  readProse,
  remembered,
  spamFlag,
} from './values';

type Cells = readonly string[];
type Part<T> = (cells: Cells, problems: string[]) => T;

/** Reads rows by the columns that hold each field; what no column holds stays unsaid. */
export function rowReader(fields: FieldColumns, columns: Columns, day: ReadDay): ReadRow {
  const text = (field: Field): ReadCell => {
    const name = fields[field];
    return name === undefined ? () => '' : columns.text(name);
  };
  const prose = (field: Field): ReadCell => {
    const name = fields[field];
    return name === undefined ? () => '' : columns.prose(name);
  };
  const [title, anchor, authority] = [prose('title'), prose('anchor'), text('authority')];
  const [language, country] = [text('language'), text('serverCountry')];
  const [firstSeen, lastSeen] = [text('firstSeen'), text('lastSeen')];
  const [languageOf, metricOf] = [remembered(readLanguage), remembered(readMetric)];
  const [source, target, fate] = [sourceOf(text), targetOf(text, fields), fateOf(text, day)];
  const [strength, flags] = [strengthOf(text, fields), flagsOf(text)];
  return ({ line, cells }, problems) => {
    const fated = fate(cells, problems);
    return [
      {
        ...NOTHING_SAID,
        line,
        ...source(cells, problems),
        target: target(cells, problems),
        ...strength(cells, problems, fated.lost),
        ...fated,
        authority: metricOf(authority(cells)),
        firstSeen: day(firstSeen(cells), problems),
        lastSeen: day(lastSeen(cells), problems),
        language: languageOf(language(cells)),
        serverCountry: readCountry(country(cells)),
        title: readProse(title(cells)),
        anchor: readProse(anchor(cells)),
        flags: flags(cells),
      },
    ];
  };
}

type TextOf = (field: Field) => ReadCell;

/** The page, else the domain, which some tools write as an address: `https://a.example/` → `a.example`. */
function sourceOf(text: TextOf): Part<Pick<ExportRow, 'source' | 'domain' | 'page'>> {
  const [page, domain] = [text('source'), text('sourceDomain')];
  return (cells, problems) =>
    readSource(
      page(cells) ||
        domain(cells)
          .replace(/^https?:\/\//i, '')
          .replace(/\/$/, ''),
      problems,
    );
}

function targetOf(text: TextOf, fields: FieldColumns): Part<string> {
  if (fields.target === undefined) return () => '';
  const [target, read] = [text('target'), targetReader()];
  return (cells, problems) => read(target(cells), problems);
}

/**
 * How many links, and how many are followed. A domain that is lost may be left with none; it had one. Where a report
 * says of one link only whether it is followed, that holds for all that the row counts.
 */
function strengthOf(text: TextOf, fields: FieldColumns) {
  const [count, followedCount] = [text('links'), text('followedLinks')];
  const isFollowed = followedOf(text, fields);
  const counted = fields.links !== undefined;
  return (cells: Cells, problems: string[], lost: boolean): Pick<ExportRow, 'links' | 'followed'> => {
    const said = count(cells);
    const found = said === '' ? 1 : readCount(said);
    const links = lost && found === 0 ? 1 : counted ? checkLinks(found, problems) : 1;
    const followed = readCount(followedCount(cells));
    return { links, followed: followed === null ? (isFollowed(cells) ? links : 0) : Math.min(followed, links) };
  };
}

/** Says in words that a link passes nothing on: `nofollow`, `No-Follow text`, `UGC`. */
const UNFOLLOWED = /\bno[-_ ]?follow|\bugc\b|\bsponsored\b/i;
/** `dofollow`, `follow`, `Followed`. */
const FOLLOWED = /^(do[-_ ]?)?follow(ed)?$/i;

function followedOf(text: TextOf, fields: FieldColumns): (cells: Cells) => boolean {
  const [followed, nofollow] = [text('followed'), text('nofollow')];
  const [kind, state, ugc, sponsored] = [text('kind'), text('state'), text('ugc'), text('sponsored')];
  const denied = remembered((said: string) => said !== '' && !readFlag(said) && !FOLLOWED.test(said));
  const unfollowed = remembered((said: string) => isMarked(said) && !FOLLOWED.test(said));
  const worded = remembered((said: string) => UNFOLLOWED.test(said));
  const wordy = fields.kind !== undefined || fields.state !== undefined;
  return (cells) =>
    !denied(followed(cells)) &&
    ![nofollow, ugc, sponsored].some((flag) => unfollowed(flag(cells))) &&
    !(wordy && (worded(kind(cells)) || worded(state(cells))));
}

/** A state that says a link is gone: `Lost`, `Deleted`, `Link removed`, `Not found`. */
const GONE = /\b(lost|deleted|removed|disappeared|gone|dead|broken|not found|inactive)\b/i;

/** What became of the link. `Lost` is a date in some tools and a yes or no in others; each cell says which. */
function fateOf(text: TextOf, day: ReadDay): Part<Pick<ExportRow, 'lost' | 'lostOn' | 'reason'>> {
  const [lost, lostOn, state] = [text('lost'), text('lostOn'), text('state')];
  const [reason, dropped] = [text('reason'), text('dropped')];
  const [reasonOf, dropOf] = [remembered(foldReason), remembered(foldDrop)];
  const isGone = remembered((said: string) => GONE.test(said));
  return (cells, problems) => {
    const said = lost(cells);
    const dated = /\d\d/.test(said);
    const on = day(lostOn(cells) || (dated ? said : ''), problems);
    const why = reasonOf(reason(cells)) || dropOf(dropped(cells));
    const flagged = !dated && isMarked(said);
    return { lost: on !== '' || why !== '' || flagged || isGone(state(cells)), lostOn: on, reason: why };
  };
}

/** What a tool says of the source, as words of an observation's flags: `spam toxic 87 moz-spam 64 outgoing 412`. */
function flagsOf(text: TextOf): (cells: Cells) => string {
  const [spam, toxic, mozSpam] = [text('spam'), text('toxic'), text('mozSpam')];
  const [outgoing, outDomains] = [text('outgoing'), text('outDomains')];
  return (cells) =>
    [
      spamFlag(spam(cells)),
      scoreFlag('toxic', toxic(cells)),
      scoreFlag('moz-spam', mozSpam(cells)),
      countFlag('outgoing', readCount(outgoing(cells))),
      countFlag('outdomains', readCount(outDomains(cells))),
    ]
      .filter((flag) => flag !== '')
      .join(' ');
}

/** A score of 0 is no reproach, and leaving it out keeps rows alike. */
function scoreFlag(word: string, text: string): string {
  const score = readMetric(text);
  return score === null || score === 0 ? '' : `${word} ${score}`;
}
