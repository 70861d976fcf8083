import type { Literal, Parent, PhrasingContent } from 'mdast';

/** `[!NAME content]`: text that must not be translated, a label of a product, or what kind of block begins here. */
export interface DialectMark extends Parent {
  type: 'dialectMark';
  name: string;
  children: PhrasingContent[];
}

/** `{#id target="_blank"}`, which says something about what stands before it. The value is the source. */
export interface DialectAttributes extends Literal {
  type: 'dialectAttributes';
  value: string;
}

/** `{{name}}` or `{{$include /help/_includes/file.md}}`. The value is what stands between the braces. */
export interface DialectSnippet extends Literal {
  type: 'dialectSnippet';
  value: string;
}

/** A line `+++Title` or `+++`. Begin and end of a collapsible section are two nodes side by side. */
export interface DialectCollapsible extends Parent {
  type: 'dialectCollapsible';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    dialectMark: DialectMark;
    dialectAttributes: DialectAttributes;
    dialectSnippet: DialectSnippet;
  }
  interface RootContentMap {
    dialectMark: DialectMark;
    dialectAttributes: DialectAttributes;
    dialectSnippet: DialectSnippet;
    dialectCollapsible: DialectCollapsible;
  }
  interface BlockContentMap {
    dialectAttributes: DialectAttributes;
    dialectCollapsible: DialectCollapsible;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    dialectMark: 'dialectMark';
    dialectMarkName: 'dialectMarkName';
    dialectMarkContent: 'dialectMarkContent';
    dialectPunctuation: 'dialectPunctuation';
    dialectAttributes: 'dialectAttributes';
    dialectSnippet: 'dialectSnippet';
    dialectSnippetValue: 'dialectSnippetValue';
    dialectCollapsible: 'dialectCollapsible';
    dialectCollapsibleTitle: 'dialectCollapsibleTitle';
  }
}
