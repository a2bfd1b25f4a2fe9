/** jest's globalTeardown. */
export default () => globalThis.endSharedServers();
