import type { Reader } from '../reader';
import { ahrefsBacklinks } from './ahrefsBacklinks';
import { ahrefsBrokenBacklinks, ahrefsOldBacklinks, ahrefsReferringDomains, ahrefsScraped } from './ahrefsOthers';
import { LISTS } from './lists';
import { majesticBacklinks, majesticReferringDomains, majesticSiteExplorer } from './majestic';
import {
  ahrefsLinkIntersect,
  ahrefsLinkIntersectPages,
  majesticComparison,
  otherComparison,
  semrushBacklinkGap,
} from './matrices';
import {
  ahrefsBatchAnalysis,
  majesticBulk,
  semrushBulkComparison,
  spamZillaChecker,
  spamZillaDomains,
} from './metrics';
import { mozInboundLinks, mozLinkingDomains, mozUndatedInboundLinks } from './moz';
import {
  bingReferringDomains,
  bingReferringPages,
  buzzStream,
  dataForSeo,
  linkody,
  seRanking,
  traceLinker,
} from './otherTools';
import { latestLinks, moreSampleLinks, titledTopLinkingSites, topLinkingSites } from './searchConsole';
import { semrushBacklinks } from './semrushBacklinks';
import {
  semrushAuditDomains,
  semrushBacklinkAudit,
  semrushBacklinkAuditMarkers,
  semrushOldBacklinks,
} from './semrushOthers';
import { semrushReferringDomains } from './semrushReferringDomains';

/** Every report that can be imported, tool by tool, in the order in which messages name them. */
export const READERS: readonly Reader[] = [
  ahrefsBacklinks,
  ahrefsReferringDomains,
  ahrefsBrokenBacklinks,
  ahrefsLinkIntersect,
  ahrefsLinkIntersectPages,
  ahrefsOldBacklinks,
  ahrefsScraped,
  ahrefsBatchAnalysis,
  spamZillaDomains,
  spamZillaChecker,
  semrushBacklinks,
  semrushReferringDomains,
  semrushBacklinkGap,
  semrushBacklinkAudit,
  semrushBacklinkAuditMarkers,
  semrushAuditDomains,
  semrushOldBacklinks,
  semrushBulkComparison,
  latestLinks,
  moreSampleLinks,
  topLinkingSites,
  titledTopLinkingSites,
  majesticBacklinks,
  majesticSiteExplorer,
  majesticReferringDomains,
  majesticComparison,
  majesticBulk,
  mozInboundLinks,
  mozUndatedInboundLinks,
  mozLinkingDomains,
  bingReferringPages,
  bingReferringDomains,
  seRanking,
  dataForSeo,
  linkody,
  buzzStream,
  traceLinker,
  otherComparison,
  ...LISTS,
];
