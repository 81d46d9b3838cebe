import type { Section } from '../../../src/links/market';
import type { MarketData } from '../../../src/links/marketView';
import type { ImportRecord, Observation, Sighting } from '../../../src/links/observation';
import type { FollowUp } from '../../../src/links/review/followUps';
import type { Day, Tool } from '../../../src/links/vocabulary';
import { type Judgement, lost, market, record, row, rulesFor, seen } from '../building';

/*
 * Two markets through five quarters, worked by hand.
 *
 * |    | our section      | main tool | fiscal year | competitors                                                 | asked for |
 * |----|------------------|-----------|-------------|-------------------------------------------------------------|-----------|
 * | DE | haus.example/de/ | Ahrefs    | January     | rival.example/de/, zweit.example/de/, de.dritt.example      | 1 of them |
 * | GB | haus.example/uk/ | Semrush   | April       | rival.example/uk/, zweit.example/uk/, uk.dritt.example      | 2 of them |
 *
 * "Asked for": how many of them must have a link before a domain is a gap. Every site went online in April 2025. The quarters, and the
 * last day of each:
 *
 *   E0 30 Jun 2025 | a: Q3 2025, E1 30 Sep 2025 | b: Q4 2025, E2 31 Dec 2025 | c: Q1 2026, E3 31 Mar 2026
 *                  | d: Q2 2026, E4 30 Jun 2026 | e: Q3 2026, E5 30 Sep 2026
 *   In GB these are Q1 2025/26 | Q2 2025/26 | Q3 2025/26 | Q4 2025/26 | Q1 2026/27 | Q2 2026/27. Today is 6 Oct 2026.
 *
 * 1. The exports. All are of whole sites, complete, dated and with targets. `date` is the day that each speaks of.
 *
 * |         | haus.example                                | rival.example      | zweit.example             | dritt.example                 |
 * |---------|---------------------------------------------|--------------------|---------------------------|-------------------------------|
 * | Ahrefs  | E0 E1 5 Jan 2026 E3 E4 E5                   | E0 E1 E2 E3 E4 E5  | E0 E1 – E3 E4 E5          | 15 Jul 2025 E1 E2 E3 31 May – |
 * | Semrush | E0 E1 – E3 E4 E5                            | E0 E1 E2 E3 E4 E5  | E0 E1 – E3 E4 E5          | none                          |
 *
 * What each says of a domain stands in the tables of the data below, a column an export: `x` it is there, `x date` it is there and was
 * last seen that day, `lost date reason` the tool's own word, `-` not in it. A domain that was held before and is `-` is missing.
 *
 * 2. DE, our section by all tools. L local, S same language, G global, U unknown. `+` new, `r` restored, `†` lost, `~` came and went (or
 *    went and came back), `=` in the stock, `?` in it and unconfirmed at the end, `·` not there.
 *
 * | domain          |   | type         | DR | E0| a | b | c | d | e | why                                                              |
 * |-----------------|---|--------------|----|---|---|---|---|---|---|------------------------------------------------------------------|
 * | morgenblatt     | L | Press        | 72 | = | = | = | = | = | = | one of its two pages lost on 7 Jul 2026, the other one stays     |
 * | kurier          | L | Press        | 55 | · | + | = | = | = | = | 12 Aug 2025                                                      |
 * | rundfunk        | L | Press        | 65 | † | · | · | · | r | = | removed on 10 Jun 2025, there again on 15 Jun 2026               |
 * | handwerk        | L | Association  | 40 | = | = | = | = | † | r | removed on 20 May 2026, there again on 25 Aug 2026               |
 * | zunft           | L | Association  |    | · | · | · | + | = | = | 1 Mar 2026                                                       |
 * | heimatverein    | L | Association  | 20 | · | · | · | · | · | + | 20 Jul 2026                                                      |
 * | stadtwerk       | L | Institution  | 50 | · | · | + | = | = | = | 5 Nov 2025; Ahrefs lost it on 5 Aug 2026, Semrush saw it later   |
 * | stadtrat        | L | Institution  |    | = | = | = | ? | = | = | Semrush alone, known since; missing on E3, seen on 10 Jun 2026   |
 * | firmenbuch      | L | Directory    | 30 | = | = | = | † | · | · | missing on 5 Jan 2026 and on E3                                  |
 * | lokalblog       | L | Creator      | 12 | · | · | · | + | = | ? | 10 Mar 2026; missing on E5                                       |
 * | kammer-nord     | L | Chamber      | 45 | · | · | · | + | = | = | 14 Feb 2026                                                      |
 * | tischler        | L | Business     |  8 | · | · | ~ | · | · | · | 10 Oct 2025, page gone on 1 Dec 2025                             |
 * | weltportal      | G | Press        | 88 | = | = | = | = | = | = |                                                                  |
 * | alpenpost (AT)  | S | Press        | 35 | = | = | = | = | = | † | redirected on 10 Aug 2026                                        |
 * | grenzverein (CH)| S | Association  |    | · | · | · | + | = | = | Semrush alone: absent on E1, there on E3, since 20 Feb 2026      |
 * | megaverzeichnis | G | Directory    | 75 | · | · | · | · | + | = | 15 May 2026                                                      |
 * | raetsel         | U | Unclassified | 15 | · | + | = | ~ | = | = | 1 Sep 2025; removed on 3 Jan 2026, there again on 30 Mar 2026    |
 * | spam            | L | Business, Junk        | · | · | = | = | = | = | in no figure but "junk": 1 from E2 on                            |
 * | werbenetz       | L | Directory, Ignored    | = | = | = | = | = | = | in no figure but "ignored": 1                                    |
 * | handelstag      | L | Chamber      | 48 | · | · | · | · | · | · | links to our home page alone: knows us                           |
 *
 *    In all, and the local ones of them. a opens with morgenblatt, handwerk, stadtrat and firmenbuch (local), weltportal and alpenpost.
 * |   | opening | new | restored | lost | closing | unconfirmed | came and went | local: op | new | rest | lost | cl | unc | caw |
 * |---|---------|-----|----------|------|---------|-------------|---------------|-----------|-----|------|------|----|-----|-----|
 * | a |       6 |   2 |        0 |    0 |       8 |           0 |             0 |         4 |   1 |    0 |    0 |  5 |   0 |   0 |
 * | b |       8 |   1 |        0 |    0 |       9 |           0 |             1 |         5 |   1 |    0 |    0 |  6 |   0 |   1 |
 * | c |       9 |   4 |        0 |    1 |      12 |           1 |             1 |         6 |   3 |    0 |    1 |  8 |   1 |   0 |
 * | d |      12 |   1 |        1 |    1 |      13 |           0 |             0 |         8 |   0 |    1 |    1 |  8 |   0 |   0 |
 * | e |      13 |   1 |        1 |    1 |      14 |           1 |             0 |         8 |   1 |    1 |    0 | 10 |   1 |   0 |
 *
 *    By type, opening → closing, "all (local)":
 * |              | b                   | c                           | d                      | e                                   |
 * |--------------|---------------------|-----------------------------|------------------------|-------------------------------------|
 * | Press        | 4 → 4 (2 → 2)       | 4 → 4 (2 → 2)               | 4 +1r 5 (2 +1r 3)      | 5 −1 4 (3 → 3)                      |
 * | Association  | 1 → 1 (1 → 1)       | 1 +2 3 (1 +1 2)             | 3 −1 2 (2 −1 1)        | 2 +1 +1r 4 (1 +1 +1r 3)             |
 * | Institution  | 1 +1 2 (1 +1 2)     | 2 → 2 ?1 (2 → 2 ?1)         | 2 → 2 (2 → 2)          | 2 → 2 (2 → 2)                       |
 * | Directory    | 1 → 1 (1 → 1)       | 1 −1 0 (1 −1 0)             | 0 +1 1 (none)          | 1 → 1 (none)                        |
 * | Creator      |                     | 0 +1 1 (0 +1 1)             | 1 → 1 (1 → 1)          | 1 → 1 ?1 (1 → 1 ?1)                 |
 * | Chamber      |                     | 0 +1 1 (0 +1 1)             | 1 → 1 (1 → 1)          | 1 → 1 (1 → 1)                       |
 * | Business     | 0 ~1 0 (0 ~1 0)     |                             |                        |                                     |
 * | Unclassified | 1 → 1 (none)        | 1 ~1 1 (none)               | 1 → 1 (none)           | 1 → 1 (none)                        |
 * | in all       | 8 → 9 (5 → 6)       | 9 → 12 (6 → 8)              | 12 → 13 (8 → 8)        | 13 → 14 (8 → 10)                    |
 *
 *    Countries: E2 DE 6, AT 1, unknown 2 · E3 DE 8, AT 1, CH 1, unknown 2 · E4 DE 8, AT 1, CH 1, unknown 3 · E5 DE 10, CH 1, unknown 3.
 *
 * 3. DE by Ahrefs alone. Ours: without stadtrat and grenzverein, and without stadtwerk from 5 Aug 2026 on.
 *
 * | local domains | E0 | E1               | E2             | E3                                 | E4            | E5                     |
 * |---------------|----|------------------|----------------|------------------------------------|---------------|------------------------|
 * | ours          |  3 | 4 +kurier        | 5 +stadtwerk   | 7 +kammer-nord zunft lokalblog     | 7 −handwerk   | 8 +handwerk            |
 * |               |    |                  |                |   −firmenbuch                      |   +rundfunk   |   heimatverein −stadtwerk |
 * | rival         |  8 | 9 +handwerk      | 9              | 10 +bastler                        | 11 +gemeinde  | 11 +wochenblatt −spedition |
 * | zweit         |  7 | 7                | 8 +kammer-nord | 8                                  | 9 +wochenblatt| 10 +bastler            |
 * | dritt         |  4 | 5 +zunft         | 6 +gemeinde    | 5 −firmenbuch                      | 5             | 31 May is 122 days old |
 * | median, best  | 7 8| 7 9              | 8 9            | 8 10                               | 9 11          | 10.5 11                |
 * | missing       |  4 | 3                | 3              | 1                                  | 2             | 2.5                    |
 * | progress      |3/7 | 4/7              | 5/8            | 7/8                                | 7/9           | 8/10.5                 |
 *
 *    Under 20 local domains the market is shallow in every quarter. Rival leads in every quarter.
 *
 * | net       |before| a    | b               | c               | d     | e                |
 * |-----------|------|------|-----------------|-----------------|-------|------------------|
 * | ours      | 3    | +1   | +1              | +2              | 0     | +1               | looked at around every day but 1 Apr 2025
 * | rival     | 8    | +1   | 0               | +1              | +1    | 0                |
 * | zweit     | 7    | 0    | (+1) not at E2  | (0) not at E2   | +1    | +1               |
 * | dritt     | 4    | +1   | +1              | −1              | 0 (31 May is 30 days before E4) | too old |
 * | benchmark | 7    | 1    | (0 + 1)/2 = 0.5 | (1 − 1)/2 = 0   | 1     | (0 + 1)/2 = 0.5  | the median of those whose quarter is complete
 * | complete  | no   | yes  | yes             | yes             | yes   | yes              | ours and at least one competitor's
 *
 *    Forecast: months = 3 × missing ÷ (our net − the benchmark's median net), of the last four complete quarters.
 *    b: a and b are complete, two: too short; possible after c, whose first day was looked at.
 *    c: a b c: nets 1 1 2, benchmark's median of 1 0.5 0 = 0.5. Best 3/1.5 = 2, worst 3/0.5 = 6, last (2) = 2.
 *    d: a b c d: nets 1 1 2 0, benchmark's median of 1 0.5 0 1 = 0.75. Best 6/1.25 = 4.8 → 5, worst and last (0) gain nothing.
 *    e: b c d e: nets 1 2 0 1, benchmark's median of 0.5 0 1 0.5 = 0.5. Best 7.5/1.5 = 5, worst (0) gains nothing, last 7.5/0.5 = 15.
 *
 *    Shares: local of counted, unknown. Counted besides the local ones: ours weltportal, alpenpost (to E4), raetsel, megaverzeichnis
 *    (from E4); rival weltportal, nebel (U); zweit weltportal, weltforum (G, DR 55), raetsel (U); dritt gazette (other market),
 *    bergblatt (S), megaverzeichnis (from 5 Oct 2025). Not followed: kurier, megaverzeichnis, and morgenblatt but for its page that was
 *    linked to from 20 Oct 2025 to 7 Jul 2026; rival's hochschule and branchenbuch; zweit's fachverband and weltforum.
 *
 * |          | E2              | E3               | E4               | E5               |
 * |----------|-----------------|------------------|------------------|------------------|
 * | ours     |  5 of  8, 1     |  7 of 10, 1      |  7 of 11, 1      |  8 of 11, 1      |
 * |  followed|  4 of  7, 1     |  6 of  9, 1      |  6 of  9, 1      |  6 of  8, 1      |
 * | rival    |  9 of 11, 1     | 10 of 12, 1      | 11 of 13, 1      | 11 of 13, 1      |
 * |  followed|  7 of  9, 1     |  8 of 10, 1      |  9 of 11, 1      |  9 of 11, 1      |
 * | zweit    |  8 of 11, 1     |  8 of 11, 1      |  9 of 12, 1      | 10 of 13, 1      |
 * |  followed|  7 of  9, 1     |  7 of  9, 1      |  8 of 10, 1      |  9 of 11, 1      |
 * | dritt    |  6 of  9, 0     |  5 of  8, 0      |  5 of  8, 0      | –                |
 * |  followed|  6 of  8, 0     |  5 of  7, 0      |  5 of  7, 0      | –                |
 * | unknown  | 0 to 12.5 %     | 0 to 10 %        | 0 to 9.1 %       | 7.7 to 9.1 %     |
 * | places   | not ranked      | 3 1 2 4          | 3 1 2 4          | 3 1 2 –          |
 *
 *    By type at E5, local of counted:
 * |       | Press  | Assoc. | Instit. | Direct. | Creator | Chamber | Commun. | Business | Unclass. | in all   |
 * |-------|--------|--------|---------|---------|---------|---------|---------|----------|----------|----------|
 * | ours  | 3 of 4 | 3 of 3 |         | 0 of 1  | 1 of 1  | 1 of 1  |         |          | 0 of 1 U | 8 of 11  |
 * | rival | 4 of 5 | 2 of 2 | 2 of 2  | 1 of 1  | 1 of 1  | 1 of 1  |         | 0 of 1 U |          | 11 of 13 |
 * | zweit | 3 of 4 | 1 of 1 | 2 of 2  | 1 of 1  | 1 of 1  | 1 of 1  | 0 of 1  | 1 of 1   | 0 of 1 U | 10 of 13 |
 *    At E4:
 * | ours  | 3 of 5 | 1 of 1 | 1 of 1  | 0 of 1  | 1 of 1  | 1 of 1  |         |          | 0 of 1 U | 7 of 11  |
 * | rival | 3 of 4 | 2 of 2 | 2 of 2  | 1 of 1  | 1 of 1  | 1 of 1  |         | 1 of 2 U |          | 11 of 13 |
 * | zweit | 3 of 4 | 1 of 1 | 2 of 2  | 1 of 1  |         | 1 of 1  | 0 of 1  | 1 of 1   | 0 of 1 U | 9 of 12  |
 * | dritt | 1 of 3 | 1 of 1 | 2 of 2  | 0 of 1  |         | 1 of 1  |         |          |          | 5 of 8   |
 *    At E3:
 * | ours  | 2 of 4 | 2 of 2 | 1 of 1  |         | 1 of 1  | 1 of 1  |         |          | 0 of 1 U | 7 of 10  |
 * | rival | 3 of 4 | 2 of 2 | 1 of 1  | 1 of 1  | 1 of 1  | 1 of 1  |         | 1 of 2 U |          | 10 of 12 |
 * | zweit | 2 of 3 | 1 of 1 | 2 of 2  | 1 of 1  |         | 1 of 1  | 0 of 1  | 1 of 1   | 0 of 1 U | 8 of 11  |
 * | dritt | 1 of 3 | 1 of 1 | 2 of 2  | 0 of 1  |         | 1 of 1  |         |          |          | 5 of 8   |
 *
 *    Mix, local / high-authority global (weltportal, megaverzeichnis; not weltforum):
 *    E3 ours 7/1, rival 10/1, zweit 8/1, dritt 5/1, median 8/1 · E4 7/2, 11/1, 9/1, 5/1, median 9/1 · E5 8/2, 11/1, 10/1, –, median 10.5/1.
 *
 * 4. DE, the gap at E5 in the order of priority. R, Z, D: who has it. Known to us first, then followed, then how many have it, then DR.
 *
 * | tier | domains                                                                                                               |
 * |------|-----------------------------------------------------------------------------------------------------------------------|
 * | 1    | handelstag RD knows us · landesamt ZD 70 · tagespost RZ 60 · fachverband RZ 47 · wochenblatt RZ 38 · gemeinde RD 25 ·   |
 * |      | volkshochschule R, by Semrush alone · hochschule R 68, not followed                                                     |
 * | 2    | branchenbuch RZ · bastler RZ · tischler Z                                                                             |
 * | 3    | bergblatt D                                                                                                           |
 * | 4    | weltforum Z                                                                                                           |
 * | 5    | gazette D, links to our /uk/: knows us · nebel R                                                                      |
 *    15, local 11.
 *    E4: 1 handelstag RD · landesamt ZD · tagespost RZ · fachverband RZ · gemeinde RD · handwerk R 40 · wochenblatt Z 38 · volkshochschule R ·
 *        hochschule R; 2 branchenbuch RZ · spedition R 28 · bastler R 22 · tischler Z 8; 3 bergblatt D; 4 weltforum Z; 5 gazette D, nebel R.
 *        17, local 13.
 *    E3: 1 handelstag RD · landesamt ZD · tagespost RZ · fachverband RZ · rundfunk D 65 · gemeinde D 25 · hochschule R; 2 branchenbuch RZ ·
 *        spedition R · bastler R · tischler Z; 3 bergblatt D; 4 megaverzeichnis D 75 · weltforum Z 55; 5 gazette D, nebel R. 16, local 11.
 *    E2: 1 handelstag RD · landesamt ZD · tagespost RZ · fachverband RZ · rundfunk D 65 · kammer-nord Z 45 · gemeinde D 25 · zunft D, no DR ·
 *        hochschule R; 2 branchenbuch RZ · spedition R · tischler Z; 3 bergblatt D; 4 megaverzeichnis D · weltforum Z; 5 gazette D, nebel R.
 *        17, local 12.
 *
 * 5. GB, our section by all tools.
 *
 * | domain            |   | type         | AS | E0| a | b | c | d | e | why                                                            |
 * |-------------------|---|--------------|----|---|---|---|---|---|---|----------------------------------------------------------------|
 * | gazette           | L | Press        | 60 | = | = | = | = | = | = |                                                                |
 * | herald            | L | Press        | 45 | · | · | · | · | + | † | 10 May 2026, page gone on 30 Aug 2026                          |
 * | guild             | L | Association  | 30 | · | + | = | = | = | = | 20 Jul 2025                                                    |
 * | council           | L | Institution  | 50 | = | = | = | † | · | · | reported lost on 2 Feb 2026                                    |
 * | tradelist         | L | Directory    |    | = | = | = | = | = | ? | Ahrefs alone, known since; missing on E5                       |
 * | chamber-east      | L | Chamber      |    | · | · | · | · | · | + | Ahrefs alone: absent on E4, there on E5, since 15 Aug 2026     |
 * | brewer            | L | Business     | 12 | · | · | · | · | ~ | · | 5 Apr 2026, removed on 1 Jun 2026                              |
 * | commonwealth (AU) | S | Press        | 35 | · | + | = | † | r | ? | 8 Aug 2025, removed on 30 Jan 2026, 18 Jun 2026; missing on E5 |
 * | weltportal        | G | Press        | 80 | = | = | = | = | = | = |                                                                |
 * | mystery           | U | Unclassified | 10 | · | · | · | + | = | = | 20 Jan 2026                                                    |
 * | linkfarm          | L | Business, Junk        | = | = | = | = | = | = |                                                                |
 * | couponhub         | L | Directory, Ignored    | = | = | = | = | = | = |                                                                |
 * | townhall          | L | Institution  | 40 | · | · | · | · | · | · | links to our home page alone: knows us                         |
 *
 *    In all, and the local ones of them. a opens with gazette, council and tradelist (local) and weltportal.
 * |   | opening | new | restored | lost | closing | unconfirmed | came and went | local: op | new | rest | lost | cl | unc | caw |
 * |---|---------|-----|----------|------|---------|-------------|---------------|-----------|-----|------|------|----|-----|-----|
 * | a |       4 |   2 |        0 |    0 |       6 |           0 |             0 |         3 |   1 |    0 |    0 |  4 |   0 |   0 |
 * | b |       6 |   0 |        0 |    0 |       6 |           0 |             0 |         4 |   0 |    0 |    0 |  4 |   0 |   0 |
 * | c |       6 |   1 |        0 |    2 |       5 |           0 |             0 |         4 |   0 |    0 |    1 |  3 |   0 |   0 |
 * | d |       5 |   1 |        1 |    0 |       7 |           0 |             1 |         3 |   1 |    0 |    0 |  4 |   0 |   1 |
 * | e |       7 |   1 |        0 |    1 |       7 |           2 |             0 |         4 |   1 |    0 |    1 |  4 |   1 |   0 |
 *
 *    By type, opening → closing, "all (local)":
 *    d: Press 2 +1 +1r 4 (1 +1 2) · Association 1 → 1 (1 → 1) · Directory 1 → 1 (1 → 1) · Business 0 ~1 0 (0 ~1 0) · Unclassified 1 → 1 (none)
 *    e: Press 4 −1 3 ?1 (2 −1 1) · Association 1 → 1 (1 → 1) · Directory 1 → 1 ?1 (1 → 1 ?1) · Chamber 0 +1 1 (0 +1 1) · Unclassified 1 → 1 (none)
 *    Countries: E4 and E5 GB 4, AU 1, unknown 2.
 *
 * 6. GB by Semrush alone. Ours: without tradelist and chamber-east.
 *
 * | local domains | E0      | E1          | E2         | E3        | E4                       | E5             |
 * |---------------|---------|-------------|------------|-----------|--------------------------|----------------|
 * | ours          | 2       | 3 +guild    | 3          | 2 −council| 3 +herald                | 2 −herald      |
 * | rival         | 4       | 5 +federation | 6 +townhall | 6      | 8 +herald podcast        | 7 −university  |
 * | zweit         | 3       | 4 +council  | 4          | 5 +brewer | 7 +podcast chamber-west  | 8 +observer    |
 * | dritt         | no import by Semrush                                                                        |
 * | median, best  | 3.5 4   | 4.5 5       | 5 6        | 5.5 6     | 7.5 8 (rival)            | 7.5 8 (zweit)  |
 * | missing       | 1.5     | 1.5         | 2          | 3.5       | 4.5                      | 5.5            |
 * | net ours      | 2       | +1          | 0          | −1        | +1                       | −1             |
 * | net benchmark | 3.5     | 1           | 1 (rival)  | 0 (rival) | 2                        | (−1 + 1)/2 = 0 |
 * | complete      | no      | yes         | no         | no        | yes                      | yes            |
 *
 *    b and c: nobody asked Semrush about our site, nor about zweit, around E2.
 *    Forecast. d: a and d are complete: too short; possible after e, whose first day was looked at.
 *    e: a d e: nets 1 1 −1, benchmark's median of 1 2 0 = 1: the best gains 1 − 1 = 0, so never.
 *
 *    Shares. Counted besides the local ones: ours weltportal, commonwealth, mystery (U); rival weltportal, superindex (G, AS 77), whoknows
 *    (U); zweit superindex. Not followed: commonwealth; rival's superindex; zweit's federation.
 * |          | E4                        | E5                       |
 * |----------|---------------------------|--------------------------|
 * | ours     | 3 of 6, 1; followed 3 of 5, 1   | 2 of 5, 1; followed 2 of 4, 1 |
 * | rival    | 8 of 11, 1; followed 8 of 10, 1 | 7 of 10, 1; followed 7 of 9, 1 |
 * | zweit    | 7 of 8, 0; followed 6 of 7, 0   | 8 of 9, 0; followed 7 of 8, 0  |
 * | unknown  | 0 to 16.7 %: not ranked   | 0 to 20 %: not ranked    |
 *    By type at E5: ours Press 1 of 3, Association 1 of 1, Unclassified 0 of 1 U · rival Press 3 of 4, Association 1 of 1, Institution 2 of 2,
 *    Directory 0 of 1, Creator 1 of 1, Business 0 of 1 U · zweit Press 3 of 3, Association 1 of 1, Institution 1 of 1, Directory 0 of 1,
 *    Creator 1 of 1, Chamber 1 of 1, Business 1 of 1.
 *    At E4: ours Press 2 of 4, Association 1 of 1, Unclassified 0 of 1 U · rival Press 3 of 4, Association 1 of 1, Institution 3 of 3, Directory
 *    0 of 1, Creator 1 of 1, Business 0 of 1 U · zweit Press 2 of 2, Association 1 of 1, Institution 1 of 1, Directory 0 of 1, Creator 1 of 1,
 *    Chamber 1 of 1, Business 1 of 1.
 *    Mix: E4 ours 3/1, rival 8/2, zweit 7/1, median 7.5/1.5 · E5 2/1, 7/2, 8/1, median 7.5/1.5.
 *
 *    Gap, E4 and E5 alike, of what two competitors have: 1 townhall RD knows us · tribune RZ 55 · council RZ 50 · federation RZ 42 ·
 *    parish RD, Ahrefs alone; 2 podcast RZ; 4 superindex RZ. 7, local 6. Only one has university, herald, brewer, chamber-west, observer, whoknows.
 *
 * 7. Today. Nothing was imported since E5, so both markets stand as they did then.
 *
 * |                | DE                                                   | GB                                                 |
 * |----------------|------------------------------------------------------|----------------------------------------------------|
 * | last local win | handwerk, 25 Aug 2026, 42 days ago                   | chamber-east, 15 Aug 2026, 52 days ago             |
 * | stage changed  | 1 Sep 2026, 35 days ago                              | never                                              |
 * | days           | Active to 30, Slowing to 90: Slowing                 | Active to 60, Slowing to 120: Active               |
 * | final reviews  | up to Q2 2026                                        | up to Q4 2025/26                                   |
 * | due            | Q3 2026, 6 days over, 24 left                        | Q1 2026/27 and Q2 2026/27, 98 days over: 68 overdue |
 * | concerns       | review due; no sign of work for 35 days              | review overdue; lost more than won; never reached  |
 * | progress       | 8/10.5 = 76 %                                        | 2/7.5 = 27 %                                       |
 *    GB's overdue review is more urgent than DE's due one: GB first.
 *
 * 8. Pages at E5, for the keyword "haus": haus.example/de beside rival.example/de, zweit.example/de and de.dritt.example, by Ahrefs. A
 *    page with one path segment needs no list: its group is the page alone.
 *    Ours: morgenblatt kurier rundfunk handwerk heimatverein lokalblog? local; weltportal megaverzeichnis; raetsel U = 9, local 6 (67 %, with
 *    raetsel 78 %). Not stadtwerk (lost by Ahrefs), kammer-nord and zunft (other pages of the section).
 *    Rival: morgenblatt kurier tagespost fachverband hochschule handelstag branchenbuch handwerk gemeinde wochenblatt local; weltportal; nebel U
 *    = 12, local 10. Zweit: morgenblatt tagespost fachverband landesamt stadtrat branchenbuch tischler kammer-nord wochenblatt bastler local;
 *    weltportal weltforum; raetsel U = 13, local 10. Dritt: last asked for on 31 May, 122 days before: not compared.
 *    Median of the two: 12.5 domains, 10 local.
 *    Only theirs: not stadtrat, which Semrush saw link to our page. Local ones of both pages: tagespost (60) fachverband (47) wochenblatt (38)
 *    of tier 1, branchenbuch of tier 2. Of one page, tier 1: those that know us, handelstag (48) and kammer-nord (45); then landesamt (70),
 *    gemeinde (25), and hochschule, not followed; tier 2: bastler (22), tischler (8). Then weltforum G, nebel U. 13, local 11.
 *    Where our links go: this page 9, local 6; elsewhere in the section kammer-nord zunft; the home page alone handelstag; other
 *    sections alone tradelist chamber-east, which nobody judges in this market.
 */

