/** The person's own pages: behind the link of a message, and in the portal once signed in. */
import { issueToken } from 'ouinon/server';
import { pageOf } from './page-of.js';
import { preferencesPage } from './pages/preferences.js';
import { signIn } from './session.js';

/**
 * @param {import('hono').Hono} app
 * @param {import('ouinon/server').Receiver} receiver
 */
export function addPreferences(app, receiver) {
  app.get('/preferences', (c) =>
    c.html(preferencesPage(pageOf(c), 'preferences', { token: c.req.query('token') })),
  );
  // The link that a message would carry; here it is asked for, for this demo writes to nobody.
  app.post('/preferences', async (c) => {
    const token = await issueToken(receiver, { subject: signIn(c), use: 'preferences' });
    return c.redirect(withToken(pageOf(c).link('/preferences'), token), 303);
  });
  app.get('/portal', (c) => c.html(preferencesPage(pageOf(c), 'portal', { account: signIn(c) })));
}

const withToken = (path, token) => `${path}${path.includes('?') ? '&' : '?'}token=${token}`;
