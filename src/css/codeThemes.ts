import type { PrismTheme } from 'prism-react-renderer';

/** Every colour reaches 4.5:1 on its background (WCAG 1.4.3); the themes that ship with Prism do not. */
const codeTheme = (colors: {
  text: string;
  background: string;
  comment: string;
  keyword: string;
  string: string;
  name: string;
}): PrismTheme => ({
  plain: { color: colors.text, backgroundColor: colors.background },
  styles: [
    { types: ['comment', 'prolog'], style: { color: colors.comment, fontStyle: 'italic' } },
    { types: ['keyword', 'boolean', 'number', 'builtin'], style: { color: colors.keyword } },
    { types: ['string', 'char', 'attr-value', 'url'], style: { color: colors.string } },
    { types: ['function', 'property', 'attr-name', 'variable'], style: { color: colors.name } },
  ],
});

export const lightCodeTheme = codeTheme({
  text: '#1b2733',
  background: '#f3f6f9',
  comment: '#54616e',
  keyword: '#8a1f6e',
  string: '#1d6b36',
  name: '#0b4f9e',
});

export const darkCodeTheme = codeTheme({
  text: '#e3e9ef',
  background: '#1a222b',
  comment: '#9fb0c0',
  keyword: '#f0a5dc',
  string: '#95d8a6',
  name: '#9cc8ff',
});
