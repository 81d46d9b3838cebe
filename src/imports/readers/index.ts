import type { Reader } from '../reader';
import { ahrefsBacklinks } from './ahrefsBacklinks';
import { latestLinks, moreSampleLinks, topLinkingSites } from './searchConsole';
import { semrushBacklinkGap } from './semrushBacklinkGap';
import { semrushBacklinks } from './semrushBacklinks';
import { semrushReferringDomains } from './semrushReferringDomains';

/** Every report that can be imported, in the order in which messages name them. */
export const READERS: readonly Reader[] = [
  ahrefsBacklinks,
  semrushBacklinks,
  semrushReferringDomains,
  semrushBacklinkGap,
  latestLinks,
  moreSampleLinks,
  topLinkingSites,
];
