/** What Docusaurus tells a component about its site, for unit tests, which run without one. */
export default () => ({
  i18n: { currentLocale: 'en', defaultLocale: 'en', locales: ['en'], localeConfigs: {} },
  siteMetadata: { siteVersion: '1.2.3' },
  siteConfig: { baseUrl: '/', customFields: {} },
});
