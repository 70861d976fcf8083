import type { Problem } from './Problem';

/** What was found, what is done with it, and what a writer can do: one line of English for the terminal. */
export function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'front-matter/unreadable-field':
      return `the field “${problem.field}” is not valid YAML, so its text is kept as it stands: “${problem.found}”. Put quotation marks around the value, or write its list over several lines.`;
    case 'front-matter/unreadable-line':
      return `expected “field: value” in the front matter, found “${problem.found}”; the line is left out. Write it as a field, or remove it.`;
    case 'front-matter/repeated-field':
      return `the field “${problem.field}” stands twice; the last one counts. Remove one.`;
    case 'front-matter/refused-field':
      return `the field “${problem.field}” cannot be used for the page (${problem.reason}), so it is left out. Correct its value.`;
    case 'front-matter/not-closed':
      return 'the front matter has no closing line “---”; it is taken to end before the first line that is no field. Add the line.';
    case 'mark/unknown':
      return `“[!${problem.name}]” is not known; its text is shown as it stands. Check the spelling; CONTRIBUTING.md lists what is known.`;
    case 'mark/not-closed':
      return `“${problem.found}” has no closing bracket; its text is shown as it stands. Add “]”.`;
    case 'attributes/unknown':
      return `“${problem.found}” means nothing for ${problem.target}; its text is shown as it stands. Check the spelling, or remove it.`;
    case 'attributes/unknown-on-code':
      return `“${problem.found}” has something that means nothing for a code block; that part is left out. Check the spelling, or remove it.`;
    case 'attributes/nothing-before':
      return `“${problem.found}” follows nothing it could belong to; its text is shown as it stands. Move it right behind the link, image, table or heading.`;
    case 'block/not-closed':
      return `“${problem.name}” is not closed; it is taken to end here. Add its closing line.`;
    case 'block/not-opened':
      return `“${problem.name}” closes nothing and is left out. Remove it, or add its opening line.`;
    case 'block/tab-outside':
      return 'a tab stands outside of “[!BEGINTABS]” and “[!ENDTABS]”; it is shown as a title with its text. Put those lines around it.';
    case 'snippet/missing':
      return `the snippet “${problem.name}” was not found; a placeholder is shown. Add it as ${problem.expected}.`;
    case 'snippet/circular':
      return `“${problem.name}” includes itself; a placeholder is shown. Remove one of the includes.`;
    case 'link/elsewhere':
      return `“${problem.found}” is no page of this guide; the link leads to ${problem.address}, which nobody has checked. Correct the link, or add a line to plugins/experienceLeague/links/helpPages.json.`;
    case 'link/refused':
      return `“${problem.found}” is no address that a page may link to; only the text of the link is shown. Write an https address or the path of a page.`;
    case 'link/no-such-anchor':
      return `nothing has the id that “${problem.found}” leads to; the link leads to the top of the page. Correct the part after “#”.`;
    case 'image/missing':
      return `the image “${problem.found}” is not there; a placeholder with its description is shown. Put the file beside the page.`;
    case 'image/elsewhere':
      return `the image “${problem.found}” is on another site, from which nothing is loaded; a placeholder with a link is shown. Put a copy of the file beside the page.`;
    case 'html/dropped':
      return `<${problem.tag}> could run or load something and is left out with what is in it. Remove it.`;
    case 'html/unknown-tag':
      return `<${problem.tag}> is no element that pages may use; only what is in it is shown. Write “&lt;” for a bracket in running text, or remove the tag.`;
    case 'html/dropped-attribute':
      return `the attribute “${problem.attribute}” of <${problem.tag}> is left out. Remove it.`;
    case 'html/comment-not-closed':
      return 'a comment “<!--” has no end; what follows it is hidden, as CommonMark has it. Add “-->”.';
    case 'title/second':
      return `the title “${problem.found}” stands twice; the one below other headings is left out. Move it to the top.`;
    case 'page/no-source':
      return `this translation is not shown, because there is no English page ${problem.expected}. Add the page, or give the file the name of the page it translates.`;
  }
}
