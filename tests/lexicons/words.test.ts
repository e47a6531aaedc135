import { describe, expect, it } from 'vitest';
import { Words } from '../../src/lexicons/words.js';

const split = (text: string, limit = 100): string[] => {
  const words = new Words(limit);
  words.read(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
};
const hashes = (text: string): string => {
  const words = new Words(100);
  words.read(text);
  return Array.from({ length: words.count }, (_, i) => `${words.first[i]}:${words.second[i]}`).join(' ');
};

describe('Words', () => {
  it('parts words at signs, at digits and at capitals inside a word', () => {
    expect(split('Share on FacebookShare on X – 1.2k (3h)')).toEqual([
      'Share',
      'on',
      'Facebook',
      'Share',
      'on',
      'X',
      '1',
      '2',
      'k',
      '3',
      'h',
    ]);
    expect(split('NATO YouTube')).toEqual(['NATO', 'You', 'Tube']);
    expect(split('')).toEqual([]);
    expect(split('→ • …')).toEqual([]);
  });

  it('takes characters of unspaced scripts one by one', () => {
    expect(split('続きを読む')).toEqual(['続', 'き', 'を', '読', 'む']);
    expect(split('앱 다운로드')).toEqual(['앱', '다운로드']);
  });

  it('does not tell spellings apart that readers do not', () => {
    expect(hashes('READ More')).toBe(hashes('read more'));
    expect(hashes('İLETİŞİM')).toBe(hashes('iletişim'));
    expect(hashes('ещё')).toBe(hashes('еще'));
    expect(hashes('إقرأ')).toBe(hashes('اقرا'));
    expect(hashes('می\u200cشود')).toBe(hashes('میشود'));
    expect(hashes('12 345')).toBe(hashes('7 8'));
    expect(hashes('post')).not.toBe(hashes('stop'));
  });

  it('stops at its limit', () => {
    expect(split('a b c d', 2)).toEqual(['a', 'b']);
  });

  it('can be used again', () => {
    const words = new Words(10);
    words.read('one two three');
    words.read('four');
    expect(words.count).toBe(1);
    expect(words.text).toBe('four');
  });
});
