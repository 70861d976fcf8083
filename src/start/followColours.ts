/** For readers who left the colours to their system, which may change them while a page is open. */
export function followColours(): void {
  const page = document.documentElement;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (page.dataset.themeChoice === 'system') page.dataset.theme = matches ? 'dark' : 'light';
  });
}
