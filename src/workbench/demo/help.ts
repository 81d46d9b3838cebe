export const HELP = `Judges the links of one market and writes its quarterly review, without a browser or an account.

  npm run demo                                   with an invented company's exports
  npm run demo -- --market DE --section https://example.com/de/ --ours ours.csv --competitor rival.de=theirs.csv

  --market CODE             DE, or DE,AT,CH, or CA-fr
  --section ADDRESS         the part of our site that serves the market
  --ours FILE               an export of links to our site; again for each further file
  --competitor SITE=FILE    an export of links to a competitor's site or section (rival.de or https://rival.com/de/);
                            again for each file and competitor, and without =FILE where a --gap file has it
  --gap FILE                a Semrush Backlink Gap with a column per site; without --competitor every column
                            that is not ours is one
  --page KEYWORD=OUR_URL=THEIR_URL[,THEIR_URL]
                            compares our page with those of competitors that rank for a keyword; again for each
  --as-of FILE=DAY          when an export was made (2026-09-30); DAY alone for all files. Without it, what the file says
  --complete FILE           the export holds every link of its site, so that what is missing later is lost; "all" for all
  --main-tool TOOL          Ahrefs, Semrush, Majestic, Moz, "Search Console", Bing, "SE Ranking" or DataForSEO;
                            otherwise the tool that both sides have
  --sources FILE            your own verdicts: columns Domain, Country, Source type, Quality, Note
  --year-begins MONTH       in which the fiscal year begins, April; otherwise January
  --quarter QUARTER         2026-Q3, of the fiscal year that begins in 2026; otherwise that of the newest export
  --out FILE.xlsx           writes the workbook
  --json FILE               writes files, ledger and review as JSON
  --help
`;
