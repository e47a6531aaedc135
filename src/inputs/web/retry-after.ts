import { httpDate } from './http-date.js';

/**
 * How many seconds a `Retry-After` header asks to wait (RFC 9110, section 10.2.3): a count, or a date as the whole
 * seconds from `now` on; 0 for a date that has passed. Of several values joined by commas the first that can be read
 * counts. Null where none can, or there is no header. Not capped, except at `Number.MAX_SAFE_INTEGER`.
 */
export function retryAfter(value: string | null, now: Date): number | null {
  const parts = (value ?? '').split(',');
  for (const [index, part] of parts.entries()) {
    const text = part.trim();
    if (/^\d+$/.test(text)) return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
    // The commonest dates hold a comma themselves.
    const date = httpDate(text, now) ?? httpDate(`${text},${parts[index + 1] ?? ''}`, now);
    if (date !== null) return Math.max(0, Math.ceil((date.getTime() - now.getTime()) / 1000));
  }
  return null;
}
