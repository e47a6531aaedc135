import type { Document } from '../types.js';

/** An address as the page means it, http(s) only; null where it is none or nothing tells what it is relative to. */
export function absoluteAddress(address: string, document: Document): string | null {
  const trimmed = address.trim();
  if (trimmed === '') return null;
  const parsed = parseAddress(trimmed, baseAddress(document));
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** What the page's addresses are relative to; null where nothing tells. */
export function baseAddress(document: Document): URL | null {
  const own = ownAddress(document);
  const { base } = document.declared;
  return base === null ? own : (parseAddress(base, own) ?? own);
}

/** The page's address: where it was found, or the one that it declares first. */
export function ownAddress({ url, declared }: Document): URL | null {
  for (const candidate of [url, declared.links.get('canonical')?.[0], declared.meta.get('og:url')?.[0]]) {
    const parsed = candidate ? parseAddress(candidate) : null;
    if (parsed) return parsed;
  }
  return null;
}

/** An address in parts. `URL.canParse` is no way to ask: in Node 20 it errs once it is optimized. */
export function parseAddress(address: string, base: URL | null = null): URL | null {
  try {
    return new URL(address, base ?? undefined);
  } catch {
    return null;
  }
}
