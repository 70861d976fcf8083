/** Written by the plugin `translations` at each build. */
declare module '@generated/translations/default/status.json' {
  const status: unknown;
  export default status;
}
