/** A small add-on that does one thing of each kind, as source text for the emulator. */
export const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Trial')
    .addItem('Open pane', 'openPane')
    .addItem('Show toast', 'showToast')
    .addSeparator()
    .addItem('Ask', 'ask')
    .addItem('Fail', 'fail')
    .addItem('Fill many rows', 'fillMany')
    .addItem('Draw chart', 'drawChart')
    .addItem('Draw map', 'drawMap')
    .addItem('Draw many series', 'drawMany')
    .addItem('Prepare list', 'prepareList')
    .addItem('Go to C7', 'goToCell')
    .addToUi();
}

function sheet_() {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
}

function openPane() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Trial pane'));
}

function showToast() {
  SpreadsheetApp.getActiveSpreadsheet().toast('37 new domains', 'Refreshed', 20);
}

function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Replace it?', 'There is one already.', ui.ButtonSet.YES_NO);
  sheet_().getRange('D1').setValue(answer === ui.Button.YES ? 'replaced' : 'kept');
}

function fail() {
  throw new Error('The column "Domain" is missing. Put it back.');
}

function readCell(a1) {
  return sheet_().getRange(a1).getValue();
}

function readSelected() {
  return sheet_().getActiveRange().getA1Notation();
}

function echo(value) {
  return value;
}

function fillMany() {
  const rows = [];
  for (let row = 1; row <= 5000; row += 1) rows.push(['Domain ' + row, row, 'x', 'y']);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Many');
  sheet.insertRowsAfter(sheet.getMaxRows(), 4100);
  sheet.getRange(2, 1, rows.length, 4).setValues(rows);
  sheet.getRange(1, 1, 1, 4).setValues([['Domain', 'Number', 'A', 'B']]).setFontWeight('bold');
  sheet.setFrozenRows(1);
}

function drawChart() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Chart');
  sheet.getRange(1, 1, 3, 3).setValues([['Quarter', 'Ours', 'Benchmark'], ['Q1', 12, 40], ['Q2', 21, 44]]);
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange(1, 1, 3, 3)).setNumHeaders(1)
    .setPosition(6, 2, 0, 0).setOption('title', 'Local domains').setOption('colors', ['#137547', '#5f6368']).build();
  sheet.insertChart(chart);
}

function drawMap() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Map');
  const rows = [['Country', 'Domains'], ['DE', 412], ['Frankreich', 188], ['United States', 1206], ['JP', 75], ['BR', 40], ['GB', 260],
    ['es', 97], ['Polska', 33], ['AU', 21], ['ZA', 9], ['NL', 55], ['BE', 30], ['SG', 3], ['Malta', 2], ['HK', 14], ['LU', 6], ['GF', 1],
    ['XK', 4], ['Atlantis', 5], ['CA', '']];
  sheet.getRange(1, 1, rows.length, 2).setValues(rows);
  const chart = sheet.newChart().setChartType(Charts.ChartType.GEO).addRange(sheet.getRange(1, 1, rows.length, 2)).setNumHeaders(1)
    .setPosition(2, 4, 0, 0).setOption('title', 'Referring domains by country').setOption('colorAxis.colors', ['#ceead6', '#137333']);
  sheet.insertChart(chart.build());
  sheet.insertChart(chart.setPosition(24, 4, 0, 0).setOption('title', 'In little room').setOption('width', 360).setOption('height', 240).build());
}

function drawMany() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Many series');
  const types = ['Press', 'Association', 'Institution', 'Directory', 'Creator', 'Chamber', 'Community', 'Business', 'Unclassified', 'Shop', 'Forum', 'Wiki'];
  const rows = [['Site'].concat(types)];
  for (const site of ['velmar', 'lastenkraft', 'cargonauten', 'bicicargo']) {
    rows.push([site].concat(types.map((type, at) => (type.length * site.length * 7 + at * 13) % 40 + 2)));
  }
  const range = sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  const draw = (type, stacked, row, column, title) => sheet.insertChart(
    sheet.newChart().setChartType(type).addRange(range).setNumHeaders(1).setPosition(row, column, 0, 0)
      .setOption('isStacked', stacked).setOption('title', title).setOption('width', 560).setOption('height', 285).build());
  draw(Charts.ChartType.BAR, true, 7, 1, 'Bars, stacked');
  draw(Charts.ChartType.COLUMN, 'percent', 7, 7, 'Columns in percent');
  draw(Charts.ChartType.LINE, false, 21, 1, 'Twelve lines');
  draw(Charts.ChartType.BAR, 'percent', 21, 7, 'Bars in percent');
}

function goToCell() {
  sheet_().getRange('C7').activate();
}

function prepareList() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('List');
  sheet.getRange(1, 1, 4, 2).setValues([['Name', 'Type'], ['banana', 'Press'], ['apple', 'Press'], ['cherry', 'Press']]);
  sheet.setFrozenRows(1);
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Press', 'Chamber'], true).build();
  sheet.getRange(2, 2, 3, 1).setDataValidation(rule);
  sheet.getRange(1, 1).setNote('Whose name it is');
  sheet.getRange(1, 1, 1, 2).protect().setDescription('Header').setWarningOnly(true);
}
`;

export const SIDEBAR = `<!doctype html>
<html>
  <body>
    <input id="address" value="A1">
    <button id="read">Read</button>
    <button id="selected">Selected</button>
    <button id="echo">Echo</button>
    <button id="date">Date</button>
    <button id="fail">Fail</button>
    <button id="close">Close</button>
    <output id="out"></output>
    <script>
      const show = (text) => { document.getElementById('out').textContent = text; };
      const on = (id, act) => document.getElementById(id).addEventListener('click', act);
      const run = () => google.script.run.withSuccessHandler((value, extra) => show(JSON.stringify(value) + (extra || '')))
        .withFailureHandler((error) => show('failed: ' + error.message));
      on('read', () => run().readCell(document.getElementById('address').value));
      on('selected', () => run().readSelected());
      on('echo', () => run().withUserObject(' and more').echo({ list: [1, undefined, null], text: 'ä', gone: undefined }));
      on('date', () => { try { run().echo({ when: new Date() }); } catch (error) { show('refused: ' + error.message); } });
      on('fail', () => run().fail());
      on('close', () => google.script.host.close());
    </script>
  </body>
</html>`;
