import { describe, expect, it } from 'vitest';
import { parseRobots, productToken } from '../../../src/inputs/web/robots-rules.js';

const SITE = 'https://www.example.org';

function rules(text: string | readonly string[], product = 'cleancopy') {
  return parseRobots(Buffer.from(typeof text === 'string' ? text : text.join('\n')), product);
}

/** Whether one rule for everybody matches a path. */
function isHit(pattern: string, path: string): boolean {
  return !rules(`User-agent: *\nDisallow: ${pattern}`).allows(SITE + path);
}

describe('the examples of RFC 9309', () => {
  it('merges groups for the same token (2.2.1)', () => {
    const { allows } = rules(
      ['User-agent: ExampleBot', 'Disallow: /foo', 'Disallow: /bar', '', 'User-agent: ExampleBot', 'Disallow: /baz'],
      'ExampleBot',
    );
    expect(['/foo', '/bar', '/baz', '/qux'].map((path) => allows(SITE + path))).toEqual([false, false, false, true]);
  });

  it.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https%3A%2F%2Ffoo.bar'],
    ['/foo/bar/\u30c4', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
  ])('takes %s and %s for the same (2.2.2)', (path, encoded) => {
    expect(isHit(`${path}$`, encoded)).toBe(true);
    expect(isHit(`${encoded}$`, path)).toBe(true);
    expect(isHit(`${encoded.toLowerCase()}$`, path)).toBe(true);
  });

  it('knows the special characters (2.2.3)', () => {
    const { allows } = rules([
      'User-agent: *',
      '# comment on its own line',
      'Disallow: / # comment in line',
      'Allow: /this/path/exactly$',
      'Allow: /that/*/exactly',
    ]);
    expect(allows(`${SITE}/other`)).toBe(false);
    expect(allows(`${SITE}/this/path/exactly`)).toBe(true);
    expect(allows(`${SITE}/this/path/exactly/not`)).toBe(false);
    expect(allows(`${SITE}/that/long/path/exactly/so`)).toBe(true);
  });

  it.each([
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html', '/path/file-with-a-b.html'],
    ['/path/foo-%24', '/path/foo-$', '/path/foo-'],
  ])('matches %s verbatim (2.2.3)', (pattern, hit, miss) => {
    expect(isHit(pattern, hit)).toBe(true);
    expect(isHit(pattern, miss)).toBe(false);
  });

  describe('the simple example (5.1)', () => {
    const text = [
      'User-Agent: *',
      'Disallow: *.gif$',
      'Disallow: /example/',
      'Allow: /publications/',
      '',
      'User-Agent: foobot',
      'Disallow:/',
      'Allow:/example/page.html',
      'Allow:/example/allowed.gif',
      '',
      'User-Agent: barbot',
      'User-Agent: bazbot',
      'Disallow: /example/page.html',
      '',
      'User-Agent: quxbot',
    ];
    const paths = ['/', '/publications/a.html', '/publications/a.gif', '/example/page.html', '/example/allowed.gif'];
    it.each([
      ['otherbot', [true, true, true, false, false]],
      ['foobot', [false, false, false, true, true]],
      ['barbot', [true, true, true, false, true]],
      ['bazbot', [true, true, true, false, true]],
      ['quxbot', [true, true, true, true, true]],
    ])('%s', (product, expected) => {
      const { allows } = rules(text, product);
      expect(paths.map((path) => allows(SITE + path))).toEqual(expected);
    });
  });

  it('lets the longest match win (5.2)', () => {
    const { allows } = rules(
      ['User-Agent: foobot', 'Allow: /example/page/', 'Disallow: /example/page/disallowed.gif'],
      'foobot',
    );
    expect(allows(`${SITE}/example/page/disallowed.gif`)).toBe(false);
    expect(allows(`${SITE}/example/page/allowed.gif`)).toBe(true);
  });
});

