process.env.CMK_TEST_PORT='41200';
const base = require('./playwright.config').default;
export default {...base, webServer: undefined, workers: 1};