export const TODAY = '2026-10-06';

/** The last day on which a stage was changed in the German tab; in the British one nobody ever did. */
export const STAGE_CHANGED = '2026-09-01';

/** Overdue ones of the German tab. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  { domain: 'tagespost.example', stage: 'Contacted', nextStep: 'call', nextDate: '2026-09-15', owner: 'Eva' },
  { domain: 'landesamt.example', stage: 'Follow-up', nextStep: '', nextDate: '2026-09-28', owner: '' },
];

/** Exports of one site by one tool, one after the other, numbered from `first` on. */
interface Series {
  readonly tool: Tool;
  readonly site: string;
  readonly first: number;
  readonly days: readonly Day[];
}

const ENDS = ['2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'];
const NOT_IN_DECEMBER = ENDS.filter((day) => day !== '2025-12-31');
const IN_JANUARY = ENDS.map((day) => (day === '2025-12-31' ? '2026-01-05' : day));
const UNTIL_MAY = ['2025-07-15', '2025-09-30', '2025-12-31', '2026-03-31', '2026-05-31'];

const A_HAUS: Series = { tool: 'Ahrefs', site: 'haus.example', first: 1, days: IN_JANUARY };
const S_HAUS: Series = { tool: 'Semrush', site: 'haus.example', first: 7, days: NOT_IN_DECEMBER };
const A_RIVAL: Series = { tool: 'Ahrefs', site: 'rival.example', first: 12, days: ENDS };
const S_RIVAL: Series = { tool: 'Semrush', site: 'rival.example', first: 18, days: ENDS };
const A_ZWEIT: Series = { tool: 'Ahrefs', site: 'zweit.example', first: 24, days: NOT_IN_DECEMBER };
const S_ZWEIT: Series = { tool: 'Semrush', site: 'zweit.example', first: 29, days: NOT_IN_DECEMBER };
const A_DRITT: Series = { tool: 'Ahrefs', site: 'dritt.example', first: 34, days: UNTIL_MAY };

