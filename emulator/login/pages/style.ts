import { raw } from 'hono/html';

export const style = raw(`
  :root { --ink: #1b1b1b; --paper: #fff; --soft: #f1f1f1; --line: #767676; --accent: #0b57a4; --on-accent: #fff; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #eee; --paper: #1b1b1d; --soft: #2a2a2e; --line: #9a9a9a; --accent: #8ec2ff; --on-accent: #0b1b2b; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  header { padding: 0.75rem 1rem; background: var(--soft); border-bottom: 4px solid var(--accent); }
  header p { margin: 0; }
  main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; }
  h2 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
  ul { list-style: none; margin: 0; padding: 0; }
  li { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  li p { margin: 0.25rem 0 0; }
  form.choices { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1rem; }
  button { font: inherit; min-height: 2.75rem; max-width: 100%; padding: 0.5rem 1rem; text-align: start; overflow-wrap: anywhere;
    color: var(--accent); background: var(--paper); border: 1px solid var(--accent); border-radius: 4px; cursor: pointer; }
  button.main { color: var(--on-accent); background: var(--accent); }
  button:hover { text-decoration: underline; }
  :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
  code { font-size: 0.875rem; }
`);
