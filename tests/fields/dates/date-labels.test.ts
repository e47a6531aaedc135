import { describe, expect, it } from 'vitest';
import { findLabel, labelAlone } from '../../../src/fields/dates/date-labels.js';
import { lexiconOf } from '../../../src/lexicons/index.js';

describe('findLabel', () => {
  it.each([
    ['Published on ', 'en', 'published'],
    ['Last updated: ', 'en', 'modified'],
    ['Published by Ann Lee, updated ', 'en', 'modified'],
    ['Veröffentlicht am ', 'de', 'published'],
    ['Akt.: ', 'de', 'modified'],
    ['发布时间：', 'zh', 'published'],
    ['최종수정 ', 'ko', 'modified'],
    ['By Ann Lee, ', 'en', null],
    ['By Ann LeePublished: ', 'en', 'published'],
    ['By Ann Lee, News AnalystUpdated ', 'en', 'modified'],
  ])('calls what stands behind "%s" (%s) %s', (before, language, meaning) => {
    expect(findLabel(before, lexiconOf(language))).toBe(meaning);
  });
});

describe('labelAlone', () => {
  it.each([
    ['Last updated:', 'en', 'modified'],
    ['Published', 'en', 'published'],
    [' 更新', 'ja', 'modified'],
    ['Corona-Update', 'de', null],
    ['Update on the storm', 'en', null],
    ['', 'en', null],
  ])('takes "%s" (%s) for %s', (text, language, meaning) => {
    expect(labelAlone(text, lexiconOf(language))).toBe(meaning);
  });
});
