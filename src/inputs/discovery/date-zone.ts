/**
 * Names of time zones as offsets. Those of North America mean what RFC 822 (5.1) says; the others mean one offset
 * wherever they are used, which `BST`, `IST` and `AST` do not. `-0000` is UTC by RFC 2822 (3.3).
 */
const namedOffsets: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Z: 'Z',
    UT: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    EST: '-05:00',
    EDT: '-04:00',
    CST: '-06:00',
    CDT: '-05:00',
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    WEST: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    MSK: '+03:00',
    JST: '+09:00',
    KST: '+09:00',
    AEST: '+10:00',
    AEDT: '+11:00',
    NZST: '+12:00',
    NZDT: '+13:00',
  }),
);

/** No zone, and not to be taken for one: the hour would be another. */
const halfOfDay = /^[AP]M$/;

const numericOffset = /^(?:GMT|UTC|UT)?([+-])(\d{2}):?(\d{2})?$/;

/** The furthest that a clock is from UTC anywhere. */
const largestOffset = { hours: 14, minutes: 59 } as const;

/**
 * A time zone as ISO 8601 writes it: `Z` or `+01:00`. '' where none is stated or the name may mean several offsets;
 * null where no zone is like that.
 *
 * @param text `+0100`, `GMT`, `GMT+01:00`, `EST`, `+0100 (CET)`
 */
export function isoZone(text: string): string | null {
  const zone = text
    .replace(/\([^)]*\)$/, '')
    .trim()
    .toUpperCase();
  const match = numericOffset.exec(zone);
  if (halfOfDay.test(zone)) return null;
  if (!match) return namedOffsets.get(zone) ?? '';
  const [, sign, hours = '', minutes = '00'] = match;
  if (Number(hours) > largestOffset.hours || Number(minutes) > largestOffset.minutes) return null;
  return sign === '-' && Number(hours) === 0 && Number(minutes) === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
}

/** Minutes by which the clocks of a zone of `isoZone` are ahead of UTC; null where none is stated. */
export function zoneOffset(zone: string): number | null {
  if (zone === '') return null;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}
