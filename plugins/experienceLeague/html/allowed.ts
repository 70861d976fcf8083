/** Elements with what is in them: they run, load or ask for something. */
export const droppedWithContent: ReadonlySet<string> = new Set(
  'script style iframe object embed applet noscript template form button select textarea svg math base meta link frame frameset dialog portal'.split(
    ' ',
  ),
);

/** Elements that the authoring guide of Experience League allows, and those that Markdown makes. */
export const allowedTags: ReadonlySet<string> = new Set(
  'a b blockquote br caption code col colgroup dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img input kbd li ol p pre s section small span strong sub summary sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);

const everywhere = ['id', 'className', 'title', 'lang', 'dir', 'translate'];

/** Attributes by element, as hast names them. */
const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  a: 'href target rel name dataDialectChecked dataFootnoteRef dataFootnoteBackref ariaDescribedBy ariaLabel'.split(
    ' ',
  ),
  code: ['dataMeta', 'metastring'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  details: ['open'],
  div: ['align'],
  img: ['src', 'alt', 'width', 'height', 'align', 'border'],
  input: ['type', 'checked', 'disabled'],
  li: ['value'],
  ol: ['start', 'type', 'reversed'],
  p: ['align'],
  section: ['dataFootnotes'],
  table: ['style', 'align', 'width', 'border', 'cellPadding', 'cellSpacing', 'summary'],
  td: 'align vAlign colSpan rowSpan headers scope width height style'.split(' '),
  th: 'align vAlign colSpan rowSpan headers scope abbr width height style'.split(' '),
  tr: ['align', 'vAlign'],
};

export const isAllowedAttribute = (tag: string, name: string): boolean =>
  everywhere.includes(name) || (allowedAttributes[tag]?.includes(name) ?? false);

/** Declarations that lay out a table; any other could move the page about or load a picture. */
export const allowedStyle = (style: string): string =>
  style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) =>
      /^(?:table-layout|width|text-align|vertical-align)\s*:\s*[\w.%-]+$/i.test(declaration),
    )
    .join('; ');
