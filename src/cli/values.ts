import { outputFormats } from '../outputs/index.js';
import type { Keep, OutputFormat, SourceFormat } from '../types.js';
import type { ColorWhen } from './color.js';

/** How a setting's text becomes its value. Throws an `Error` that says what would have been right. */
export interface ValueType<T> {
  parse(text: string): T;
  /** Every value, where there are few: for `--help` and completion. */
  choices?: readonly string[];
}

function oneOf<T extends string>(choices: readonly T[]): ValueType<T> {
  return {
    choices,
    parse(text) {
      const choice = choices.find((each) => each === text);
      if (choice === undefined) throw new Error(`must be one of ${choices.join(', ')}`);
      return choice;
    },
  };
}

/** Some of a few names, with commas between; no text is none of them. */
function someOf<T extends string>(choices: readonly T[]): ValueType<readonly T[]> {
  return {
    choices,
    parse(text) {
      const names = text.trim() === '' ? [] : text.split(',').map((name) => name.trim());
      if (!names.every((name) => (choices as readonly string[]).includes(name))) {
        throw new Error(`must be a list, with commas between, of ${choices.join(', ')}`);
      }
      return choices.filter((choice) => names.includes(choice));
    },
  };
}

export const sourceFormat = oneOf<SourceFormat>(['auto', 'html', 'text', 'markdown', 'ndjson']);
export const outputFormat = oneOf<OutputFormat>(outputFormats);
export const bodyFormat = oneOf(['text', 'markdown']);
export const kept = someOf<Keep>(['captions', 'lists']);
export const colorWhen = oneOf<ColorWhen>(['auto', 'always', 'never']);
export const verbosity = oneOf(['quiet', 'normal', 'verbose']);
export const explainFormat = oneOf(['columns', 'ndjson']);

export type Verbosity = ReturnType<typeof verbosity.parse>;
export type ExplainFormat = ReturnType<typeof explainFormat.parse>;

const suffixes: Readonly<Record<string, number>> = { '': 0, K: 1, M: 2, G: 3 };

/** A number of bytes: `500000`, `64M`. K, M and G are powers of 1024. */
export const byteSize: ValueType<number> = {
  parse(text) {
    const match = /^(\d+)([KMG]?)$/i.exec(text);
    const bytes = match ? Number(match[1]) * 1024 ** suffixes[match[2]!.toUpperCase()]! : 0;
    if (bytes < 1 || !Number.isSafeInteger(bytes))
      throw new Error('must be a number of bytes such as 500000, 64M or 1G');
    return bytes;
  },
};
