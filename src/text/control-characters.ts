/**
 * Terminal sequences, each whole (ECMA-48): operating system commands and their like with the payload (which set
 * titles and the clipboard), control sequences (colour, cursor), other escapes. A payload without its end stays as text.
 */
const escapeSequences =
  /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]+[0-~]|\x1b[0-~]/g;

/** Every character that Unicode breaks lines at; CR LF is one. */
const lineBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/** C0 without tab and line feed, DEL, C1. */
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]+/g;

/**
 * Bidirectional embeddings, overrides and isolates, by which text is shown in another order than it has (CVE-2021-42574),
 * and the deprecated format characters. The plain marks (LRM, RLM, ALM) stay: Arabic and Hebrew need them.
 */
const bidirectional = /[\u202a-\u202e\u2066-\u206f]+/g;

const suspicious = /[\0-\x08\v-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f]/;

/**
 * Text that is safe in a terminal, a Markdown file or a log: of the control characters only tab and line feed are
 * left. Other line breaks become line feeds.
 */
export function stripControlCharacters(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(escapeSequences, '').replace(lineBreaks, '\n').replace(controls, '').replace(bidirectional, '');
}

/** The same on one line, for a title or a message: line breaks and tabs become a space. */
export function foldControlCharacters(text: string): string {
  return stripControlCharacters(text)
    .replace(/[\t\n ]*[\t\n][\t\n ]*/g, ' ')
    .trim();
}
