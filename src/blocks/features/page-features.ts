import { at, type FeatureName } from '../../model/features.js';
import type { Document, JsonValue } from '../../types.js';
import { containersOf } from '../containers.js';
import { isSpaceless } from '../page-lexicon.js';
import type { Landmarks } from './container-features.js';
import type { PageFacts } from './page-facts.js';
import type { Run } from './run-features.js';

/** Words in element names that tell a page's type, by the feature that counts them. */
const nameCounts = {
  pageUserNames: /user|avatar|profile|member/,
  pageCommerceNames: /price|cart|basket|product|sku/,
  pageThreadNames: /thread|message|topic|forum|reply|comment/,
  pageDocumentationNames: /doc-|docs|markdown|toc\b|api\b/,
  pageCardNames: /card|tile|teaser|grid/,
} as const satisfies Partial<Record<FeatureName, RegExp>>;

/** schema.org types and Open Graph types, by the feature that says so. */
const declaredTypes = {
  declaredArticle: /article|newsarticle|blogposting|report\b/i,
  declaredProduct: /^(?:og:)?product|offer/i,
  declaredForum: /discussionforum|qapage|question/i,
  declaredList: /itemlist|collectionpage|searchresults|^blog$/i,
  declaredPage: /^webpage|website|organization|service|faqpage|aboutpage/i,
} as const satisfies Partial<Record<FeatureName, RegExp>>;

const layouts = ['blocks', 'text-nodes', 'hard-wrapped'] as const;

/** What every block of a page shares: its size, its make-up and what it says it is. Written once, copied to each row. */
export function writePageFeatures(row: Float32Array, page: PageFacts, run: Run, landmarks: Landmarks | null): void {
  const { blocks, document } = page;
  const n = blocks.length;
  const words = Math.max(1, page.wordsBefore[n]!);
  const prose = page.proseBefore[n]!;
  const share = (test: (i: number) => boolean): number => blocks.filter((_, i) => test(i)).length / Math.max(1, n);
  row[at.pageBlocks] = n;
  row[at.pageWords] = words;
  row[at.pageProseShare] = prose / words;
  row[at.pageProseBlocks] = blocks.filter((facts) => facts.prose > 0).length;
  row[at.pageListShare] = share((i) => blocks[i]!.block.kind === 'list-item');
  row[at.pageMedianWords] = median(Float64Array.from(blocks, (facts) => facts.size));
  row[at.pagePrices] = blocks.filter(({ block }) => block.text.length < 60 && /[$€£¥]\s?\d/.test(block.text)).length;
  row[at.pageRunShare] = (page.proseBefore[run.end]! - page.proseBefore[run.first]!) / Math.max(1, prose);
  row[at.pageDates] = blocks.filter(({ block, phrases }) => block.text.length < 60 && phrases.month).length;
  row[at.pageRelativeTimes] = blocks.filter(({ phrases }) => phrases.relativeTime).length;
  row[at.pageChromeShare] = page.chromeWordsBefore[n]! / words;
  row[at.pageStopWordShare] = page.stopWordsBefore[n]! / words;
  row[at.pageSpaceless] = isSpaceless(page.lexicon) ? 1 : 0;
  row[at.pageLayout] = document.layout ? layouts.indexOf(document.layout) : Number.NaN;
  if (document.format !== 'text') {
    row[at.pageLinkShare] = page.linkWordsBefore[n]! / words;
    row[at.pageHeadings] = blocks.filter(({ block }) => block.kind === 'heading').length;
  }
  if (landmarks) {
    const { core } = landmarks;
    row[at.pageCoreShare] = core ? (page.wordsBefore[core.end]! - page.wordsBefore[core.first]!) / words : 0;
    for (const [name, pattern] of Object.entries(nameCounts)) {
      row[at[name as keyof typeof nameCounts]] = share((i) => pattern.test(blocks[i]!.block.container?.names ?? ''));
    }
    row[at.pageCartNames] = countCarts(page);
    writeDeclared(row, document);
  }
  const url = addressOf(document);
  if (url !== null) writeUrl(row, url);
}

/** Elements that sell something: one on a product's page, one a card in a shop's list. */
const cart = /add-?to-?(?:cart|bag|basket)|product-form|buy-?(?:now|button|box)|atc-?b/;

function countCarts({ document }: PageFacts): number {
  let carts = 0;
  for (const { names } of containersOf(document.blocks)) if (cart.test(names)) carts++;
  return carts;
}

function writeDeclared(row: Float32Array, { declared }: Document): void {
  const types = [
    ...(declared.meta.get('og:type') ?? []),
    ...declared.jsonLd.flatMap((object) => typesOf(object['@type'])),
  ];
  for (const [name, pattern] of Object.entries(declaredTypes)) {
    row[at[name as keyof typeof declaredTypes]] = types.some((type) => pattern.test(type)) ? 1 : 0;
  }
}

const typesOf = (value: JsonValue | undefined): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Where the page says that it lies; a saved page has no other address. */
const addressOf = ({ url, declared: { links, meta } }: Document): string | null =>
  links.get('canonical')?.[0] ?? meta.get('og:url')?.[0] ?? url;

function writeUrl(row: Float32Array, url: string): void {
  const path = url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter(Boolean);
  row[at.urlDepth] = parts.length;
  row[at.urlDigits] = path.match(/\d/g)?.length ?? 0;
  row[at.urlSlugWords] = Math.max(0, ...parts.map((part) => part.split(/[-_]/).length));
}

/** @param values which it sorts; numbers in an array of their own sort without a call for every comparison */
function median(values: Float64Array): number {
  values.sort();
  return values[values.length >> 1] ?? 0;
}
