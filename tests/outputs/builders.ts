import type { Article, Block, Extraction, Failure, FieldCandidates, Mark } from '../../src/types.js';

/** A block of main content. */
export function block(text: string, known: Partial<Block> = {}): Block {
  return {
    index: 0,
    kind: 'paragraph',
    level: 0,
    text,
    marks: null,
    ordered: false,
    cells: null,
    line: null,
    gap: null,
    continues: false,
    container: null,
    score: 0.9,
    label: 'main-content',
    trail: [],
    ...known,
  };
}

/** A mark over the first place of `words` in a text. */
export function markOver(text: string, words: string, kind: Mark['kind'], value: string | null = null): Mark {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length, value, names: '' };
}

export const noFields: FieldCandidates = {
  site: [],
  language: [],
  kicker: [],
  title: [],
  deck: [],
  byline: [],
  authors: [],
  dateline: [],
  datePublished: [],
  dateModified: [],
  image: [],
  tags: [],
  canonicalUrl: [],
};

/** What a page gave. */
export function extraction(
  known: Partial<Article> = {},
  bodyBlocks: Block[] = [block('The bridge is shut.')],
): Extraction {
  return {
    document: {
      format: 'text',
      layout: 'blocks',
      url: null,
      declared: { language: null, title: null, meta: new Map(), jsonLd: [], links: new Map(), base: null },
      blocks: bodyBlocks,
      warnings: [],
    },
    record: {
      schema: 'cleancopy/1',
      ok: true,
      id: null,
      source: 'page.txt',
      format: 'text',
      url: null,
      site: null,
      language: 'en',
      kicker: null,
      title: 'Bridge shut',
      deck: null,
      byline: null,
      authors: [],
      dateline: null,
      datePublished: null,
      dateModified: null,
      image: null,
      tags: [],
      body: bodyBlocks.map((each) => each.text).join('\n\n'),
      wordCount: 4,
      confidence: 0.9,
      warnings: [],
      ...known,
    },
    bodyBlocks,
    fields: noFields,
  };
}

export function failure(known: Partial<Failure> = {}): Failure {
  return {
    schema: 'cleancopy/1',
    ok: false,
    id: null,
    source: 'page.txt',
    error: { code: 'no-article', message: 'page.txt: no article found' },
    ...known,
  };
}
