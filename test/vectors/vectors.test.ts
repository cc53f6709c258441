/** RC-05, RC-02, RC-04: the golden vectors by `jose` and by the endpoint's own verifier. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { calculateJwkThumbprint, compactVerify, EmbeddedJWK, type JWK } from 'jose';
import { fromJSONSchema, toJSONSchema } from 'zod';
import { noticeText } from '../../src/domain/notice-text.js';
import { recordSchema } from '../../src/domain/schema.js';
import { uuidv7 } from '../../src/domain/uuid.js';
import { nextLink } from '../../src/endpoint/receipt.js';
import { verifyRecord } from '../../src/server.js';
import { FILES } from './make.mjs';
import {
  bytesOfHex,
  type ChainLink,
  type Id,
  type Invalid,
  type Judged,
  type NoticeText,
  type RecordVector,
  type Vectors,
} from './vectors.js';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const load = <File>(name: string): File => JSON.parse(read(name)) as File;
const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('base64url');

const records = load<Judged<RecordVector>>('records.json');
const invalid = load<Judged<Invalid>>('invalid.json');
const ALGORITHMS = { algorithms: ['ES256', 'Ed25519'] };

const judge = (jws: string) =>
  verifyRecord(jws, { audience: records.audience, now: () => records.now * 1000 });

describe('the files', () => {
  for (const [name, text] of Object.entries(FILES)) {
    it(`${name} is as make.mjs writes it`, () => assert.equal(read(name), text));
  }
});

describe('what was seen folds to the text (RC-04)', () => {
  for (const { name, seen, text } of load<Vectors<NoticeText>>('notice-text.json').vectors) {
    it(name, () => assert.equal(noticeText(seen), text));
  }
});

describe('a golden record (RC-05)', () => {
  // What is published is the JSON Schema: a record has to pass that one too.
  const published = fromJSONSchema(toJSONSchema(recordSchema));

  for (const { name, alg, seen, payload, jws, ...vector } of records.vectors) {
    describe(name, () => {
      it('verifies with jose', async () => {
        const { payload: bytes, protectedHeader } = await compactVerify(
          jws,
          EmbeddedJWK,
          ALGORITHMS,
        );
        assert.equal(protectedHeader.alg, alg);
        assert.deepEqual(JSON.parse(new TextDecoder().decode(bytes)), payload);
        assert.equal(await calculateJwkThumbprint(protectedHeader.jwk as JWK), vector.thumbprint);
        assert.equal(sha256(bytes), vector.payloadHash);
      });

      it('is believed by the endpoint (EP-01)', async () => {
        const { recordHash, payloadHash } = vector;
        const believed = {
          record: payload,
          jti: payload.jti,
          payloadHash,
          recordHash,
          late: false,
        };
        assert.deepEqual(await judge(jws), believed);
      });

      it('passes both schemas (RC-02)', () => {
        assert.deepEqual(recordSchema.parse(payload), payload);
        assert.deepEqual(published.parse(payload), payload);
      });

      it('holds the words that were seen (RC-04)', () => {
        assert.equal(noticeText(seen), payload.notice.text);
        assert.equal(`sha-256:${sha256(payload.notice.text)}`, payload.notice.digest);
        assert.equal(sha256(jws), vector.recordHash);
      });

      // Only ECDSA has another spelling.
      const { reencoded } = vector;
      if (reencoded) {
        it('is the same record under it (EP-03)', async () => {
          const twin = await judge(reencoded);
          assert.equal(twin.jti, payload.jti);
          assert.equal(twin.payloadHash, vector.payloadHash);
          assert.notEqual(twin.recordHash, vector.recordHash);
        });
      }
    });
  }
});

describe('is refused (RC-05)', () => {
  for (const { reason, breaks, code, jws } of invalid.vectors) {
    it(`${reason}: ${code} (EP-01)`, () =>
      assert.rejects(judge(jws), { name: 'ConsentError', code }));

    // What is wrong with the envelope's form, its headers or its words is our rule, not jose's.
    if (breaks === 'signature') {
      it(`${reason}: by jose too`, () =>
        assert.rejects(compactVerify(jws, EmbeddedJWK, ALGORITHMS)));
    }
  }
});

describe('ids and links', () => {
  for (const { name, now, random, uuid } of load<Vectors<Id>>('uuid.json').vectors) {
    it(`id: ${name}`, () => assert.equal(uuidv7(now, bytesOfHex(random)), uuid));
  }

  for (const link of load<Vectors<ChainLink>>('chain.json').vectors) {
    const { prev, seq, recordHash, effectiveAt } = link;
    it(`link ${seq} (EP-04)`, async () => {
      const head = { seq: seq - 1, chain: prev };
      const next = await nextLink('main', head, recordHash, Date.parse(effectiveAt));
      assert.deepEqual(next, { ...link, partition: 'main' });
    });
  }
});
