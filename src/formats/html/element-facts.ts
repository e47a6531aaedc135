import { type Element, isTag } from 'domhandler';
import { blockLevel } from './elements.js';

/** Class, id, role, itemprop and aria-label of an element, lower-cased, joined by spaces; camelCase is parted. */
export function namesOf(element: Element): string {
  const { attribs } = element;
  let names = '';
  for (const key of ['class', 'id', 'role', 'itemprop', 'rel', 'data-testid', 'data-component'] as const) {
    const value = attribs[key];
    if (value) names += names ? ` ${value}` : value;
  }
  return names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

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
    if (!isTag(cell)) continue;
    if (cell.name !== 'td' && cell.name !== 'th') return false;
    cells++;
    if (holdsLayout(cell)) return false;
  }
  return cells > 1;
}

function holdsLayout(element: Element): boolean {
  let paragraphs = 0;
  for (const child of element.children) {
    if (!isTag(child)) continue;
    if (child.name === 'br') return true;
    // One paragraph or division around the cell's text is only its wrapping.
    if (child.name === 'p' || child.name === 'div') {
      if (++paragraphs > 1 || holdsLayout(child)) return true;
    } else if (blockLevel.has(child.name) || holdsLayout(child)) return true;
  }
  return false;
}
