import { blockLevel } from './elements.js';
import { type Element, namingAttributes } from './tree.js';

/** Class, id, role, itemprop and other naming attributes of an element as written, joined by spaces. */
export function printedNames({ attribs }: Element): string {
  let names = '';
  for (const key of namingAttributes) {
    const value = attribs[key];
    if (value) names += names ? ` ${value}` : value;
  }
  return names;
}

/** Names lower-cased, with camelCase parted. */
export const foldNames = (printed: string): string => printed.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();

/** Whether the element's own markup says that it is not shown. */
export function hidden(element: Element): boolean {
  const { attribs } = element;
  return (
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style))
  );
}

/** Whether a table row holds data, not layout: at least two cells, none with blocks or line breaks inside. */
export function isDataRow(row: Element): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if (typeof cell === 'string') continue;
    if (cell.name !== 'td' && cell.name !== 'th') return false;
    cells++;
    if (holdsLayout(cell)) return false;
  }
  return cells > 1;
}

function holdsLayout(element: Element): boolean {
  let paragraphs = 0;
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'br') return true;
    // One paragraph or division around the cell's text is only its wrapping.
    if (child.name === 'p' || child.name === 'div') {
      if (++paragraphs > 1 || holdsLayout(child)) return true;
    } else if (blockLevel.has(child.name) || holdsLayout(child)) return true;
  }
  return false;
}
