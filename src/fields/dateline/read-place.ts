import { isAgency } from '../agencies.js';
import { pattern } from '../pattern.js';
import { type Reader, take } from './opening-pieces.js';
import { isDesk, isKnownPlace, isKnownRegion } from './places.js';

// A place: capitalised words joined by spaces, hyphens or slashes, with small joining words ("Rio de Janeiro"),
// or words of a script without case. Only a short word keeps its stop ("ST. JOSEPH"): "Hamburg. Der" is no name.
const place = pattern(
  'y',
)`\p{Lu}(?:\p{L}?\.|[\p{L}\p{M}'’]*)(?:(?:[ -]|\/|\s\/\s)(?:(?:d[aeiou]s?|del|las?|los|les?|el|es|of|am|an|der|den|im|upon|on|sur|sous|aux?|y|and|und|et|e|och|og|на|phố|[aivod]\.)[ -]){0,2}\p{Lu}(?:\p{L}?\.|[\p{L}\p{M}'’]*)){0,5}|[\p{Lo}\p{M}]{2,}(?:[ /][\p{Lo}\p{M}]{2,}){0,2}`;
const beforePlace = /[\s,.]*(?:[–—|-]+\s*)?/y;
// "(Montréal) Les trains".
const placeInBrackets = pattern('y')`\((\p{Lu}[\p{L}\p{M}'’ -]{2,30})\)(?=\s)`;
// "ANKARA-BHA Belediye", "دمشق-سانا أعادت".
const placeAndAgency = pattern('y')`(\p{Lu}{3,}|[\p{Lo}\p{M}]{3,})-(\p{Lu}{2,6}|[\p{Lo}\p{M}]{3,})(?=\s[\p{L}\p{M}])`;

export const readPlace: Reader = (head, pieces) => {
  if (pieces.place || pieces.desk) return null;
  const start = pieces.end + (pieces.last === 'nothing' ? 0 : (take(beforePlace, head, pieces.end)?.[0].length ?? 0));
  const match = take(place, head, start);
  if (!match) return null;
  // "ST. JOSEPH" keeps its stop, "Москва." does not, nor does "SANTIAGO.-".
  const name = match[0].replace(/\.$/, '');
  const end = start + name.length;
  if (isDesk(name)) return { ...pieces, end, desk: true, last: 'place' };
  const region = regionAt(head, end);
  const whole = { start, end: end + (region?.length ?? 0) };
  return { ...pieces, end: whole.end, place: whole, name, region: region?.name ?? null, last: 'place' };
};

export const readPlaceInBrackets: Reader = (head, pieces) => {
  const match = pieces.last === 'nothing' ? take(placeInBrackets, head, pieces.end) : null;
  if (!match?.[1]) return null;
  const part = { start: pieces.end + 1, end: pieces.end + 1 + match[1].length };
  return { ...pieces, end: part.end + 1, place: part, name: match[1], last: 'enclosed' };
};

/** A place and an agency that only a hyphen joins: both must be known. */
export const readPlaceAndAgency: Reader = (head, pieces) => {
  const match = pieces.last === 'nothing' ? take(placeAndAgency, head, pieces.end) : null;
  const [whole, name, agency] = match ?? [];
  if (!whole || !name || !agency || !isKnownPlace(name) || !isAgency(agency)) return null;
  const start = pieces.end;
  const end = start + whole.length;
  return {
    ...pieces,
    end,
    place: { start, end: start + name.length },
    name,
    agency: { start: end - agency.length, end },
    listed: true,
    last: 'enclosed',
  };
};

const regionBehind = pattern(
  'y',
)`,\s((?:\p{Lu}\.)(?:\s?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}'’]*\.?(?:[ -](?:of |and )?\p{Lu}[\p{L}\p{M}'’]*\.?){0,3}|[\p{Lo}\p{M}]{3,}(?: [\p{Lo}\p{M}]{3,}){0,3}(?=\s\())(?=\s?[,(–—:]|\s?-)`;
const regionInBrackets = pattern('y')`\s(?:\(([^()]{3,30})\)|\[(\p{Lu}[^\][]{3,30})\])`;

/** The state or country that follows a place's name; `length` counts from the name's end. */
function regionAt(head: string, at: number): { name: string; length: number } | null {
  const behind = take(regionBehind, head, at);
  if (behind?.[1]) {
    // "MONTERREY, NL.-": the stop is the dash's.
    const name =
      pattern()`^\p{Lu}{2,}\.$`.test(behind[1]) && /^[–—-]/.test(head.slice(at + behind[0].length))
        ? behind[1].slice(0, -1)
        : behind[1];
    return isAgency(name) ? null : { name, length: behind[0].length - (behind[1].length - name.length) };
  }
  const inside = take(regionInBrackets, head, at);
  const name = inside?.[1] ?? inside?.[2];
  return inside && name && (inside[2] || isKnownRegion(name)) && !isAgency(name)
    ? { name, length: inside[0].length }
    : null;
}
