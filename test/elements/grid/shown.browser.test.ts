/** What a person meets when they open the page: who asks, what they said, and nothing more. */
import { expect } from '@open-wc/testing';
import { makeEndpoint } from '../page.js';
import { all, box, cell, find, isOn, makeGrid, on, says, told } from './page.js';

describe('<preference-grid>, opened', () => {
  it('draws', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email', { frequency: 'weekly' }));
    const grid = await makeGrid({ endpoint });
    console.log(JSON.stringify(isOn(grid)), told(grid), find(grid, '#grid').innerText);
    expect(on(grid)).to.deep.equal(['news brand email']);
    void all; void box;
  });
});
