/**
 * Patterns over the letters of all scripts that start fast. V8 spends up to some milliseconds on compiling one `\p{L}`,
 * and a page needs dozens; ranges by blocks cost a tenth. What Unicode leaves unassigned and signs of rarely printed
 * scripts may lie within them. Marks count as letters; characters beyond the basic plane as none.
 */

/** Letters without case, and marks. */
const caseless =
  String.raw`\u0591-\u05bd\u05bf-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0710-\u07bf` +
  String.raw`\u07ca-\u0963\u0971-\u09e5\u09f0-\u0a65\u0a70-\u0ae5\u0af9-\u0b65\u0b71-\u0be5\u0c00-\u0c65\u0c80-\u0ce5` +
  String.raw`\u0cf1-\u0d65\u0d7a-\u0de5\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecf\u0edc-\u0f00\u0f40-\u0f84\u0f86-\u0fbc` +
  String.raw`\u1000-\u103f\u1050-\u108f\u1100-\u135f\u1380-\u139f\u1401-\u17d3\u17dc-\u17dd\u1820-\u1c7f\u2d30-\u2dff` +
  String.raw`\u3006\u3041-\u309a\u309f\u30a1-\u30fa\u30ff-\u318e\u31a0-\u31ff\u3400-\u4dbf\u4e00-\ua4ff\ua840-\uab2e` +
  String.raw`\uabc0-\ud7ff\uf900-\ufaff\ufb1d-\ufd3d\ufd50-\ufdfb\ufe20-\ufe2f\ufe70-\ufefc\uff66-\uffdc`;
/** Letters with case and what is printed among them, and marks. */
const cased =
  String.raw`A-Za-zªµºÀ-ÖØ-öø-\u02c1\u0300-\u0374\u0376-\u037d\u0386\u0388-\u03f5\u03f7-\u0481\u0483-\u0559` +
  String.raw`\u0560-\u0588\u10a0-\u10fa\u10fc-\u10ff\u13a0-\u13fd\u1c80-\u1fff\u2c00-\u2d2f\u3005\u3031-\u3035\u309d-\u309e` +
  String.raw`\u30fc-\u30fe\ua640-\ua69f\ua722-\ua788\ua78b-\ua7ff\uab30-\uabbf\ufb00-\ufb17\uff21-\uff3a\uff41-\uff5a`;
const digits =
  String.raw`0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef` +
  String.raw`\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9\uff10-\uff19`;

/** Blocks in which capitals and small letters alternate. */
const alternating: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x370, 0x587],
  [0x1e00, 0x1fff],
];

function lettersThatChange(change: (letter: string) => string): string {
  let found = '';
  for (const [from, to] of alternating) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      if (change(letter) !== letter) found += letter;
    }
  }
  return found;
}

/** What may stand in `\p{…}`, as the inside of a character class. */
const classes: Readonly<Record<string, string>> = {
  L: cased + caseless,
  M: String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u06d6-\u06ed\u093a-\u094f`,
  Lu: `A-Z${lettersThatChange((letter) => letter.toLowerCase())}`,
  Ll: `a-z${lettersThatChange((letter) => letter.toUpperCase())}`,
  Lo: caseless,
  Nd: digits,
  N: `${digits}²³¹¼-¾${String.raw`\u2070-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\u3007\u3021-\u3029`}`,
  Sm: String.raw`+<->|~¬±×÷\u2044\u2190-\u2194\u2200-\u22ff\u27c0-\u27ef\u2980-\u2aff\uff0b\uff1c-\uff1e\uff5c\uff5e`,
  Han: String.raw`\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9`,
  Hiragana: String.raw`\u3041-\u3096\u309d-\u309f`,
  Katakana: String.raw`\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\uff66-\uff6f\uff71-\uff9d`,
  Hangul: String.raw`\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb\uffa0-\uffdc`,
  Thai: String.raw`\u0e01-\u0e3a\u0e40-\u0e5b`,
  Arabic: String.raw`\u0610-\u061a\u0620-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc`,
};

/** A pattern's own text is the key: it is compiled when it is first used, and never again. */
const compiled = new WeakMap<TemplateStringsArray, RegExp>();

/**
 * A regular expression in which `\p{…}` names a class above, with a script's name as in `\p{Script=Han}` or bare:
 * `` pattern('g')`\p{L}+` ``.
 *
 * A pattern with `g` or `y` is for `matchAll`, `replace` and the like, which leave no trace in it.
 */
export function pattern(flags = ''): (parts: TemplateStringsArray) => RegExp {
  let tag = tags.get(flags);
  if (!tag) {
    tag = (parts) => {
      let found = compiled.get(parts);
      if (!found) {
        found = new RegExp(spellOut(parts.raw[0] ?? ''), flags);
        compiled.set(parts, found);
      }
      return found;
    };
    tags.set(flags, tag);
  }
  return tag;
}

/** One tag for each set of flags: patterns are asked for some thousand times a page. */
const tags = new Map<string, (parts: TemplateStringsArray) => RegExp>();

const tokens = /\\p\{(?:Script=)?(\w+)\}|\\.|[[\]]/g;

function spellOut(source: string): string {
  let inClass = false;
  return source.replace(tokens, (token: string, name: string | undefined) => {
    if (name === undefined) {
      if (token === '[') inClass = true;
      if (token === ']') inClass = false;
      return token;
    }
    const ranges = classes[name];
    if (ranges === undefined) throw new Error(`no class ${name} in ${source}`);
    return inClass ? ranges : `[${ranges}]`;
  });
}
