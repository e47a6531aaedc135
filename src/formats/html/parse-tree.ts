import { DomHandler, type Document as HtmlTree } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Browsers cap nesting at about 512 elements; so do we. */
const maximumDepth = 512;

class TreeBuilder extends DomHandler {
  get depth(): number {
    return this.tagStack.length;
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
  parser.end(html);
  return { tree: builder.root, capped: parser.capped };
}
