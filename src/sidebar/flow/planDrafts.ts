import { byDomain, rowsOf } from '../../imports/observationRow';
import { type ImportPlan, planImport } from '../../imports/plan';
import type { ImportRecord } from '../../links/observation';
import type { Client } from '../client';
import type { Draft } from './draft';
import { inPieces, pause } from './pause';
import { readStored, type Stored } from './readStored';

/** A plan, and the rows of the site's tab: those it had when the plan was made, and those it will have. */
export interface Planned extends ImportPlan {
  readonly rowsBefore: number;
  readonly rowsAfter: number;
}

/**
 * Plans for every answer of every draft, by draft. They are made to be written one after the other: each is made against
 * what the ones before it will have stored.
 */
export async function planDrafts(
  server: Pick<Client, 'readSite'>,
  drafts: readonly Draft[],
  log: readonly ImportRecord[],
): Promise<Map<number, Planned[]>> {
  const desk = new PlanningDesk(server, log);
  const plans = new Map<number, Planned[]>();
  for (const draft of figuresLast(drafts)) {
    const made: Planned[] = [];
    for (const answers of draft.answers) {
      await pause();
      const stored = await desk.stored(answers.site);
      made.push(await desk.keep(planImport(draft.exported, answers, desk.asPlanned(stored)), stored));
    }
    plans.set(draft.id, made);
  }
  return plans;
}

/** Figures are kept of domains that link, so links come first. */
function figuresLast(drafts: readonly Draft[]): Draft[] {
  const isFigures = ({ exported }: Draft) => exported.role === 'metrics';
  return [...drafts.filter((draft) => !isFigures(draft)), ...drafts.filter(isFigures)];
}

/** Rows and log as they will be when everything planned so far is written. */
class PlanningDesk {
  private readonly sites = new Map<string, Stored>();
  private readonly server: Pick<Client, 'readSite'>;
  private records: readonly ImportRecord[];

  constructor(server: Pick<Client, 'readSite'>, log: readonly ImportRecord[]) {
    this.server = server;
    this.records = log;
  }

  async stored(site: string): Promise<Stored> {
    const known = this.sites.get(site) ?? (await readStored(this.server, site));
    this.sites.set(site, known);
    return known;
  }

  asPlanned({ observations, base, next }: Stored) {
    const nextNumber = this.records.reduce((least, { number }) => Math.max(least, number + 1), next);
    return { observations, base, records: this.records, nextNumber };
  }

  async keep(plan: ImportPlan, { site, rows, next }: Stored): Promise<Planned> {
    if (!isChanging(plan)) return { ...plan, rowsBefore: rows, rowsAfter: rows };
    const rowsAfter = (await inPieces(byDomain(plan.observations), 1000, (ofDomain) => rowsOf(ofDomain).length)).reduce(
      (sum, ofDomain) => sum + ofDomain,
      0,
    );
    this.records = [...this.records, plan.record];
    this.sites.set(site, { site, observations: plan.observations, rows: rowsAfter, base: plan.record.number, next });
    return { ...plan, rowsBefore: rows, rowsAfter };
  }
}

/** Plans that change nothing need not be written. */
export function changing(plans: readonly Planned[]): Planned[] {
  return plans.filter(isChanging);
}

/**
 * A file without a row on a site says nothing of it, even where it is called complete: more likely the site is wrong. A report
 * with a column for the site says that there is none.
 */
function isChanging({ already, asked, counts }: ImportPlan): boolean {
  return already === null && (asked || counts.kept > 0);
}