const LOG = [A_HAUS, S_HAUS, A_RIVAL, S_RIVAL, A_ZWEIT, S_ZWEIT, A_DRITT].flatMap(recordsOf);

function recordsOf({ tool, site, first, days }: Series): ImportRecord[] {
  return days.map((day, at) => record(first + at, day, { tool, site, scope: { kind: 'domain', of: site } }));
}

/** Each tool's metric, the same in every export. */
const AUTHORITY: Readonly<Record<'Ahrefs' | 'Semrush', Readonly<Record<string, number>>>> = {
  Ahrefs: {
    ...{ morgenblatt: 72, kurier: 55, rundfunk: 65, handwerk: 40, heimatverein: 20, stadtwerk: 50, firmenbuch: 30 },
    ...{ lokalblog: 12, 'kammer-nord': 45, tischler: 8, weltportal: 88, alpenpost: 35, megaverzeichnis: 75 },
    ...{ raetsel: 15, spam: 3, werbenetz: 18, handelstag: 48, tagespost: 60, fachverband: 47, hochschule: 68 },
    ...{ branchenbuch: 33, spedition: 28, bastler: 22, gemeinde: 25, wochenblatt: 38, landesamt: 70, nebel: 4 },
    ...{ weltforum: 55, bergblatt: 41, gazette: 61, tradelist: 26, 'chamber-east': 37, townhall: 52 },
  },
  Semrush: {
    ...{ gazette: 60, herald: 45, guild: 30, council: 50, brewer: 12, commonwealth: 35, weltportal: 80, mystery: 10 },
    ...{ linkfarm: 2, couponhub: 20, townhall: 40, tribune: 55, university: 70, federation: 42, podcast: 25 },
    ...{ superindex: 77, whoknows: 5, 'chamber-west': 38, observer: 48, morgenblatt: 58, stadtwerk: 44 },
    ...{ volkshochschule: 33 },
  },
};

