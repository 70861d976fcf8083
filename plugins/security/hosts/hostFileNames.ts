/** None of them is meant for readers. Hosts that use one do not serve it; nginx has to be told. */
export const hostFileNames = ['staticwebapp.config.json', 'nginx.conf', '_headers', '_redirects'] as const;
