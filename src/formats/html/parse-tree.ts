import { type Handler, Parser } from 'htmlparser2';
import { dataAttributes, Element, type HtmlTree, isKnownAttribute } from './tree.js';

/** Browsers cap nesting at about 512 elements; so do we. */
const maximumDepth = 512;

const cdataOpening = '<![CDATA[';
/** As long as `cdataOpening`, and read as what the standard makes of that: a comment that ends at the first `>`. */
const bogusComment = '<!_CDATA[';
/** Elements whose content is text: what looks like a CDATA section in a script is the script's own. */
const rawText = new Set(['script', 'style', 'textarea', 'title']);

const declaringTags: ReadonlySet<string> = new Set(['html', 'title', 'meta', 'link', 'base', 'script']);
const dataNames: ReadonlySet<string> = new Set(dataAttributes);

/**
 * Builds the tree from the parser's events. It asks for attributes one by one, not for `onopentag`, so that the parser
 * makes no object of attributes that nobody reads.
 */
class TreeBuilder implements Partial<Handler> {
  readonly root = new Element('', false);
  readonly declaring: Element[] = [];
  readonly islands: Element[] = [];
  private readonly open: Element[] = [this.root];
  /** The element that was opened last: attributes are its own. */
  private last = this.root;
  /** Text that is still being read: an entity or a stray `<` cuts it into pieces. */
  private text = '';

  get depth(): number {
    return this.open.length;
  }

  /** Whether what comes next is the content of an element that holds text only. */
  get inRawText(): boolean {
    return rawText.has(this.open.at(-1)!.name);
  }

  onopentagname(name: string): void {
    this.endText();
    const parent = this.open[this.open.length - 1]!;
    const element = new Element(name, parent.inSvg || name === 'svg');
    parent.append(element);
    this.open.push(element);
    this.last = element;
    if (declaringTags.has(name)) this.declaring.push(element);
    if (name === 'script') this.islands.push(element);
  }

  onattribute(name: string, value: string): void {
    if (!isKnownAttribute(name)) return;
    const { last, islands } = this;
    last.setAttribute(name, value);
    if (dataNames.has(name) && islands[islands.length - 1] !== last) islands.push(last);
  }

  onclosetag(): void {
    this.endText();
    this.open.pop();
  }

  ontext(data: string): void {
    this.text += data;
  }

  oncomment(): void {
    this.endText();
  }

  onprocessinginstruction(): void {
    this.endText();
  }

  endText(): void {
    if (this.text === '') return;
    this.open[this.open.length - 1]!.append(this.text);
    this.text = '';
  }
}

/**
 * Reads elements below the depth cap as void ones: their text stays where it stands, they hold nothing. Without it a
 * page of 200,000 nested elements costs seconds in the parser's own stack and overflows every recursive walk.
 */
class DepthCappedParser extends Parser {
  capped = false;
  private beyond = 0;
  private asVoid = false;

  constructor(private readonly builder: TreeBuilder) {
    super(builder, { decodeEntities: true });
  }

  protected override isVoidElement(name: string): boolean {
    return this.asVoid || super.isVoidElement(name);
  }

  override onopentagname(start: number, endIndex: number): void {
    this.asVoid = this.builder.depth >= maximumDepth;
    if (this.asVoid) {
      this.capped = true;
      this.beyond++;
    }
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    this.asVoid = this.beyond > 0;
    if (this.asVoid) this.beyond--;
    super.onclosetag(start, endIndex);
  }
}

/** A page's tree, and whether its nesting had to be capped. */
export function parseTree(html: string): { tree: HtmlTree; capped: boolean } {
  const builder = new TreeBuilder();
  const parser = new DepthCappedParser(builder);
  writeWithoutCdata(html, parser, builder);
  parser.end();
  builder.endText();
  const { root, declaring, islands } = builder;
  return { tree: { children: root.children, declaring, islands }, capped: parser.capped };
}

/**
 * Writes a page to the parser in pieces that begin at what looks like a CDATA section, so that each can be judged by
 * where it stands. HTML knows no such sections: an opening in a page's body begins a comment that ends at the first `>`
 * (HTML standard, 13.2.5.42). The parser reads on to the next `]]>`, and a forum post that quotes half a section takes
 * the rest of the page with it.
 */
function writeWithoutCdata(html: string, parser: Parser, builder: TreeBuilder): void {
  let written = 0;
  for (let at = html.indexOf(cdataOpening); at >= 0; at = html.indexOf(cdataOpening, written)) {
    parser.write(html.slice(written, at));
    parser.write(builder.inRawText ? cdataOpening : bogusComment);
    written = at + cdataOpening.length;
  }
  parser.write(html.slice(written));
}
