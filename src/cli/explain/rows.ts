import type { Block, Extraction, FieldCandidates } from '../../types.js';

/** A block and what was decided about it, for people. */
export interface Row {
  index: number;
  /** Line in a text dump; null for HTML. */
  line: number | null;
  kept: boolean;
  score: number | null;
  /** The step that had the last word, and why; '' where no step spoke. */
  step: string;
  reason: string;
  /** The fields that were read from the block. */
  roles: readonly string[];
  text: string;
}

/** What a field is called beside the block it was read from. */
export const roleNames: Readonly<Record<keyof FieldCandidates, string>> = {
  site: 'site',
  language: 'language',
  kicker: 'kicker',
  title: 'title',
  deck: 'deck',
  byline: 'byline',
  authors: 'authors',
  dateline: 'dateline',
  datePublished: 'published',
  dateModified: 'modified',
  image: 'image',
  tags: 'tags',
  canonicalUrl: 'url',
};

/** One row a block, in page order. */
export function rowsOf({ document, fields }: Extraction): Row[] {
  const roles = rolesByBlock(fields);
  return document.blocks.map((block) => rowOf(block, roles.get(block.index) ?? []));
}

function rowOf(block: Block, roles: readonly string[]): Row {
  const decision = block.trail.at(-1);
  return {
    index: block.index,
    line: block.line,
    kept: block.label === 'main-content',
    score: block.score,
    step: decision?.step ?? '',
    reason: decision?.reason ?? '',
    roles,
    text: block.text,
  };
}

/** The names of the fields whose spans lie in each block, in the order of a record's keys. */
export function rolesByBlock(fields: FieldCandidates): Map<number, string[]> {
  const roles = new Map<number, string[]>();
  for (const name of Object.keys(roleNames) as (keyof FieldCandidates)[]) {
    const block = fields[name][0]?.span?.block;
    if (block === undefined) continue;
    roles.set(block, [...(roles.get(block) ?? []), roleNames[name]]);
  }
  return roles;
}
