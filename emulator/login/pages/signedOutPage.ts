import { html } from 'hono/html';
import { type Html, layout } from './layout';

export const signedOutPage = (): Html =>
  layout('You signed out', html`<p>It’s a good idea to close this window.</p>`);
