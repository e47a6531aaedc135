import { describe, expect, it } from 'vitest';
import { lexiconOf, lexicons } from '../../src/lexicons/index.js';
import type { Lexicon } from '../../src/lexicons/lexicon.js';

type ListName = Exclude<keyof Lexicon, 'language' | 'months' | 'weekdays'>;

const printedCase: ReadonlySet<ListName> = new Set(['agencies']);
const everywhere: readonly ListName[] = ['consent', 'subscription', 'legal', 'noArticle'];
const needed: readonly ListName[] = [
  'stopWords',
  'bylineOpeners',
  'authorJoiners',
  'roles',
  'publishedLabels',
  'modifiedLabels',
  'agencies',
  'chrome',
  'chromeOpeners',
  'trailingHeadings',
  ...everywhere,
  'relativeTime',
  'readingTime',
];
const languages = lexicons.filter((lexicon) => lexicon.language !== 'und');
const listNames = (lexicon: Lexicon): ListName[] =>
  [...needed, 'dateTimeJoiners', 'clockWords'].filter((name): name is ListName => name in lexicon);
const overlap = (a: readonly string[], b: readonly string[]): string[] => a.filter((phrase) => b.includes(phrase));

describe('every lexicon', () => {
  it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s is well-formed',
    (_language, lexicon) => {
      for (const name of listNames(lexicon)) {
        const list = lexicon[name];
        expect(
          list.filter((entry) => entry === '' || entry !== entry.trim() || /[\n\t]/.test(entry)),
          name,
        ).toEqual([]);
        expect(
          list.filter((entry, index) => list.indexOf(entry) !== index),
          `${name} holds an entry twice`,
        ).toEqual([]);
        if (printedCase.has(name)) continue;
        expect(
          list.filter((entry) => entry !== entry.toLowerCase()),
          `${name} is lower case`,
        ).toEqual([]);
      }
    },
  );

  it.each(languages.map((lexicon) => [lexicon.language, lexicon] as const))('%s is complete', (_language, lexicon) => {
    for (const name of needed) expect(lexicon[name].length, name).toBeGreaterThan(0);
    expect(lexicon.stopWords.length).toBeGreaterThanOrEqual(40);
    for (const [groups, count] of [
      [lexicon.months, 12],
      [lexicon.weekdays, 7],
    ] as const) {
      expect(groups.length).toBe(count);
      const names = groups.flat();
      expect(names.every((name) => name !== '' && name === name.toLowerCase())).toBe(true);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s does not contradict itself',
    (_language, lexicon) => {
      expect(overlap(lexicon.publishedLabels, lexicon.modifiedLabels)).toEqual([]);
      expect(overlap(lexicon.bylineOpeners, [...lexicon.publishedLabels, ...lexicon.modifiedLabels])).toEqual([]);
      expect(overlap(lexicon.noArticle, [...lexicon.consent, ...lexicon.subscription, ...lexicon.legal])).toEqual([]);
      expect(overlap(lexicon.noArticle, [...lexicon.chrome, ...lexicon.trailingHeadings])).toEqual([]);
      expect(overlap(lexicon.consent, [...lexicon.subscription, ...lexicon.legal])).toEqual([]);
      expect(overlap(lexicon.subscription, lexicon.legal)).toEqual([]);
    },
  );

  it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s searches prose only for phrases that are more than one short word',
    (_language, lexicon) => {
      const short = everywhere
        .flatMap((name) => lexicon[name])
        .filter((phrase) => {
          if (/[\u3040-\u9fff\u0e00-\u0e7f]/.test(phrase)) return phrase.length < 3;
          if (/[\uac00-\ud7a3]/.test(phrase)) return phrase.length < 4;
          return !/[\s\-/&.+']/.test(phrase) && phrase.length < 10;
        });
      expect(short).toEqual([]);
    },
  );
});

describe('lexiconOf', () => {
  it('takes the primary subtag', () => {
    expect(lexiconOf('de-AT').language).toBe('de');
    expect(lexiconOf('pt_BR').language).toBe('pt');
    expect(lexiconOf('ZH-Hant-TW').language).toBe('zh');
  });

  it('knows subtags of the same language', () => {
    expect(lexiconOf('no').language).toBe('nb');
    expect(lexiconOf('iw').language).toBe('he');
  });

  it('falls back to the words that no language owns', () => {
    expect(lexiconOf(null).language).toBe('und');
    expect(lexiconOf('tlh').language).toBe('und');
    expect(lexiconOf('').language).toBe('und');
  });

  it('holds each language once', () => {
    const all = lexicons.map((lexicon) => lexicon.language);
    expect(new Set(all).size).toBe(all.length);
  });
});
