import type { Day } from '../links/vocabulary';
import type { DateReading } from './days';
import type { Exported, RawRow } from './exported';
import { Gathering } from './gathering';
import { commonFolder, guessAsOf, guessScope, isExactPage, sitesOf } from './guesses';
import type { Taker } from './passes';
import type { Reader } from './reader';
import { type Recognised, refuseOwnPages } from './recognise';
import { RowReader } from './rowReader';

/** What of the circumstances decides what an export says. */
interface Around {
  readonly today: Day;
  readonly tracked?: readonly string[];
  readonly pages?: readonly string[];
}

/** Reads the rows of a recognised table and sums up what they hold. */
export class ExportedRows implements Taker {
  private readonly known: Recognised;
  private readonly how: Around;
  private readonly dates: DateReading | null;
  private readonly reader: RowReader;
  private readonly gathering: Gathering;

  constructor(known: Recognised, how: Around, dates: DateReading | null) {
    this.known = known;
    this.how = how;
    this.dates = dates;
    this.reader = new RowReader(known.reader, known.table.header, dates?.order ?? null);
    this.gathering = new Gathering(how.today, how.pages);
  }

  get wanted(): ReadonlySet<number> {
    return this.reader.wanted;
  }

  get needsOrder(): boolean {
    return this.reader.needsOrder;
  }

  readonly take = (row: RawRow): void => {
    for (const link of this.reader.links(row)) this.gathering.add(link);
  };

  exported(): Exported {
    const { known, how, reader: read } = this;
    const { reader, table } = known;
    const contents = this.gathering.contents();
    refuseOwnPages(known, contents, how.tracked ?? []);
    const sites = reader.sites?.(table.header) ?? sitesOf(contents);
    const scope = reader.sites === undefined ? guessScope(table.name, contents, sites) : null;
    const partial = partialReasons(reader, table.name, read, contents.rows > 0 && contents.lost === contents.rows);
    const folder = scope?.value.kind === 'domain' ? commonFolder(contents, scope.value.of) : '';
    const remarks = [...known.remarks, this.dates?.remark ?? '', lostTextRemark(read.lostTexts), folderRemark(folder)];
    return {
      file: table.name,
      hash: table.hash,
      form: table.form,
      tool: reader.tool,
      report: reader.report,
      role: reader.role,
      targeted: reader.targeted,
      dated: reader.dated,
      canBeComplete: partial.length === 0,
      capped: reader.caps.includes(read.rows),
      rows: read.rows,
      kept: read.rows - read.setAside.length,
      setAside: read.setAside,
      contents,
      sites,
      scope,
      asOf: guessAsOf(table.name, contents.newest, how.today),
      headerKey: known.key,
      mapping: known.mapping,
      dates: this.dates,
      remarks: [...remarks.filter((remark) => remark !== ''), ...partial.map((reason) => `Partial: ${reason}.`)],
    };
  }
}

/** Why the export cannot hold every link of its scope. */
function partialReasons(reader: Reader, name: string, read: RowReader, lostOnly: boolean): string[] {
  return [
    reader.partialBecause,
    isExactPage(name) ? 'it was exported for one exact page' : '',
    lostOnly ? 'every link in it is lost, so it was filtered' : '',
    read.cutShort ? 'the file ends in the middle of a row' : '',
    reader.caps.includes(read.rows) ? `${reader.tool} cuts this report off at ${read.rows} rows` : '',
  ].filter((reason) => reason !== '');
}

/** An export for a part that is taken for one of the whole site would make everything else look lost. */
function folderRemark(folder: string): string {
  return folder === ''
    ? ''
    : `All links point to ${folder}: if it was exported for that part of the site alone, say so.`;
}

function lostTextRemark(lost: number): string {
  if (lost === 0) return '';
  const cells = lost === 1 ? '1 cell has' : `${lost} cells have`;
  return `${cells} become a formula error in a spreadsheet; the text is lost and was left blank.`;
}
