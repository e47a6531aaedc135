import { isAgencyAsPrinted } from '../agencies.js';
import { pattern } from '../pattern.js';
import { WordList } from '../word-list.js';
import type { Pieces } from './opening-pieces.js';
import type { Ending } from './opening-separator.js';
import { isWhere, isWithinSentence } from './place-evidence.js';
import { isKnownPlace, isKnownRegion, isPlaceBeforeColon, isWordToo } from './places.js';
import type { OpeningEvidence } from './wire-opening.js';

/** What the reasons look at. */
interface Facts extends Pieces {
  kind: Ending['kind'];
  sentence: string;
  agencyName: string;
  language: string;
  /** Whether the place's name is printed in capitals. */
  capitals: boolean;
  /** Whether its script has no case: then nothing tells a place from a word but knowing it. */
  caseless: boolean;
  known: boolean;
  knownRegion: boolean;
  /** Whether the sentence begins like one, and like no result of a match ("MILAN – INTER 0-0"). */
  starts: boolean;
  /** Whether the text says elsewhere that something is there. */
  isElsewhere: () => boolean;
  /** Whether the text has the name within a sentence; German prints every noun so. */
  isNamed: () => boolean;
}

type Reason = (facts: Facts) => boolean;

const isPlaced: Reason = ({ capitals, known, caseless }) => known || (capitals && !caseless);

/** Whether what was read is an opening. Each reason suffices; what none of them has is a speaker, a label or a name. */
export function isOpening(head: string, pieces: Pieces, ending: Ending, evidence: OpeningEvidence): boolean {
  if (stampBehind.test(ending.sentence)) return false;
  const facts = factsOf(head, pieces, ending, evidence);
  const reasons = pieces.agency ? (pieces.listed ? ofListedAgency : ofOtherAgency) : ofPlaceAlone;
  return reasons.some((holds) => holds(facts));
}

const ofListedAgency: readonly Reason[] = [
  // "MARSEILLE, France (AP) — ", "Montpellier (SID) – ", "القاهرة (رويترز) - "
  (facts) =>
    facts.place !== null &&
    facts.enclosed !== null &&
    facts.kind !== 'space' &&
    (isPlaced(facts) || facts.dated || (facts.starts && isAgencyAsPrinted(facts.agencyName))),
  // "Mumbai, Jan 28 (PTI) The"
  (facts) => facts.place !== null && facts.kind === 'space' && facts.starts && (isPlaced(facts) || facts.dated),
  // "Jakarta, CNN Indonesia -- ", "МОСКВА, 28 янв — РИА Новости. ", "TRIBUNNEWS.COM, JAKARTA – "
  ({ place, enclosed, known, dated, capitals, kind }) =>
    place !== null && !enclosed && (known || dated || (capitals && kind !== 'colon')),
  // "Redacción Deportes, 28 ene (EFE).- "
  ({ desk, dated }) => desk && dated,
  // "(Reuters) - ", "(Belga) La"; an interviewer's name has a colon.
  ({ place, enclosed, kind, starts }) =>
    !place && enclosed === 'brackets' && starts && (kind === 'dash' || kind === 'space'),
  // "AFP - Un"; not "BBC — which".
  ({ place, enclosed, kind, starts, agencyName }) =>
    !place && !enclosed && kind === 'dash' && starts && isCapitals(agencyName),
];

const callSign = /^[KW][A-Z]{2,3}(?:-TV|\/[A-Za-z]+)?$/;
const lowerCaseAgency = pattern()`^\p{Ll}{2,12}(?:[\-/]\p{Ll}{2,12})?$`;
const abbreviation = pattern()`^\p{Lu}[\p{L}\d]{1,7}$`;

/** No lexicon has every agency: "(dpo)", a station's call sign. Tickers, parties and ages stand in brackets as well. */
const ofOtherAgency: readonly Reason[] = [
  // "DENVER (KDVR) – ", "(KRON) — "
  ({ place, capitals, enclosed, kind, agencyName }) =>
    (place === null || capitals) && enclosed === 'brackets' && kind === 'dash' && callSign.test(agencyName),
  // "SURABAYA, somenews.id - "
  ({ known, enclosed }) => known && !enclosed,
  // "Kiel (dpo) - ", "Berlin (jur). ", "05.12.2022 | Husum (xyz-pressedienst) - "; not "Essen (vegan). "
  ({ name, known, dated, kind, agencyName }) =>
    name !== null && (dated || (known && !isWordToo(name))) && kind !== 'space' && lowerCaseAgency.test(agencyName),
  // "KÖLN. (hpd) Im"
  ({ known, capitals, agencyName }) => known && capitals && lowerCaseAgency.test(agencyName),
  // "RAJSHAHI, Dec 20, 2025 (XYZ) - ", "PRAIA, Kap Verde (XYZ) - "
  ({ place, dated, dayFirst, knownRegion, kind, agencyName }) =>
    place !== null && ((dated && !dayFirst) || knownRegion) && kind !== 'space' && abbreviation.test(agencyName),
  // "CALGARY (The Shipping News) — ", "COLOMBO (News 1st): "
  ({ capitals, known, kind }) => known && capitals && (kind === 'dash' || kind === 'colon'),
  // "БАКУ /Trend/ - ": nothing else stands between slashes.
  (facts) => facts.enclosed === 'slashes' && facts.kind !== 'space' && isPlaced(facts),
];

