import type { Tool } from '../links/vocabulary';

/** A report as people call it: `Ahrefs Backlinks`, and a list that no tool made by its own name. */
export function reportName({ tool, report }: { readonly tool: Tool; readonly report: string }): string {
  return tool === 'Other' ? report : `${tool} ${report}`;
}
