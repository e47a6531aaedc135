/**
 * A declared moment and the wall clock that the page prints for it state the zone together: `2023-11-09T05:30:59Z`
 * printed as "8 November 2023 at 11:30 p.m." is `2023-11-08T23:30:59-06:00`. Readers of the page know that day.
 *
 * @param declared ISO 8601 with a zone
 * @param printed  ISO 8601 with a time and without a zone
 * @returns null where the two are not the same moment in any zone
 */
export function joinZone(declared: string, printed: string): string | null {
  const moment = /^(.{10}T\d\d:\d\d(:\d\d)?)(Z|[+-]\d\d:\d\d)$/.exec(declared);
  const wall = /^.{10}T\d\d:\d\d/.exec(printed)?.[0];
  if (!moment || wall === undefined || /[Z+]|T.*-/.test(printed)) return null;
  const utc = Date.parse(declared);
  const minutes = (Date.parse(`${wall}:00Z`) - (utc - (utc % 60_000))) / 60_000;
  if (minutes % 15 !== 0 || minutes < westernmost || minutes > easternmost) return null;
  const seconds = moment[2] ?? '';
  return `${wall}${seconds}${zoneOf(minutes)}`;
}

/** Minutes from UTC. */
const westernmost = -12 * 60;
const easternmost = 14 * 60;

function zoneOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${parts.join(':')}`;
}