/**
 * Rows of a series' exports on one target group: name, first seen, what each export says, `nofollow` where no link is followed.
 * Columns are parted by two blanks or more.
 */
function table({ tool, site, first, days }: Series, group: string, text: string): Observation[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', firstSeen = '', ...words] = line.trim().split(/\s{2,}/);
      const said = words.filter((word) => word !== 'nofollow');
      if (said.length !== days.length) throw new Error(`${site}: ${name} has ${said.length} of ${days.length} exports`);
      const sightings = said.flatMap((word, at) => sightingOf(word, first + at));
      return row(sightings, {
        domain: `${name}.example`,
        group,
        tool,
        firstSeen,
        followed: words.includes('nofollow') ? 0 : 1,
        authority: AUTHORITY[tool === 'Ahrefs' ? tool : 'Semrush'][name] ?? null,
        url: `https://${name}.example/seite`,
      });
    });
}

function sightingOf(word: string, number: number): Sighting[] {
  if (word === '-') return [];
  const [kind, day = '', reason = ''] = word.split(' ');
  return [kind === 'lost' ? lost(number, day, reason) : seen(number, day)];
}

const HAUS: readonly Observation[] = [
  // Ahrefs:            first seen  30 Jun  30 Sep  5 Jan  31 Mar  30 Jun  30 Sep
  ...table(
    A_HAUS,
    'haus.example/de',
    `
    morgenblatt         2025-04-02  x   x   x   x   x   x   nofollow
    kurier              2025-08-12  -   x   x   x   x   x   nofollow
    rundfunk            2025-04-10  lost 2025-06-10 removedfromhtml  -  -  -  x 2026-06-15  x
    handwerk            2025-04-05  x   x   x   x   lost 2026-05-20 removedfromhtml  x 2026-08-25
    heimatverein        2026-07-20  -   -   -   -   -   x
    stadtwerk           2025-11-05  -   -   x   x   x   lost 2026-08-05 removedfromhtml
    firmenbuch          2025-04-20  x   x   -   -   -   -
    lokalblog           2026-03-10  -   -   -   x   x   -
    tischler            2025-10-10  -   -   lost 2025-12-01 notfound  -  -  -
    weltportal          2025-04-01  x   x   x   x   x   x
    alpenpost           2025-05-20  x   x   x   x   x   lost 2026-08-10 redirected
    megaverzeichnis     2026-05-15  -   -   -   -   x   x   nofollow
    raetsel             2025-09-01  -   x   lost 2026-01-03 removedfromhtml  x 2026-03-30  x  x
    spam                2025-12-12  -   -   x   x   x   x
    werbenetz           2025-05-05  x   x   x   x   x   x
    `,
  ),
  ...table(
    A_HAUS,
    'haus.example/de/preise',
    `
    morgenblatt         2025-10-20  -   -   x   x   x   lost 2026-07-07 removedfromhtml
    kammer-nord         2026-02-14  -   -   -   x   x   x
    `,
  ),
  ...table(A_HAUS, 'haus.example/de/ratgeber', 'zunft  2026-03-01  -  -  -  x  x  x'),
  ...table(A_HAUS, 'haus.example/', 'handelstag  2025-05-15  x  x  x  x  x  x'),
  ...table(
    A_HAUS,
    'haus.example/uk',
    `
    tradelist           2025-05-30  x   x   x   x   x   -
    chamber-east        2026-08-15  -   -   -   -   -   x
    `,
  ),
  // Semrush:           first seen  30 Jun  30 Sep  31 Mar  30 Jun  30 Sep
  ...table(
    S_HAUS,
    'haus.example/de',
    `
    morgenblatt         2025-05-01  x   x   x   x   x
    stadtwerk           2026-01-15  -   -   x   x   x 2026-09-20
    stadtrat            2025-04-15  x   x   -   x 2026-06-10  x
    grenzverein         2026-02-20  -   -   x   x   x
    `,
  ),
  ...table(
    S_HAUS,
    'haus.example/uk',
    `
    gazette             2025-04-04  x   x   x   x   x
    herald              2026-05-10  -   -   -   x   lost 2026-08-30 notfound
    council             2025-05-05  x   x   lost 2026-02-02  -  -
    brewer              2026-04-05  -   -   -   lost 2026-06-01 removedfromhtml  -
    commonwealth        2025-08-08  -   x   lost 2026-01-30 removedfromhtml  x 2026-06-18  -  nofollow
    weltportal          2025-04-09  x   x   x   x   x
    mystery             2026-01-20  -   -   x   x   x
    linkfarm            2025-06-06  x   x   x   x   x
    couponhub           2025-04-20  x   x   x   x   x
    `,
  ),
  ...table(S_HAUS, 'haus.example/uk/prices', 'guild  2025-07-20  -  x  x  x  x'),
  ...table(S_HAUS, 'haus.example/', 'townhall  2025-05-09  x  x  x  x  x'),
];

