import { proposeAnswers } from '../../imports/answers';
import { planImport } from '../../imports/plan';
import { readExport } from '../../imports/read';
import { judge } from '../../links/judge';
import { ledgerOf } from '../../links/ledger';
import { readMarket } from '../../links/marketForm';
import { viewMarket } from '../../links/marketView';
import { relevanceOf } from '../../links/relevance';
import { NO_SOURCES } from '../../links/sources';
import { why } from '../../links/why';
import { STORIES } from '../../sidebar/sample/company';
import { EXPORTED } from '../../sidebar/sample/life';
import { decoderInNode } from '../decoderInNode';
import { BIG_SITE } from './bigExport';
import { measure } from './measure';

/** Everything from bytes to the rows of a ledger, by the code that the add-on ships. */
const [path = ''] = process.argv.slice(2);
const [, TODAY] = EXPORTED;

measure(path, (bytes) => {
  const exported = readExport('links.csv', bytes, { today: TODAY, newDecoder: decoderInNode, tracked: [BIG_SITE] });
  const answers = { ...proposeAnswers(exported, BIG_SITE, []), complete: true };
  const plan = planImport(exported, answers, { observations: [], records: [], nextNumber: 1, base: 0 });
  const market = marketOf();
  const rules = { judge: (evidence: Parameters<typeof judge>[0]) => judge(evidence, NO_SOURCES), relevanceOf, why };
  const observations = new Map([[BIG_SITE, plan.observations]]);
  const ledger = ledgerOf(viewMarket({ market, observations, log: [plan.record], rules }), TODAY);
  return { rows: exported.rows, result: ledger.rows.length };
});

/** The first market of the sample, served by the whole site, so that every link counts. */
function marketOf() {
  const [story] = STORIES;
  const market = story ? readMarket({ ...story.form, section: `https://${BIG_SITE}/` }) : [];
  if (!('ours' in market)) throw new Error('The market of the sample cannot be read.');
  return market;
}
