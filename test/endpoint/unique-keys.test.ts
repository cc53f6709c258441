import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseObject } from '../../src/endpoint/unique-keys.js';

const refused = (json: string) =>
  assert.throws(() => parseObject(json, 'payload'), { code: 'schema' }, json);

test('any object that JSON.stringify wrote is read as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      for (const space of [0, 2]) {
        const json = JSON.stringify(value, null, space);
        assert.deepEqual(parseObject(json, 'payload'), JSON.parse(json));
      }
    }),
  );
});

test('a name repeated in an object, at any depth, however it is spelt (EP-01)', () => {
  refused('{"a":1,"a":1}');
  refused('{"a":1,"\\u0061":2}');
  refused('{"\\n":1,"\\u000a":2}');
  refused('{"__proto__":1,"__proto__":2}');
  refused('{"x":[{"y":{"a":1 , "b" : 2, "a"\n:3}}]}');
  refused('{"a":{},"b":[{}],"a":{}}');
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, name) => {
      const [inner, key] = [JSON.stringify(value), JSON.stringify(name)];
      refused(`{"outer":[{${key}:${inner},${JSON.stringify(name + '!')}:1,${key}:1}]}`);
    }),
  );
});

test('the same name in two objects, or in a text, is no repetition', () => {
  for (const json of [
    '{"a":{"a":{"a":1}}}',
    '{"x":[{"a":1},{"a":1}],"a":1}',
    '{"a":"\\"a\\":1,{","b":"}\\"a\\":"}',
    '{"a":"\\\\","b":"a"}',
  ]) {
    assert.deepEqual(parseObject(json, 'payload'), JSON.parse(json));
  }
});

test('depth, brackets and back slashes up to the size of a body', () => {
  const deep = 19_000;
  parseObject(`{"a":${'['.repeat(deep)}${']'.repeat(deep)}}`, 'payload');
  parseObject('{"a":'.repeat(9_000) + '1' + '}'.repeat(9_000), 'payload');
  parseObject(`{"a":"${'\\\\'.repeat(29_000)}"}`, 'payload');
  parseObject(`{"a":["",${' '.repeat(59_000)}1]}`, 'payload');
  const before = performance.now();
  parseObject(`{"a":[${'"",'.repeat(19_000)}""]}`, 'payload');
  assert.ok(performance.now() - before < 500);
});

test('what is no object', () => {
  for (const json of ['', '[]', 'null', '1', '"a"', '{', '{"a":1}}']) refused(json);
});
