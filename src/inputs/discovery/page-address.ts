/**
 * A page's full address, http or https only, without its fragment; null where the text is none. Credentials go: those
 * of the user belong to the fetching, and those that a stranger's feed states are not to be sent.
 */
export function pageAddress(text: string, base: string): string | null {
  const url = text.trim() === '' ? null : parseAddress(text, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address that relative ones are meant against, where `text` restates it (`xml:base`, `<base href>`). */
export function baseAddress(text: string, base: string): string {
  return parseAddress(text, base)?.href ?? base;
}

/** An address in parts. `URL.canParse` is no way to ask: in Node 20 it errs once it is optimized. */
function parseAddress(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return base === undefined ? null : parseAddress(text);
  }
}

/** Whether a text is a full http(s) address, of which no white space is part. */
export function isFullAddress(text: string): boolean {
  return /^\s*https?:\/\/[^\s]+\s*$/i.test(text);
}
