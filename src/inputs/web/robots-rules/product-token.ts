/**
 * The name by which a robots.txt calls the sender of a `User-Agent` (RFC 9309, section 2.2.1): its first product without
 * the version. Behind what crawlers say to pass for a browser ("Mozilla/5.0 (compatible; ExampleBot/1.0)") stands their
 * own name. Empty where there is none.
 */
export function productToken(userAgent: string): string {
  const [first = ''] = /^[\w-]+/.exec(userAgent.trim()) ?? [];
  if (first.toLowerCase() !== 'mozilla') return first;
  return /\bcompatible;\s*([\w-]+)/i.exec(userAgent)?.[1] ?? first;
}
