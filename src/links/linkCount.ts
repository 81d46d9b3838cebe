import { isTargeted } from './targetGroup';
import type { Link } from './time/siteView';
import type { Landing, Tool } from './vocabulary';

/**
 * Links that land there: by the main tool, or the greatest number of any other where it knows of none. Tools see the
 * same links, so their counts are never added.
 */
export function countLinks(links: readonly Link[], mainTool: Tool, landings: readonly Landing[]): number {
  const tools = new Map<Tool, Link[]>();
  for (const link of links) {
    if (!landings.includes(link.landing)) continue;
    const { tool } = link.observation;
    const known = tools.get(tool);
    if (known === undefined) tools.set(tool, [link]);
    else known.push(link);
  }
  const main = tools.get(mainTool);
  return main === undefined ? Math.max(0, ...[...tools.values()].map(countOfTool)) : countOfTool(main);
}

/**
 * Links to different targets are added. A report without targets counts the same links once more, and so does one of a
 * part of what another report covers: of such counts the greatest is taken.
 */
function countOfTool(links: readonly Link[]): number {
  let named = 0;
  let unnamed = 0;
  for (const { observation } of links) {
    if (isTargeted(observation.group)) named += observation.links;
    else unnamed = Math.max(unnamed, observation.links);
  }
  return Math.max(named, unnamed);
}
