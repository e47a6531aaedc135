/**
 * Labels by which pages and servers name a charset, after the WHATWG Encoding Standard. Not among them:
 * `x-user-defined` and `replacement` (HZ, ISO-2022-KR, UTF-7), which no reader of articles wants: they count as unknown.
 */
const labels: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8mb4 utf8mb4',
  'utf-16le': 'utf-16le utf-16 ucs-2 unicode unicodefeff csunicode iso-10646-ucs-2',
  'utf-16be': 'utf-16be unicodefffe',
  ibm866: 'ibm866 866 cp866 csibm866',
  'iso-8859-2': 'iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 latin2 l2 csisolatin2 iso-ir-101',
  'iso-8859-3': 'iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 latin3 l3 csisolatin3 iso-ir-109',
  'iso-8859-4': 'iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 latin4 l4 csisolatin4 iso-ir-110',
  'iso-8859-5': 'iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 cyrillic csisolatincyrillic iso-ir-144',
  'iso-8859-6':
    'iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i arabic ' +
    'asmo-708 ecma-114 csisolatinarabic iso-ir-127',
  'iso-8859-7':
    'iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 greek greek8 elot_928 ecma-118 sun_eu_greek ' +
    'csisolatingreek iso-ir-126',
  'iso-8859-8':
    'iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-8859-8-e csiso88598e hebrew visual csisolatinhebrew iso-ir-138',
  'iso-8859-8-i': 'iso-8859-8-i csiso88598i logical',
  'iso-8859-10': 'iso-8859-10 iso8859-10 iso885910 latin6 l6 csisolatin6 iso-ir-157',
  'iso-8859-13': 'iso-8859-13 iso8859-13 iso885913',
  'iso-8859-14': 'iso-8859-14 iso8859-14 iso885914',
  'iso-8859-15': 'iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 csisolatin9 latin9',
  'iso-8859-16': 'iso-8859-16',
  'koi8-r': 'koi8-r koi8_r koi8 koi cskoi8r',
  'koi8-u': 'koi8-u koi8-ru',
  macintosh: 'macintosh mac x-mac-roman csmacintosh',
  'x-mac-cyrillic': 'x-mac-cyrillic x-mac-ukrainian',
  // Thai pages say TIS-620 and mean its superset.
  'windows-874': 'windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620',
  'windows-1250': 'windows-1250 cp1250 x-cp1250',
  'windows-1251': 'windows-1251 cp1251 x-cp1251 win-1251',
  // Every label of ASCII and Latin-1 means windows-1252 on the web: only so are its curly quotes right.
  'windows-1252':
    'windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 l1 ascii us-ascii ' +
    'ansi_x3.4-1968 cp819 ibm819 csisolatin1 iso-ir-100',
  'windows-1253': 'windows-1253 cp1253 x-cp1253',
  'windows-1254':
    'windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5 csisolatin5 iso-ir-148',
  'windows-1255': 'windows-1255 cp1255 x-cp1255',
  'windows-1256': 'windows-1256 cp1256 x-cp1256',
  'windows-1257': 'windows-1257 cp1257 x-cp1257',
  'windows-1258': 'windows-1258 cp1258 x-cp1258',
  // GB 2312 and GBK are subsets of GB 18030, and pages that declare them use more than they hold.
  gb18030:
    'gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 cp936 windows-936 ms936',
  big5: 'big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950 windows-950',
  'euc-jp': 'euc-jp x-euc-jp cseucpkdfmtjapanese',
  'iso-2022-jp': 'iso-2022-jp csiso2022jp',
  shift_jis: 'shift_jis shift-jis sjis x-sjis ms932 ms_kanji windows-31j csshiftjis cp932',
  'euc-kr':
    'euc-kr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 csksc56011987 iso-ir-149 windows-949 cp949',
};

let charsetOfLabel: Map<string, string> | null = null;

/** The charset's own name (lower case) for a label as written, in any case; null where the label is unknown. */
export function charsetNamed(label: string): string | null {
  charsetOfLabel ??= new Map(
    Object.entries(labels).flatMap(([charset, names]) => names.split(' ').map((name) => [name, charset] as const)),
  );
  return charsetOfLabel.get(label.trim().toLowerCase()) ?? null;
}
