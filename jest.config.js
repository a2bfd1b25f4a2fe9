export default {
  testEnvironment: "node",
  // Most tests start processes; a busy machine makes them slow, and only a hang is meant to end here.
  testTimeout: 60_000,
  globalSetup: "<rootDir>/test/shared-servers.mjs",
  globalTeardown: "<rootDir>/test/shared-servers-end.mjs",
  testSequencer: "<rootDir>/test/sequencer.mjs",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } },
    ],
  },
};