const RIVAL: readonly Observation[] = [
  // Ahrefs and Semrush: first seen  30 Jun  30 Sep  31 Dec  31 Mar  30 Jun  30 Sep
  ...table(
    A_RIVAL,
    'rival.example/de',
    `
    morgenblatt         2025-04-03  x   x   x   x   x   x
    kurier              2025-04-04  x   x   x   x   x   x
    tagespost           2025-04-05  x   x   x   x   x   x
    fachverband         2025-04-06  x   x   x   x   x   x
    hochschule          2025-04-07  x   x   x   x   x   x   nofollow
    handelstag          2025-04-08  x   x   x   x   x   x
    branchenbuch        2025-04-09  x   x   x   x   x   x   nofollow
    spedition           2025-04-10  x   x   x   x   x   lost 2026-07-30 redirected
    handwerk            2025-09-09  -   x   x   x   x   x
    gemeinde            2026-05-02  -   -   -   -   x   x
    wochenblatt         2026-08-20  -   -   -   -   -   x
    weltportal          2025-04-03  x   x   x   x   x   x
    nebel               2025-05-06  x   x   x   x   x   x
    spam                2025-06-01  x   x   x   x   x   x
    `,
  ),
  ...table(A_RIVAL, 'rival.example/de/preise', 'bastler  2026-01-20  -  -  -  x  x  x'),
  ...table(S_RIVAL, 'rival.example/de', 'volkshochschule  2026-05-05  -  -  -  -  x  x'),
  ...table(
    S_RIVAL,
    'rival.example/uk',
    `
    gazette             2025-04-11  x   x   x   x   x   x
    council             2025-04-12  x   x   x   x   x   x
    tribune             2025-04-13  x   x   x   x   x   x
    university          2025-04-14  x   x   x   x   x   lost 2026-09-05 removedfromhtml
    federation          2025-08-18  -   x   x   x   x   x
    townhall            2025-12-02  -   -   x   x   x   x
    herald              2026-04-15  -   -   -   -   x   x
    weltportal          2025-04-15  x   x   x   x   x   x
    superindex          2025-06-12  x   x   x   x   x   x   nofollow
    whoknows            2025-05-16  x   x   x   x   x   x
    `,
  ),
  ...table(S_RIVAL, 'rival.example/uk/prices', 'podcast  2026-06-06  -  -  -  -  x  x'),
  ...table(A_RIVAL, 'rival.example/uk', 'parish  2025-05-10  x  x  x  x  x  x'),
];

