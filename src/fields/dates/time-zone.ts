import { pattern } from '../pattern.js';

/**
 * Names of time zones that mean one offset wherever they are printed.
 * Not here: `ET`, `PT` and the like (standard or summer time is not stated), `CST` (America, China, Cuba),
 * `IST` (India, Ireland, Israel), `BST` (Britain, Bangladesh), `AST` (Atlantic, Arabia).
 */
const offsets: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  wet: 'Z',
  west: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

/** Zone names that are read over, since their offset is not certain: they end a time and are no part of what follows. */
const uncertain = /^(?:[ecmpa]t|cst|ist|bst|ast|sgt|pkt|trt|gst)$/;

const printed = pattern()`^\s?(?:\(?(?<name>\p{L}{1,5})\)?(?![\p{L}\p{N}]))?\s?(?:(?<sign>[+\-−])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d:]))?`;

/**
 * Reads a time zone at the head of a text: `GMT`, `+0100`, `UTC+3`, ` (CET)`.
 * @returns the offset (null: stated, but ambiguous) and the length read; null where no zone stands there
 */
export function readTimeZone(text: string): { zone: string | null; length: number } | null {
  const match = printed.exec(text);
  const { name, sign, hours, minutes } = match?.groups ?? {};
  const word = name?.toLowerCase();
  const known = word === undefined ? undefined : offsets[word];
  if (word !== undefined && known === undefined) {
    return uncertain.test(word) ? { zone: null, length: text.indexOf(name ?? '') + word.length } : null;
  }
  if (match && sign && hours && Number(hours) <= 14 && (known === undefined || known === 'Z')) {
    // After a bare time "-2" is a range or a list; an offset without a name has at least two digits.
    if (known === undefined && hours.length < 2) return null;
    return { zone: numericZone(sign, hours, minutes ?? '00'), length: match[0].length };
  }
  if (known === undefined || name === undefined) return null;
  const end = text.indexOf(name) + name.length;
  return { zone: known, length: text[end] === ')' ? end + 1 : end };
}

function numericZone(sign: string, hours: string, minutes: string): string {
  if (Number(hours) === 0 && Number(minutes) === 0) return 'Z';
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
