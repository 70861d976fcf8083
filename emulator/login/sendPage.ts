import type { Context } from 'hono';
import type { Html } from './pages/layout';

/** With the headers that decide whether an application can sign in here as it does at Microsoft Entra ID. */
export function sendPage(c: Context, page: Html, status: 200 | 400 = 200): Response | Promise<Response> {
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'no-referrer');
  // Without `form-action`: it would also forbid the way back to the application that follows a form.
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
  );
  return c.html(page, status);
}
