/** Name of the `meta` with the words, in the language of the page. */
export const notLoadedName = 'cmk-guide-not-loaded';

/** Over the page, which is complete to read: only what answers to the reader is missing. */
export function sayNotLoaded(): void {
  const words = document.querySelector<HTMLMetaElement>(`meta[name=${notLoadedName}]`)?.content ?? '';
  const message = document.getElementById(notLoadedName) ?? document.createElement('p');
  message.id = notLoadedName;
  message.role = 'alert';
  message.textContent = words;
  document.body.append(message);
}
