import type { Fault } from './InlineCode';

/** What was found, what was expected, and what to do. */
export function describeFault(fault: Fault): string {
  switch (fault.code) {
    case 'event-handler':
      return `<${fault.element}> has the attribute “${fault.attribute}”. Inline event handlers are not allowed; add a listener in a script.`;
    case 'javascript-address':
      return `<${fault.element}> has an address in “${fault.attribute}” that begins with “javascript:”. Use a button with a listener in a script.`;
    case 'style-element':
      return 'The page has a <style> element. Put its rules into a stylesheet, such as src/css/custom.css or a CSS module.';
    case 'no-head':
      return 'The page has no <meta charset> in its head, behind which the policy belongs. Add <meta charset="utf-8"> as the first element.';
  }
}
