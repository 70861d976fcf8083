export { areaOf } from './policy/Area';
export { contentTypes } from './policy/contentTypes';
export { headersOf } from './policy/headersOf';
export { hostFileNames } from './hosts/hostFileNames';
export { type SealedSite, sealedSiteFile } from './SealedSite';
export { sealSite } from './sealSite';
