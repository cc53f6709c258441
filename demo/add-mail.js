/** What leaves the shop: mails with their ways out, a leaflet, and where both lead. */
import encodeQR from 'qr';
import { canSendTo, issueToken } from 'ouinon/server';
import { OUTGOING } from './mails.js';
import { pageOf } from './page-of.js';
import { leafletPage } from './pages/leaflet.js';
import { mailPage } from './pages/mail.js';
import { stopPage, telephonePage } from './pages/stop.js';
import { signIn } from './session.js';

/**
 * @param {import('hono').Hono} app
 * @param {import('ouinon/server').Receiver} receiver
 */
export function addMail(app, receiver) {
  app.get('/stop', (c) => c.html(stopPage(pageOf(c), c.req.query('token'))));

  app.get('/telephone', (c) => c.html(telephonePage(pageOf(c))));

  app.get('/leaflet', (c) => {
    const page = pageOf(c);
    const link = `${page.origin}/stop#stop`;
    return c.html(leafletPage(page, link, encodeQR(link, 'svg')));
  });

  app.get('/mail', async (c) => c.html(mailPage(pageOf(c), await mailbox(c))));

  // The mailer asks before each mail, and not once for all: a stop may have come meanwhile.
  app.post('/mail', async (c) => {
    const box = await mailbox(c);
    const asked = Object.entries(OUTGOING).map(async ([name, question]) => ({
      name,
      verdict: await canSendTo(receiver, box.reader, question),
    }));
    return c.html(mailPage(pageOf(c), { ...box, verdicts: await Promise.all(asked) }));
  });

  /** One token for all the links of a person's mails. */
  async function mailbox(c) {
    const reader = signIn(c);
    return { reader, token: await issueToken(receiver, { subject: reader, use: 'preferences' }) };
  }
}
