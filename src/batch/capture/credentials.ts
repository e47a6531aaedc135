/** Headers whose value is a secret, or a session that one paid for with a secret. Lower case. */
const secretHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'cookie2',
  'set-cookie',
  'set-cookie2',
]);

/** User info in an address within a text: `https://ann:secret@example.org`; not `https://example.org/@ann`. */
const userInfo = /([a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>\\]*@/gi;

/** Headers without those that hold credentials, and without user info in the addresses in the others. */
export function keepableHeaders(
  headers: readonly (readonly [name: string, value: string])[],
): (readonly [name: string, value: string])[] {
  return headers
    .filter(([name]) => !secretHeaders.has(name.toLowerCase()))
    .map(([name, value]) => [name, withoutUserInfo(value)] as const);
}

/** A text without the user info of the addresses in it. */
export function withoutUserInfo(text: string): string {
  return text.replace(userInfo, '$1');
}

/** An address as a server saw it: without user info and fragment. */
export function publicAddress(url: string): string {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  address.hash = '';
  return address.href;
}
