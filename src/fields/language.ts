import { lexiconOf } from '../lexicons/index.js';
import type { Candidate } from '../types.js';
import { detectLanguage } from './detect-language.js';
import type { ArticleView } from './page.js';

const certainties = { agreed: 0.99, detected: 0.9, declared: 0.7 } as const;
const metaNames = ['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'];

/**
 * The article's language as a BCP 47 tag: what its text is written in, with the declared region where the page declares
 * the same language; the declared language where the text is too short to tell.
 */
export function readLanguage(page: ArticleView): Candidate | null {
  const declared = declaredLanguage(page);
  const text =
    page.bodyText.length > 60
      ? page.bodyText
      : page.blocks
          .map((block) => block.text)
          .join('\n')
          .slice(0, 4000);
  const detected = detectLanguage(text);
  if (detected === null) return declared;
  if (declared && (primary(declared.value) === detected || isUnknown(declared.value))) {
    return { ...declared, certainty: certainties.agreed };
  }
  return { value: detected, source: 'text', certainty: certainties.detected, span: null };
}

function declaredLanguage(page: ArticleView): Candidate | null {
  const { language, meta } = page.document.declared;
  const sources: [string, string | undefined | null][] = [
    ['lang', language],
    ...metaNames.map((name): [string, string | undefined] => [`meta ${name}`, meta.get(name)?.[0]]),
  ];
  for (const [source, value] of sources) {
    const tag = canonicalTag(value ?? '');
    if (tag) return { value: tag, source, certainty: certainties.declared, span: null };
  }
  return null;
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