describe('lines', () => {
  const blocked = (text: string | Uint8Array, product = 'cleancopy') =>
    !parseRobots(typeof text === 'string' ? Buffer.from(text) : text, product).allows(`${SITE}/x`);

  it.each([
    ['LF', 'User-agent: *\nDisallow: /x\n'],
    ['CR', 'User-agent: *\rDisallow: /x\r'],
    ['CRLF', 'User-agent: *\r\nDisallow: /x\r\n'],
    ['no end of the last line', 'User-agent: *\nDisallow: /x'],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /x'],
    ['capitals', 'USER-AGENT: *\nDISALLOW: /x'],
    ['white space around everything', ' \tUser-agent \t:\t * \t\n \tDisallow \t: \t/x \t'],
    ['no colon', 'User-agent *\nDisallow /x'],
    ['common misspellings', 'Useragent: *\nDissallow: /x'],
    ['unknown lines between', 'User-agent: *\nNoindex: /y\nHost: example.org\nDisallow: /x'],
    ['blank lines between', 'User-agent: *\n\n\nDisallow: /x'],
    ['a sitemap between', 'User-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /x'],
    ['a comment after the token', 'User-agent: * # all\nDisallow: /x#y'],
  ])('are read with %s', (_, text) => {
    expect(blocked(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['rules before any group', 'Disallow: /x\nUser-agent: *\nAllow: /y'],
    ['an empty rule', 'User-agent: *\nDisallow:'],
    ['a page', '<!doctype html><title>Not found</title><p>User-agent: * Disallow: /x'],
    ['binary', '\0\x01\x02\ufffd'],
    ['three words without a colon', 'User-agent: *\nDisallow /x /y'],
    ['a pattern without a slash', 'User-agent: *\nDisallow: x'],
    ['an agent without a name', 'User-agent:\nDisallow: /x'],
  ])('that are %s forbid nothing', (_, text) => {
    expect(blocked(text)).toBe(false);
    expect(blocked(text, '')).toBe(false);
  });

  it('may be written in Latin-1', () => {
    const { allows } = parseRobots(Buffer.from('User-agent: *\nDisallow: /caf\xe9\nDisallow: /\xa0', 'latin1'), 'a');
    expect(allows(`${SITE}/caf%e9`)).toBe(false);
    expect(allows(`${SITE}/%A0`)).toBe(false);
    expect(allows(`${SITE}/`)).toBe(true);
  });
});

describe('groups', () => {
  const text = ['User-agent: *', 'Disallow: /all', '', 'User-agent: CleanCopy/2.0', 'Disallow: /us'];

  it('are found in any case, with a version, and set everybody aside', () => {
    const { allows } = rules(text);
    expect(allows(`${SITE}/us`)).toBe(false);
    expect(allows(`${SITE}/all`)).toBe(true);
  });

  it.each(['clean', 'cleancopybot', 'copy', 'clean-copy'])('are not for %s', (product) => {
    const { allows } = rules(text, product);
    expect(allows(`${SITE}/us`)).toBe(true);
    expect(allows(`${SITE}/all`)).toBe(false);
  });

  it('may be shared, and merged with others', () => {
    const { allows } = rules([
      'User-agent: cleancopy',
      'User-agent: *',
      'Disallow: /both',
      'User-agent: other',
      'Disallow: /other',
      'User-agent: cleancopy',
      'Disallow: /more',
    ]);
    expect(['/both', '/more', '/other'].map((path) => allows(SITE + path))).toEqual([false, false, true]);
  });

  it('hold without a rule: nothing is forbidden', () => {
    expect(rules(['User-agent: *', 'Disallow: /', 'User-agent: cleancopy']).allows(`${SITE}/x`)).toBe(true);
  });

  it('are not ended by a delay, by an empty rule they are', () => {
    const delay = rules(['User-agent: cleancopy', 'Crawl-delay: 3', 'User-agent: other', 'Disallow: /x']);
    expect(delay.allows(`${SITE}/x`)).toBe(false);
    expect(delay.crawlDelay).toBe(3);
    const empty = rules(['User-agent: cleancopy', 'Disallow:', 'User-agent: other', 'Disallow: /x']);
    expect(empty.allows(`${SITE}/x`)).toBe(true);
  });
});

describe('patterns', () => {
  it.each([
    ['/', '/anything', true],
    ['/fish', '/fish', true],
    ['/fish', '/fish.html', true],
    ['/fish', '/fishheads/yummy.html', true],
    ['/fish', '/Fish.asp', false],
    ['/fish', '/catfish', false],
    ['/fish/', '/fish', false],
    ['/fish*', '/fish.php?id=a', true],
    ['/*.php', '/folder/file.php?p', true],
    ['/*.php', '/windows.PHP', false],
    ['/*.php$', '/file.php', true],
    ['/*.php$', '/file.php?p', false],
    ['/*.php$', '/file.php/file.php', true],
    ['/fish*.php', '/fish.php', true],
    ['/fish*.php', '/fishheads/catfish.php?p', true],
    ['/fish*.php', '/Fish.PHP', false],
    ['/a*b*c$', '/abc', true],
    ['/a*b*c$', '/acb', false],
    ['/a*aa$', '/aa', false],
    ['/a*aa$', '/aaa', true],
    ['/a**b', '/a/x/b', true],
    ['/*$', '/x', true],
    ['*', '/x', true],
    ['$', '/x', false],
    ['/$', '/', true],
    ['/$', '/x', false],
    ['/a$b', '/a$b', true],
    ['/a$b', '/a', false],
    ['/?', '/?', true],
    ['/a?b', '/a?bc', true],
    ['/a b', '/a%20b', true],
    ['/a%2fb', '/a%2Fb', true],
    ['/a%2Fb', '/a/b', false],
    ['/%7Eann', '/~ann', true],
    ['/100%', '/100%', true],
    ['/a%252F', '/a%2F', false],
    ['/[x]|y', '/[x]|y', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(isHit(pattern, path)).toBe(expected);
  });

  it.each([
    [['Allow: /p', 'Disallow: /'], '/page', true],
    [['Disallow: /', 'Allow: /p'], '/page', true],
    [['Allow: /folder', 'Disallow: /folder'], '/folder/page', true],
    [['Disallow: /folder', 'Allow: /folder'], '/folder/page', true],
    [['Allow: /page', 'Disallow: /*.htm'], '/page.htm', false],
    [['Allow: /page', 'Disallow: /*.ph'], '/page.php5', true],
    [['Allow: /$', 'Disallow: /'], '/', true],
    [['Allow: /$', 'Disallow: /'], '/page.htm', false],
    [['Disallow: /\u00e9', 'Allow: /%C3%A'], '/\u00e9', false],
  ])('%j on %s: %s', (lines, path, expected) => {
    expect(rules(['User-agent: *', ...lines]).allows(SITE + path)).toBe(expected);
  });

  it('never forbid robots.txt itself, nor see a fragment', () => {
    const { allows } = rules('User-agent: *\nDisallow: /');
    expect(allows(`${SITE}/robots.txt`)).toBe(true);
    expect(allows(`${SITE}/robots.txt?x`)).toBe(false);
    expect(allows('https://ann:secret@example.org:8443')).toBe(false);
    expect(rules('User-agent: *\nDisallow: /*x').allows(`${SITE}/a#x`)).toBe(true);
  });

  it('do not allow what is no address', () => {
    expect(rules('').allows('/relative')).toBe(false);
  });

  it('with thousands of stars are matched at once', () => {
    const path = `/${'ab'.repeat(4000)}`;
    expect(isHit(`/${'*a'.repeat(3000)}*c`, path)).toBe(false);
    expect(isHit(`/${'*a'.repeat(3000)}*b$`, path)).toBe(true);
    expect(isHit(`/${'*'.repeat(400_000)}b$`, path)).toBe(true);
    const many = ['User-agent: *', ...Array.from({ length: 100 }, () => `Disallow: ${'*a*b'.repeat(1200)}c`)];
    expect(rules(many).allows(SITE + path)).toBe(true);
  });
});

describe('size', () => {
  const filler = (bytes: number) => `#${'x'.repeat(bytes - 2)}\n`;
  const group = 'User-agent: *\n';

  it('reads 500 KiB', () => {
    const last = 'Disallow: /last';
    const text = group + filler(512_000 - group.length - last.length) + last;
    expect(text).toHaveLength(512_000);
    expect(rules(text).allows(`${SITE}/last`)).toBe(false);
    expect(rules(`${text}\nDisallow: /beyond`).allows(`${SITE}/last`)).toBe(false);
    expect(rules(`${text}\nDisallow: /beyond`).allows(`${SITE}/beyond`)).toBe(true);
  });

  it('leaves out the line that the limit cuts', () => {
    const text = `${group}${filler(512_000 - group.length - 12)}Disallow: /a/long/path`;
    expect(rules(text).allows(`${SITE}/a`)).toBe(true);
  });

  it('bears one line of a megabyte', () => {
    expect(rules('x'.repeat(1_000_000)).allows(`${SITE}/a`)).toBe(true);
  });
});

describe('crawlDelay', () => {
  it.each([
    ['10', 10],
    ['0', 0],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['2.', 2],
    ['-1', null],
    ['soon', null],
    ['10s', null],
    ['1,5', null],
    ['', null],
    ['Infinity', null],
    ['9'.repeat(400), null],
  ])('%s is %s', (value, expected) => {
    expect(rules(`User-agent: *\nCrawl-delay: ${value}`).crawlDelay).toBe(expected);
  });

  it('is our own, not that of everybody', () => {
    expect(
      rules('User-agent: *\nCrawl-delay: 9\nDisallow:\nUser-agent: cleancopy\nDisallow: /x').crawlDelay,
    ).toBeNull();
    expect(rules('User-agent: *\nCrawl-delay: 9\nDisallow:\nUser-agent: cleancopy\nCrawl-delay: 2').crawlDelay).toBe(2);
    expect(rules('User-agent: *\nCrawl-delay: 9\nDisallow:\nUser-agent: other\nCrawl-delay: 2').crawlDelay).toBe(9);
    expect(rules('Crawl-delay: 9').crawlDelay).toBeNull();
  });

  it('belongs to the agents above it', () => {
    expect(rules('User-agent: other\nCrawl-delay: 99\nUser-agent: *\nDisallow: /x').crawlDelay).toBeNull();
  });

  it('is the longest of several', () => {
    expect(rules('User-agent: *\nCrawl-delay: 2\nCrawl-delay: 7\nCrawl-delay: 5').crawlDelay).toBe(7);
  });
});

it('lists sitemaps wherever they stand', () => {
  const { sitemaps } = rules([
    'Sitemap: https://example.org/a.xml',
    'User-agent: other',
    'sitemap: https://example.org/\u00fc.xml # news',
    'Disallow: /',
    'Sitemap:',
    'SITEMAP: /c.xml',
  ]);
  expect(sitemaps).toEqual(['https://example.org/a.xml', 'https://example.org/\u00fc.xml', '/c.xml']);
});

describe('productToken', () => {
  it.each([
    ['cleancopy/0.1.0 (+https://example.org/about)', 'cleancopy'],
    ['Mozilla/5.0 (compatible; ExampleBot/1.0; +https://example.org/bot)', 'ExampleBot'],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Example-Bot/2.0) Chrome/99.0', 'Example-Bot'],
    ['Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101', 'Mozilla'],
    ['example_bot', 'example_bot'],
    ['  ExampleBot 2', 'ExampleBot'],
    ['(nobody)', ''],
    ['', ''],
  ])('%s: %s', (userAgent, expected) => {
    expect(productToken(userAgent)).toBe(expected);
  });
});
