import type { Block, Container } from '../../types.js';
import { type Revision, relabel } from './revision.js';

/** The share of a list's items by which it is kept whole. */
const most = 0.6;

/** A reader keeps a list whole: where most of its items are kept, so are the doubtful ones. Menus have none that is. */
export const keepListsWhole: Revision = {
  name: 'keepListsWhole',
  revise({ blocks }) {
    const lists = new Map<Container, Block[]>();
    for (const block of blocks) {
      const list = block.kind === 'list-item' ? block.container?.parent : null;
      if (!list) continue;
      const items = lists.get(list);
      if (items) items.push(block);
      else lists.set(list, [block]);
    }
    for (const items of lists.values()) {
      const kept = items.filter((item) => item.label === 'main-content').length;
      if (kept < 2 || kept < items.length * most) continue;
      for (const item of items)
        relabel(item, 'main-content', this.name, `${kept} of the list’s ${items.length} items were kept`);
    }
  },
};