const ZWEIT: readonly Observation[] = [
  // Ahrefs and Semrush: first seen  30 Jun  30 Sep  31 Mar  30 Jun  30 Sep
  ...table(
    A_ZWEIT,
    'zweit.example/de',
    `
    morgenblatt         2025-04-11  x   x   x   x   x
    tagespost           2025-04-12  x   x   x   x   x
    fachverband         2025-04-13  x   x   x   x   x   nofollow
    landesamt           2025-04-14  x   x   x   x   x
    stadtrat            2025-04-15  x   x   x   x   x
    branchenbuch        2025-04-16  x   x   x   x   x
    tischler            2025-04-17  x   x   x   x   x
    kammer-nord         2025-11-20  -   -   x   x   x
    wochenblatt         2026-04-28  -   -   -   x   x
    bastler             2026-07-07  -   -   -   -   x
    weltportal          2025-04-18  x   x   x   x   x
    weltforum           2025-06-01  x   x   x   x   x   nofollow
    raetsel             2025-05-25  x   x   x   x   x
    `,
  ),
  ...table(
    S_ZWEIT,
    'zweit.example/uk',
    `
    gazette             2025-04-21  x   x   x   x   x
    tribune             2025-04-22  x   x   x   x   x
    federation          2025-04-23  x   x   x   x   x   nofollow
    council             2025-09-01  -   x   x   x   x
    brewer              2026-02-20  -   -   x   x   x
    podcast             2026-05-19  -   -   -   x   x
    chamber-west        2026-06-09  -   -   -   x   x
    observer            2026-07-29  -   -   -   -   x
    superindex          2025-05-24  x   x   x   x   x
    `,
  ),
];

