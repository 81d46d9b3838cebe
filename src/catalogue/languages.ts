/**
 * Languages by ISO 639-1 code: English name, then, where a page in the language points essentially to one country,
 * that country. Languages shared between countries (de, fr, es, pt, en, nl, ar, zh …) name none: they prove no market. A minority
 * elsewhere is no sharing: of pages in Greek or Romanian next to none are from Cyprus or Moldova, of those in Albanian
 * or Catalan many from Kosovo or Andorra.
 * Source: common knowledge of where a language is written; as of 2026-11-22.
 */
const LANGUAGE_LINES = `
af Afrikaans ZA
am Amharic ET
ar Arabic
az Azerbaijani AZ
be Belarusian BY
bg Bulgarian BG
bn Bengali
bs Bosnian BA
ca Catalan
cs Czech CZ
da Danish DK
de German
dv Dhivehi MV
dz Dzongkha BT
el Greek GR
en English
es Spanish
et Estonian EE
eu Basque ES
fa Persian IR
fi Finnish FI
fo Faroese FO
fr French
fy Frisian NL
ga Irish IE
gd Scottish Gaelic GB
gl Galician ES
gn Guarani PY
gu Gujarati IN
he Hebrew IL
hi Hindi IN
hr Croatian HR
ht Haitian Creole HT
hu Hungarian HU
hy Armenian AM
id Indonesian ID
is Icelandic IS
it Italian IT
ja Japanese JP
ka Georgian GE
kk Kazakh KZ
kl Greenlandic GL
km Khmer KH
kn Kannada IN
ko Korean KR
ku Kurdish
ky Kyrgyz KG
lb Luxembourgish LU
lo Lao LA
lt Lithuanian LT
lv Latvian LV
mg Malagasy MG
mi Maori NZ
mk Macedonian MK
ml Malayalam IN
mn Mongolian MN
mr Marathi IN
ms Malay
mt Maltese MT
my Burmese MM
ne Nepali NP
nl Dutch
no Norwegian NO
oc Occitan FR
pa Punjabi
pl Polish PL
ps Pashto AF
pt Portuguese
rn Rundi BI
ro Romanian RO
ru Russian
rw Kinyarwanda RW
si Sinhala LK
sk Slovak SK
sl Slovene SI
so Somali SO
sq Albanian
sr Serbian RS
sv Swedish SE
sw Swahili
ta Tamil
te Telugu IN
tg Tajik TJ
th Thai TH
ti Tigrinya
tk Turkmen TM
tl Filipino PH
tr Turkish TR
uk Ukrainian UA
ur Urdu
uz Uzbek UZ
vi Vietnamese VN
cy Welsh GB
zh Chinese
`;

export interface Language {
  readonly code: string;
  readonly name: string;
  /** The one country it points to, or ''. */
  readonly country: string;
}

let decoded: ReadonlyMap<string, Language> | undefined;

/** All known languages by code; decoded when first asked for. */
export function languages(): ReadonlyMap<string, Language> {
  decoded ??= new Map(
    LANGUAGE_LINES.trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), languageFrom(line)]),
  );
  return decoded;
}

const LANGUAGE_LINE = /^(..) (.+?)(?: ([A-Z]{2}))?$/;

function languageFrom(line: string): Language {
  const [, code = '', name = '', country = ''] = LANGUAGE_LINE.exec(line) ?? [];
  return { code, name, country };
}

/** Reports write `de-AT`, `zh_CN`, `nb`: the ISO 639-1 code, or '' for what is no language we know. */
export function languageCode(text: string): string {
  const code = text.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const folded = code === 'nb' || code === 'nn' ? 'no' : code === 'iw' ? 'he' : code === 'in' ? 'id' : code;
  return languages().has(folded) ? folded : '';
}
