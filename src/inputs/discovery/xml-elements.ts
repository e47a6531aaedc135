import { type Attributes, readMarkup } from './markup.js';
import { ElementNames } from './namespaces.js';

export interface ElementEvents {
  /** @param depth from 1, the root's */
  open(name: string, attributes: Attributes, depth: number): void;
  text(text: string): void;
  /** The end of an element: its end tag or, where that is missing, the end of one around it. */
  close(name: string, depth: number): void;
  isDone?(): boolean;
}

/**
 * Reads XML, well-formed or not, as elements that nest: an end tag ends all that is open within its element, one that
 * belongs to none is read over. What the end of the text leaves open is never closed, so it can be told from what is
 * whole. Names are those of `ElementNames`.
 */
export function readElements(xml: string, events: ElementEvents): void {
  const names = new ElementNames();
  const openElements: string[] = [];
  /** How many elements of a name are open, so that no end tag has to search for its start. */
  const openCounts = new Map<string, number>();

  const closeLast = () => {
    const name = openElements.pop()!;
    openCounts.set(name, openCounts.get(name)! - 1);
    events.close(name, openElements.length + 1);
  };
  readMarkup(xml, 'xml', {
    open: (written, attributes, isSelfClosing) => {
      for (const [attribute, value] of attributes) names.declare(attribute, value);
      const name = names.nameOf(written);
      openElements.push(name);
      openCounts.set(name, (openCounts.get(name) ?? 0) + 1);
      events.open(name, attributes, openElements.length);
      if (isSelfClosing) closeLast();
    },
    text: (text) => events.text(text),
    close: (written) => {
      const name = names.nameOf(written);
      if (!openCounts.get(name)) return;
      while (openElements.at(-1) !== name) closeLast();
      closeLast();
    },
    isDone: () => events.isDone?.() ?? false,
  });
}
