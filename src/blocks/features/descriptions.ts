import type { Vocabulary } from '../../text/vocabulary.js';
import type { Declared, JsonValue } from '../../types.js';

/** Words of a declared description that are looked at. */
const longestDescription = 3000;

const metaNames = ['description', 'og:description', 'twitter:description'] as const;
const jsonLdNames = ['description', 'articleBody', 'text'] as const;

/** What a page declares that it is about, each as its words. */
export function readDescriptions({ meta, jsonLd }: Declared, vocabulary: Vocabulary): number[][] {
  const texts = metaNames.flatMap((name) => meta.get(name)?.slice(0, 1) ?? []);
  for (const object of jsonLd) {
    for (const name of jsonLdNames) texts.push(textOf(object[name]));
    const about = object.mainEntity;
    if (about !== null && typeof about === 'object' && !Array.isArray(about)) texts.push(textOf(about.text));
  }
  return texts
    .filter((text) => text !== '')
    .map((text) =>
      vocabulary.read(text.slice(0, 8 * longestDescription).replace(/<[^>]*>/g, ' ')).slice(0, longestDescription),
    );
}

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
