import { outputFormats } from '../outputs/index.js';
import type { Keep, OutputFormat, SourceFormat } from '../types.js';
import type { ColorWhen } from './color.js';
import type { ProgressWhen } from './progress/index.js';

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
export const progressWhen = oneOf<ProgressWhen>(['auto', 'always', 'never']);
export const verbosity = oneOf(['quiet', 'normal', 'verbose']);
export const explainFormat = oneOf(['columns', 'ndjson']);

export const yesNo: ValueType<boolean> = {
  choices: ['yes', 'no'],
  parse: (text) => oneOf(['yes', 'no']).parse(text) === 'yes',
};

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

/** The same, and enough for a thread of Node.js to start with. */
export const memorySize: ValueType<number> = {
  parse(text) {
    const bytes = byteSize.parse(text);
    if (bytes < LEAST_MEMORY) throw new Error('must be 32M or more');
    return bytes;
  },
};

const LEAST_MEMORY = 32 * 1024 ** 2;

const timeUnits: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  '': 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A length of time in milliseconds: `30`, `30s`, `500ms`, `2m`, `1h`, `7d`; a bare number is seconds. */
export const duration: ValueType<number> = {
  parse(text) {
    const milliseconds = millisecondsIn(text);
    if (!(milliseconds <= LONGEST_TIMER)) throw new Error('must be a time such as 30, 500ms, 2m or 1h');
    return milliseconds;
  },
};

/** NaN for what is no length of time. */
function millisecondsIn(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|)$/.exec(text);
  return match ? Math.round(Number(match[1]) * timeUnits[match[2]!]!) : Number.NaN;
}

/** What a timer of Node.js can wait for, in milliseconds: over 24 days. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The same, but some time. */
export const positiveDuration: ValueType<number> = {
  parse(text) {
    const milliseconds = duration.parse(text);
    if (milliseconds === 0) throw new Error('must be more than nothing');
    return milliseconds;
  },
};

/** A whole number that is at least the given one. */
export function wholeNumber(least: number): ValueType<number> {
  return {
    parse(text) {
      const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      if (!(number >= least && number <= 1_000_000)) throw new Error(`must be a whole number from ${least} on`);
      return number;
    },
  };
}

/** A header's value: what a server may be sent (RFC 9110, 5.5). */
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

export const userAgent: ValueType<string> = {
  parse(text) {
    if (text.trim() === '' || !headerValue.test(text))
      throw new Error('must be a name such as "examplebot/1.0 (+https://…)"');
    return text.trim();
  },
};

/** `Name: value`. */
export const header: ValueType<readonly [name: string, value: string]> = {
  parse(text) {
    const match = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*?)\s*$/s.exec(text);
    if (!match || !headerValue.test(match[2]!)) throw new Error('must be a header such as "Accept-Language: fr"');
    return [match[1]!, match[2]!];
  },
};

function isUrl(text: string): boolean {
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}

/** An address that can be fetched. */
export const webUrl: ValueType<string> = {
  parse(text) {
    if (!/^https?:\/\/[^/]/i.test(text) || !isUrl(text))
      throw new Error('must be an address such as https://example.org/feed.xml');
    return text;
  },
};

/** A day, or a minute with or without its zone, as ISO 8601 writes it (RFC 3339's space for the T included). */
const isoMoment =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A moment that pages are read as of: `2026-11-24`, `2026-11-24T09:30:00Z`. */
export const moment: ValueType<string> = {
  parse(text) {
    const [, year, month, day] = isoMoment.exec(text) ?? [];
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
      throw new Error('must be a day or a time such as 2026-11-24 or 2026-11-24T09:30:00Z');
    return text.replace(' ', 'T').replace(',', '.');
  },
};

/** A moment, or how long ago it is: `2026-11-24`, `7d`. */
export const momentOrAge: ValueType<string> = {
  parse(text) {
    const ago = /[smhd]$/.test(text) ? millisecondsIn(text) : Number.NaN;
    const date = new Date(Date.now() - ago);
    return Number.isNaN(date.getTime()) ? moment.parse(text) : date.toISOString();
  },
};
