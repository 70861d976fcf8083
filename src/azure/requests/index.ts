export { askList, type ListRequest, neverMissing } from './askList';
export { askOne } from './askOne';
export { questions } from './questions';
