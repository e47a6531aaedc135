import { foldSpaces } from '../../text/spaces.js';
import type { Block, BlockKind, Container, Mark } from '../../types.js';
import { newBlock } from '../new-block.js';
import { foldNames, hidden, isDataRow, printedNames } from './element-facts.js';
import { blockLevel, markOf, phrasing, skipped } from './elements.js';
import type { Element, HtmlTree, Node } from './tree.js';

/** The blocks of a page, in page order, each with the element that holds it. */
export function segment(tree: HtmlTree): Block[] {
  const shown = segmentWith(tree, skipped);
  if (textLength(shown) > stub) return shown;
  // A page built by scripts (a Discourse forum, say) often keeps its text in `noscript` for those who run none.
  const whole = segmentWith(tree, skippedBesidesNoscript);
  return textLength(whole) > 2 * textLength(shown) + 400 ? whole : shown;
}

/** A page that shows fewer characters than this may be an empty shell. */
const stub = 1500;

const skippedBesidesNoscript: ReadonlySet<string> = new Set([...skipped].filter((tag) => tag !== 'noscript'));

const textLength = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function segmentWith(tree: HtmlTree, unseen: ReadonlySet<string>): Block[] {
  const segmenter = new Segmenter(unseen);
  for (const node of tree.children) segmenter.visit(node);
  segmenter.flush(false);
  return segmenter.blocks;
}

/** A text node as it stands in a line. Most of a page's are the line ends and indents between its tags. */
function foldNode(data: string): string {
  if (isIndent(data)) return ' ';
  return needsFolding.test(data) ? data.replace(invisible, '').replace(/\s+/g, ' ') : data;
}

function isIndent(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit !== 0x20 && (unit < 0x09 || unit > 0x0d)) return false;
  }
  return data !== '';
}

const invisible = /[\u00ad\u200b\ufeff]/g;
const needsFolding = /\s\s|[\n\r\t\f\v\u00a0\u00ad\u200b\u2000-\u200a\u2028\u2029\u202f\u3000\ufeff]/;

