import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

export interface MarkupEvents {
  /** A start tag with its name as written; attributes' names are in lower case, the first of a name stands. */
  open(name: string, attributes: Attributes, isSelfClosing: boolean): void;
  /** Text with entities decoded; one run may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
  /** Whether to read on; asked after each tag. */
  isDone?(): boolean;
}

const none: Attributes = new Map();

/**
 * Reads the tags of a text in order, without judging how they nest: memory and time are linear whatever the text holds.
 * What a document type declares is not read, so no entity expands to more than a character or two. A tag that the end
 * of the text cuts off is not given.
 *
 * @param language XML, which has CDATA sections and five named entities, or HTML, which has raw text and the other names
 */
export function readMarkup(text: string, language: 'xml' | 'html', events: MarkupEvents): void {
  const xmlMode = language === 'xml';
  let name = '';
  let attributes: Map<string, string> | null = null;
  let attribute = '';
  let value = '';

  const open = (isSelfClosing: boolean) => {
    events.open(name, attributes ?? none, isSelfClosing);
    attributes = null;
    stopWhereDone();
  };
  const give = (found: string) => events.text?.(found);
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = text.slice(start, end);
        attributes = null;
      },
      onattribname: (start, end) => {
        attribute = text.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        attributes ??= new Map();
        if (!attributes.has(attribute)) attributes.set(attribute, value);
        value = '';
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => {
        events.close?.(text.slice(start, end));
        stopWhereDone();
      },
      ontext: (start, end) => give(text.slice(start, end)),
      ontextentity: (codePoint) => give(String.fromCodePoint(codePoint)),
      oncdata: (start, end, closing) => {
        if (xmlMode) give(text.slice(start, end - closing));
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  const stopWhereDone = () => {
    if (events.isDone?.()) tokenizer.pause();
  };
  tokenizer.write(text);
  // Does nothing where it was stopped.
  tokenizer.end();
}
