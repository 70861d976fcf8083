// Hands the answer of Microsoft Entra ID to the page that asked for it, and closes the window.
const show = () => document.querySelector('main').removeAttribute('hidden');

addEventListener('DOMContentLoaded', () => {
  // The window is closed a moment later; one that stays was opened by hand, or nobody listens any more.
  const late = setTimeout(show, 3000);
  msalRedirectBridge.broadcastResponseToMainFrame().catch(() => {
    clearTimeout(late);
    show();
  });
});
