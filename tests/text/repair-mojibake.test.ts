import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { repairMojibake } from '../../src/text/repair-mojibake.js';
import { type Language, sentences } from './sentences.js';

/** What a program that takes UTF-8 for a single-byte charset makes of a text; holes become controls, as in browsers. */
function breakText(text: string, charset: string): string {
  return Array.from(Buffer.from(text), (byte) => {
    const character = iconv.decode(Buffer.of(byte), charset);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  }).join('');
}

describe('repairs', () => {
  test.each(Object.keys(sentences) as Language[])(
    'a whole text (%s) read as windows-1252 or Latin-1, up to twice',
    (language) => {
      const text = sentences[language];
      const once = breakText(text, 'windows-1252');
      expect(repairMojibake(once).text).toBe(text);
      expect(repairMojibake(breakText(text, 'latin1')).text).toBe(text);
      expect(repairMojibake(breakText(once, 'windows-1252')).text).toBe(text);
    },
  );

  test.each(['ru', 'uk', 'bg'] as const)('a whole text (%s) read as windows-1251', (language) => {
    expect(repairMojibake(breakText(sentences[language], 'windows-1251')).text).toBe(sentences[language]);
  });

  test.each([
    ['donâ€™t', 'don’t'],
    ['donÃ¢â‚¬â„¢t', 'don’t'],
    ['â€œHiâ€\x9d and â€œHiâ€\ufffd', '“Hi” and “Hi”'],
    ['MÃ¼ller', 'Müller'],
    ['Ã©tat', 'état'],
    ['Copyright Â© 2020', 'Copyright © 2020'],
    ['Price: Â£20', 'Price: £20'],
    ['empty ðŸ˜ž', 'empty 😞'],
    ['вЂ”РґР°', '—да'],
  ])('%s', (broken, text) => {
    expect(repairMojibake(broken).text).toBe(text);
  });

  test('the broken part of a text and leaves the good part', () => {
    const good = 'Étude « déjà vue » – „FPÖ“ … naïf';
    expect(repairMojibake(`${good} donâ€™t ${good}`)).toEqual({
      text: `${good} don’t ${good}`,
      repaired: 1,
      warning: {
        code: 'mojibake-repaired',
        message: 'put 1 character right that an earlier wrong decoding had broken',
      },
    });
  });

  test('a page whose scripts speak of encodings', () => {
    const html = '<meta charset="utf-8"><script>encodeURI("UTF-8")</script><p>donâ€™t';
    expect(repairMojibake(html).text).toContain('<p>don’t');
  });
});

describe('leaves', () => {
  test.each(Object.keys(sentences) as Language[])('good text (%s)', (language) => {
    const text = sentences[language];
    expect(repairMojibake(text)).toEqual({ text, repaired: 0, warning: null });
  });

  test.each([
    'The letter Ã alone, and Ã  before a space',
    'die „FPÖ“ und die „SPÖ“',
    'ett bolag i „SKÅ“',
    '„Spaß“',
    '« au café…»',
    '“4×” and “2×”',
    'SÃO PAULO, AÇÃO, CORAÇÃO',
    'Рік 2020: Сіль, Рідна мова',
    'С\u00a0друзьями',
    'Ђорђе',
    'Mojibake is text such as donâ€™t or Ã©tat.',
    'If you see â€œ, the page was UTF-8 read as windows-1252.',
  ])('%s', (text) => {
    expect(repairMojibake(text)).toEqual({ text, repaired: 0, warning: null });
  });
});

test('hostile text is done in time', () => {
  for (const piece of ['â€', 'Ã©', '<', '<script', 'вЂ', 'РџС', 'ð']) {
    const start = performance.now();
    repairMojibake(`${piece.repeat(200_000)} â€™`);
    expect(performance.now() - start, piece).toBeLessThan(5000);
  }
});

test('of what no reader sees nothing is told', () => {
  const broken = breakText('a::before { content: "•" }', 'windows-1252');
  const told = (html: string) => repairMojibake(html).warning?.code ?? null;
  expect(repairMojibake(`<style>${broken}</style>`).text).toContain('"•"');
  expect(told(`<style>${broken}</style><p>Storm</p>`)).toBeNull();
  expect(told(`<p>${broken}</p>`)).toBe('mojibake-repaired');
});