const DRITT: readonly Observation[] = [
  // Ahrefs:            first seen  15 Jul  30 Sep  31 Dec  31 Mar  31 May
  ...table(
    A_DRITT,
    'de.dritt.example/',
    `
    rundfunk            2025-04-21  x   x   x   x   x
    landesamt           2025-04-22  x   x   x   x   x
    handelstag          2025-04-23  x   x   x   x   x
    firmenbuch          2025-04-24  x   x   x   lost 2026-02-15 removedfromhtml  -
    zunft               2025-07-07  x   x   x   x   x
    gemeinde            2025-10-30  -   -   x   x   x
    megaverzeichnis     2025-10-05  -   -   x   x   x   nofollow
    gazette             2025-06-20  x   x   x   x   x
    bergblatt           2025-06-05  x   x   x   x   x
    `,
  ),
  ...table(
    A_DRITT,
    'uk.dritt.example/',
    `
    parish              2025-05-11  x   x   x   x   x
    townhall            2025-10-10  -   -   x   x   x
    `,
  ),
];

const OBSERVATIONS = new Map([
  ['haus.example', HAUS],
  ['rival.example', RIVAL],
  ['zweit.example', ZWEIT],
  ['dritt.example', DRITT],
]);

export const GERMANY: MarketData = {
  market: market({ competitors: competitorsIn('de') }),
  observations: OBSERVATIONS,
  log: LOG,
  rules: rulesFor(
    byDomain({
      morgenblatt: ['Local', 'Press'],
      kurier: ['Local', 'Press'],
      rundfunk: ['Local', 'Press'],
      tagespost: ['Local', 'Press'],
      wochenblatt: ['Local', 'Press'],
      handwerk: ['Local', 'Association'],
      zunft: ['Local', 'Association'],
      heimatverein: ['Local', 'Association'],
      fachverband: ['Local', 'Association'],
      stadtwerk: ['Local', 'Institution'],
      stadtrat: ['Local', 'Institution'],
      hochschule: ['Local', 'Institution'],
      landesamt: ['Local', 'Institution'],
      gemeinde: ['Local', 'Institution'],
      volkshochschule: ['Local', 'Institution'],
      firmenbuch: ['Local', 'Directory'],
      branchenbuch: ['Local', 'Directory'],
      lokalblog: ['Local', 'Creator'],
      bastler: ['Local', 'Creator'],
      'kammer-nord': ['Local', 'Chamber'],
      handelstag: ['Local', 'Chamber'],
      tischler: ['Local', 'Business'],
      spedition: ['Local', 'Business'],
      alpenpost: ['Same language', 'Press', 'Counted', 'AT'],
      bergblatt: ['Same language', 'Press', 'Counted', 'AT'],
      grenzverein: ['Same language', 'Association', 'Counted', 'CH'],
      weltportal: ['Global', 'Press'],
      megaverzeichnis: ['Global', 'Directory'],
      weltforum: ['Global', 'Community'],
      gazette: ['Other market', 'Press', 'Counted', 'GB'],
      townhall: ['Other market', 'Institution', 'Counted', 'GB'],
      nebel: ['Unknown', 'Business'],
      raetsel: ['Unknown', 'Unclassified'],
      spam: ['Local', 'Business', 'Junk'],
      werbenetz: ['Local', 'Directory', 'Ignored'],
    }),
  ),
};

