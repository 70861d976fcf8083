import { expect, test } from 'vitest';
import { loadedBy } from './loadedBy';

test('code that a page loads is counted however it is asked for, and data is not', () => {
  const loaded = loadedBy(`<!doctype html><html><head>
    <link rel=preload as=script href=/early.js><link rel="modulepreload" href=/module.js>
    <script src=/main.js defer></script><script type=module src=/new.js></script>
    <script>start()</script><script type=application/ld+json>{"a":1}</script>
    <script type="application/json" src=/data.json></script>
    </head><body></body></html>`);
  expect(loaded.scripts).toEqual(['/main.js', '/new.js', '/early.js', '/module.js']);
  expect(loaded.inlineScripts).toEqual(['start()']);
});

test('fonts, images, frames and connections made ahead are found', () => {
  const { others, styles } = loadedBy(`<!doctype html><html><head>
    <link rel=stylesheet href=/a.css><link rel=preload as=font href=/a.woff2>
    <link rel=preconnect href=https://cdn.example><link rel="shortcut icon" href=/icon.svg>
    </head><body><img src=/a.png srcset="/a-2.png 2x, /a-3.png 3x"><iframe src=https://frame.example></iframe>
    <a href=https://elsewhere.example>A link loads nothing</a></body></html>`);
  expect(styles).toEqual(['/a.css']);
  expect(others).toEqual([
    '/a.woff2',
    'https://cdn.example',
    '/icon.svg',
    '/a.png',
    'https://frame.example',
    '/a-2.png',
    '/a-3.png',
  ]);
});
