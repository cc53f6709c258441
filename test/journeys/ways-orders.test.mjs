// Silence that may count, and silence that may not: the order of a customer and the quote of a
// library, from a person's act to the row in the database, in every engine.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enginesHere } from './browser.mjs';
import { openShop } from './ways-shop.mjs';

const PARTNERS = ['papeterie-lune', 'cafe-des-lettres', 'atelier-bonnet'];
const YEAR = 366 * 86_400_000;

for (const engine of enginesHere()) {
  describe(`ordering in ${engine}`, () => {
    const shop = openShop(engine);

    it('untouched, tells the shop that a customer did not object, and nobody anything else (CB-03, CB-06, A-46, A-47, A-52)', async () => {
      await shop.visit('/checkout');
      const said = await shop.send();
      const { decision, payload } = (await shop.arrived(1))('similar-books');
      assert.equal(decision.state, 'not-objected');
      assert.equal(decision.basis, 'soft-opt-in');
      assert.equal(decision.party, 'brand');
      assert.equal(decision.conditions.purchaseContext, 'order');
      assert.match(decision.conditions.similarScope, /books/);
      assert.match(payload.notice.text, /unless you refuse.*I do not want e-mails/s);
      assert.match(said, /Not objected.*Yes\.\s+They were told, could object and did not/s);
    });

    it('ticked, keeps the objection, and nothing may be sent (CB-03, A-52, A-56)', async () => {
      await shop.visit('/checkout');
      await shop.choose('similar');
      const said = await shop.send();
      const { decision } = (await shop.arrived(1))('similar-books');
      assert.equal(decision.state, 'objected');
      assert.match(said, /Objected.*No\.\s+The person objected/s);
    });

    it('keeps partners and calls apart from the shop, and gives calls an end (CB-09, CB-10, A-79)', async () => {
      await shop.visit('/checkout');
      await shop.choose('similar');
      await shop.choose('partners');
      await shop.choose('calls');
      const said = await shop.send();
      const find = await shop.arrived(3);
      const partners = find('partner-offers').decision;
      assert.equal(partners.state, 'given');
      assert.equal(partners.party, 'partner');
      assert.deepEqual(partners.partyIds, PARTNERS);
      const calls = find('calls', 'phone');
      assert.equal(calls.decision.state, 'given');
      assert.equal(calls.decision.frequency, 'twice a year at most');
      const lasts = Date.parse(calls.decision.validUntil) - Date.parse(calls.decidedAt);
      assert.ok(lasts > YEAR - 3 * 86_400_000 && lasts <= YEAR, `it lasts ${lasts} ms`);
      assert.match(calls.payload.notice.text, /No commercial call is made without your prior/);
      assert.match(calls.payload.notice.text, /Tuesday to Saturday, from 10 to 12/);
      assert.equal(said.match(/Yes\.\s+The person agreed to this/g).length, 2);
    });
  });

  describe(`asking for a quote in ${engine}`, () => {
    const shop = openShop(engine);

    it('untouched, tells the shop that somebody at work did not object (CB-07, A-48)', async () => {
      await shop.visit('/b2b');
      const said = await shop.send();
      const find = await shop.arrived(2);
      for (const channel of ['email', 'phone']) {
        const { decision, payload } = find('library-offers', channel);
        assert.equal(decision.state, 'not-objected');
        assert.equal(decision.basis, 'legitimate-interest');
        assert.match(decision.conditions.profession, /library/);
        assert.equal(payload.subject.capacity, 'professional');
      }
      assert.equal(said.match(/Yes\.\s+They were told, could object and did not/g).length, 2);
    });

    it('stops the channel that was refused, and no other (CB-03, CB-07)', async () => {
      await shop.visit('/b2b');
      await shop.choose('calls');
      const said = await shop.send();
      const find = await shop.arrived(2);
      assert.equal(find('library-offers', 'phone').decision.state, 'objected');
      assert.equal(find('library-offers', 'email').decision.state, 'not-objected');
      assert.match(said, /No\.\s+The person objected/);
    });
  });
}
