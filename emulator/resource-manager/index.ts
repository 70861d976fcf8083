export { createResourceManager, type ResourceManagerOptions } from './createResourceManager';
