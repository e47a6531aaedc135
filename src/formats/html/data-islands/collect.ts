import { dataAttributes, type Element, type HtmlTree } from '../tree.js';

/** A piece of a page that holds data for its scripts, as written. */
export interface Island {
  /** What `explain` calls it: `script#__NEXT_DATA__`, `a script`, `data-page`. */
  name: string;
  /** `json`: all of it is one value. `script`: values stand somewhere in code. */
  kind: 'json' | 'script';
  text: string;
}

/** Shorter data holds no article. */
const leastLength = 400;
/** No more of a page's data is looked at, in UTF-16 code units: a few times what the largest articles need. */
const mostLength = 4_000_000;

/** The page's data islands in page order, JSON-LD aside. */
export function collectIslands(tree: HtmlTree): Island[] {
  const islands: Island[] = [];
  let left = mostLength;
  for (const element of tree.islands) {
    for (const island of islandsOf(element)) {
      if ((island.text.length < leastLength && !isPiece(island)) || island.text.length > left) continue;
      left -= island.text.length;
      islands.push(island);
    }
  }
  return islands;
}

/** Next.js cuts its data into pieces of any length. */
const isPiece = ({ text }: Island): boolean => text.includes('__next_f');

function islandsOf(element: Element): Island[] {
  const { attribs } = element;
  if (element.name !== 'script') {
    return dataAttributes.flatMap((name) => {
      const value = attribs[name];
      return value && /^\s*[{[]/.test(value) ? [{ name, kind: 'json' as const, text: value }] : [];
    });
  }
  const type = attribs.type ?? '';
  if (/ld\+json/i.test(type) || attribs.src) return [];
  const { text } = element;
  const name = attribs.id ? `script#${attribs.id}` : 'a script';
  if (/json/i.test(type)) return [{ name, kind: 'json', text }];
  return type === '' || /javascript|module/i.test(type) ? [{ name, kind: 'script', text }] : [];
}
