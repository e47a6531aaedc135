import { isAgency } from '../agencies.js';
import { type FoundDate, findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import { parseBracketOpening } from './bracket-opening.js';
import { isKnownPlace } from './places.js';
import type { PlaceEvidence, WireOpening } from './wire-opening.js';

/** What was read of an opening before it is judged. */
interface Reading {
  place: string | null;
  region: string | null;
  agency: string | null;
  /** Whether the agency stood in brackets or slashes, which a place's name never does. */
  enclosed: boolean;
  date: FoundDate | null;
  separator: 'dash' | 'colon' | 'stop';
  /** End of what is printed as the dateline. */
  printed: number;
  /** Start of the sentence. */
  length: number;
  /** The sentence's first character. */
  next: string;
}

const nobody: PlaceEvidence = { isNamedInText: () => false };

/**
 * Reads a wire opening at the head of a paragraph: `PARIS, Jan 28 (Reuters) —`, `NEW DELHI:`, `Kiel (dpo) -`,
 * `МОСКВА, 28 янв — РИА Новости.`, `【ワシントン=共同】`. Speakers, labels and tickers that look like one
 * (`SACHA PFEIFFER, HOST:`, `UPDATE:`, `Apple (AAPL) -`) are none.
 *
 * @param text     the paragraph
 * @param evidence what else the page knows of places
 */
export function parseWireOpening(text: string, evidence: PlaceEvidence = nobody): WireOpening | null {
  const bracket = parseBracketOpening(text);
  if (bracket) return bracket;
  const reading = readOpening(text);
  if (!reading || !isOpening(reading, evidence)) return null;
  const { date } = reading;
  return {
    dateline: {
      text: text.slice(0, reading.printed).trim(),
      place: reading.place && reading.region ? `${reading.place}, ${reading.region}` : reading.place,
      agency: reading.agency,
      date: date?.iso ?? null,
    },
    length: reading.length,
    parts: date?.parts ?? null,
  };
}

// A place: capitalised words joined by spaces, hyphens or slashes, with small joining words ("Rio de Janeiro"),
// or words of a script without case.
const place = pattern(
  'y',
)`\p{Lu}[\p{L}\p{M}'’]*\.?(?:(?:[ \-/]| ?\/ ?)(?:\p{Lu}[\p{L}\p{M}'’]*\.?|d[aeou]s?|del|la|el|es|of|am|an der|der|den|upon|sur)(?![\p{L}])){0,4}|[\p{Lo}\p{M}]{2,}(?:[ /][\p{Lo}\p{M}]{2,}){0,2}`;
const regionAfter = pattern(
  'y',
)`,\s(\p{Lu}\.(?:\s?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}'’]*\.?(?:[ -]\p{Lu}[\p{L}\p{M}'’]*\.?){0,2})(?=\s?[,(–—:]|\s-|\s?--)`;
const enclosedAgency = /[\s,.]*(?:\(([^()]{2,40})\)|\/([^/()]{2,30})\/)/y;
// "МОСКВА, 28 янв — РИА Новости." · "Москва. 28 января. INTERFAX.RU - " · "القاهرة - رويترز"
const agencyBehind = pattern('y')`[\s.,]*(?:[–—-]+\s*)?([\p{L}][\p{L}. ]{1,24}?)(?=\s?[–—-]|\.\s|:\s)`;
const separators = pattern(
  'y',
)`\s*(?:\.?\s?(?<dash>[–—―]|--+|(?<=[\s.)])-(?=\s|\p{Lu}|["“«]))|(?<colon>:)(?=\s)|(?<stop>\.(?=\s)))\s*`;
const bareDay = /,?\s(\d{1,2})(?=\s?\()/y;

function readOpening(text: string): Reading | null {
  let at = 0;
  const leading = text[0] !== '(' ? null : take(/^\(([^()]{2,30})\)\s*(?:[–—―]|--?)\s*/y, text, 0);
  if (leading) {
    const agency = leading[1] ?? '';
    if (!isAgency(agency)) return null;
    at = leading[0].length;
    const rest = readPlaceFirst(text, at);
    if (rest?.place && isCapitals(rest.place) && !rest.agency) return { ...rest, agency, enclosed: true };
    const printed = leading[0].indexOf(')') + 1;
    return { ...empty, agency, enclosed: true, separator: 'dash', printed, length: at, next: text[at] ?? '' };
  }
  return readPlaceFirst(text, 0);
}

const empty = { place: null, region: null, agency: null, enclosed: false, date: null };

function readPlaceFirst(text: string, from: number): Reading | null {
  const named = take(place, text, from);
  if (!named) return null;
  let at = from + named[0].length;
  const region = dateAt(text, at) ? null : take(regionAfter, text, at);
  if (region) at += region[0].length;
  const date = dateAt(text, at);
  if (date) at += date.end;
  else at += take(bareDay, text, at)?.[0].length ?? 0;
  const enclosed = take(enclosedAgency, text, at);
  if (enclosed) at += enclosed[0].length;
  const behind = enclosed ? null : agencyBehindAt(text, at);
  if (behind) at += behind.length;
  const late = date ?? (enclosed ? dateAt(text, at) : null);
  if (late && late !== date) at += late.end;
  const separator = take(separators, text, at);
  if (!separator) return null;
  const length = at + separator[0].length;
  return {
    // "ST. JOSEPH" keeps its stop, "Москва." does not.
    place: isCapitals(named[0]) ? named[0] : named[0].replace(/\.$/, ''),
    region: region?.[1] ?? null,
    agency: (enclosed?.[1] ?? enclosed?.[2] ?? behind?.agency ?? null)?.trim() ?? null,
    enclosed: enclosed !== null,
    date: late,
    separator: separator.groups?.dash ? 'dash' : separator.groups?.colon ? 'colon' : 'stop',
    printed: at,
    length,
    next: text[length] ?? '',
  };
}

/** The date that stands at `at` after a comma or a stop, with its end relative to `at`. */
function dateAt(text: string, at: number): FoundDate | null {
  const lead = /^[\s,./(]*/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const date = findDates(text.slice(at + lead, at + lead + 32))[0];
  if (!date || date.start > 0 || date.parts.day === null) return null;
  const stop = /^\s?\.?/.exec(text.slice(at + lead + date.end))?.[0].trimStart() ?? '';
  return { ...date, end: lead + date.end + stop.length };
}

function agencyBehindAt(text: string, at: number): { agency: string; length: number } | null {
  const match = take(agencyBehind, text, at);
  return match?.[1] && isAgency(match[1]) ? { agency: match[1], length: match[0].length } : null;
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isCapitals(name: string): boolean {
  return (
    name === name.toUpperCase() && name !== name.toLowerCase() && (name.match(pattern('g')`\p{L}`)?.length ?? 0) >= 3
  );
}

/** Letters in brackets that are an agency though no list has them: "dpo", a station's call sign ("KXAN"). */
const agencyShape = pattern()`^(?:\p{Ll}{2,4}|[KW][A-Z]{3}(?:-TV)?|[KW][A-Z]{2,3}\/\p{L}+)$`;

/** Each reason for which a reading is an opening; the first that holds decides. */
function isOpening(reading: Reading, evidence: PlaceEvidence): boolean {
  const { place: name, region, agency, date, separator, enclosed, next } = reading;
  if (name === null) return agency !== null;
  const capitals = isCapitals(name);
  const known = isKnownPlace(name);
  const startsSentence = !pattern()`\p{Ll}`.test(next) && next !== '';
  if (agency !== null && isAgency(agency)) return enclosed || separator !== 'colon' || known;
  if (agency !== null) {
    if (separator !== 'dash') return false;
    return agencyShape.test(agency) ? capitals || pattern()`^\p{Ll}`.test(agency) : known && capitals;
  }
  if (date !== null) return separator !== 'stop' && (capitals || known || region !== null);
  if (separator === 'stop' || !startsSentence) return false;
  // A script without case has no capitals to tell a place from a word: only a known one counts.
  if (separator === 'colon')
    return known && (capitals || name === name.toUpperCase()) && (region === null || !isCapitals(region));
  if (known) return true;
  if (!capitals) return false;
  const spelled = inOrdinaryCase(name);
  return region !== null
    ? !isCapitals(region) || /\./.test(region) || evidence.isNamedInText(spelled)
    : evidence.isNamedInText(spelled);
}

/** "ST. JOSEPH" as running text has it: "St. Joseph". */
function inOrdinaryCase(name: string): string {
  return name.toLowerCase().replace(pattern('g')`(?<![\p{L}\p{M}'’])\p{L}`, (letter) => letter.toUpperCase());
}
