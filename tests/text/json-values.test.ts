import { expect, test } from 'vitest';
import { endOfValue, textOfValue } from '../../src/text/json-values.js';

test.each([
  ['{"id":1}', '1'],
  [' {"a":"\\"id\\":2","id" : 12345678901234567890 ,"b":3}', '12345678901234567890'],
  ['{"html":"\\\\","id":-1.50e+400}', '-1.50e+400'],
  ['{"x":{"id":1},"y":[{"id":2}],"id":{"2":[],"1":{"}":"]\\"}"}} , "z":[]}', '{"2":[],"1":{"}":"]\\"}"}}'],
  ['{"\\u0069d":"é\\u00e9","z":0}', '"é\\u00e9"'],
  ['{"id":1,"id":[ 2 ]}', '[ 2 ]'],
  ['{"id":null}', 'null'],
  ['{"ID":1}', null],
  ['{ }', null],
])('the id in %s is %s', (object, text) => {
  JSON.parse(object);
  expect(textOfValue(object, 'id')).toBe(text);
});

test('every value of a nested one ends where its text does', () => {
  for (const value of ['"a\\\\"', '0', '[[],{"a":[1,"]"]}]', '{}', 'true', '-1e-9']) {
    expect(endOfValue(`${value},"x"]}`, 0), value).toBe(value.length);
  }
});

test('takes time in proportion to the length, also of strings that are all escapes', () => {
  const object = `{"html":${JSON.stringify('\\"'.repeat(1_000_000))},"id":10000000000000000001}`;
  expect(textOfValue(object, 'id')).toBe('10000000000000000001');
});
