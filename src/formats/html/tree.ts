/**
 * A page's tree, no more of it than is read: a text is a string, an element knows what it holds but not where it stands,
 * and of its attributes only those that something asks for. A page has thousands of both.
 */
export type Node = Element | string;

/** A page's elements, and those that are looked for by what they are rather than by where they stand. */
export interface HtmlTree {
  children: readonly Node[];
  /** Elements by which a page speaks of itself: `html`, `title`, `meta`, `link`, `base`, `script`. In page order. */
  declaring: readonly Element[];
  /** Scripts, and elements that hold data in one of `dataAttributes`. In page order. */
  islands: readonly Element[];
}

/** Attributes in which frameworks hand a page's data to its scripts: Discourse, Inertia, react-rails and their kin. */
export const dataAttributes = ['data-preloaded', 'data-page', 'data-props', 'data-react-props', 'data-state'] as const;

/** Attributes whose words name an element. */
export const namingAttributes = ['class', 'id', 'role', 'itemprop', 'rel', 'data-testid', 'data-component'] as const;

// biome-ignore format: a list
const otherAttributes = [
  'hidden', 'aria-hidden', 'style', 'href', 'datetime', 'lang', 'xml:lang', 'name', 'property', 'http-equiv', 'content',
  'value', 'type', 'src',
] as const;

const attributeNames = [...dataAttributes, ...namingAttributes, ...otherAttributes] as const;
export type AttributeName = (typeof attributeNames)[number];

const known: ReadonlySet<string> = new Set(attributeNames);
export const isKnownAttribute = (name: string): name is AttributeName => known.has(name);

export type Attributes = { [name in AttributeName]?: string };

const noAttributes: Readonly<Attributes> = Object.freeze({});
const noChildren: readonly Node[] = Object.freeze([]);

export class Element {
  attribs: Readonly<Attributes> = noAttributes;
  children: readonly Node[] = noChildren;

  constructor(
    readonly name: string,
    /** Whether the element is within an SVG image, or one. */
    readonly inSvg: boolean,
  ) {}

  append(node: Node): void {
    // Most elements hold nothing, or have no attribute that is read: they share an empty list.
    if (this.children === noChildren) this.children = [node];
    else (this.children as Node[]).push(node);
  }

  /** Of two attributes of one name the first counts, as in browsers. */
  setAttribute(name: AttributeName, value: string): void {
    if (this.attribs === noAttributes) this.attribs = { [name]: value };
    else if (!(name in this.attribs)) (this.attribs as Attributes)[name] = value;
  }

  /** All the text in it. */
  get text(): string {
    let text = '';
    for (const child of this.children) text += typeof child === 'string' ? child : child.text;
    return text;
  }

  /** The first characters of the text in it; what is behind them is not gone through. */
  head(length: number): string {
    let text = '';
    for (const child of this.children) {
      if (text.length >= length) break;
      text += typeof child === 'string' ? child : child.head(length - text.length);
    }
    return text.slice(0, length);
  }
}