const endsLabel = /\p{Ll}{2}$/u;
/** Two letters: a lone capital may be a drop cap, or a part of a word in another colour. */
const beginsLabel = /^["“„]?\p{Lu}\p{Ll}/u;

interface OpenMark {
  kind: Mark['kind'];
  start: number;
  value: string | null;
  names: string;
}

class Segmenter {
  readonly blocks: Block[] = [];
  private text = '';
  /** Whether white space that follows is folded away: at a block's beginning, and behind a space. */
  private spaced = true;
  private marks: Mark[] = [];
  private open: OpenMark[] = [];
  private container: Container | null = null;
  /** The elements of the container and those around it; the first `named` of these containers have their names. */
  private holders: Element[] = [];
  private named = 0;
  private readonly names = new Map<string, string>();
  private preformatted = false;
  /** Where the inline element ended that was read last. */
  private inlineEnd = -1;
  private continues = false;
  /** Inside a table row, whose cells are one block whatever elements wrap them. */
  private row = false;

  constructor(private readonly unseen: ReadonlySet<string>) {}

  visit(node: Node): void {
    if (typeof node === 'string') this.add(node);
    else this.element(node);
  }

  private element(element: Element): void {
    const tag = element.name;
    if (this.unseen.has(tag)) return;
    if (tag === 'br') this.lineBreak();
    else if (tag === 'tr' && isDataRow(element)) this.tableRow(element);
    else if (phrasing.has(tag) && !holdsBlocks(element)) this.inline(element);
    else this.holder(element);
  }

  /** An element that holds blocks, or is one. */
  private holder(element: Element): void {
    const tag = element.name;
    const breaks = blockLevel.has(tag);
    if (breaks) this.flush(false);
    const outer = this.enter(element);
    const wasPreformatted = this.preformatted;
    this.preformatted ||= tag === 'pre' || tag === 'textarea';
    if (tag === 'a') this.inline(element);
    else for (const child of element.children) this.visit(child);
    if (breaks) this.flush(false);
    this.preformatted = wasPreformatted;
    this.leave(outer);
  }

  private enter(element: Element): Container | null {
    const outer = this.container;
    this.holders.push(element);
    this.container = {
      tag: element.name,
      names: '',
      parent: outer,
      depth: outer ? outer.depth + 1 : 0,
      first: this.blocks.length,
      end: this.blocks.length,
    };
    return outer;
  }

  private leave(outer: Container | null): void {
    if (this.container) this.container.end = this.blocks.length;
    this.container = outer;
    this.holders.pop();
    this.named = Math.min(this.named, this.holders.length);
  }

  /** Names the containers around a block. Two thirds of a page's elements hold none, and are never asked. */
  private nameContainers(): void {
    let unnamed = this.container;
    for (let level = this.holders.length - 1; unnamed && level >= this.named; level--, unnamed = unnamed.parent) {
      const element = this.holders[level]!;
      unnamed.names = this.namesOf(element) + (hidden(element) ? ' -hidden' : '');
    }
    this.named = this.holders.length;
  }

  /** Folded once for each spelling: pages repeat theirs. */
  private namesOf(element: Element): string {
    const printed = printedNames(element);
    if (printed === '') return '';
    let folded = this.names.get(printed);
    if (folded === undefined) {
      folded = foldNames(printed);
      this.names.set(printed, folded);
    }
    return folded;
  }

  private inline(element: Element): void {
    const kind = markOf[element.name] ?? 'span';
    if (this.text.length === this.inlineEnd) this.partLabels(element);
    const names = this.namesOf(element);
    const worth = kind !== 'span' || names !== '';
    if (worth) {
      const value = kind === 'link' ? element.attribs.href : kind === 'time' ? element.attribs.datetime : null;
      this.open.push({ kind, start: this.text.length, value: value ?? null, names });
    }
    for (const child of element.children) this.visit(child);
    if (worth) this.close(this.open.pop()!);
    this.inlineEnd = this.text.length;
  }

  /** Where nothing but a style sheet parts two elements ("Ann Lee" and "Published"), a space does. */
  private partLabels(next: Element): void {
    if (this.spaced || this.preformatted || this.inlineEnd === 0 || this.open.some(({ kind }) => kind === 'code'))
      return;
    if (!endsLabel.test(this.text.slice(-2)) || !beginsLabel.test(next.head(3))) return;
    this.text += ' ';
    this.spaced = true;
  }

  private close(mark: OpenMark): void {
    if (this.text.length > mark.start) this.marks.push({ ...mark, end: this.text.length });
  }

  /** Adds text, folding white space across node borders so that marks keep true positions. */
  private add(data: string): void {
    if (this.preformatted) {
      this.text += data;
      this.spaced = data.endsWith(' ');
      return;
    }
    const folded = foldNode(data);
    const added = this.spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (added === '') return;
    this.text += added;
    this.spaced = added.endsWith(' ');
  }

  private lineBreak(): void {
    if (this.preformatted) {
      this.text += '\n';
      this.spaced = false;
    } else this.flush(true);
  }

  private tableRow(row: Element): void {
    this.flush(false);
    const outer = this.enter(row);
    const cells: string[] = [];
    this.row = true;
    for (const cell of row.children) {
      if (typeof cell === 'string') continue;
      if (cells.length) {
        this.text = `${this.text.trimEnd()} | `;
        this.spaced = true;
      }
      const from = this.text.length;
      for (const child of cell.children) this.visit(child);
      cells.push(foldSpaces(this.text.slice(from)));
    }
    this.row = false;
    if (cells.some((cell) => cell !== '')) this.flush(false, cells);
    else this.clear();
    this.leave(outer);
  }

  /** Ends the block that is being gathered. `lineBreak`: what comes next is only a `<br>` away. */
  flush(lineBreak: boolean, cells: string[] | null = null): void {
    if (this.row) return;
    const raw = this.text;
    for (const mark of this.open) {
      this.close(mark);
      mark.start = 0;
    }
    if (raw === '') {
      this.continues = false;
      return;
    }
    const lead = this.preformatted ? 0 : raw.length - raw.trimStart().length;
    const text = this.preformatted ? raw.replace(/^\n+|\s+$/g, '') : raw.trim();
    if (text !== '') {
      this.nameContainers();
      const { kind, level, ordered } = cells
        ? { kind: 'table-row' as BlockKind, level: 0, ordered: false }
        : roleOf(this.container);
      this.blocks.push(
        newBlock({
          index: this.blocks.length,
          text,
          kind,
          level,
          ordered,
          cells,
          marks: shift(this.marks, lead, text.length),
          continues: this.continues && this.blocks.at(-1)?.container === this.container,
          container: this.container,
        }),
      );
      this.continues = lineBreak;
    } else if (!lineBreak) this.continues = false;
    this.clear();
  }

  private clear(): void {
    this.text = '';
    this.spaced = true;
    if (this.marks.length) this.marks = [];
  }
}

function shift(marks: readonly Mark[], lead: number, length: number): Mark[] {
  const shifted: Mark[] = [];
  for (const mark of marks) {
    const start = Math.max(0, mark.start - lead);
    const end = Math.min(length, mark.end - lead);
    if (end > start) shifted.push({ ...mark, start, end });
  }
  return shifted.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether an inline element is used as a block: `<a>` or `<span>` around headings, paragraphs or divisions. */
function holdsBlocks(element: Element): boolean {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (blockLevel.has(child.name) || (phrasing.has(child.name) && holdsBlocks(child))) return true;
  }
  return false;
}

/** A block's kind from the elements around it, nearest first. */
function roleOf(container: Container | null): { kind: BlockKind; level: number; ordered: boolean } {
  let kind: BlockKind = 'paragraph';
  let lists = 0;
  let ordered = false;
  for (let at = container; at && at.tag !== 'body'; at = at.parent) {
    const { tag } = at;
    if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: +tag[1]!, ordered: false };
    if (tag === 'pre' || tag === 'textarea') return { kind: 'preformatted', level: 0, ordered: false };
    if ((tag === 'ul' || tag === 'ol') && kind === 'list-item' && lists++ === 0) ordered = tag === 'ol';
    if (kind !== 'paragraph') continue;
    if (tag === 'li') kind = 'list-item';
    else if (tag === 'blockquote') kind = 'quote';
    else if (tag === 'figcaption' || tag === 'caption') kind = 'caption';
  }
  return { kind, level: kind === 'list-item' ? Math.max(1, lists) : 0, ordered };
}
