/** A bundle as an endpoint hands it out, and the bundles that a forger would make of it. */
import type { ConsentRecord } from '../../src/domain/schema.js';
import type { Bundle, Copy } from '../../src/endpoint/copy.js';
import { appendEvent, STOP } from '../../src/endpoint/events.js';
import { createHead } from '../../src/endpoint/head.js';
import { createReceipt, nextLink } from '../../src/endpoint/receipt.js';
import type { Head, Link, NewRecord, RecordStore } from '../../src/endpoint/record-store.js';
import { generateServerKey, importServerKey, keysDocument } from '../../src/endpoint/server-key.js';
import { serverKey } from './make-endpoint.js';
import { AUDIENCE, DAY, DECISION, makeRecord, noticeOf, NOW, sha256, sign } from './make-record.js';

const countersigner = { key: serverKey, issuer: AUDIENCE, now: () => NOW };
const foreignKey = await importServerKey(await generateServerKey());

interface Placed {
  copy: Copy;
  link: Link;
}

/** One record behind `head`, countersigned. */
async function place(record: ConsentRecord, head: Head, signer = countersigner): Promise<Placed> {
  const jws = await sign(record);
  const link = await nextLink('main', head, sha256(jws), signer.now());
  const row = { jti: record.jti, proof: 'proven', payload: record } as const;
  return { copy: { record: jws, receipt: await createReceipt(row, link, signer) }, link };
}

/** A stop by the mail program's button, which the endpoint itself wrote down. */
async function placeEvent(head: Head): Promise<Placed> {
  let link: Link | undefined;
  const store = {
    find: () => Promise.resolve([]),
    head: () => Promise.resolve(head),
    append: ([row]: NewRecord[]) => Promise.resolve(Boolean((link = row))),
  } as Partial<RecordStore> as RecordStore;
  const receiver = { store, key: serverKey, audience: AUDIENCE, now: () => NOW };
  const { stored } = await appendEvent(
    { subject: 'customer-7', cause: 'one-click', decisions: STOP },
    receiver,
  );
  return { copy: { record: stored.jws, receipt: stored.receipt }, link: link! };
}

async function bundleOf(placed: Placed[], end = placed.at(-1)!.link): Promise<Bundle> {
  const { partition, seq, chain } = end;
  return {
    schema: 'consent-bundle/1',
    issuer: AUDIENCE,
    exportedAt: new Date(NOW).toISOString(),
    records: placed.map(({ copy }) => copy),
    keys: await keysDocument(serverKey),
    head: await createHead([{ partition, seq, chain }], countersigner),
  };
}

const FIRST: Head = { seq: 0, chain: '' };

export async function makeBundle() {
  const one = await place(makeRecord(), FIRST);
  const two = await place(makeRecord(), one.link);
  const unsigned = await place(makeRecord(), two.link);
  const event = await placeEvent(unsigned.link);
  const erased = await place(makeRecord(), event.link);
  const bundle = await bundleOf([
    one,
    two,
    { ...unsigned, copy: { receipt: unsigned.copy.receipt, refusal: { jti: 'x' } } },
    event,
    { ...erased, copy: { receipt: erased.copy.receipt } },
  ]);
  const alone = async (record: ConsentRecord) => bundleOf([await place(record, FIRST)]);
  const other = await place(makeRecord(), one.link);
  const early = { ...countersigner, now: () => NOW - DAY };
  const late = await place(makeRecord(), one.link, { ...countersigner, now: () => NOW + DAY });
  const foreign = await place(makeRecord(), FIRST, { ...countersigner, key: foreignKey });
  const hostile = 'evil\u001b[2J\u0007\u202e';
  return {
    bundle,
    foreign: await bundleOf([foreign]),
    otherWords: await alone(makeRecord({ notice: { ...noticeOf('other'), text: 'words' } })),
    prechecked: await alone(
      makeRecord({ decisions: [{ ...DECISION, initial: 'checked' as 'unset' }] }),
    ),
    forked: await bundleOf([one, two, other], two.link),
    unlinked: await bundleOf([one, await place(makeRecord(), { seq: 1, chain: 'other' })]),
    backdated: await bundleOf([one, await place(makeRecord(), one.link, early)], one.link),
    postdated: await bundleOf([one, late]),
    foreignHead: {
      ...bundle,
      head: await createHead([], { ...countersigner, key: foreignKey }),
    },
    hostile: await alone(makeRecord({ decisions: [{ ...DECISION, purpose: hostile }] })),
    endless: await alone(makeRecord({ iat: Number.MAX_SAFE_INTEGER })),
  };
}

export type Made = Awaited<ReturnType<typeof makeBundle>>;
