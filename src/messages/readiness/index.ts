export { checkTitle } from './checkTitle';
export {
  basisWord,
  consequenceWords,
  levelWord,
  type ReadinessVerdictWords,
  readinessVerdictWords,
  statusWord,
} from './labels';
export { fixCaption, hasPlaceholder, placeholderWords, portalCaption, reversibleWords } from './fixWords';
export { outcomeWords } from './outcomeWords';
export { productName } from './productName';
export { reportText } from './reportText';
export { consequenceLine, judgedAt, shownTime, subjectLabel } from './subjectWords';
export { englishTicket, localTicket } from './ticket';