export const BRITAIN: MarketData = {
  market: market({
    code: 'GB',
    tab: 'GB United Kingdom',
    countries: ['GB'],
    languages: ['en'],
    ours: { site: 'haus.example', host: 'haus.example', path: '/uk/' },
    competitors: competitorsIn('uk'),
    mainTool: 'Semrush',
    minCompetitors: 2,
    yearBegins: 4,
    activeDays: 60,
    slowingDays: 120,
  }),
  observations: OBSERVATIONS,
  log: LOG,
  rules: rulesFor(
    byDomain({
      gazette: ['Local', 'Press'],
      herald: ['Local', 'Press'],
      tribune: ['Local', 'Press'],
      observer: ['Local', 'Press'],
      guild: ['Local', 'Association'],
      federation: ['Local', 'Association'],
      council: ['Local', 'Institution'],
      townhall: ['Local', 'Institution'],
      university: ['Local', 'Institution'],
      parish: ['Local', 'Institution'],
      tradelist: ['Local', 'Directory'],
      podcast: ['Local', 'Creator'],
      'chamber-east': ['Local', 'Chamber'],
      'chamber-west': ['Local', 'Chamber'],
      brewer: ['Local', 'Business'],
      commonwealth: ['Same language', 'Press', 'Counted', 'AU'],
      weltportal: ['Global', 'Press'],
      superindex: ['Global', 'Directory'],
      handelstag: ['Other market', 'Chamber', 'Counted', 'DE'],
      whoknows: ['Unknown', 'Business'],
      mystery: ['Unknown', 'Unclassified'],
      linkfarm: ['Local', 'Business', 'Junk'],
      couponhub: ['Local', 'Directory', 'Ignored'],
    }),
    'GB',
  ),
};

function competitorsIn(part: 'de' | 'uk'): Section[] {
  return [
    { site: 'rival.example', host: 'rival.example', path: `/${part}/` },
    { site: 'zweit.example', host: 'zweit.example', path: `/${part}/` },
    { site: 'dritt.example', host: `${part}.dritt.example`, path: '/' },
  ];
}

function byDomain(verdicts: Readonly<Record<string, Judgement>>): Record<string, Judgement> {
  return Object.fromEntries(Object.entries(verdicts).map(([name, verdict]) => [`${name}.example`, verdict]));
}
