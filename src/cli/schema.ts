import { errorRemedies } from '../errors.js';
import type { Article, Dateline, Failure, FieldOrigin, Origin, Provenance } from '../types.js';

type JsonSchema = { readonly [keyword: string]: unknown };

const text = { type: 'string' };
const nullableText = { type: ['string', 'null'] };
const textList = { type: 'array', items: text };

const datePattern = '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$';

const nullableDate: JsonSchema = {
  description:
    'ISO 8601, no more precise than the page states: a year, a month, a day, or a minute with or without zone',
  type: ['string', 'null'],
  pattern: datePattern,
};

/** An object of which every key is always there. */
function closedObject(properties: { readonly [key: string]: JsonSchema }): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const dateline = closedObject({
  text: { ...text, description: 'as printed' },
  place: { ...nullableText, description: "a wire opening's place" },
  agency: { ...nullableText, description: "a wire opening's agency, as printed" },
  date: nullableDate,
} satisfies Record<keyof Dateline, JsonSchema>);

const id: JsonSchema = { description: "the caller's own name for the record, untouched; null where none was given" };
const source: JsonSchema = {
  ...text,
  description:
    'path, address, - for standard input; followed by :LINE for a line of NDJSON (not of a stage’s standard input), :OFFSET for an archive’s record',
};
const schema: JsonSchema = { const: 'cleancopy/1' };

const article = closedObject({
  schema,
  ok: { const: true },
  id,
  source,
  format: { enum: ['html', 'text', 'markdown'] },
  url: nullableText,
  site: nullableText,
  language: { ...nullableText, description: 'BCP 47' },
  kicker: { ...nullableText, description: 'the short line over the headline' },
  title: { ...nullableText, description: 'the headline as printed' },
  deck: { ...nullableText, description: 'the line under the headline' },
  byline: { ...nullableText, description: 'as printed, without "By"' },
  authors: { ...textList, description: 'the names in the byline' },
  dateline: { anyOf: [dateline, { type: 'null' }] },
  datePublished: nullableDate,
  dateModified: nullableDate,
  image: nullableText,
  tags: textList,
  body: { ...text, description: 'the article, paragraphs a blank line apart', minLength: 1 },
  wordCount: { type: 'integer', minimum: 0 },
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  warnings: textList,
} satisfies Record<Exclude<keyof Article, 'provenance'>, JsonSchema>);

const origin = {
  source: { ...text, description: 'where it was found: json-ld headline, meta og:title, block 3' },
  certainty: { type: 'number', minimum: 0, maximum: 1 },
  span: {
    description: "the text that holds it, start to end (exclusive) in UTF-16 code units of a block's text",
    anyOf: [
      closedObject({
        block: { type: 'integer', minimum: 0 },
        line: { type: ['integer', 'null'], description: 'in the dump, from 1' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      } satisfies Record<keyof NonNullable<Origin['span']>, JsonSchema>),
      { type: 'null' },
    ],
  },
} satisfies Record<keyof Origin, JsonSchema>;

const fieldOrigin: JsonSchema = {
  anyOf: [
    closedObject({
      ...origin,
      others: {
        type: 'array',
        items: closedObject({ value: {}, ...origin }),
        description: 'what lost to it, surest first',
      },
    } satisfies Record<keyof FieldOrigin, JsonSchema>),
    { type: 'null' },
  ],
};

const provenance: JsonSchema = {
  ...closedObject({
    site: fieldOrigin,
    language: fieldOrigin,
    kicker: fieldOrigin,
    title: fieldOrigin,
    deck: fieldOrigin,
    byline: fieldOrigin,
    authors: fieldOrigin,
    dateline: fieldOrigin,
    datePublished: fieldOrigin,
    dateModified: fieldOrigin,
    image: fieldOrigin,
    tags: fieldOrigin,
    url: fieldOrigin,
  } satisfies Record<keyof Provenance, JsonSchema>),
  description: 'with --provenance only: where each field comes from',
};

const failure = closedObject({
  schema,
  ok: { const: false },
  id,
  source,
  error: closedObject({
    code: { enum: Object.keys(errorRemedies), description: 'for scripts' },
    message: { ...text, description: 'for people' },
  }),
} satisfies Record<keyof Failure, JsonSchema>);

/** JSON Schema 2020-12 of a record: an article or a failure. */
export const recordSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A record of cleancopy',
  oneOf: [
    { title: 'article', ...article, properties: { ...(article.properties as object), provenance } },
    { title: 'failure', ...failure },
  ],
};
