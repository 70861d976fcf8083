import type { Plugin } from '@docusaurus/types';

/** As NProgress 0.2.0 has it in its settings. */
const progressBar =
  '<div class="bar" role="bar"><div class="peg"></div></div><div class="spinner" role="spinner"><div class="spinner-icon"></div></div>';

/**
 * What the browser asks before text becomes code, on pages whose policy requires trusted types. React, the loader of
 * chunks and the search hand over text, so there is one policy for all of them, and it gives way nowhere:
 * - scripts and workers come from this site;
 * - text for a `<script>` is JSON, as the data for search engines is: code would not parse;
 * - HTML keeps plain emphasis, as a heading has it in the table of contents, and is the bar of NProgress, which Docusaurus
 *   shows while a page is loaded. Any other tag is shown as text.
 *
 * What gets no answer is refused, and reported as a violation of the policy.
 *
 * A string, because what compiles this file would put helpers into a function that the browser does not have.
 *
 * @see https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
export const defaultPolicy = `globalThis.trustedTypes&&trustedTypes.createPolicy("default",{
createScriptURL:function(address){if(new URL(address,location.href).origin===location.origin)return address},
createScript:function(text){try{JSON.parse(text)}catch{return}return text},
createHTML:function(html){return html===${JSON.stringify(progressBar)}?html:html.replace(/<(?!\\/?(?:code|em|strong|b|i)>)/g,"&lt;")}})`;

export function trustedTypes(): Plugin {
  return {
    name: 'trusted-types',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: defaultPolicy }] }),
  };
}
