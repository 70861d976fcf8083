import type { Extension } from 'mdast-util-from-markdown';
import './nodes';

/** Makes nodes of what `dialectSyntax` found. */
export const dialectFromMarkdown: Extension = {
  canContainEols: ['dialectMark'],
  enter: {
    dialectMark(token) {
      this.enter({ type: 'dialectMark', name: '', children: [] }, token);
    },
    dialectAttributes(token) {
      this.enter({ type: 'dialectAttributes', value: this.sliceSerialize(token) }, token);
    },
    dialectSnippet(token) {
      this.enter({ type: 'dialectSnippet', value: '' }, token);
    },
    dialectCollapsible(token) {
      this.enter({ type: 'dialectCollapsible', children: [] }, token);
    },
  },
  exit: {
    dialectMark(token) {
      this.exit(token);
    },
    dialectMarkName(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'dialectMark') node.name = this.sliceSerialize(token);
    },
    dialectAttributes(token) {
      this.exit(token);
    },
    dialectSnippet(token) {
      this.exit(token);
    },
    dialectSnippetValue(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'dialectSnippet') node.value = this.sliceSerialize(token).trim();
    },
    dialectCollapsible(token) {
      this.exit(token);
    },
  },
};
