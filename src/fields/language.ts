import { lexiconOf } from '../lexicons/index.js';
import type { Candidate, Ranked } from '../types.js';
import { detectLanguage } from './detect-language.js';
import type { ArticleView } from './page.js';

const certainties = { agreed: 0.99, detected: 0.9, declared: 0.7 } as const;
const metaNames = ['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'];

/**
 * The article's language as a BCP 47 tag: what its text is written in, with the declared region where the page declares
 * the same language; the declared language where the text is too short to tell.
 */
export function readLanguage(page: ArticleView): Ranked {
  const declared = declaredLanguages(page);
  const text =
    page.bodyText.length > 60
      ? page.bodyText
      : page.blocks
          .map((block) => block.text)
          .join('\n')
          .slice(0, 4000);
  const value = detectLanguage(text);
  if (value === null) return declared;
  const detected = { value, source: 'text', certainty: certainties.detected, span: null };
  const [first, ...others] = declared;
  if (!first || (primary(first.value) !== value && !isUnknown(first.value))) return [detected, ...declared];
  return [{ ...first, certainty: certainties.agreed }, detected, ...others];
}

function declaredLanguages(page: ArticleView): Candidate[] {
  const { language, meta } = page.document.declared;
  const sources: [string, string | undefined | null][] = [
    ['lang', language],
    ...metaNames.map((name): [string, string | undefined] => [`meta ${name}`, meta.get(name)?.[0]]),
  ];
  return sources.flatMap(([source, stated]) => {
    const value = canonicalTag(stated ?? '');
    return value === null ? [] : [{ value, source, certainty: certainties.declared, span: null }];
  });
}

/** A tag as BCP 47 writes it ("en_us" is en-US); null where it is none. */
function canonicalTag(value: string): string | null {
  const tag =
    value
      .trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const primary = (tag: string): string => tag.split('-')[0]!;

/** Whether no lexicon has the language: its text would be taken for that of a neighbour ("sk" for "cs"). */
const isUnknown = (tag: string): boolean => lexiconOf(tag).language === 'und';
