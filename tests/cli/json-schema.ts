type Schema = { readonly [keyword: string]: unknown };
type Check = (wanted: never, value: unknown, schema: Schema) => string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null || Array.isArray(value)) return value === null ? 'null' : 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const orViolation = (right: boolean, what: string) => (right ? [] : [what]);

/** The keywords of JSON Schema 2020-12 that our schema uses; an unknown one is a violation, so that none goes unchecked. */
const checks: Record<string, Check> = {
  $schema: () => [],
  title: () => [],
  description: () => [],
  type: (wanted: string | string[], value) => {
    const type = typeOf(value);
    const types = [wanted].flat();
    return orViolation(types.includes(type) || (type === 'integer' && types.includes('number')), `is ${type}`);
  },
  const: (wanted: unknown, value) => orViolation(value === wanted, `is not ${wanted}`),
  enum: (wanted: unknown[], value) => orViolation(wanted.includes(value), `is not one of ${wanted}`),
  pattern: (wanted: string, value) =>
    orViolation(typeof value !== 'string' || new RegExp(wanted, 'u').test(value), 'pattern'),
  minLength: (wanted: number, value) => orViolation(typeof value !== 'string' || value.length >= wanted, 'too short'),
  minimum: (wanted: number, value) => orViolation(typeof value !== 'number' || value >= wanted, 'too small'),
  maximum: (wanted: number, value) => orViolation(typeof value !== 'number' || value <= wanted, 'too large'),
  required: (wanted: string[], value) =>
    isObject(value) ? wanted.filter((key) => !(key in value)).map((key) => `no ${key}`) : [],
  properties: (wanted: Record<string, Schema>, value) =>
    isObject(value)
      ? Object.keys(wanted).flatMap((key) => (key in value ? violations(wanted[key]!, value[key]) : []))
      : [],
  additionalProperties: (_: false, value, schema) =>
    isObject(value)
      ? Object.keys(value)
          .filter((key) => !(key in (schema.properties as object)))
          .map((key) => `unknown ${key}`)
      : [],
  items: (wanted: Schema, value) => (Array.isArray(value) ? value.flatMap((item) => violations(wanted, item)) : []),
  anyOf: (wanted: Schema[], value) =>
    orViolation(
      wanted.some((each) => violations(each, value).length === 0),
      'anyOf',
    ),
  oneOf: (wanted: Schema[], value) =>
    orViolation(wanted.filter((each) => violations(each, value).length === 0).length === 1, 'oneOf'),
};

/** What in a value is not as a schema says; written apart from the schema, so that the two can disagree. */
export function violations(schema: Schema, value: unknown): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    const check = checks[keyword];
    return check ? check(wanted as never, value, schema) : [`unknown keyword ${keyword}`];
  });
}
