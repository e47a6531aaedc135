const dayInMilliseconds = 86_400_000;

/**
 * Whether a date may be stated by a page that was fetched at `reference`: no later than it by more than a day, which
 * time zones may make. Without a reference nothing is known to be too late, since there is no clock.
 *
 * @param iso       ISO 8601, to the month or finer
 * @param reference ISO 8601
 */
export function notAfter(iso: string, reference: string | null): boolean {
  if (reference === null) return true;
  const limit = Date.parse(reference.slice(0, 10));
  const day = Date.parse(iso.slice(0, 10));
  return Number.isNaN(limit) || Number.isNaN(day) || day <= limit + dayInMilliseconds;
}
