import { isAgency } from '../agencies.js';
import { type FoundDate, findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import { type Reader, take } from './opening-pieces.js';

const enclosed =
  /[\s,.:]*(?:--\s?(?=\())?(?:\((?<round>[^()]{2,60})\)|\/(?<slashes>[^/()]{2,40})\/|\[(?<square>[^\][]{2,30})\]|«(?<quotes>[^»]{2,30})»)/y;
/** "(Sputnik - 29th April, 2020)", "/Корр. ТАСС Иван Петров/". */
const agencyAndDate = /^(.{2,30}?)\s+-\s+(.{4,30})$/;
const correspondent = pattern()`^\p{Lu}\p{Ll}{2,4}\.\s(?=\p{Lu})`;

/** An agency in brackets, or a name that may be one. */
export const readEnclosed: Reader = (head, pieces) => {
  if (pieces.agency) return null;
  const match = take(enclosed, head, pieces.end);
  const groups = match?.groups;
  const content = groups?.round ?? groups?.slashes ?? groups?.square ?? groups?.quotes;
  if (!match || content === undefined) return null;
  const end = pieces.end + match[0].length;
  const start = end - 1 - content.length;
  const dated = agencyAndDate.exec(content);
  const date = dated?.[2] ? wholeDate(dated[2]) : null;
  const name = date && dated?.[1] ? dated[1] : content;
  const title = correspondent.exec(name)?.[0].length ?? 0;
  const agency = title ? agencyAtHead(name.slice(title)) : name;
  return {
    ...pieces,
    end,
    agency: { start: start + title, end: start + title + agency.length },
    listed: isAgency(agency) || isDomain(agency),
    enclosed: groups?.slashes === undefined ? 'brackets' : 'slashes',
    date: pieces.date ?? date,
    dated: pieces.dated || date !== null,
    last: 'enclosed',
  };
};

/** The agency that a line of an agency and its reporter begins with. */
function agencyAtHead(text: string): string {
  const words = text.split(' ');
  for (let count = 1; count < words.length; count++) {
    const name = words.slice(0, count).join(' ');
    if (isAgency(name)) return name;
  }
  return text;
}

function wholeDate(text: string): FoundDate | null {
  const found = findDates(text)[0];
  return found && found.start === 0 && found.end >= text.length - 1 ? found : null;
}

// "МОСКВА, 28 янв — РИА Новости." · "Москва. 28 января. INTERFAX.RU - " · "القاهرة - رويترز" · "Jakarta, CNN Indonesia --"
const beforeAgency = /(?:\s*[,.]\s*|\s?[–—/]\s?|\s?-+\s?)(?:[–—-]\s)?|(?<=[\d.])\s/y;
const bareAgency = pattern(
  'y',
)`([\p{L}\d][\p{L}\p{M}\d.&« »\-]{1,30}?)(?=\s?(?:[–—]|--|-\s)|\.\s|[:,।]\s|\s?:|\/|$)(?:,\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=\.\s))?`;

/** An agency that a lexicon has, or a news site's address: nothing else tells a name from a word. */
export const readBareAgency: Reader = (head, pieces) => {
  if (pieces.agency) return null;
  const joint = pieces.last === 'nothing' ? 0 : (take(beforeAgency, head, pieces.end)?.[0].length ?? -1);
  if (joint < 0) return null;
  const start = pieces.end + joint;
  const match = take(bareAgency, head, start);
  const name = match?.[1];
  // A sentence's first words go on; and most lexicons are searched in vain for what no name begins with.
  if (!match || !name || !pattern()`^[\p{Lu}\p{Lo}\d]`.test(name)) return null;
  if (pieces.last === 'nothing' && /^[.:/]/.test(head.slice(start + match[0].length).trimStart())) return null;
  if (!isAgency(name) && !isDomain(name)) return null;
  return {
    ...pieces,
    end: start + match[0].length,
    agency: { start, end: start + name.length },
    listed: isAgency(name),
    last: 'agency',
  };
};

/** News sites sign with their address: "JAKARTA, KOMPAS.com -". */
function isDomain(text: string): boolean {
  return /^(?:[a-z\d-]{2,}\.)+[a-z]{2,4}$/i.test(text);
}
