import type { Mark } from '../../types.js';

type WrittenKind = 'link' | 'strong' | 'emphasis' | 'code';

/** A mark that Markdown can show, with the marks inside it. */
export interface InlineNode {
  kind: WrittenKind;
  start: number;
  end: number;
  /** A link's address. */
  value: string | null;
  children: InlineNode[];
}

const written: ReadonlySet<Mark['kind']> = new Set(['link', 'strong', 'emphasis', 'code']);

/**
 * The marks as a tree. HTML lets them cross and hang over spaces, Markdown does not: spaces at their edges stay outside,
 * touching marks of a kind become one, what crosses is cut at its parent's end, and nothing stands within itself.
 */
export function nestMarks(text: string, marks: readonly Mark[]): InlineNode[] {
  const roots: InlineNode[] = [];
  const open: InlineNode[] = [];
  for (const node of joinTouching(text, marks)) {
    while (open.length > 0 && open.at(-1)!.end <= node.start) open.pop();
    const parent = open.at(-1);
    if (open.some((outer) => outer.kind === node.kind || outer.kind === 'code')) continue;
    if (parent) {
      node.start = Math.max(node.start, parent.start);
      node.end = Math.min(node.end, parent.end);
    }
    if (!fit(text, node, parent)) continue;
    (parent?.children ?? roots).push(node);
    open.push(node);
  }
  return roots.flatMap((node) => withoutUnreadable(text, node));
}

/** Emphasis is given up where it would begin or end with a link or code right beside a word, which cannot be read. */
function withoutUnreadable(text: string, node: InlineNode): InlineNode[] {
  node.children = node.children.flatMap((child) => withoutUnreadable(text, child));
  if (!isEmphasis(node)) return [node];
  const first = node.children[0];
  const last = node.children.at(-1);
  const opens = !(first && first.start === node.start && !isEmphasis(first) && isWord(text[node.start - 1]));
  const closes = !(last && last.end === node.end && !isEmphasis(last) && isWord(text[node.end]));
  return opens && closes ? [node] : node.children;
}

function isEmphasis({ kind }: InlineNode): boolean {
  return kind === 'strong' || kind === 'emphasis';
}

/** Marks in order, edges free of spaces, with touching and overlapping ones of one kind made one. */
function joinTouching(text: string, marks: readonly Mark[]): InlineNode[] {
  const joined: InlineNode[] = [];
  const last = new Map<WrittenKind, InlineNode>();
  const inOrder = marks.filter((mark) => written.has(mark.kind)).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of inOrder) {
    const kind = mark.kind as WrittenKind;
    const node: InlineNode = { kind, start: mark.start, end: mark.end, value: mark.value, children: [] };
    trimSpaces(text, node);
    if (node.start >= node.end) continue;
    const before = last.get(kind);
    if (before && before.end >= node.start && (kind !== 'link' || before.value === node.value)) {
      before.end = Math.max(before.end, node.end);
    } else {
      joined.push(node);
      last.set(kind, node);
    }
  }
  return joined.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

/** Over the same text a link holds emphasis, and emphasis holds code. */
function rank(node: InlineNode): number {
  return ['link', 'strong', 'emphasis', 'code'].indexOf(node.kind);
}

function trimSpaces(text: string, node: InlineNode): void {
  while (node.start < node.end && /\s/.test(text[node.start]!)) node.start++;
  while (node.end > node.start && /\s/.test(text[node.end - 1]!)) node.end--;
}

/**
 * Whether the node can be written, after its edges have moved to where CommonMark sees them. A `*` between a word and
 * punctuation (`**“so”**he`, usual in Chinese) is not read as emphasis: the punctuation goes outside.
 */
function fit(text: string, node: InlineNode, parent: InlineNode | undefined): boolean {
  trimSpaces(text, node);
  if (!isEmphasis(node)) return node.start < node.end;
  if (parent?.start !== node.start && isWord(text[node.start - 1])) {
    while (node.start < node.end && !isWord(text[node.start])) node.start++;
  }
  if (parent?.end !== node.end && isWord(text[node.end])) {
    while (node.end > node.start && !isWord(text[node.end - 1])) node.end--;
  }
  return node.start < node.end;
}

/** Neither white space nor punctuation nor an end of the text. A surrogate's half is a part of a letter or an emoji. */
function isWord(character: string | undefined): boolean {
  return character !== undefined && !/[\s\p{P}\p{S}]/u.test(character);
}
