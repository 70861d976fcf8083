import { html } from 'hono/html';
import { style } from './style';

export type Html = ReturnType<typeof html>;

/** Every page says first that it is no page of Microsoft. */
export const layout = (title: string, content: Html): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${title} – Demo sign-in</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header>
          <strong>Demo sign-in: this is not Microsoft</strong>
          <p>
            It runs on this computer. All people, organizations and keys are made up, no password is asked,
            and nothing is sent to Microsoft or Adobe.
          </p>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
