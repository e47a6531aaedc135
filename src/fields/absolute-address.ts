import type { Document } from '../types.js';

/** An address as the page means it, http(s) only; null where it is none or nothing tells what it is relative to. */
export function absoluteAddress(address: string, document: Document): string | null {
  const { links, meta } = document.declared;
  const trimmed = address.trim();
  const bases = [document.url, links.get('canonical')?.[0], meta.get('og:url')?.[0]];
  const base = bases.find((candidate) => candidate !== null && candidate !== undefined && URL.canParse(candidate));
  if (trimmed === '' || !URL.canParse(trimmed, base ?? undefined)) return null;
  const { protocol, href } = new URL(trimmed, base ?? undefined);
  return /^https?:$/.test(protocol) ? href : null;
}
