import type { Block } from '../../types.js';

/** As highlighters name it: `language-js` (HTML standard, Prism), `lang-js`, `highlight-source-js`, `brush: js`, `sourceCode js`. */
const named = /(?:^|[\s_-])(?:language|lang|highlight-source|brush|source-?code)(?:\s*:\s*|[\s-])([a-z][a-z\d+#.]*)/;
const none = /^(?:none|plain|plaintext|text|txt|auto|undefined|output)$/;
/** How far above the `pre` a highlighter may say it. */
const levels = 3;

/** The language of a block of code, as the page's own highlighter names it; empty where none does. */
export function codeLanguage({ marks, container }: Block): string {
  const names = (marks ?? []).map((mark) => mark.names);
  let at = container;
  for (let level = 0; at && level < levels; at = at.parent, level++) names.push(at.names);
  const language = names.map((name) => named.exec(name)?.[1]).find((name) => name !== undefined) ?? '';
  return none.test(language) ? '' : language;
}
