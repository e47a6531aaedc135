import { stripControlCharacters } from '../../text/control-characters.js';
import type { Mark } from '../../types.js';
import { type Place, unsafeIndices } from './escape.js';
import { linkDestination } from './link-address.js';
import { type InlineNode, nestMarks } from './nest-marks.js';

/** A text and its marks as inline Markdown on one line. */
export function renderInline(raw: string, rawMarks: readonly Mark[] | null, place: Place = 'line'): string {
  const { text, marks } = printable(raw, rawMarks ?? []);
  const nodes = nestMarks(
    text,
    marks.filter((mark) => mark.kind !== 'link' || linkDestination(mark.value ?? '') !== null),
  );
  return new InlineWriter(text, nodes, place).between(0, text.length, nodes);
}

/** One line without control characters, with marks that still lie over the same words. */
function printable(raw: string, marks: readonly Mark[]): { text: string; marks: readonly Mark[] } {
  const clean = (part: string) => stripControlCharacters(part).replace(/[\n\t\u2028\u2029]/g, ' ');
  const text = clean(raw);
  if (text.length === raw.length) return { text, marks };
  const moved = (offset: number) => Math.min(clean(raw.slice(0, offset)).length, text.length);
  return { text, marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })) };
}

const delimiters = { strong: '**', emphasis: '*' } as const;

class InlineWriter {
  private readonly unsafe: Set<number>;
  private readonly unsafeInLink: Set<number>;

  constructor(
    private readonly text: string,
    nodes: readonly InlineNode[],
    place: Place,
  ) {
    this.unsafe = unsafeIndices(text, place);
    this.unsafeInLink = unsafeIndices(text, 'link');
    for (const edge of edgesOf(nodes)) this.guard(edge);
  }

  /** Characters that syntax comes to stand beside: what was safe between letters is not safe beside a delimiter. */
  private guard(edge: number): void {
    for (const index of [edge - 1, edge]) if (/[\\*_!~]/.test(this.text[index] ?? '')) this.unsafe.add(index);
  }

  between(start: number, end: number, nodes: readonly InlineNode[], inLink = false): string {
    let out = '';
    let at = start;
    for (const node of nodes) {
      out += this.plain(at, node.start, inLink) + this.node(node, inLink);
      at = node.end;
    }
    return out + this.plain(at, end, inLink);
  }

  private node(node: InlineNode, inLink: boolean): string {
    if (node.kind === 'code') return codeSpan(this.text.slice(node.start, node.end));
    const inner = this.between(node.start, node.end, node.children, inLink || node.kind === 'link');
    if (node.kind === 'link') return this.link(node, inner);
    return `${delimiters[node.kind]}${inner}${delimiters[node.kind]}`;
  }

  private link(node: InlineNode, inner: string): string {
    const bare = this.text.slice(node.start, node.end);
    const destination = linkDestination(node.value ?? '')!;
    return bare === destination && /^https?:/i.test(bare) ? `<${bare}>` : `[${inner}](${destination})`;
  }

  private plain(start: number, end: number, inLink: boolean): string {
    let out = '';
    for (let index = start; index < end; index++) {
      if (this.unsafe.has(index) || (inLink && this.unsafeInLink.has(index))) out += '\\';
      out += this.text[index];
    }
    return out;
  }
}

function* edgesOf(nodes: readonly InlineNode[]): Generator<number> {
  for (const node of nodes) {
    yield node.start;
    yield node.end;
    yield* edgesOf(node.children);
  }
}

/** A code span with a fence longer than any run of backticks in it. */
function codeSpan(code: string): string {
  const fence = '`'.repeat(longestRun(code, '`') + 1);
  const padding = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return fence + padding + code + padding + fence;
}

/** Length of the longest run of a character in a text; 0 where it has none. */
export function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
