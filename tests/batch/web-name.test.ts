import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { webName } from '../../src/batch/web-name.js';

const hash = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 8);

describe('webName', () => {
  it.each([
    ['https://example.org/news/quay-reopens.html?x=1', 'quay-reopens'],
    ['https://example.org/news/quay-reopens/', 'quay-reopens'],
    ['https://example.org/news/quay-reopens/index.php', 'quay-reopens'],
    ['https://example.org/story.aspx', 'story'],
    ['https://example.org/releases/version-1.2', 'version-1.2'],
    ['https://example.org/2026/01/28/', '28'],
    ['https://example.org/', 'example.org'],
    ['https://example.org/?p=12', 'example.org'],
    ['https://www.example.org:8080/index.html', 'www.example.org'],
    ['http://[2001:db8::1]/', '2001-db8-1'],
    ['https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C.html', 'новость'],
    ['https://example.org/100%', '100'],
    ['https://example.org/..%2f..%2fetc%2fpasswd', 'etc-passwd'],
    ['https://example.org/%00%0A.html', 'example.org'],
    ['https://example.org/nul', '_nul'],
    ['https://example.org/.html', 'example.org'],
  ])('names %s after %s', (url, name) => {
    expect(webName(url)).toBe(`${name}-${hash(new URL(url).href)}`);
  });

  it('gives the name that its documentation says', () => {
    expect(webName('https://example.org/news/quay-reopens.html?x=1')).toBe('quay-reopens-1849d404');
  });

  it('tells addresses apart by their query and by nothing that the server does not see', () => {
    const name = webName('https://example.org/a?x=1');
    expect(webName('https://example.org/a?x=2')).not.toBe(name);
    expect(webName('https://ann:secret@example.org/a?x=1#part')).toBe(name);
  });

  it('stays short', () => {
    const name = webName(`https://example.org/${encodeURIComponent('長'.repeat(500))}`);
    expect(Buffer.byteLength(name)).toBeLessThan(140);
    expect(name).toMatch(/^長+-[\da-f]{8}$/);
  });
});
