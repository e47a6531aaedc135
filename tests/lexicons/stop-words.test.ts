import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/lexicons/index.js';
import { stopWordShare } from '../../src/lexicons/stop-words.js';

const share = (text: string, language: string, split: RegExp | string = ' '): number =>
  stopWordShare(text.toLowerCase().split(split), lexiconOf(language));

describe('stopWordShare', () => {
  it('is high for prose and low for menus', () => {
    expect(share('the harbour that they had seen from the hill was not on any of the maps', 'en')).toBeGreaterThan(0.5);
    expect(share('home news sport weather contact imprint', 'en')).toBe(0);
    expect(share('der hafen war auf keiner der karten zu sehen die sie mit sich hatten', 'de')).toBeGreaterThan(0.4);
  });

  it('is low in a language that the text is not in', () => {
    expect(share('der hafen war auf keiner der karten zu sehen', 'en')).toBeLessThan(0.2);
  });

  it('counts characters where words are not parted, however they were split', () => {
    const text = '港は地図のどこにもなかったと彼らは言った';
    const byCharacter = share(text, 'ja', '');
    expect(byCharacter).toBeGreaterThan(0.4);
    expect(stopWordShare(['港は', '地図の', 'どこにもなかったと', '彼らは言った'], lexiconOf('ja'))).toBe(byCharacter);
    expect(share('首頁新聞體育財經', 'zh', '')).toBe(0);
    expect(share('他说这是我们的地图', 'zh', '')).toBeGreaterThan(0.4);
  });

  it('is 0 for no words', () => {
    expect(stopWordShare([], lexiconOf('en'))).toBe(0);
    expect(stopWordShare([''], lexiconOf('ja'))).toBe(0);
  });
});
