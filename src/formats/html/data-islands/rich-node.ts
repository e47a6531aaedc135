import type { JsonValue } from '../../../types.js';

/**
 * What a node of a rich text is, told by the word it has for its own type. One table serves Portable Text, ProseMirror,
 * Slate, Lexical, Contentful, EditorJS, Draft.js, Gutenberg, Arc, unist and React elements, since they all borrow these
 * words from HTML; capitals and signs between them do not matter.
 */
const roles: Readonly<Record<string, Role>> = {
  ...named('p', 'p paragraph unstyled normal rawhtml html richtext textblock paragraphblock wysiwyg block lead intro'),
  ...named('text', 'text span fragment leaf'),
  ...named(
    'h2',
    'heading header headline subheading subheadline h headerone headertwo headerthree headerfour headerfive headersix title',
  ),
  ...named('ul', 'ul list bulletlist bulletedlist unorderedlist'),
  ...named('ol', 'ol orderedlist numberedlist'),
  ...named('li', 'li listitem listitemchild lic unorderedlistitem orderedlistitem'),
  ...named('blockquote', 'blockquote quote'),
  ...named('pre', 'pre code codeblock preformatted fencedcode'),
  ...named('br', 'br break hardbreak linebreak'),
  ...named('strong', 'strong b em i a link hyperlink u sub sup mark'),
  // What a reader sees beside the text. Listed so that a text of many pictures is still told for a text.
  ...named(
    'skip',
    'img image picture figure figcaption caption video audio embed iframe gallery slideshow ad ads advert advertisement ' +
      'promo newsletter related relatedcontent interstitiallink readmore pullquote hr divider thematicbreak thematic ' +
      'meta head button social oembed oembedresponse tweet twitter instagram youtube customembed reference script style svg noscript',
  ),
};

export type Role = 'p' | 'text' | 'h2' | 'ul' | 'ol' | 'li' | 'blockquote' | 'pre' | 'br' | 'strong' | 'skip';
export type JsonObject = { readonly [key: string]: JsonValue };

function named(role: Role, words: string): Record<string, Role> {
  return Object.fromEntries(words.split(' ').map((word) => [word, role]));
}

const typeKeys = [
  'nodeType',
  '_type',
  'tagName',
  'type',
  'tag',
  '__typename',
  'name',
  'blockType',
  'component',
] as const;
/** Where a node keeps what it is made of, when not in itself: EditorJS, React, the BBC, Strapi, Gutenberg. */
const innerKeys = ['data', 'props', 'model', 'attributes', 'fields', 'value'] as const;
const childKeys = ['children', 'content', 'content_elements', 'items', 'blocks', 'nodes', 'innerBlocks'] as const;
const textKeys = ['text', 'value', 'data', 'content', 'html', 'rawHtml', 'code', 'children', 'body'] as const;

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A React element as its server sends it, `["$", "p", key, props]`, is a node like others. */
export function nodeOf(value: JsonValue): JsonObject | null {
  if (isObject(value)) return value;
  if (!Array.isArray(value) || value[0] !== '$' || typeof value[1] !== 'string') return null;
  return { ...(isObject(value[3]) ? value[3] : {}), type: value[1] };
}

/** What a node is; null where its type is not known. `style` and `listItem` say more in Portable Text. */
export function roleOf(node: JsonObject): Role | null {
  if (typeof node.listItem === 'string') return 'li';
  for (const key of typeKeys) {
    const type = node[key];
    if (typeof type !== 'string' || type.length > 40) continue;
    const role = roleOfWord(type);
    if (role === 'p' && typeof node.style === 'string') return roleOfWord(node.style) ?? role;
    if (role !== null) return role;
  }
  return null;
}

function roleOfWord(type: string): Role | null {
  // `core/paragraph`, `heading-2`, `bullet_list`
  const word = type
    .slice(type.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  return roleNamed(word) ?? roleNamed(word.replace(/\d+$/, ''));
}

const roleNamed = (word: string): Role | null => (Object.hasOwn(roles, word) ? roles[word]! : null);

const levelWords: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** A heading's level: `h3`, `heading-3`, `header-three`, `{ level: 3 }`; 2 where it states none. */
export function levelOf(node: JsonObject): number {
  for (const holder of [...holdersOf(node), ...(isObject(node.attrs) ? [node.attrs] : [])]) {
    if (typeof holder.level === 'number' && holder.level >= 1 && holder.level <= 6) return Math.trunc(holder.level);
    for (const key of ['style', 'tag', ...typeKeys]) {
      const type = holder[key];
      const end =
        typeof type === 'string' ? /(?:h|head\w*-?)([1-6]|one|two|three|four|five|six)$/i.exec(type)?.[1] : null;
      if (end) return levelWords[end.toLowerCase()] ?? Number(end);
    }
  }
  return 2;
}

/** What a node is made of; null where it has no parts. */
export function childrenOf(node: JsonObject): readonly JsonValue[] | null {
  for (const holder of holdersOf(node)) {
    for (const key of childKeys) {
      const children = holder[key];
      // A lone React element is one child, not a list of four.
      if (Array.isArray(children) && children.length > 0) return nodeOf(children) ? [children] : children;
      if (isObject(children) && key === 'children') return [children];
    }
  }
  return null;
}

/** A leaf's own text, which may be HTML. */
export function textOf(node: JsonObject): string | null {
  for (const holder of holdersOf(node)) {
    for (const key of textKeys) {
      const text = holder[key];
      if (typeof text === 'string' && text !== '') return text;
    }
  }
  return null;
}

function holdersOf(node: JsonObject): JsonObject[] {
  return [node, ...innerKeys.map((key) => node[key]).filter(isObject)];
}
