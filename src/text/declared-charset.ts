import { charsetNamed } from './charset-labels.js';

/** How far into a page a declaration may stand. Browsers look at 1 KiB; real pages put scripts before it. */
const DECLARATION_BYTES = 4096;

const comments = /<!--[\s\S]*?(?:-->|$)/g;
const xmlDeclaration = /^[\s\ufeff]*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)["']/i;
/** Both `<meta charset=x>` and `<meta http-equiv content="text/html; charset=x">`. */
const metaDeclaration = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/gi;

/**
 * The charset that a page declares inside: the XML declaration, else the first `<meta>` that names a known one.
 * UTF-16 so declared is UTF-8, as in browsers: bytes in which an ASCII declaration can be read are not UTF-16.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_BYTES)).toString(
    'latin1',
  );
  const markup = head.replace(comments, '');
  const declared = [xmlDeclaration.exec(markup)?.[1], ...Array.from(markup.matchAll(metaDeclaration), ([, l]) => l)];
  for (const label of declared) {
    const charset = label === undefined ? null : charsetNamed(label);
    if (charset !== null) return charset.startsWith('utf-16') ? 'utf-8' : charset;
  }
  return null;
}
