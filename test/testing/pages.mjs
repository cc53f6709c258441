// Pages as teams write them: two that ask well, and those that do not, each by what it does.

const SETTINGS = `
  data-controller="Librairie Martin"
  data-privacy-href="/privacy"
  data-withdraw-href="/preferences"
  data-retention="P3Y last-contact"
  data-jurisdiction="FR"`;

const page = (body) => `<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width">
<title>Librairie Martin</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/ouinon.js"${SETTINGS}></script>
${body}
</html>`;

const NEWSLETTER = `
  <consent-checkbox name="newsletter" purpose="newsletter" channel="email">
    I want Librairie Martin's newsletter by e-mail.
  </consent-checkbox>`;

const EVENTS = `
  <consent-checkbox name="events" mode="choice" purpose="events" channel="email">
    Shall we write to you about readings at the shop?
  </consent-checkbox>`;

const form = (inner) => `
<form method="post" action="/thanks">
  <label>E-mail <input name="email" type="email"></label>
  ${inner}
  <label><input type="checkbox" id="stay"> Stay signed in</label>
  <button>Sign up</button>
</form>`;

const BANNER = `
<cookie-banner notice-version="2026-11">
  <consent-purpose purpose="analytics"><strong slot="title">Audience.</strong> We count visits.</consent-purpose>
  <consent-purpose purpose="ads"><strong slot="title">Advertising.</strong> Adverts that fit.</consent-purpose>
</cookie-banner>
<h1>News</h1>`;

/** A banner of the page's own; `refuse` and `give` are what stands in their style attributes. */
const lookalike = (refuse = '', give = '', more = '') => `
<style>
  #ask { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; max-width: 400px }
  #ask button { box-sizing: border-box; height: 44px; border: 0; font: 16px sans-serif; color: #fff; background: #024 }
</style>
<h1>May we count visits?</h1>
<div id="ask"><button id="no" style="${refuse}">No</button><button id="yes" style="${give}">Yes</button></div>
<div id="more" hidden><button id="really">Really no</button></div>
${more}
<script>
  const answer = (it) => (document.cookie = 'answered=' + it);
  yes.onclick = () => answer('yes');
  no.onclick = () => (document.documentElement.dataset.detour ? (more.hidden = false) : answer('no'));
  really.onclick = () => answer('no');
</script>`;

const script = (code) => `${BANNER}<script>${code}</script>`;

/** By path; `other` is the address of another company. */
export const pages = (other) => ({
  '/signup': page(form(NEWSLETTER + EVENTS)),
  '/news': page(BANNER),
  '/own-banner': page(lookalike()),
  '/inside': page(`<div id="outer"></div><script>
    outer.attachShadow({ mode: 'open' }).innerHTML = '<div id="inner"></div>';
    const inner = outer.shadowRoot.querySelector('#inner').attachShadow({ mode: 'open' });
    inner.innerHTML = ${JSON.stringify(lookalike().replace(/<script>[^]*/, ''))};
  </script>`),

  '/ticked': page(
    form(`${NEWSLETTER}<label><input type="checkbox" name="ads" checked> Adverts</label>`),
  ),
  '/unticked-later': page(
    form('<label><input type="checkbox" name="ads" checked> Adverts</label>') +
      '<script>document.querySelector("[name=ads]").checked = false</script>',
  ),
  '/painted': page(
    form(`${NEWSLETTER}<span role="switch" aria-checked="true" id="ads">Adverts</span>`),
  ),
  '/half': page(
    form('<input type="checkbox" name="ads">') +
      '<script>document.forms[0].ads.indeterminate = true</script>',
  ),
  '/ticked-inside': page(`<my-box></my-box><script>
    const root = document.querySelector('my-box').attachShadow({ mode: 'open' });
    root.innerHTML = '<input type="checkbox" id="ads">';
    root.querySelector('input').checked = true;
  </script>`),
  '/chosen': page(
    form(
      '<input type="radio" name="a" value="yes" checked><input type="radio" name="a" value="no">',
    ),
  ),

  '/small-no': page(
    lookalike('', '', '<style>#ask { grid-template-columns: 1fr 3fr !important }</style>'),
  ),
  '/lower-no': page(lookalike('position: relative; top: 20px')),
  '/grey-no': page(lookalike('background: #777; color: #aaa')),
  '/pale-both': page(lookalike('color: #257', 'color: #257')),
  '/tiny-both': page(lookalike('font-size: 7px', 'font-size: 7px')),
  '/covered-no': page(
    lookalike('', '', '<div style="position: absolute; inset: 0 50% 0 0"></div>'),
  ),
  '/faded-both': page(lookalike().replace('<div id="ask">', '<div id="ask" style="opacity: 0.3">')),
  '/hidden-no': page(lookalike('display: none')),
  // Ours, but somebody reached inside.
  '/one-answer': page(
    script(`
    customElements.whenDefined('cookie-banner').then(() => setInterval(() =>
      document.querySelector('cookie-banner').shadowRoot.querySelector('[data-act=refuse]')?.remove(), 20));`),
  ),

  '/cookie': page(script('document.cookie = "_ga=1"')),
  '/tracked': page(`${BANNER}<img src="${other}/pixel.gif" alt="">`),
  '/local': page(script('localStorage.visitor = 1')),
  '/session': page(script('sessionStorage.visitor = 1')),
  '/database': page(script('indexedDB.open("visitors")')),
  '/cache': page(script('caches.open("visits")')),
  '/pixel': page(`${BANNER}<img src="${other}/pixel.gif" alt="">`),

  '/detour': page(
    lookalike('', '', '<script>document.documentElement.dataset.detour = 1</script>'),
  ),
  '/disabled': page(lookalike().replace('id="no"', 'id="no" disabled')),
  '/moving': page(
    lookalike(
      'animation: away 1s linear infinite; position: relative',
      '',
      '<style>@keyframes away { from { left: 0 } to { left: 100px } }</style>',
    ),
  ),
});

/** What the server says besides: a cookie that no script can read. */
export const HEADERS = { '/tracked': { 'set-cookie': 'visitor=1; HttpOnly' } };
