import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/formats/html/index.js';

const blocksOf = (html: string) => parseHtml(html, null).blocks;
const textsOf = (html: string) => blocksOf(html).map((block) => block.text);

test('block elements part text, inline elements do not', () => {
  expect(textsOf('<div>One <b>two</b><p>three</p>four</div>')).toEqual(['One two', 'three', 'four']);
});

test('white space folds across elements, and invisible characters go', () => {
  expect(textsOf('<p>One \n <i> two</i>\u00a0 thr\u00adee</p>')).toEqual(['One two three']);
});

test.each([
  ['<p><b>Ann Lee</b><i>Staff Writer</i></p>', 'Ann Lee Staff Writer'],
  ['<p><a href="/b">Ann Lee</a><span><time>Published</time></span> 28 Jan</p>', 'Ann Lee Published 28 Jan'],
  ['<p><span>O</span><span>nce</span> upon</p>', 'Once upon'],
  ['<p><b>i</b><i>Phone</i>, <b>Mac</b>Book</p>', 'iPhone, MacBook'],
  ['<p>Call <code><span>read</span><span>Name</span></code> now</p>', 'Call readName now'],
  ['<p><b>Storm</b><i>s</i> and <b>calm</b>Sea</p>', 'Storms and calmSea'],
])('labels that only a style sheet parts get a space: %s', (html, text) => {
  expect(textsOf(html)).toEqual([text]);
});

test('marks keep their places', () => {
  const [block] = blocksOf('<p>  See <a href="/x" rel="author">Ann <b>Lee</b></a>, editor</p>');
  const marks = block!.marks!.map((mark) => [
    mark.kind,
    block!.text.slice(mark.start, mark.end),
    mark.value,
    mark.names,
  ]);
  expect(marks).toEqual([
    ['link', 'Ann Lee', '/x', 'author'],
    ['strong', 'Lee', null, ''],
  ]);
});

test('a link around blocks marks each of them', () => {
  const blocks = blocksOf('<a href="/x"><h3>Title</h3><p>Teaser</p></a><p>Free</p>');
  expect(blocks.map((block) => block.marks!.map((mark) => mark.value))).toEqual([['/x'], ['/x'], []]);
});

test('line breaks part lines of one block', () => {
  const blocks = blocksOf('<p>One<br>two<br><br>three</p><p>four</p>');
  expect(blocks.map((block) => [block.text, block.continues])).toEqual([
    ['One', false],
    ['two', true],
    ['three', false],
    ['four', false],
  ]);
});

test('headings, nested lists, quotes, captions and code have their kinds', () => {
  const html =
    '<h2>H</h2><ol><li>a<ul><li>b</li></ul></li></ol><blockquote><p>q</p></blockquote>' +
    '<figure><figcaption>c</figcaption></figure><pre>x\n  y</pre>';
  expect(blocksOf(html).map(({ kind, level, ordered, text }) => [kind, level, ordered, text])).toEqual([
    ['heading', 2, false, 'H'],
    ['list-item', 1, true, 'a'],
    ['list-item', 2, false, 'b'],
    ['quote', 0, false, 'q'],
    ['caption', 0, false, 'c'],
    ['preformatted', 0, false, 'x\n  y'],
  ]);
});

test('a data row is one block, a layout row is not', () => {
  const blocks = blocksOf(
    '<table><tr><th>Port</th><th>Ships</th></tr><tr><td><p>Aarhus</p></td><td>12</td></tr></table>' +
      '<table><tr><td><p>One</p><p>Two</p></td><td>menu</td></tr></table>',
  );
  expect(blocks.map(({ kind, cells, text }) => [kind, cells, text])).toEqual([
    ['table-row', ['Port', 'Ships'], 'Port | Ships'],
    ['table-row', ['Aarhus', '12'], 'Aarhus | 12'],
    ['paragraph', null, 'One'],
    ['paragraph', null, 'Two'],
    ['paragraph', null, 'menu'],
  ]);
});

test('scripts, styles and icons are no text', () => {
  expect(textsOf('<script>x</script><style>y</style><svg><title>icon</title></svg><p>One</p>')).toEqual(['One']);
});

test('noscript counts only where the page shows nothing else', () => {
  const post = `<div><p>${'The harbour reopened on Monday. '.repeat(40)}</p></div>`;
  expect(textsOf(`<body><div id="app"></div><noscript>${post}</noscript></body>`)).toHaveLength(1);
  expect(textsOf(`<body>${post.repeat(3)}<noscript>${post}</noscript></body>`)).toHaveLength(3);
});

test('containers are contiguous runs of blocks', () => {
  const blocks = blocksOf('<main class="Page"><div id="lead"><p>a</p><p>b</p></div><p>c</p></main>');
  const lead = blocks[0]!.container!.parent!;
  expect([lead.names, lead.first, lead.end, lead.parent!.names, lead.parent!.first, lead.parent!.end]).toEqual([
    'lead',
    0,
    2,
    'page',
    0,
    3,
  ]);
});

test('100,000 nested elements are read, with a warning, and the text after them too', () => {
  const deep = parseHtml(`${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}<p>after</p>`, null);
  expect(deep.blocks.map((block) => block.text)).toEqual(['deep', 'after']);
  expect(deep.warnings.map((warning) => warning.code)).toEqual(['depth-capped']);
});
