import { mendAddress } from './soundAddress';

// Client modules are run before the router looks at the address, so this listener is called before the router's.
if (typeof window !== 'undefined') {
  mendAddress();
  window.addEventListener('popstate', mendAddress);
}