const ofPlaceAlone: readonly Reason[] = [
  // "PUTRAJAYA, Nov 22 — ", "KATHMANDU, Jan. 28: ", "Paris, le 28 janvier 2022 – "
  (facts) =>
    facts.dated && facts.kind !== 'stop' && (facts.known || facts.knownRegion || (isName(facts) && !facts.dayFirst)),
  // "LAGOS, Nigeria — ", "Rostow (Russland) - "
  ({ knownRegion, kind, starts }) => knownRegion && starts && kind === 'dash',
  // "NEW DELHI: ", "SANTIAGO.- ", "TORINO. ", "मुंबई: "; not "CHICAGO, ANCHOR: "
  ({ known, capitals, caseless, kind, starts, region }) =>
    known && starts && kind !== 'space' && (capitals || (caseless && kind !== 'stop')) && !isShouted(region),
  // "New Delhi: "; elsewhere a name before a colon speaks.
  ({ name, kind, starts, sentence }) =>
    name !== null && kind === 'colon' && starts && isPlaceBeforeColon(name) && !/^["“«„]/.test(sentence),
  // "Berlin – ", "Hamburg. ", "Berlin/Brüssel. "; not "Essen – ", "Jordan – "
  ({ name, known, kind, starts, language }) =>
    name !== null &&
    known &&
    starts &&
    !isWordToo(name) &&
    (kind === 'dash' || (kind === 'stop' && (language === 'de' || name.includes('/')))),
  // "(Montréal) Les": what stands in brackets at a head is mostly a label.
  ({ kind, known, starts, name, isElsewhere }) =>
    kind === 'space' && starts && name !== null && !isWordToo(name) && (known || isElsewhere()),
  // "TAYLORVILLE — ", "ROURKELA: "; before a colon a person may speak of whom the text tells
  (facts) => facts.kind === 'dash' && facts.starts && !facts.dayFirst && isName(facts) && facts.isNamed(),
  (facts) => facts.kind === 'colon' && facts.starts && isName(facts) && facts.isElsewhere(),
];

/** A name in capitals that no lexicon has for a label. */
const isName: Reason = ({ name, capitals }) => name !== null && capitals && !labels.has(name.toLowerCase());

const labels = new WordList(
  ['chrome', 'chromeOpeners', 'publishedLabels', 'modifiedLabels', 'trailingHeadings', 'weekdays', 'months', 'roles'],
  (text) => text.toLowerCase(),
);

/** A day or an hour: then the line is a time stamp with a place or an agency, "PAP - 03-01-2012 19:51". */
const stampBehind = pattern()`^\d{1,2}(?:[:.h]\d\d(?!\d)|[ ./\-]{1,2}(?:\d{1,2}|\p{L}{3,9})[ ./\-]{1,2}\d{4})`;
const matchResult = pattern()`^\p{Lu}[^.:!?]{1,30}?(?:\s\d{1,2}\s?[:–-]\s?\d{1,2}(?!\d)|\s?:\s)`;

function factsOf(head: string, pieces: Pieces, { kind, sentence }: Ending, evidence: OpeningEvidence): Facts {
  const { name, region } = pieces;
  const language = evidence.language?.slice(0, 2) ?? '';
  const isElsewhere = (): boolean => name !== null && isWhere(inOrdinaryCase(name), evidence.text);
  return {
    ...pieces,
    kind,
    sentence,
    agencyName: pieces.agency ? head.slice(pieces.agency.start, pieces.agency.end) : '',
    language,
    capitals: name !== null && isCapitals(name),
    caseless: name !== null && name.toLowerCase() === name.toUpperCase(),
    known: name !== null && isKnownPlace(name),
    knownRegion: region !== null && isKnownRegion(region),
    starts: sentence !== '' && !pattern()`^\p{Ll}`.test(sentence) && !matchResult.test(sentence),
    isElsewhere,
    isNamed: () =>
      isElsewhere() || (name !== null && language !== 'de' && isWithinSentence(inOrdinaryCase(name), evidence.text)),
  };
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase() && (name.match(letters)?.length ?? 0) >= 2;
}

const letters = pattern('g')`\p{L}`;

function isShouted(region: string | null): boolean {
  return region !== null && !region.includes('.') && isCapitals(region) && !isKnownRegion(region);
}

/** "ST. JOSEPH" as running text has it: "St. Joseph". */
function inOrdinaryCase(name: string): string {
  return name.toLowerCase().replace(pattern('g')`(?<![\p{L}\p{M}'’])\p{L}`, (letter) => letter.toUpperCase());
}
