/** Frames, images and players ask for nothing before a yes, and for their one file after it. */
import { expect } from '@open-wc/testing';
import { NONCE, aMoment, eventually, leaveSites, makeSite } from './site.js';

afterEach(leaveSites);

const gate = (tag: string, rest: string): string => `<${tag} data-consent-purpose="video" ${rest}`;

describe('a gated embed', () => {
  it('asks for nothing before a yes, and then for its file (CK-19)', async () => {
    const site = await makeSite(
      gate('iframe', 'data-src="@/film.html"></iframe>') +
        gate('img', 'data-src="@/still.gif" alt="">') +
        gate('video', 'data-src="@/film.mp4" data-poster="@/poster.gif"></video>') +
        gate('audio', 'data-src="@/song.mp3"></audio>'),
    );
    await aMoment();
    expect(await site.log()).to.deep.equal([]);
    site.window.openGates(['video']);
    const log = await eventually(async () => {
      const asked = new Set(await site.log());
      return asked.size === 5 && [...asked].sort();
    }, 'five requests');
    expect(log).to.deep.equal(['film.html', 'film.mp4', 'poster.gif', 'song.mp3', 'still.gif']);
    expect(site.document.querySelectorAll('[data-src], [data-poster]').length).to.equal(0);
  });

  it('of one purpose stays shut on a yes to another, and on a no', async () => {
    const site = await makeSite(gate('iframe', 'data-src="@/film.html"></iframe>'));
    site.window.openGates(['analytics']);
    site.window.openGates([]);
    await aMoment();
    expect(await site.log()).to.deep.equal([]);
  });

  it('chooses one file of several, and not its fallback beside it', async () => {
    const site = await makeSite(
      `<picture data-consent-purpose="video">
         <source data-srcset="@/small.gif 1x, @/small.gif 2x"><img data-src="@/fallback.gif" alt="">
       </picture>` +
        gate('img', 'data-srcset="@/one.gif 1x, @/one.gif 2x" data-src="@/old.gif" alt="">'),
    );
    site.window.openGates(['video']);
    await eventually(async () => (await site.log()).includes('one.gif'), 'the image');
    await aMoment();
    expect([...new Set(await site.log())].sort()).to.deep.equal(['one.gif', 'small.gif']);
  });

  it('that is a player looks again when its sources come', async () => {
    const site = await makeSite(
      gate('video', '><source data-src="@/inside.mp4" type="video/mp4"></video>') +
        `<audio>${gate('source', 'data-src="@/own.mp3"></audio>')}`,
    );
    await aMoment();
    site.window.openGates(['video']);
    await eventually(async () => (await site.log()).includes('own.mp3'), 'the song');
    await eventually(
      async () => (await site.log()).includes('inside.mp4') || !canPlay(site.document),
      'the film',
    );
  });

  it('inserted later is opened, or told of where nobody said yes', async () => {
    const site = await makeSite('');
    const shut: Element[] = [];
    site.window.watchGates((embed) => shut.push(embed));
    const add = (name: string) => {
      const frame = site.document.createElement('iframe');
      frame.dataset['consentPurpose'] = 'video';
      frame.dataset['src'] = `${site.url}/${name}`;
      const box = site.document.createElement('p');
      box.append(frame);
      site.document.body.append(box);
      return frame;
    };
    const first = add('first.html');
    await aMoment();
    expect(shut).to.deep.equal([first]);
    expect(await site.log()).to.deep.equal([]);
    site.window.openGates(['video']);
    add('second.html');
    await eventually(async () => (await site.log()).length === 2, 'two requests');
    expect((await site.log()).sort()).to.deep.equal(['first.html', 'second.html']);
    expect(shut).to.deep.equal([first]);
    site.window.openGates([]);
    await eventually(() => shut.length === 3, 'word of both after the next answer');
  });

  it('is an address and never code', async () => {
    const site = await makeSite(
      gate('iframe', 'data-src=" java&#10;script:parent.smuggled=1"></iframe>') +
        gate('img', 'data-src="@/after.gif" alt="">'),
    );
    site.window.openGates(['video']);
    await eventually(async () => (await site.log()).length === 1, 'the image');
    await aMoment();
    expect('smuggled' in site.window).to.equal(false);
  });

  const TRUSTED = {
    'content-security-policy':
      `default-src 'none'; script-src 'nonce-${NONCE}'; img-src 'self'; frame-src 'self'; ` +
      `media-src 'self'; object-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
  };

  it('opens where trusted types are enforced, without a policy and without a violation', async () => {
    const site = await makeSite(
      gate('iframe', 'data-src="@/film.html"></iframe>') +
        gate('img', 'data-src="@/still.gif" data-srcset="@/still.gif 1x" alt="">') +
        gate('video', 'data-poster="@/poster.gif"></video>'),
      TRUSTED,
    );
    site.window.openGates(['video']);
    await eventually(async () => (await site.log()).length === 3, 'three requests');
    expect((await site.log()).sort()).to.deep.equal(['film.html', 'poster.gif', 'still.gif']);
    expect(site.window.violations).to.deep.equal([]);
  });

  it('that an engine holds for code closes none after it', async () => {
    const site = await makeSite(
      gate('embed', 'data-src="@/plugin.html">') + gate('img', 'data-src="@/last.gif" alt="">'),
      TRUSTED,
    );
    site.window.openGates(['video']);
    await eventually(async () => (await site.log()).includes('last.gif'), 'the image');
    const embed = site.document.querySelector('embed')!;
    expect(embed.hasAttribute('src')).to.equal(!embed.hasAttribute('data-src'));
  });
});

/** An engine without the codec passes over such a source; it still looked. */
const canPlay = (page: Document): boolean =>
  page.createElement('video').canPlayType('video/mp4') !== '';

describe('ten thousand embeds', () => {
  it('all open, each once, beside a script that never comes', async () => {
    const site = await makeSite(
      `<script type="text/plain" data-consent-purpose="video" src="@/slow.js?after=600000"></script>` +
        gate('img', 'data-src="data:," alt="">').repeat(10_000),
    );
    site.window.openGates(['video']);
    await eventually(() => site.document.querySelectorAll('img[src]').length === 10_000, 'all');
    expect(site.document.querySelectorAll('img[data-src]').length).to.equal(0);
    expect(site.window.ran).to.equal(undefined);
  });
});
